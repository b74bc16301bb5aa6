//! `AWS::DataSync`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DataSync::Agent`.
///
/// The `AWS::DataSync::Agent` resource activates an AWS DataSync agent that you've deployed for storage discovery
/// or data transfers.
#[derive(Clone, Debug, Default)]
pub struct Agent {
    /// Specifies your DataSync agent's activation key. If you don't have an activation key, see Activating your agent.
    ///
    /// 0 to 29 characters. A change replaces the resource.
    pub activation_key: Option<Value<String>>,
    /// Specifies a name for your agent. We recommend specifying a name that you can remember.
    ///
    /// 0 to 256 characters.
    pub agent_name: Option<Value<String>>,
    /// The Amazon Resource Names (ARNs) of the security groups used to protect your data transfer task subnets.
    ///
    /// 1 to 1 items. A change replaces the resource.
    pub security_group_arns: Option<Value<Vec<String>>>,
    /// Specifies the ARN of the subnet where your VPC service endpoint is located. You can only specify one ARN.
    ///
    /// 1 to 1 items. A change replaces the resource.
    pub subnet_arns: Option<Value<Vec<String>>>,
    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at
    /// least one tag for your agent.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<agent::Tag>>>,
    /// The ID of the virtual private cloud (VPC) endpoint that the agent has access to. This is the client-side VPC
    /// endpoint, powered by AWS PrivateLink.
    ///
    /// A change replaces the resource.
    pub vpc_endpoint_id: Option<Value<String>>,
}

impl Lower for Agent {
    fn fields(self, to: &mut Fields) {
        to.set("ActivationKey", self.activation_key);
        to.set("AgentName", self.agent_name);
        to.set("SecurityGroupArns", self.security_group_arns);
        to.set("SubnetArns", self.subnet_arns);
        to.set("Tags", self.tags);
        to.set("VpcEndpointId", self.vpc_endpoint_id);
    }
}

impl Level1 for Agent {
    const TYPE: &'static str = "AWS::DataSync::Agent";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Agent> {
    /// `Ref`: its `AgentArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the agent. Use the `ListAgents` operation to return a list of agents for your
    /// account and AWS Region.
    pub fn agent_arn(self) -> Value<Arn> {
        self.attribute("AgentArn")
    }

    /// The type of endpoint that your agent is connected to. If the endpoint is a VPC endpoint, the agent is not
    /// accessible over the public internet.
    pub fn endpoint_type(self) -> Value<String> {
        self.attribute("EndpointType")
    }
}

/// What [`Agent`] is made of.
pub mod agent {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
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

/// `AWS::DataSync::LocationAzureBlob`.
///
/// Creates a transfer \*location\* for a Microsoft Azure Blob Storage container. AWS DataSync can use this location
/// as a transfer source or destination.
#[derive(Clone, Debug, Default)]
pub struct LocationAzureBlob {
    /// (Optional) Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect with your Azure Blob
    /// Storage container.
    ///
    /// 1 to 8 items.
    pub agent_arns: Option<Value<Vec<String>>>,
    /// Specifies the access tier that you want your objects or files transferred into. This only applies when using the
    /// location as a transfer destination.
    ///
    /// One of `HOT`, `COOL`, `ARCHIVE`.
    pub azure_access_tier: Option<Value<String>>,
    /// Specifies the authentication method DataSync uses to access your Azure Blob Storage. DataSync can access blob
    /// storage using a shared access signature (SAS).
    ///
    /// Required. One of `SAS`, `NONE`, `OIDC`.
    pub azure_blob_authentication_type: Option<Value<String>>,
    /// Specifies the URL of the Azure Blob Storage container involved in your transfer.
    ///
    /// At most 325 characters. A change replaces the resource.
    pub azure_blob_container_url: Option<Value<String>>,
    /// Specifies the SAS configuration that allows DataSync to access your Azure Blob Storage.
    pub azure_blob_sas_configuration: Option<Value<location_azure_blob::AzureBlobSasConfiguration>>,
    /// Specifies the type of blob that you want your objects or files to be when transferring them into Azure Blob
    /// Storage.
    ///
    /// One of `BLOCK`.
    pub azure_blob_type: Option<Value<String>>,
    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key,
    /// password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed
    /// AWS KMS key.
    pub cmk_secret_config: Option<Value<location_azure_blob::CmkSecretConfig>>,
    /// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location
    /// credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as
    /// binary (for…
    pub custom_secret_config: Option<Value<location_azure_blob::CustomSecretConfig>>,
    /// Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container
    /// using an OpenID Connect (OIDC) token.
    pub federated_identity: Option<Value<location_azure_blob::AzureFederatedIdentityConfig>>,
    /// Specifies path segments if you want to limit your transfer to a virtual directory in your container (for
    /// example, `/my/images` ).
    ///
    /// 0 to 1024 characters.
    pub subdirectory: Option<Value<String>>,
    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at
    /// least a name tag for your transfer location.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<location_azure_blob::Tag>>>,
}

impl Lower for LocationAzureBlob {
    fn fields(self, to: &mut Fields) {
        to.set("AgentArns", self.agent_arns);
        to.set("AzureAccessTier", self.azure_access_tier);
        to.set("AzureBlobAuthenticationType", self.azure_blob_authentication_type);
        to.set("AzureBlobContainerUrl", self.azure_blob_container_url);
        to.set("AzureBlobSasConfiguration", self.azure_blob_sas_configuration);
        to.set("AzureBlobType", self.azure_blob_type);
        to.set("CmkSecretConfig", self.cmk_secret_config);
        to.set("CustomSecretConfig", self.custom_secret_config);
        to.set("FederatedIdentity", self.federated_identity);
        to.set("Subdirectory", self.subdirectory);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocationAzureBlob {
    const TYPE: &'static str = "AWS::DataSync::LocationAzureBlob";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocationAzureBlob> {
    /// `Ref`: its `LocationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific
    /// storage location.
    pub fn cmk_secret_config_secret_arn(self) -> Value<Arn> {
        self.attribute("CmkSecretConfig.SecretArn")
    }

    /// The ARN of the Azure Blob Storage transfer location that you created.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }

    /// The URI of the Azure Blob Storage transfer location that you created.
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location.
    pub fn managed_secret_config(self) -> Value<Json> {
        self.attribute("ManagedSecretConfig")
    }
}

/// What [`LocationAzureBlob`] is made of.
pub mod location_azure_blob {
    use super::*;

    /// The shared access signature (SAS) configuration that allows AWS DataSync to access your Microsoft Azure Blob
    /// Storage.
    #[derive(Clone, Debug, Default)]
    pub struct AzureBlobSasConfiguration {
        /// Specifies a SAS token that provides permissions to access your Azure Blob Storage.
        ///
        /// Required. 1 to 255 characters.
        pub azure_blob_sas_token: Option<Value<String>>,
    }

    impl Lower for AzureBlobSasConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AzureBlobSasToken", self.azure_blob_sas_token);
        }
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key,
    /// password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed
    /// AWS KMS key.
    #[derive(Clone, Debug, Default)]
    pub struct CmkSecretConfig {
        /// Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret
        /// stored for `SecretArn`.
        ///
        /// 0 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for CmkSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location
    /// credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as
    /// binary (for…
    #[derive(Clone, Debug, Default)]
    pub struct CustomSecretConfig {
        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        /// specified for `SecretArn`.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_access_role_arn: Option<Value<String>>,
        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for CustomSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecretAccessRoleArn", self.secret_access_role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container
    /// using an OpenID Connect (OIDC) token.
    #[derive(Clone, Debug, Default)]
    pub struct AzureFederatedIdentityConfig {
        /// Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes to mint the OIDC
        /// token used to authenticate with the identity provider.
        ///
        /// At most 2048 characters.
        pub aws_iam_role: Option<Value<String>>,
        /// Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token for
        /// your Azure Blob Storage container.
        pub azure_oidc: Option<Value<AzureOidcConfig>>,
    }

    impl Lower for AzureFederatedIdentityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AwsIamRole", self.aws_iam_role);
            to.set("AzureOidc", self.azure_oidc);
        }
    }

    /// Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token for
    /// your Azure Blob Storage container.
    #[derive(Clone, Debug, Default)]
    pub struct AzureOidcConfig {
        /// Specifies the client ID of the Microsoft Entra (Azure AD) identity that DataSync uses to obtain an access token.
        ///
        /// Required. 36 to 36 characters.
        pub client_id: Option<Value<String>>,
        /// Specifies the Microsoft Entra (Azure AD) tenant ID that the identity belongs to.
        ///
        /// Required. 36 to 36 characters.
        pub tenant_id: Option<Value<String>>,
    }

    impl Lower for AzureOidcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("TenantId", self.tenant_id);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
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

/// `AWS::DataSync::LocationEFS`.
///
/// The `AWS::DataSync::LocationEFS` resource creates an endpoint for an Amazon EFS file system. AWS DataSync can
/// access this endpoint as a source or destination location.
#[derive(Clone, Debug, Default)]
pub struct LocationEFS {
    /// Specifies the Amazon Resource Name (ARN) of the access point that DataSync uses to mount your Amazon EFS file
    /// system.
    ///
    /// At most 128 characters. A change replaces the resource.
    pub access_point_arn: Option<Value<String>>,
    /// Specifies the subnet and security groups DataSync uses to connect to one of your Amazon EFS file system's mount
    /// targets.
    ///
    /// Required. A change replaces the resource.
    pub ec2_config: Option<Value<location_efs::Ec2Config>>,
    /// Specifies the ARN for your Amazon EFS file system.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub efs_filesystem_arn: Option<Value<String>>,
    /// Specifies an AWS Identity and Access Management (IAM) role that allows DataSync to access your Amazon EFS file
    /// system.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub file_system_access_role_arn: Option<Value<String>>,
    /// Specifies whether you want DataSync to use Transport Layer Security (TLS) 1.2 encryption when it transfers data
    /// to or from your Amazon EFS file system.
    ///
    /// One of `NONE`, `TLS1_2`. A change replaces the resource.
    pub in_transit_encryption: Option<Value<String>>,
    /// Specifies a mount path for your Amazon EFS file system. This is where DataSync reads or writes data on your file
    /// system (depending on if this is a source or destination location).
    ///
    /// 0 to 4096 characters. A change replaces the resource.
    pub subdirectory: Option<Value<String>>,
    /// Specifies the key-value pair that represents a tag that you want to add to the resource. The value can be an
    /// empty string.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<location_efs::Tag>>>,
}

impl Lower for LocationEFS {
    fn fields(self, to: &mut Fields) {
        to.set("AccessPointArn", self.access_point_arn);
        to.set("Ec2Config", self.ec2_config);
        to.set("EfsFilesystemArn", self.efs_filesystem_arn);
        to.set("FileSystemAccessRoleArn", self.file_system_access_role_arn);
        to.set("InTransitEncryption", self.in_transit_encryption);
        to.set("Subdirectory", self.subdirectory);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocationEFS {
    const TYPE: &'static str = "AWS::DataSync::LocationEFS";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocationEFS> {
    /// `Ref`: its `LocationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Amazon EFS file system.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }

    /// The URI of the Amazon EFS file system.
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// What [`LocationEFS`] is made of.
pub mod location_efs {
    use super::*;

    /// The subnet and security groups that AWS DataSync uses to connect to one of your Amazon EFS file system's mount
    /// targets.
    #[derive(Clone, Debug, Default)]
    pub struct Ec2Config {
        /// Specifies the Amazon Resource Names (ARNs) of the security groups associated with an Amazon EFS file system's
        /// mount target.
        ///
        /// Required. 1 to 5 items. A change replaces the resource.
        pub security_group_arns: Option<Value<Vec<String>>>,
        /// Specifies the ARN of a subnet where DataSync creates the network interfaces for managing traffic during your
        /// transfer.
        ///
        /// Required. 0 to 128 characters. A change replaces the resource.
        pub subnet_arn: Option<Value<String>>,
    }

    impl Lower for Ec2Config {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupArns", self.security_group_arns);
            to.set("SubnetArn", self.subnet_arn);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
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

/// `AWS::DataSync::LocationFSxLustre`.
///
/// The `AWS::DataSync::LocationFSxLustre` resource specifies an endpoint for an Amazon FSx for Lustre file system.
#[derive(Clone, Debug, Default)]
pub struct LocationFSxLustre {
    /// Specifies the Amazon Resource Name (ARN) of the FSx for Lustre file system.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub fsx_filesystem_arn: Option<Value<String>>,
    /// The ARNs of the security groups that are used to configure the FSx for Lustre file system.
    ///
    /// Required. 1 to 5 items. A change replaces the resource.
    pub security_group_arns: Option<Value<Vec<String>>>,
    /// Specifies a mount path for your FSx for Lustre file system. The path can include subdirectories.
    ///
    /// 0 to 4096 characters. A change replaces the resource.
    pub subdirectory: Option<Value<String>>,
    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at
    /// least a name tag for your location.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<location_f_sx_lustre::Tag>>>,
}

impl Lower for LocationFSxLustre {
    fn fields(self, to: &mut Fields) {
        to.set("FsxFilesystemArn", self.fsx_filesystem_arn);
        to.set("SecurityGroupArns", self.security_group_arns);
        to.set("Subdirectory", self.subdirectory);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocationFSxLustre {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxLustre";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocationFSxLustre> {
    /// `Ref`: its `LocationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the specified FSx for Lustre file system location.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified FSx for Lustre file system location.
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// What [`LocationFSxLustre`] is made of.
pub mod location_f_sx_lustre {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
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

/// `AWS::DataSync::LocationFSxONTAP`.
///
/// The `AWS::DataSync::LocationFSxONTAP` resource creates an endpoint for an Amazon FSx for NetApp ONTAP file
/// system.
#[derive(Clone, Debug, Default)]
pub struct LocationFSxONTAP {
    /// Specifies the data transfer protocol that DataSync uses to access your Amazon FSx file system.
    ///
    /// A change replaces the resource.
    pub protocol: Option<Value<location_f_sx_ontap::Protocol>>,
    /// Specifies the Amazon Resource Names (ARNs) of the security groups that DataSync can use to access your FSx for
    /// ONTAP file system.
    ///
    /// Required. 1 to 5 items. A change replaces the resource.
    pub security_group_arns: Option<Value<Vec<String>>>,
    /// Specifies the ARN of the storage virtual machine (SVM) in your file system where you want to copy data to or
    /// from.
    ///
    /// Required. 0 to 162 characters. A change replaces the resource.
    pub storage_virtual_machine_arn: Option<Value<String>>,
    /// Specifies a path to the file share in the SVM where you want to transfer data to or from.
    ///
    /// 0 to 4096 characters. A change replaces the resource.
    pub subdirectory: Option<Value<String>>,
    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at
    /// least a name tag for your location.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<location_f_sx_ontap::Tag>>>,
}

impl Lower for LocationFSxONTAP {
    fn fields(self, to: &mut Fields) {
        to.set("Protocol", self.protocol);
        to.set("SecurityGroupArns", self.security_group_arns);
        to.set("StorageVirtualMachineArn", self.storage_virtual_machine_arn);
        to.set("Subdirectory", self.subdirectory);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocationFSxONTAP {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxONTAP";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocationFSxONTAP> {
    /// `Ref`: its `LocationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the FSx for ONTAP file system in the specified location.
    pub fn fsx_filesystem_arn(self) -> Value<Arn> {
        self.attribute("FsxFilesystemArn")
    }

    /// The ARN of the specified location.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified location.
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
    pub fn protocol_smb_cmk_secret_config_secret_arn(self) -> Value<Arn> {
        self.attribute("Protocol.SMB.CmkSecretConfig.SecretArn")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location.
    pub fn protocol_smb_managed_secret_config(self) -> Value<Json> {
        self.attribute("Protocol.SMB.ManagedSecretConfig")
    }
}

/// What [`LocationFSxONTAP`] is made of.
pub mod location_f_sx_ontap {
    use super::*;

    /// Specifies the data transfer protocol that AWS DataSync uses to access your Amazon FSx file system.
    #[derive(Clone, Debug, Default)]
    pub struct Protocol {
        /// Specifies the Network File System (NFS) protocol configuration that DataSync uses to access your FSx for ONTAP
        /// file system's storage virtual machine (SVM).
        ///
        /// A change replaces the resource.
        pub nfs: Option<Value<NFS>>,
        /// Specifies the Server Message Block (SMB) protocol configuration that DataSync uses to access your FSx for ONTAP
        /// file system's SVM.
        ///
        /// A change replaces the resource.
        pub smb: Option<Value<SMB>>,
    }

    impl Lower for Protocol {
        fn fields(self, to: &mut Fields) {
            to.set("NFS", self.nfs);
            to.set("SMB", self.smb);
        }
    }

    /// Specifies the Network File System (NFS) protocol configuration that AWS DataSync uses to access a storage
    /// virtual machine (SVM) on your Amazon FSx for NetApp ONTAP file system.
    #[derive(Clone, Debug, Default)]
    pub struct NFS {
        /// Specifies how DataSync can access a location using the NFS protocol.
        ///
        /// Required. A change replaces the resource.
        pub mount_options: Option<Value<NfsMountOptions>>,
    }

    impl Lower for NFS {
        fn fields(self, to: &mut Fields) {
            to.set("MountOptions", self.mount_options);
        }
    }

    /// Specifies how DataSync can access a location using the NFS protocol.
    #[derive(Clone, Debug, Default)]
    pub struct NfsMountOptions {
        /// Specifies the NFS version that you want DataSync to use when mounting your NFS share. If the server refuses to
        /// use the version specified, the task fails.
        ///
        /// One of `AUTOMATIC`, `NFS3`, `NFS4_0`, `NFS4_1`. A change replaces the resource.
        pub version: Option<Value<String>>,
    }

    impl Lower for NfsMountOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Version", self.version);
        }
    }

    /// Specifies the Server Message Block (SMB) protocol configuration that AWS DataSync uses to access a storage
    /// virtual machine (SVM) on your Amazon FSx for NetApp ONTAP file system.
    #[derive(Clone, Debug, Default)]
    pub struct SMB {
        /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
        /// credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
        pub cmk_secret_config: Option<Value<CmkSecretConfig>>,
        /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of
        /// credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume
        /// and access the…
        pub custom_secret_config: Option<Value<CustomSecretConfig>>,
        /// Specifies the name of the Windows domain that your storage virtual machine (SVM) belongs to.
        ///
        /// 0 to 253 characters. A change replaces the resource.
        pub domain: Option<Value<String>>,
        /// Specifies how DataSync can access a location using the SMB protocol.
        ///
        /// Required. A change replaces the resource.
        pub mount_options: Option<Value<SmbMountOptions>>,
        /// Specifies the password of a user who has permission to access your SVM.
        ///
        /// At most 104 characters. A change replaces the resource.
        pub password: Option<Value<String>>,
        /// Specifies a user name that can mount the location and access the files, folders, and metadata that you need in
        /// the SVM.
        ///
        /// Required. At most 104 characters. A change replaces the resource.
        pub user: Option<Value<String>>,
    }

    impl Lower for SMB {
        fn fields(self, to: &mut Fields) {
            to.set("CmkSecretConfig", self.cmk_secret_config);
            to.set("CustomSecretConfig", self.custom_secret_config);
            to.set("Domain", self.domain);
            to.set("MountOptions", self.mount_options);
            to.set("Password", self.password);
            to.set("User", self.user);
        }
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    #[derive(Clone, Debug, Default)]
    pub struct CmkSecretConfig {
        /// Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn.
        ///
        /// 0 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for CmkSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume
    /// and access the…
    #[derive(Clone, Debug, Default)]
    pub struct CustomSecretConfig {
        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        /// specified for SecretArn.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_access_role_arn: Option<Value<String>>,
        /// Specifies the ARN for a customer created AWS Secrets Manager secret.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for CustomSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecretAccessRoleArn", self.secret_access_role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Specifies the version of the Server Message Block (SMB) protocol that AWS DataSync uses to access an SMB file
    /// server.
    #[derive(Clone, Debug, Default)]
    pub struct SmbMountOptions {
        /// By default, DataSync automatically chooses an SMB protocol version based on negotiation with your SMB file
        /// server.
        ///
        /// One of `AUTOMATIC`, `SMB2`, `SMB3`. A change replaces the resource.
        pub version: Option<Value<String>>,
    }

    impl Lower for SmbMountOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Version", self.version);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
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

/// `AWS::DataSync::LocationFSxOpenZFS`.
///
/// The `AWS::DataSync::LocationFSxOpenZFS` resource specifies an endpoint for an Amazon FSx for OpenZFS file
/// system.
#[derive(Clone, Debug, Default)]
pub struct LocationFSxOpenZFS {
    /// The Amazon Resource Name (ARN) of the FSx for OpenZFS file system.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub fsx_filesystem_arn: Option<Value<String>>,
    /// The type of protocol that AWS DataSync uses to access your file system.
    ///
    /// Required. A change replaces the resource.
    pub protocol: Option<Value<location_f_sx_open_zfs::Protocol>>,
    /// The ARNs of the security groups that are used to configure the FSx for OpenZFS file system.
    ///
    /// Required. 1 to 5 items. A change replaces the resource.
    pub security_group_arns: Option<Value<Vec<String>>>,
    /// A subdirectory in the location's path that must begin with `/fsx`. DataSync uses this subdirectory to read or
    /// write data (depending on whether the file system is a source or destination location).
    ///
    /// 0 to 4096 characters. A change replaces the resource.
    pub subdirectory: Option<Value<String>>,
    /// The key-value pair that represents a tag that you want to add to the resource. The value can be an empty string.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<location_f_sx_open_zfs::Tag>>>,
}

impl Lower for LocationFSxOpenZFS {
    fn fields(self, to: &mut Fields) {
        to.set("FsxFilesystemArn", self.fsx_filesystem_arn);
        to.set("Protocol", self.protocol);
        to.set("SecurityGroupArns", self.security_group_arns);
        to.set("Subdirectory", self.subdirectory);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocationFSxOpenZFS {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxOpenZFS";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocationFSxOpenZFS> {
    /// `Ref`: its `LocationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the specified FSx for OpenZFS file system location.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified FSx for OpenZFS file system location.
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// What [`LocationFSxOpenZFS`] is made of.
pub mod location_f_sx_open_zfs {
    use super::*;

    /// Represents the protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS file system.
    #[derive(Clone, Debug, Default)]
    pub struct Protocol {
        /// Represents the Network File System (NFS) protocol that DataSync uses to access your FSx for OpenZFS file system.
        ///
        /// A change replaces the resource.
        pub nfs: Option<Value<NFS>>,
    }

    impl Lower for Protocol {
        fn fields(self, to: &mut Fields) {
            to.set("NFS", self.nfs);
        }
    }

    /// Represents the Network File System (NFS) protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS
    /// file system.
    #[derive(Clone, Debug, Default)]
    pub struct NFS {
        /// Represents the mount options that are available for DataSync to access an NFS location.
        ///
        /// Required. A change replaces the resource.
        pub mount_options: Option<Value<MountOptions>>,
    }

    impl Lower for NFS {
        fn fields(self, to: &mut Fields) {
            to.set("MountOptions", self.mount_options);
        }
    }

    /// Represents the mount options that are available for DataSync to access a Network File System (NFS) location.
    #[derive(Clone, Debug, Default)]
    pub struct MountOptions {
        /// The specific NFS version that you want DataSync to use to mount your NFS share. If the server refuses to use the
        /// version specified, the sync will fail.
        ///
        /// One of `AUTOMATIC`, `NFS3`, `NFS4_0`, `NFS4_1`, `NFS4_2`. A change replaces the resource.
        pub version: Option<Value<String>>,
    }

    impl Lower for MountOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Version", self.version);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
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

/// `AWS::DataSync::LocationFSxWindows`.
///
/// The `AWS::DataSync::LocationFSxWindows` resource specifies an endpoint for an Amazon FSx for Windows Server file
/// system.
#[derive(Clone, Debug, Default)]
pub struct LocationFSxWindows {
    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    pub cmk_secret_config: Option<Value<location_f_sx_windows::CmkSecretConfig>>,
    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume
    /// and access the…
    pub custom_secret_config: Option<Value<location_f_sx_windows::CustomSecretConfig>>,
    /// Specifies the name of the Windows domain that the FSx for Windows File Server file system belongs to.
    ///
    /// 0 to 253 characters. A change replaces the resource.
    pub domain: Option<Value<String>>,
    /// Specifies the Amazon Resource Name (ARN) for the FSx for Windows File Server file system.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub fsx_filesystem_arn: Option<Value<String>>,
    /// Specifies the password of the user with the permissions to mount and access the files, folders, and file
    /// metadata in your FSx for Windows File Server file system.
    ///
    /// At most 104 characters. A change replaces the resource.
    pub password: Option<Value<String>>,
    /// The Amazon Resource Names (ARNs) of the security groups that are used to configure the FSx for Windows File
    /// Server file system.
    ///
    /// Required. 1 to 5 items. A change replaces the resource.
    pub security_group_arns: Option<Value<Vec<String>>>,
    /// Specifies a mount path for your file system using forward slashes. This is where DataSync reads or writes data
    /// (depending on if this is a source or destination location).
    ///
    /// 0 to 4096 characters. A change replaces the resource.
    pub subdirectory: Option<Value<String>>,
    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at
    /// least a name tag for your location.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<location_f_sx_windows::Tag>>>,
    /// The user who has the permissions to access files and folders in the FSx for Windows File Server file system.
    ///
    /// Required. At most 104 characters. A change replaces the resource.
    pub user: Option<Value<String>>,
}

impl Lower for LocationFSxWindows {
    fn fields(self, to: &mut Fields) {
        to.set("CmkSecretConfig", self.cmk_secret_config);
        to.set("CustomSecretConfig", self.custom_secret_config);
        to.set("Domain", self.domain);
        to.set("FsxFilesystemArn", self.fsx_filesystem_arn);
        to.set("Password", self.password);
        to.set("SecurityGroupArns", self.security_group_arns);
        to.set("Subdirectory", self.subdirectory);
        to.set("Tags", self.tags);
        to.set("User", self.user);
    }
}

impl Level1 for LocationFSxWindows {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxWindows";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocationFSxWindows> {
    /// `Ref`: its `LocationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
    pub fn cmk_secret_config_secret_arn(self) -> Value<Arn> {
        self.attribute("CmkSecretConfig.SecretArn")
    }

    /// The ARN of the specified FSx for Windows Server file system location.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified FSx for Windows Server file system location.
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location.
    pub fn managed_secret_config(self) -> Value<Json> {
        self.attribute("ManagedSecretConfig")
    }
}

/// What [`LocationFSxWindows`] is made of.
pub mod location_f_sx_windows {
    use super::*;

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    #[derive(Clone, Debug, Default)]
    pub struct CmkSecretConfig {
        /// Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn.
        ///
        /// 0 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for CmkSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume
    /// and access the…
    #[derive(Clone, Debug, Default)]
    pub struct CustomSecretConfig {
        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        /// specified for SecretArn.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_access_role_arn: Option<Value<String>>,
        /// Specifies the ARN for a customer created AWS Secrets Manager secret.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for CustomSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecretAccessRoleArn", self.secret_access_role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
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

/// `AWS::DataSync::LocationHDFS`.
///
/// The `AWS::DataSync::LocationHDFS` resource specifies an endpoint for a Hadoop Distributed File System (HDFS).
#[derive(Clone, Debug, Default)]
pub struct LocationHDFS {
    /// The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your HDFS cluster.
    ///
    /// Required. 1 to 8 items.
    pub agent_arns: Option<Value<Vec<String>>>,
    /// The authentication mode used to determine identity of user.
    ///
    /// Required. One of `SIMPLE`, `KERBEROS`.
    pub authentication_type: Option<Value<String>>,
    /// The size of data blocks to write into the HDFS cluster. The block size must be a multiple of 512 bytes.
    ///
    /// 1048576 to 1073741824.
    pub block_size: Option<Value<i64>>,
    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    pub cmk_secret_config: Option<Value<location_hdfs::CmkSecretConfig>>,
    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume
    /// and access the…
    pub custom_secret_config: Option<Value<location_hdfs::CustomSecretConfig>>,
    /// The Kerberos key table (keytab) that contains mappings between the defined Kerberos principal and the encrypted
    /// keys.
    ///
    /// At most 87384 characters.
    pub kerberos_keytab: Option<Value<String>>,
    /// The `krb5.conf` file that contains the Kerberos configuration information. You can load the `krb5.conf` by
    /// providing a string of the file's contents or an Amazon S3 presigned URL of the file.
    ///
    /// At most 174764 characters.
    pub kerberos_krb5_conf: Option<Value<String>>,
    /// The Kerberos principal with access to the files and folders on the HDFS cluster.
    ///
    /// 1 to 256 characters.
    pub kerberos_principal: Option<Value<String>>,
    /// The URI of the HDFS cluster's Key Management Server (KMS).
    ///
    /// 1 to 255 characters.
    pub kms_key_provider_uri: Option<Value<String>>,
    /// The NameNode that manages the HDFS namespace. The NameNode performs operations such as opening, closing, and
    /// renaming files and directories.
    ///
    /// Required. At least 1 items.
    pub name_nodes: Option<Value<Vec<location_hdfs::NameNode>>>,
    /// The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC) and data transfer
    /// protection settings configured on the Hadoop Distributed File System (HDFS) cluster.
    pub qop_configuration: Option<Value<location_hdfs::QopConfiguration>>,
    /// The number of DataNodes to replicate the data to when writing to the HDFS cluster. By default, data is
    /// replicated to three DataNodes.
    ///
    /// 1 to 512.
    pub replication_factor: Option<Value<i64>>,
    /// The user name used to identify the client on the host operating system.
    ///
    /// 1 to 256 characters.
    pub simple_user: Option<Value<String>>,
    /// A subdirectory in the HDFS cluster. This subdirectory is used to read data from or write data to the HDFS
    /// cluster.
    ///
    /// 0 to 4096 characters.
    pub subdirectory: Option<Value<String>>,
    /// The key-value pair that represents the tag that you want to add to the location. The value can be an empty
    /// string.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<location_hdfs::Tag>>>,
}

impl Lower for LocationHDFS {
    fn fields(self, to: &mut Fields) {
        to.set("AgentArns", self.agent_arns);
        to.set("AuthenticationType", self.authentication_type);
        to.set("BlockSize", self.block_size);
        to.set("CmkSecretConfig", self.cmk_secret_config);
        to.set("CustomSecretConfig", self.custom_secret_config);
        to.set("KerberosKeytab", self.kerberos_keytab);
        to.set("KerberosKrb5Conf", self.kerberos_krb5_conf);
        to.set("KerberosPrincipal", self.kerberos_principal);
        to.set("KmsKeyProviderUri", self.kms_key_provider_uri);
        to.set("NameNodes", self.name_nodes);
        to.set("QopConfiguration", self.qop_configuration);
        to.set("ReplicationFactor", self.replication_factor);
        to.set("SimpleUser", self.simple_user);
        to.set("Subdirectory", self.subdirectory);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocationHDFS {
    const TYPE: &'static str = "AWS::DataSync::LocationHDFS";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocationHDFS> {
    /// `Ref`: its `LocationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
    pub fn cmk_secret_config_secret_arn(self) -> Value<Arn> {
        self.attribute("CmkSecretConfig.SecretArn")
    }

    /// The Amazon Resource Name (ARN) of the HDFS cluster location to describe.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }

    /// The URI of the HDFS cluster location.
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location.
    pub fn managed_secret_config(self) -> Value<Json> {
        self.attribute("ManagedSecretConfig")
    }
}

/// What [`LocationHDFS`] is made of.
pub mod location_hdfs {
    use super::*;

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    #[derive(Clone, Debug, Default)]
    pub struct CmkSecretConfig {
        /// Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn.
        ///
        /// 0 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for CmkSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume
    /// and access the…
    #[derive(Clone, Debug, Default)]
    pub struct CustomSecretConfig {
        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        /// specified for SecretArn.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_access_role_arn: Option<Value<String>>,
        /// Specifies the ARN for a customer created AWS Secrets Manager secret.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for CustomSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecretAccessRoleArn", self.secret_access_role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// The NameNode of the Hadoop Distributed File System (HDFS). The NameNode manages the file system's namespace and
    /// performs operations such as opening, closing, and renaming files and directories.
    #[derive(Clone, Debug, Default)]
    pub struct NameNode {
        /// The hostname of the NameNode in the HDFS cluster. This value is the IP address or Domain Name Service (DNS) name
        /// of the NameNode.
        ///
        /// Required. 1 to 255 characters.
        pub hostname: Option<Value<String>>,
        /// The port that the NameNode uses to listen to client requests.
        ///
        /// Required. 1 to 65536.
        pub port: Option<Value<i64>>,
    }

    impl Lower for NameNode {
        fn fields(self, to: &mut Fields) {
            to.set("Hostname", self.hostname);
            to.set("Port", self.port);
        }
    }

    /// The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC) and data transfer
    /// privacy settings configured on the Hadoop Distributed File System (HDFS) cluster.
    #[derive(Clone, Debug, Default)]
    pub struct QopConfiguration {
        /// The data transfer protection setting configured on the HDFS cluster. This setting corresponds to your
        /// `dfs.data.transfer.protection` setting in the `hdfs-site.xml` file on your Hadoop cluster.
        ///
        /// One of `AUTHENTICATION`, `INTEGRITY`, `PRIVACY`, `DISABLED`.
        pub data_transfer_protection: Option<Value<String>>,
        /// The Remote Procedure Call (RPC) protection setting configured on the HDFS cluster. This setting corresponds to
        /// your `hadoop.rpc.protection` setting in your `core-site.xml` file on your Hadoop cluster.
        ///
        /// One of `AUTHENTICATION`, `INTEGRITY`, `PRIVACY`, `DISABLED`.
        pub rpc_protection: Option<Value<String>>,
    }

    impl Lower for QopConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DataTransferProtection", self.data_transfer_protection);
            to.set("RpcProtection", self.rpc_protection);
        }
    }

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

/// `AWS::DataSync::LocationNFS`.
///
/// The `AWS::DataSync::LocationNFS` resource specifies a Network File System (NFS) file server that AWS DataSync
/// can use as a transfer source or destination.
#[derive(Clone, Debug, Default)]
pub struct LocationNFS {
    /// Specifies the options that DataSync can use to mount your NFS file server.
    pub mount_options: Option<Value<location_nfs::MountOptions>>,
    /// Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect to your NFS file server.
    ///
    /// Required.
    pub on_prem_config: Option<Value<location_nfs::OnPremConfig>>,
    /// Specifies the DNS name or IP address (IPv4 or IPv6) of the NFS file server that your DataSync agent connects to.
    ///
    /// 0 to 255 characters. A change replaces the resource.
    pub server_hostname: Option<Value<String>>,
    /// Specifies the export path in your NFS file server that you want DataSync to mount.
    ///
    /// 0 to 4096 characters.
    pub subdirectory: Option<Value<String>>,
    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at
    /// least a name tag for your location.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<location_nfs::Tag>>>,
}

impl Lower for LocationNFS {
    fn fields(self, to: &mut Fields) {
        to.set("MountOptions", self.mount_options);
        to.set("OnPremConfig", self.on_prem_config);
        to.set("ServerHostname", self.server_hostname);
        to.set("Subdirectory", self.subdirectory);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocationNFS {
    const TYPE: &'static str = "AWS::DataSync::LocationNFS";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocationNFS> {
    /// `Ref`: its `LocationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the NFS location that you created.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }

    /// The URI of the NFS location that you created.
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// What [`LocationNFS`] is made of.
pub mod location_nfs {
    use super::*;

    /// Specifies the options that DataSync can use to mount your NFS file server.
    #[derive(Clone, Debug, Default)]
    pub struct MountOptions {
        /// Specifies the NFS version that you want DataSync to use when mounting your NFS share. If the server refuses to
        /// use the version specified, the task fails.
        ///
        /// One of `AUTOMATIC`, `NFS3`, `NFS4_0`, `NFS4_1`, `NFS4_2`.
        pub version: Option<Value<String>>,
    }

    impl Lower for MountOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Version", self.version);
        }
    }

    /// The AWS DataSync agents that can connect to your Network File System (NFS) file server.
    #[derive(Clone, Debug, Default)]
    pub struct OnPremConfig {
        /// The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your NFS file server.
        ///
        /// Required. 1 to 8 items.
        pub agent_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for OnPremConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AgentArns", self.agent_arns);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
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

/// `AWS::DataSync::LocationObjectStorage`.
///
/// The `AWS::DataSync::LocationObjectStorage` resource specifies an endpoint for a self-managed object storage
/// bucket.
#[derive(Clone, Debug, Default)]
pub struct LocationObjectStorage {
    /// Specifies the access key (for example, a user name) if credentials are required to authenticate with the object
    /// storage server.
    ///
    /// 1 to 200 characters.
    pub access_key: Option<Value<String>>,
    /// (Optional) Specifies the Amazon Resource Names (ARNs) of the DataSync agents that can connect with your object
    /// storage system.
    ///
    /// 1 to 8 items.
    pub agent_arns: Option<Value<Vec<String>>>,
    /// Specifies the name of the object storage bucket involved in the transfer.
    ///
    /// 3 to 63 characters. A change replaces the resource.
    pub bucket_name: Option<Value<String>>,
    /// Specifies configuration information for a DataSync-managed secret, which includes the `SecretKey` that DataSync
    /// uses to access a specific object storage location, with a customer-managed AWS KMS key.
    pub cmk_secret_config: Option<Value<location_object_storage::CmkSecretConfig>>,
    /// Specifies configuration information for a customer-managed Secrets Manager secret where the secret key for a
    /// specific object storage location is stored in plain text, in Secrets Manager.
    pub custom_secret_config: Option<Value<location_object_storage::CustomSecretConfig>>,
    /// Specifies the identity federation configuration that DataSync uses to access your object storage location using
    /// an OpenID Connect (OIDC) token.
    pub federated_identity: Option<Value<location_object_storage::ObjectStorageFederatedIdentityConfig>>,
    /// Specifies the secret key (for example, a password) if credentials are required to authenticate with the object
    /// storage server.
    ///
    /// 8 to 200 characters.
    pub secret_key: Option<Value<String>>,
    /// Specifies a certificate chain for DataSync to authenticate with your object storage system if the system uses a
    /// private or self-signed certificate authority (CA).
    ///
    /// At most 32768 characters.
    pub server_certificate: Option<Value<String>>,
    /// Specifies the domain name or IP address (IPv4 or IPv6) of the object storage server that your DataSync agent
    /// connects to.
    ///
    /// 0 to 255 characters. A change replaces the resource.
    pub server_hostname: Option<Value<String>>,
    /// Specifies the port that your object storage server accepts inbound network traffic on (for example, port 443).
    ///
    /// 1 to 65536.
    pub server_port: Option<Value<i64>>,
    /// Specifies the protocol that your object storage server uses to communicate. If not specified, the default value
    /// is `HTTPS`.
    ///
    /// One of `HTTPS`, `HTTP`.
    pub server_protocol: Option<Value<String>>,
    /// Specifies the object prefix for your object storage server. If this is a source location, DataSync only copies
    /// objects with this prefix.
    ///
    /// 0 to 4096 characters.
    pub subdirectory: Option<Value<String>>,
    /// Specifies the key-value pair that represents a tag that you want to add to the resource. Tags can help you
    /// manage, filter, and search for your resources.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<location_object_storage::Tag>>>,
}

impl Lower for LocationObjectStorage {
    fn fields(self, to: &mut Fields) {
        to.set("AccessKey", self.access_key);
        to.set("AgentArns", self.agent_arns);
        to.set("BucketName", self.bucket_name);
        to.set("CmkSecretConfig", self.cmk_secret_config);
        to.set("CustomSecretConfig", self.custom_secret_config);
        to.set("FederatedIdentity", self.federated_identity);
        to.set("SecretKey", self.secret_key);
        to.set("ServerCertificate", self.server_certificate);
        to.set("ServerHostname", self.server_hostname);
        to.set("ServerPort", self.server_port);
        to.set("ServerProtocol", self.server_protocol);
        to.set("Subdirectory", self.subdirectory);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocationObjectStorage {
    const TYPE: &'static str = "AWS::DataSync::LocationObjectStorage";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocationObjectStorage> {
    /// `Ref`: its `LocationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific
    /// storage location.
    pub fn cmk_secret_config_secret_arn(self) -> Value<Arn> {
        self.attribute("CmkSecretConfig.SecretArn")
    }

    /// The Amazon Resource Name (ARN) of the specified object storage location.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified object storage location.
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
    /// credentials that DataSync uses to access a specific transfer location.
    pub fn managed_secret_config(self) -> Value<Json> {
        self.attribute("ManagedSecretConfig")
    }
}

/// What [`LocationObjectStorage`] is made of.
pub mod location_object_storage {
    use super::*;

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key,
    /// password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed
    /// AWS KMS key.
    #[derive(Clone, Debug, Default)]
    pub struct CmkSecretConfig {
        /// Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret
        /// stored for `SecretArn`.
        ///
        /// 0 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for CmkSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location
    /// credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as
    /// binary (for…
    #[derive(Clone, Debug, Default)]
    pub struct CustomSecretConfig {
        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        /// specified for `SecretArn`.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_access_role_arn: Option<Value<String>>,
        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for CustomSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecretAccessRoleArn", self.secret_access_role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Specifies the identity federation configuration that DataSync uses to access your object storage location using
    /// an OpenID Connect (OIDC) token.
    #[derive(Clone, Debug, Default)]
    pub struct ObjectStorageFederatedIdentityConfig {
        /// Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes to mint the OIDC
        /// token used to authenticate with the identity provider.
        ///
        /// At most 2048 characters.
        pub aws_iam_role: Option<Value<String>>,
        /// Specifies the external (non-AWS) identity provider that DataSync federates with to access your object storage
        /// location.
        pub external_identity: Option<Value<ObjectStorageExternalIdentityConfig>>,
    }

    impl Lower for ObjectStorageFederatedIdentityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AwsIamRole", self.aws_iam_role);
            to.set("ExternalIdentity", self.external_identity);
        }
    }

    /// Specifies the external (non-AWS) identity provider that DataSync federates with to access your object storage
    /// location.
    #[derive(Clone, Debug, Default)]
    pub struct ObjectStorageExternalIdentityConfig {
        /// Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an access
        /// token for your Google Cloud Storage bucket.
        pub google_oidc: Option<Value<GoogleOidcConfig>>,
    }

    impl Lower for ObjectStorageExternalIdentityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("GoogleOidc", self.google_oidc);
        }
    }

    /// Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an access
    /// token for your Google Cloud Storage bucket.
    #[derive(Clone, Debug, Default)]
    pub struct GoogleOidcConfig {
        /// The name of the Google Cloud workload identity pool that DataSync federates with.
        ///
        /// Required. 4 to 32 characters.
        pub identity_pool_name: Option<Value<String>>,
        /// The name of the OIDC identity provider configured in the Google Cloud workload identity pool.
        ///
        /// Required. 4 to 32 characters.
        pub identity_provider_name: Option<Value<String>>,
        /// The human-readable Google Cloud project name.
        ///
        /// Required. 6 to 30 characters.
        pub project_name: Option<Value<String>>,
        /// The numeric Google Cloud project ID, as a string.
        ///
        /// Required. 1 to 20 characters.
        pub project_number: Option<Value<String>>,
    }

    impl Lower for GoogleOidcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IdentityPoolName", self.identity_pool_name);
            to.set("IdentityProviderName", self.identity_provider_name);
            to.set("ProjectName", self.project_name);
            to.set("ProjectNumber", self.project_number);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
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

/// `AWS::DataSync::LocationS3`.
///
/// The `AWS::DataSync::LocationS3` resource specifies an endpoint for an Amazon S3 bucket.
#[derive(Clone, Debug, Default)]
pub struct LocationS3 {
    /// The ARN of the Amazon S3 bucket.
    ///
    /// 0 to 156 characters. A change replaces the resource.
    pub s3_bucket_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that is used to access an
    /// Amazon S3 bucket.
    ///
    /// Required. A change replaces the resource.
    pub s3_config: Option<Value<location_s3::S3Config>>,
    /// The Amazon S3 storage class that you want to store your files in when this location is used as a task
    /// destination.
    ///
    /// One of `STANDARD`, `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER`, `GLACIER_INSTANT_RETRIEVAL`,
    /// `DEEP_ARCHIVE`. A change replaces the resource.
    pub s3_storage_class: Option<Value<String>>,
    /// Specifies a prefix in the S3 bucket that DataSync reads from or writes to (depending on whether the bucket is a
    /// source or destination location).
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub subdirectory: Option<Value<String>>,
    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at
    /// least a name tag for your transfer location.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<location_s3::Tag>>>,
}

impl Lower for LocationS3 {
    fn fields(self, to: &mut Fields) {
        to.set("S3BucketArn", self.s3_bucket_arn);
        to.set("S3Config", self.s3_config);
        to.set("S3StorageClass", self.s3_storage_class);
        to.set("Subdirectory", self.subdirectory);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LocationS3 {
    const TYPE: &'static str = "AWS::DataSync::LocationS3";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocationS3> {
    /// `Ref`: its `LocationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the specified Amazon S3 location.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified Amazon S3 location.
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// What [`LocationS3`] is made of.
pub mod location_s3 {
    use super::*;

    /// Specifies the Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that DataSync uses
    /// to access your S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3Config {
        /// Specifies the ARN of the IAM role that DataSync uses to access your S3 bucket.
        ///
        /// Required. 0 to 2048 characters. A change replaces the resource.
        pub bucket_access_role_arn: Option<Value<String>>,
    }

    impl Lower for S3Config {
        fn fields(self, to: &mut Fields) {
            to.set("BucketAccessRoleArn", self.bucket_access_role_arn);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
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

/// `AWS::DataSync::LocationSMB`.
///
/// The `AWS::DataSync::LocationSMB` resource specifies a Server Message Block (SMB) location that AWS DataSync can
/// use as a transfer source or destination.
#[derive(Clone, Debug, Default)]
pub struct LocationSMB {
    /// Specifies the DataSync agent (or agents) that can connect to your SMB file server. You specify an agent by using
    /// its Amazon Resource Name (ARN).
    ///
    /// Required. 1 to 8 items.
    pub agent_arns: Option<Value<Vec<String>>>,
    /// The authentication mode used to determine identity of user.
    ///
    /// One of `NTLM`, `KERBEROS`.
    pub authentication_type: Option<Value<String>>,
    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key,
    /// password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed
    /// AWS KMS key.
    pub cmk_secret_config: Option<Value<location_smb::CmkSecretConfig>>,
    /// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location
    /// credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as
    /// binary (for…
    pub custom_secret_config: Option<Value<location_smb::CustomSecretConfig>>,
    /// Specifies the IPv4 addresses for the DNS servers that your SMB file server belongs to. This parameter applies
    /// only if AuthenticationType is set to KERBEROS.
    ///
    /// 0 to 2 items.
    pub dns_ip_addresses: Option<Value<Vec<String>>>,
    /// Specifies the Windows domain name that your SMB file server belongs to. This parameter applies only if
    /// `AuthenticationType` is set to `NTLM`.
    ///
    /// 0 to 253 characters.
    pub domain: Option<Value<String>>,
    /// The Base64 string representation of the Keytab file. Specifies your Kerberos key table (keytab) file, which
    /// includes mappings between your service principal name (SPN) and encryption keys.
    ///
    /// At most 87384 characters.
    pub kerberos_keytab: Option<Value<String>>,
    /// The string representation of the Krb5Conf file, or the presigned URL to access the Krb5.conf file within an S3
    /// bucket.
    ///
    /// At most 174764 characters.
    pub kerberos_krb5_conf: Option<Value<String>>,
    /// Specifies a service principal name (SPN), which is an identity in your Kerberos realm that has permission to
    /// access the files, folders, and file metadata in your SMB file server.
    ///
    /// 1 to 256 characters.
    pub kerberos_principal: Option<Value<String>>,
    /// Specifies the version of the SMB protocol that DataSync uses to access your SMB file server.
    pub mount_options: Option<Value<location_smb::MountOptions>>,
    /// Specifies the password of the user who can mount your SMB file server and has permission to access the files and
    /// folders involved in your transfer.
    ///
    /// At most 104 characters.
    pub password: Option<Value<String>>,
    /// Specifies the domain name or IP address (IPv4 or IPv6) of the SMB file server that your DataSync agent connects
    /// to.
    ///
    /// 0 to 255 characters. A change replaces the resource.
    pub server_hostname: Option<Value<String>>,
    /// Specifies the name of the share exported by your SMB file server where DataSync will read or write data.
    ///
    /// 0 to 4096 characters.
    pub subdirectory: Option<Value<String>>,
    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at
    /// least a name tag for your location.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<location_smb::Tag>>>,
    /// Specifies the user that can mount and access the files, folders, and file metadata in your SMB file server.
    ///
    /// At most 104 characters.
    pub user: Option<Value<String>>,
}

impl Lower for LocationSMB {
    fn fields(self, to: &mut Fields) {
        to.set("AgentArns", self.agent_arns);
        to.set("AuthenticationType", self.authentication_type);
        to.set("CmkSecretConfig", self.cmk_secret_config);
        to.set("CustomSecretConfig", self.custom_secret_config);
        to.set("DnsIpAddresses", self.dns_ip_addresses);
        to.set("Domain", self.domain);
        to.set("KerberosKeytab", self.kerberos_keytab);
        to.set("KerberosKrb5Conf", self.kerberos_krb5_conf);
        to.set("KerberosPrincipal", self.kerberos_principal);
        to.set("MountOptions", self.mount_options);
        to.set("Password", self.password);
        to.set("ServerHostname", self.server_hostname);
        to.set("Subdirectory", self.subdirectory);
        to.set("Tags", self.tags);
        to.set("User", self.user);
    }
}

impl Level1 for LocationSMB {
    const TYPE: &'static str = "AWS::DataSync::LocationSMB";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LocationSMB> {
    /// `Ref`: its `LocationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific
    /// storage location.
    pub fn cmk_secret_config_secret_arn(self) -> Value<Arn> {
        self.attribute("CmkSecretConfig.SecretArn")
    }

    /// The Amazon Resource Name (ARN) of the specified SMB location.
    pub fn location_arn(self) -> Value<Arn> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified SMB location.
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as a password or set of credentials that
    /// DataSync uses to access a specific transfer location.
    pub fn managed_secret_config(self) -> Value<Json> {
        self.attribute("ManagedSecretConfig")
    }
}

/// What [`LocationSMB`] is made of.
pub mod location_smb {
    use super::*;

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key,
    /// password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed
    /// AWS KMS key.
    #[derive(Clone, Debug, Default)]
    pub struct CmkSecretConfig {
        /// Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret
        /// stored for `SecretArn`.
        ///
        /// 0 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for CmkSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location
    /// credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as
    /// binary (for…
    #[derive(Clone, Debug, Default)]
    pub struct CustomSecretConfig {
        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        /// specified for `SecretArn`.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_access_role_arn: Option<Value<String>>,
        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// Required. 0 to 2048 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for CustomSecretConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecretAccessRoleArn", self.secret_access_role_arn);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Specifies the version of the SMB protocol that DataSync uses to access your SMB file server.
    #[derive(Clone, Debug, Default)]
    pub struct MountOptions {
        /// By default, DataSync automatically chooses an SMB protocol version based on negotiation with your SMB file
        /// server.
        ///
        /// One of `AUTOMATIC`, `SMB1`, `SMB2_0`, `SMB2`, `SMB3`.
        pub version: Option<Value<String>>,
    }

    impl Lower for MountOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Version", self.version);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
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

/// `AWS::DataSync::Task`.
///
/// The `AWS::DataSync::Task` resource specifies a task. A task is a set of two locations (source and destination)
/// and a set of `Options` that you use to control the behavior of a task.
#[derive(Clone, Debug, Default)]
pub struct Task {
    /// Specifies the Amazon Resource Name (ARN) of an Amazon CloudWatch log group for monitoring your task.
    ///
    /// 0 to 562 characters.
    pub cloud_watch_log_group_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an AWS storage resource's location.
    ///
    /// Required. 0 to 128 characters. A change replaces the resource.
    pub destination_location_arn: Option<Value<String>>,
    /// Specifies exclude filters that define the files, objects, and folders in your source location that you don't
    /// want DataSync to transfer.
    ///
    /// 0 to 1 items.
    pub excludes: Option<Value<Vec<task::FilterRule>>>,
    /// Specifies include filters that define the files, objects, and folders in your source location that you want
    /// DataSync to transfer.
    ///
    /// 0 to 1 items.
    pub includes: Option<Value<Vec<task::FilterRule>>>,
    /// The configuration of the manifest that lists the files or objects that you want DataSync to transfer.
    pub manifest_config: Option<Value<task::ManifestConfig>>,
    /// Specifies the name of your task.
    ///
    /// 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// Specifies your task's settings, such as preserving file metadata, verifying data integrity, among other options.
    pub options: Option<Value<task::Options>>,
    /// Specifies a schedule for when you want your task to run. For more information, see Scheduling your task.
    pub schedule: Option<Value<task::TaskSchedule>>,
    /// Specifies the ARN of your transfer's source location.
    ///
    /// Required. 0 to 128 characters. A change replaces the resource.
    pub source_location_arn: Option<Value<String>>,
    /// Specifies the tags that you want to apply to your task.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<task::Tag>>>,
    /// The task mode that you're using. For more information, see Choosing a task mode for your data transfer.
    ///
    /// One of `BASIC`, `ENHANCED`. A change replaces the resource.
    pub task_mode: Option<Value<String>>,
    /// The configuration of your task report, which provides detailed information about your DataSync transfer.
    pub task_report_config: Option<Value<task::TaskReportConfig>>,
}

impl Lower for Task {
    fn fields(self, to: &mut Fields) {
        to.set("CloudWatchLogGroupArn", self.cloud_watch_log_group_arn);
        to.set("DestinationLocationArn", self.destination_location_arn);
        to.set("Excludes", self.excludes);
        to.set("Includes", self.includes);
        to.set("ManifestConfig", self.manifest_config);
        to.set("Name", self.name);
        to.set("Options", self.options);
        to.set("Schedule", self.schedule);
        to.set("SourceLocationArn", self.source_location_arn);
        to.set("Tags", self.tags);
        to.set("TaskMode", self.task_mode);
        to.set("TaskReportConfig", self.task_report_config);
    }
}

impl Level1 for Task {
    const TYPE: &'static str = "AWS::DataSync::Task";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Task> {
    /// `Ref`: its `TaskArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARNs of the destination elastic network interfaces (ENIs) that were created for your subnet.
    pub fn destination_network_interface_arns(self) -> Value<Vec<String>> {
        self.attribute("DestinationNetworkInterfaceArns")
    }

    /// The ARNs of the source ENIs that were created for your subnet.
    pub fn source_network_interface_arns(self) -> Value<Vec<String>> {
        self.attribute("SourceNetworkInterfaceArns")
    }

    /// The status of the task that was described.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The ARN of the task.
    pub fn task_arn(self) -> Value<Arn> {
        self.attribute("TaskArn")
    }
}

/// What [`Task`] is made of.
pub mod task {
    use super::*;

    /// Specifies which files, folders, and objects to include or exclude when transferring files from source to
    /// destination.
    #[derive(Clone, Debug, Default)]
    pub struct FilterRule {
        /// The type of filter rule to apply. AWS DataSync only supports the SIMPLE\_PATTERN rule type.
        ///
        /// At most 128 characters. One of `SIMPLE_PATTERN`.
        pub filter_type: Option<Value<String>>,
        /// A single filter string that consists of the patterns to include or exclude. The patterns are delimited by "\|"
        /// (that is, a pipe), for example: `/folder1|/folder2`.
        ///
        /// 0 to 409600 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for FilterRule {
        fn fields(self, to: &mut Fields) {
            to.set("FilterType", self.filter_type);
            to.set("Value", self.value);
        }
    }

    /// Configures a manifest, which is a list of files or objects that you want AWS DataSync to transfer. For more
    /// information and configuration examples, see Specifying what DataSync transfers by using a manifest.
    #[derive(Clone, Debug, Default)]
    pub struct ManifestConfig {
        /// Specifies what DataSync uses the manifest for.
        ///
        /// One of `TRANSFER`.
        pub action: Option<Value<String>>,
        /// Specifies the file format of your manifest. For more information, see Creating a manifest.
        ///
        /// One of `CSV`.
        pub format: Option<Value<String>>,
        /// Specifies the manifest that you want DataSync to use and where it's hosted.
        ///
        /// Required.
        pub source: Option<Value<Source>>,
    }

    impl Lower for ManifestConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Format", self.format);
            to.set("Source", self.source);
        }
    }

    /// Specifies the manifest that you want DataSync to use and where it's hosted.
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        /// Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use.
        pub s3: Option<Value<ManifestConfigSourceS3>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use.
    #[derive(Clone, Debug, Default)]
    pub struct ManifestConfigSourceS3 {
        /// Specifies the AWS Identity and Access Management (IAM) role that allows DataSync to access your manifest.
        ///
        /// 0 to 2048 characters.
        pub bucket_access_role_arn: Option<Value<String>>,
        /// Specifies the Amazon S3 object key of your manifest.
        ///
        /// 0 to 1024 characters.
        pub manifest_object_path: Option<Value<String>>,
        /// Specifies the object version ID of the manifest that you want DataSync to use.
        ///
        /// 1 to 100 characters.
        pub manifest_object_version_id: Option<Value<String>>,
        /// Specifies the Amazon Resource Name (ARN) of the S3 bucket where you're hosting your manifest.
        ///
        /// 0 to 156 characters.
        pub s3_bucket_arn: Option<Value<String>>,
    }

    impl Lower for ManifestConfigSourceS3 {
        fn fields(self, to: &mut Fields) {
            to.set("BucketAccessRoleArn", self.bucket_access_role_arn);
            to.set("ManifestObjectPath", self.manifest_object_path);
            to.set("ManifestObjectVersionId", self.manifest_object_version_id);
            to.set("S3BucketArn", self.s3_bucket_arn);
        }
    }

    /// Represents the options that are available to control the behavior of a StartTaskExecution operation.
    #[derive(Clone, Debug, Default)]
    pub struct Options {
        /// A file metadata value that shows the last time that a file was accessed (that is, when the file was read or
        /// written to).
        ///
        /// One of `NONE`, `BEST_EFFORT`.
        pub atime: Option<Value<String>>,
        /// A value that limits the bandwidth used by AWS DataSync. For example, if you want AWS DataSync to use a maximum
        /// of 1 MB, set this value to `1048576` (=1024\*1024).
        ///
        /// At least -1.
        pub bytes_per_second: Option<Value<i64>>,
        /// The group ID (GID) of the file's owners.
        ///
        /// One of `NONE`, `INT_VALUE`, `NAME`, `BOTH`.
        pub gid: Option<Value<String>>,
        /// Specifies the type of logs that DataSync publishes to a Amazon CloudWatch Logs log group. To specify the log
        /// group, see CloudWatchLogGroupArn.
        ///
        /// One of `OFF`, `BASIC`, `TRANSFER`.
        pub log_level: Option<Value<String>>,
        /// A value that indicates the last time that a file was modified (that is, a file was written to) before the
        /// PREPARING phase.
        ///
        /// One of `NONE`, `PRESERVE`.
        pub mtime: Option<Value<String>>,
        /// A value that determines whether source object metadata should be copied to the destination. PRESERVE copies
        /// metadata; NONE copies only file-mtime.
        ///
        /// One of `PRESERVE`, `NONE`.
        pub object_metadata: Option<Value<String>>,
        /// Specifies whether you want DataSync to `PRESERVE` object tags (default behavior) when transferring between
        /// object storage systems.
        ///
        /// One of `PRESERVE`, `NONE`.
        pub object_tags: Option<Value<String>>,
        /// Specifies whether DataSync should modify or preserve data at the destination location.
        ///
        /// One of `ALWAYS`, `NEVER`.
        pub overwrite_mode: Option<Value<String>>,
        /// A value that determines which users or groups can access a file for a specific purpose, such as reading,
        /// writing, or execution of the file.
        ///
        /// One of `NONE`, `PRESERVE`.
        pub posix_permissions: Option<Value<String>>,
        /// A value that specifies whether files in the destination that don't exist in the source file system are
        /// preserved.
        ///
        /// One of `PRESERVE`, `REMOVE`.
        pub preserve_deleted_files: Option<Value<String>>,
        /// A value that determines whether AWS DataSync should preserve the metadata of block and character devices in the
        /// source file system, and re-create the files with that device name and metadata on the destination.
        ///
        /// One of `NONE`, `PRESERVE`.
        pub preserve_devices: Option<Value<String>>,
        /// A value that determines which components of the SMB security descriptor are copied from source to destination
        /// objects.
        ///
        /// One of `NONE`, `OWNER_DACL`, `OWNER_DACL_SACL`.
        pub security_descriptor_copy_flags: Option<Value<String>>,
        /// Specifies whether your transfer tasks should be put into a queue during certain scenarios when running multiple
        /// tasks.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub task_queueing: Option<Value<String>>,
        /// A value that determines whether DataSync transfers only the data and metadata that differ between the source and
        /// the destination location, or whether DataSync transfers all the content from the source, without comparing it to
        /// the…
        ///
        /// One of `CHANGED`, `ALL`.
        pub transfer_mode: Option<Value<String>>,
        /// The user ID (UID) of the file's owner.
        ///
        /// One of `NONE`, `INT_VALUE`, `NAME`, `BOTH`.
        pub uid: Option<Value<String>>,
        /// A value that determines whether a data integrity verification is performed at the end of a task execution after
        /// all data and metadata have been transferred.
        ///
        /// One of `POINT_IN_TIME_CONSISTENT`, `ONLY_FILES_TRANSFERRED`, `NONE`.
        pub verify_mode: Option<Value<String>>,
    }

    impl Lower for Options {
        fn fields(self, to: &mut Fields) {
            to.set("Atime", self.atime);
            to.set("BytesPerSecond", self.bytes_per_second);
            to.set("Gid", self.gid);
            to.set("LogLevel", self.log_level);
            to.set("Mtime", self.mtime);
            to.set("ObjectMetadata", self.object_metadata);
            to.set("ObjectTags", self.object_tags);
            to.set("OverwriteMode", self.overwrite_mode);
            to.set("PosixPermissions", self.posix_permissions);
            to.set("PreserveDeletedFiles", self.preserve_deleted_files);
            to.set("PreserveDevices", self.preserve_devices);
            to.set("SecurityDescriptorCopyFlags", self.security_descriptor_copy_flags);
            to.set("TaskQueueing", self.task_queueing);
            to.set("TransferMode", self.transfer_mode);
            to.set("Uid", self.uid);
            to.set("VerifyMode", self.verify_mode);
        }
    }

    /// Configures your AWS DataSync task to run on a schedule (at a minimum interval of 1 hour).
    #[derive(Clone, Debug, Default)]
    pub struct TaskSchedule {
        /// Specifies your task schedule by using a cron or rate expression.
        ///
        /// 0 to 256 characters.
        pub schedule_expression: Option<Value<String>>,
        /// Specifies whether to enable or disable your task schedule. Your schedule is enabled by default, but there can be
        /// situations where you need to disable it.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for TaskSchedule {
        fn fields(self, to: &mut Fields) {
            to.set("ScheduleExpression", self.schedule_expression);
            to.set("Status", self.status);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value for an AWS resource tag.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Specifies how you want to configure a task report, which provides detailed information about for your AWS
    /// DataSync transfer.
    #[derive(Clone, Debug, Default)]
    pub struct TaskReportConfig {
        /// Specifies the Amazon S3 bucket where DataSync uploads your task report. For more information, see Task reports.
        ///
        /// Required.
        pub destination: Option<Value<Destination>>,
        /// Specifies whether your task report includes the new version of each object transferred into an S3 bucket.
        ///
        /// One of `INCLUDE`, `NONE`.
        pub object_version_ids: Option<Value<String>>,
        /// Specifies the type of task report that you want.
        ///
        /// Required. One of `SUMMARY_ONLY`, `STANDARD`.
        pub output_type: Option<Value<String>>,
        /// Customizes the reporting level for aspects of your task report.
        pub overrides: Option<Value<Overrides>>,
        /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what
        /// succeeded and didn't.
        ///
        /// One of `ERRORS_ONLY`, `SUCCESSES_AND_ERRORS`.
        pub report_level: Option<Value<String>>,
    }

    impl Lower for TaskReportConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("ObjectVersionIds", self.object_version_ids);
            to.set("OutputType", self.output_type);
            to.set("Overrides", self.overrides);
            to.set("ReportLevel", self.report_level);
        }
    }

    /// Specifies where DataSync uploads your task report.
    #[derive(Clone, Debug, Default)]
    pub struct Destination {
        /// Specifies the Amazon S3 bucket where DataSync uploads your task report.
        pub s3: Option<Value<TaskReportConfigDestinationS3>>,
    }

    impl Lower for Destination {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// Specifies the Amazon S3 bucket where DataSync uploads your task report.
    #[derive(Clone, Debug, Default)]
    pub struct TaskReportConfigDestinationS3 {
        /// Specifies the Amazon Resource Name (ARN) of the IAM policy that allows Datasync to upload a task report to your
        /// S3 bucket.
        ///
        /// 0 to 2048 characters.
        pub bucket_access_role_arn: Option<Value<String>>,
        /// Specifies the ARN of the S3 bucket where Datasync uploads your report.
        ///
        /// 0 to 156 characters.
        pub s3_bucket_arn: Option<Value<String>>,
        /// Specifies a bucket prefix for your report.
        ///
        /// 0 to 4096 characters.
        pub subdirectory: Option<Value<String>>,
    }

    impl Lower for TaskReportConfigDestinationS3 {
        fn fields(self, to: &mut Fields) {
            to.set("BucketAccessRoleArn", self.bucket_access_role_arn);
            to.set("S3BucketArn", self.s3_bucket_arn);
            to.set("Subdirectory", self.subdirectory);
        }
    }

    /// Customizes the reporting level for aspects of your task report.
    #[derive(Clone, Debug, Default)]
    pub struct Overrides {
        /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to delete in
        /// your destination location.
        pub deleted: Option<Value<Deleted>>,
        /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip during
        /// your transfer.
        pub skipped: Option<Value<Skipped>>,
        /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to transfer.
        pub transferred: Option<Value<Transferred>>,
        /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to verify at
        /// the end of your transfer.
        pub verified: Option<Value<Verified>>,
    }

    impl Lower for Overrides {
        fn fields(self, to: &mut Fields) {
            to.set("Deleted", self.deleted);
            to.set("Skipped", self.skipped);
            to.set("Transferred", self.transferred);
            to.set("Verified", self.verified);
        }
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to delete in
    /// your destination location.
    #[derive(Clone, Debug, Default)]
    pub struct Deleted {
        /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what
        /// succeeded and didn't.
        ///
        /// One of `ERRORS_ONLY`, `SUCCESSES_AND_ERRORS`.
        pub report_level: Option<Value<String>>,
    }

    impl Lower for Deleted {
        fn fields(self, to: &mut Fields) {
            to.set("ReportLevel", self.report_level);
        }
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip during
    /// your transfer.
    #[derive(Clone, Debug, Default)]
    pub struct Skipped {
        /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what
        /// succeeded and didn't.
        ///
        /// One of `ERRORS_ONLY`, `SUCCESSES_AND_ERRORS`.
        pub report_level: Option<Value<String>>,
    }

    impl Lower for Skipped {
        fn fields(self, to: &mut Fields) {
            to.set("ReportLevel", self.report_level);
        }
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to transfer.
    #[derive(Clone, Debug, Default)]
    pub struct Transferred {
        /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what
        /// succeeded and didn't.
        ///
        /// One of `ERRORS_ONLY`, `SUCCESSES_AND_ERRORS`.
        pub report_level: Option<Value<String>>,
    }

    impl Lower for Transferred {
        fn fields(self, to: &mut Fields) {
            to.set("ReportLevel", self.report_level);
        }
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to verify at
    /// the end of your transfer.
    #[derive(Clone, Debug, Default)]
    pub struct Verified {
        /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what
        /// succeeded and didn't.
        ///
        /// One of `ERRORS_ONLY`, `SUCCESSES_AND_ERRORS`.
        pub report_level: Option<Value<String>>,
    }

    impl Lower for Verified {
        fn fields(self, to: &mut Fields) {
            to.set("ReportLevel", self.report_level);
        }
    }
}
