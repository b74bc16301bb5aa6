//! `AWS::Transfer`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Transfer::Agreement`.
///
/// Creates an agreement. An agreement is a bilateral trading partner agreement, or partnership, between an AWS
/// Transfer Family server and an AS2 process.
#[derive(Clone, Debug, Default)]
pub struct Agreement {
    /// Connectors are used to send files using either the AS2 or SFTP protocol. For the access role, provide the Amazon
    /// Resource Name (ARN) of the AWS Identity and Access Management role to use.
    ///
    /// Required. 20 to 2048 characters.
    pub access_role: Option<Value<String>>,
    /// The landing directory (folder) for files that are transferred by using the AS2 protocol.
    ///
    /// 0 to 1024 characters.
    pub base_directory: Option<Value<String>>,
    /// A `CustomDirectoriesType` structure. This structure specifies custom directories for storing various AS2 message
    /// files.
    pub custom_directories: Option<Value<agreement::CustomDirectories>>,
    /// The name or short description that's used to identify the agreement.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// Determines whether or not unsigned messages from your trading partners will be accepted.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub enforce_message_signing: Option<Value<String>>,
    /// A unique identifier for the AS2 local profile.
    ///
    /// Required. 19 to 19 characters.
    pub local_profile_id: Option<Value<String>>,
    /// A unique identifier for the partner profile used in the agreement.
    ///
    /// Required. 19 to 19 characters.
    pub partner_profile_id: Option<Value<String>>,
    /// Determines whether or not Transfer Family appends a unique string of characters to the end of the AS2 message
    /// payload filename when saving it.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub preserve_filename: Option<Value<String>>,
    /// A system-assigned unique identifier for a server instance. This identifier indicates the specific server that
    /// the agreement uses.
    ///
    /// Required. 19 to 19 characters. A change replaces the resource.
    pub server_id: Option<Value<String>>,
    /// The current status of the agreement, either `ACTIVE` or `INACTIVE`.
    ///
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<Value<String>>,
    /// Key-value pairs that can be used to group and search for agreements.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<agreement::Tag>>>,
}

impl Lower for Agreement {
    fn fields(self, to: &mut Fields) {
        to.set("AccessRole", self.access_role);
        to.set("BaseDirectory", self.base_directory);
        to.set("CustomDirectories", self.custom_directories);
        to.set("Description", self.description);
        to.set("EnforceMessageSigning", self.enforce_message_signing);
        to.set("LocalProfileId", self.local_profile_id);
        to.set("PartnerProfileId", self.partner_profile_id);
        to.set("PreserveFilename", self.preserve_filename);
        to.set("ServerId", self.server_id);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Agreement {
    const TYPE: &'static str = "AWS::Transfer::Agreement";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Agreement> {
    /// `Ref`: `AgreementId`, `ServerId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier for the AS2 agreement, returned after the API call succeeds.
    pub fn agreement_id(self) -> Value<String> {
        self.attribute("AgreementId")
    }

    /// Specifies the unique Amazon Resource Name (ARN) for the agreement.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Agreement`] is made of.
pub mod agreement {
    use super::*;

    /// Specifies a separate directory for each type of file to store for an AS2 message.
    #[derive(Clone, Debug, Default)]
    pub struct CustomDirectories {
        /// Specifies a location to store the failed files for an AS2 message.
        ///
        /// Required. 0 to 1024 characters.
        pub failed_files_directory: Option<Value<String>>,
        /// Specifies a location to store the MDN file for an AS2 message.
        ///
        /// Required. 0 to 1024 characters.
        pub mdn_files_directory: Option<Value<String>>,
        /// Specifies a location to store the payload file for an AS2 message.
        ///
        /// Required. 0 to 1024 characters.
        pub payload_files_directory: Option<Value<String>>,
        /// Specifies a location to store the status file for an AS2 message.
        ///
        /// Required. 0 to 1024 characters.
        pub status_files_directory: Option<Value<String>>,
        /// Specifies a location to store the temporary processing file for an AS2 message.
        ///
        /// Required. 0 to 1024 characters.
        pub temporary_files_directory: Option<Value<String>>,
    }

    impl Lower for CustomDirectories {
        fn fields(self, to: &mut Fields) {
            to.set("FailedFilesDirectory", self.failed_files_directory);
            to.set("MdnFilesDirectory", self.mdn_files_directory);
            to.set("PayloadFilesDirectory", self.payload_files_directory);
            to.set("StatusFilesDirectory", self.status_files_directory);
            to.set("TemporaryFilesDirectory", self.temporary_files_directory);
        }
    }

    /// Creates a key-value pair for a specific resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The name assigned to the tag that you create.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Contains one or more values that you assigned to the key name you create.
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

/// `AWS::Transfer::Certificate`.
///
/// Imports the signing and encryption certificates that you need to create local (AS2) profiles and partner
/// profiles.
///
/// Its ARN: `arn:${Partition}:transfer:${Region}:${Account}:certificate/${CertificateId}`.
#[derive(Clone, Debug, Default)]
pub struct Certificate {
    /// An optional date that specifies when the certificate becomes active. If you do not specify a value, `ActiveDate`
    /// takes the same value as `NotBeforeDate`, which is specified by the CA.
    pub active_date: Option<Value<String>>,
    /// The file name for the certificate.
    ///
    /// Required. 1 to 16384 characters. A change replaces the resource.
    pub certificate: Option<Value<String>>,
    /// The list of certificates that make up the chain for the certificate.
    ///
    /// 1 to 2097152 characters. A change replaces the resource.
    pub certificate_chain: Option<Value<String>>,
    /// The name or description that's used to identity the certificate.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// An optional date that specifies when the certificate becomes inactive. If you do not specify a value,
    /// `InactiveDate` takes the same value as `NotAfterDate`, which is specified by the CA.
    pub inactive_date: Option<Value<String>>,
    /// The file that contains the private key for the certificate that's being imported.
    ///
    /// 1 to 16384 characters. A change replaces the resource.
    pub private_key: Option<Value<String>>,
    /// Key-value pairs that can be used to group and search for certificates.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<certificate::Tag>>>,
    /// Specifies how this certificate is used. It can be used in the following ways.
    ///
    /// Required. One of `SIGNING`, `ENCRYPTION`, `TLS`.
    pub usage: Option<Value<String>>,
}

impl Lower for Certificate {
    fn fields(self, to: &mut Fields) {
        to.set("ActiveDate", self.active_date);
        to.set("Certificate", self.certificate);
        to.set("CertificateChain", self.certificate_chain);
        to.set("Description", self.description);
        to.set("InactiveDate", self.inactive_date);
        to.set("PrivateKey", self.private_key);
        to.set("Tags", self.tags);
        to.set("Usage", self.usage);
    }
}

impl Level1 for Certificate {
    const TYPE: &'static str = "AWS::Transfer::Certificate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Certificate> {
    /// `Ref`: its `CertificateId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique Amazon Resource Name (ARN) for the certificate.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// An array of identifiers for the imported certificates. You use this identifier for working with profiles and
    /// partner profiles.
    pub fn certificate_id(self) -> Value<String> {
        self.attribute("CertificateId")
    }

    /// The final date that the certificate is valid.
    pub fn not_after_date(self) -> Value<String> {
        self.attribute("NotAfterDate")
    }

    /// The earliest date that the certificate is valid.
    pub fn not_before_date(self) -> Value<String> {
        self.attribute("NotBeforeDate")
    }

    /// The serial number for the certificate.
    pub fn serial(self) -> Value<String> {
        self.attribute("Serial")
    }

    /// The certificate can be either `ACTIVE`, `PENDING_ROTATION`, or `INACTIVE`. `PENDING_ROTATION` means that this
    /// certificate will replace the current certificate when it expires.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// If a private key has been specified for the certificate, its type is `CERTIFICATE_WITH_PRIVATE_KEY`.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`Certificate`] is made of.
pub mod certificate {
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

/// `AWS::Transfer::Connector`.
///
/// Creates the connector, which captures the parameters for a connection for the AS2 or SFTP protocol. For AS2, the
/// connector is required for sending files to an externally hosted AS2 server.
///
/// Its ARN: `arn:${Partition}:transfer:${Region}:${Account}:connector/${ConnectorId}`.
#[derive(Clone, Debug, Default)]
pub struct Connector {
    /// Connectors are used to send files using either the AS2 or SFTP protocol. For the access role, provide the Amazon
    /// Resource Name (ARN) of the AWS Identity and Access Management role to use.
    ///
    /// Required. 20 to 2048 characters.
    pub access_role: Option<Value<String>>,
    /// A structure that contains the parameters for an AS2 connector object.
    pub as2_config: Option<Value<connector::As2Config>>,
    /// Current egress configuration of the connector, showing how traffic is routed to the SFTP server. Contains VPC
    /// Lattice settings when using VPC\_LATTICE egress type.
    pub egress_config: Option<Value<connector::ConnectorEgressConfig>>,
    /// Type of egress configuration for the connector. SERVICE\_MANAGED uses Transfer Family managed NAT gateways,
    /// while VPC\_LATTICE routes traffic through customer VPCs using VPC Lattice.
    ///
    /// One of `SERVICE_MANAGED`, `VPC_LATTICE`.
    pub egress_type: Option<Value<String>>,
    /// IP address type for Connector.
    ///
    /// One of `IPV4`, `DUALSTACK`.
    pub ip_address_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that allows a connector to
    /// turn on CloudWatch logging for Amazon S3 events.
    ///
    /// 20 to 2048 characters.
    pub logging_role: Option<Value<String>>,
    /// The text name of the security policy for the specified connector.
    ///
    /// 0 to 50 characters.
    pub security_policy_name: Option<Value<String>>,
    /// A structure that contains the parameters for an SFTP connector object.
    pub sftp_config: Option<Value<connector::SftpConfig>>,
    /// Key-value pairs that can be used to group and search for connectors.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<connector::Tag>>>,
    /// The URL of the partner's AS2 or SFTP endpoint.
    ///
    /// 0 to 255 characters.
    pub url: Option<Value<String>>,
}

impl Lower for Connector {
    fn fields(self, to: &mut Fields) {
        to.set("AccessRole", self.access_role);
        to.set("As2Config", self.as2_config);
        to.set("EgressConfig", self.egress_config);
        to.set("EgressType", self.egress_type);
        to.set("IpAddressType", self.ip_address_type);
        to.set("LoggingRole", self.logging_role);
        to.set("SecurityPolicyName", self.security_policy_name);
        to.set("SftpConfig", self.sftp_config);
        to.set("Tags", self.tags);
        to.set("Url", self.url);
    }
}

impl Level1 for Connector {
    const TYPE: &'static str = "AWS::Transfer::Connector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Connector> {
    /// `Ref`: its `ConnectorId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Specifies the unique Amazon Resource Name (ARN) for the connector.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The service-assigned ID of the connector that is created.
    pub fn connector_id(self) -> Value<String> {
        self.attribute("ConnectorId")
    }

    /// Error message providing details when the connector is in ERRORED status. Contains information to help
    /// troubleshoot connector creation or operation failures.
    pub fn error_message(self) -> Value<String> {
        self.attribute("ErrorMessage")
    }

    /// The list of egress IP addresses of this connector. These IP addresses are assigned automatically when you create
    /// the connector.
    pub fn service_managed_egress_ip_addresses(self) -> Value<Vec<String>> {
        self.attribute("ServiceManagedEgressIpAddresses")
    }

    /// Current status of the connector. PENDING indicates creation/update in progress, ACTIVE means ready for
    /// operations, and ERRORED indicates a failure requiring attention.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Connector`] is made of.
pub mod connector {
    use super::*;

    /// A structure that contains the parameters for an AS2 connector object.
    #[derive(Clone, Debug, Default)]
    pub struct As2Config {
        /// Configuration for an AS2 connector with ASYNC MDN Response.
        pub async_mdn_config: Option<Value<ConnectorAsyncMdnConfig>>,
        /// Provides Basic authentication support to the AS2 Connectors API. To use Basic authentication, you must provide
        /// the name or Amazon Resource Name (ARN) of a secret in AWS Secrets Manager.
        ///
        /// 0 to 2048 characters.
        pub basic_auth_secret_id: Option<Value<String>>,
        /// Specifies whether the AS2 file is compressed.
        ///
        /// One of `ZLIB`, `DISABLED`.
        pub compression: Option<Value<String>>,
        /// The algorithm that is used to encrypt the file.
        ///
        /// One of `AES128_CBC`, `AES192_CBC`, `AES256_CBC`, `NONE`, `DES_EDE3_CBC`.
        pub encryption_algorithm: Option<Value<String>>,
        /// A unique identifier for the AS2 local profile.
        ///
        /// 19 to 19 characters.
        pub local_profile_id: Option<Value<String>>,
        /// Used for outbound requests (from an AWS Transfer Family connector to a partner AS2 server) to determine whether
        /// the partner response for transfers is synchronous or asynchronous.
        ///
        /// One of `SYNC`, `ASYNC`, `NONE`.
        pub mdn_response: Option<Value<String>>,
        /// The signing algorithm for the MDN response.
        ///
        /// One of `SHA256`, `SHA384`, `SHA512`, `SHA1`, `NONE`, `DEFAULT`.
        pub mdn_signing_algorithm: Option<Value<String>>,
        /// Used as the `Subject` HTTP header attribute in AS2 messages that are being sent with the connector.
        ///
        /// 1 to 1024 characters.
        pub message_subject: Option<Value<String>>,
        /// A unique identifier for the partner profile for the connector.
        ///
        /// 19 to 19 characters.
        pub partner_profile_id: Option<Value<String>>,
        /// Specifies whether to use the AWS S3 object content-type as the content-type for the AS2 message.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub preserve_content_type: Option<Value<String>>,
        /// The algorithm that is used to sign the AS2 messages sent with the connector.
        ///
        /// One of `SHA256`, `SHA384`, `SHA512`, `SHA1`, `NONE`.
        pub signing_algorithm: Option<Value<String>>,
    }

    impl Lower for As2Config {
        fn fields(self, to: &mut Fields) {
            to.set("AsyncMdnConfig", self.async_mdn_config);
            to.set("BasicAuthSecretId", self.basic_auth_secret_id);
            to.set("Compression", self.compression);
            to.set("EncryptionAlgorithm", self.encryption_algorithm);
            to.set("LocalProfileId", self.local_profile_id);
            to.set("MdnResponse", self.mdn_response);
            to.set("MdnSigningAlgorithm", self.mdn_signing_algorithm);
            to.set("MessageSubject", self.message_subject);
            to.set("PartnerProfileId", self.partner_profile_id);
            to.set("PreserveContentType", self.preserve_content_type);
            to.set("SigningAlgorithm", self.signing_algorithm);
        }
    }

    /// `ConnectorAsyncMdnConfig` of `AWS::Transfer::Connector`.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorAsyncMdnConfig {
        /// Required. 1 to 10 items.
        pub server_ids: Option<Value<Vec<String>>>,
        /// URL of the server to receive the MDN response on.
        ///
        /// Required. 0 to 255 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for ConnectorAsyncMdnConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ServerIds", self.server_ids);
            to.set("Url", self.url);
        }
    }

    /// Configuration structure that defines how traffic is routed from the connector to the SFTP server. Contains VPC
    /// Lattice settings when using VPC\_LATTICE egress type for private connectivity through customer VPCs.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorEgressConfig {
        /// VPC\_LATTICE configuration for routing connector traffic through customer VPCs. Enables private connectivity to
        /// SFTP servers without requiring public internet access or complex network configurations.
        ///
        /// Required.
        pub vpc_lattice: Option<Value<ConnectorVpcLatticeEgressConfig>>,
    }

    impl Lower for ConnectorEgressConfig {
        fn fields(self, to: &mut Fields) {
            to.set("VpcLattice", self.vpc_lattice);
        }
    }

    /// VPC\_LATTICE egress configuration that specifies the Resource Configuration ARN and port for connecting to SFTP
    /// servers through customer VPCs.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorVpcLatticeEgressConfig {
        /// Port number for connecting to the SFTP server through VPC\_LATTICE. Defaults to 22 if not specified. Must match
        /// the port on which the target SFTP server is listening.
        ///
        /// 1 to 65535.
        pub port_number: Option<Value<i64>>,
        /// ARN of the VPC\_LATTICE Resource Configuration that defines the target SFTP server location. Must point to a
        /// valid Resource Configuration in the customer's VPC with appropriate network connectivity to the SFTP server.
        ///
        /// Required. 1 to 2048 characters.
        pub resource_configuration_arn: Option<Value<String>>,
    }

    impl Lower for ConnectorVpcLatticeEgressConfig {
        fn fields(self, to: &mut Fields) {
            to.set("PortNumber", self.port_number);
            to.set("ResourceConfigurationArn", self.resource_configuration_arn);
        }
    }

    /// A structure that contains the parameters for an SFTP connector object.
    #[derive(Clone, Debug, Default)]
    pub struct SftpConfig {
        /// Specify the number of concurrent connections that your connector creates to the remote server. The default value
        /// is `1`.
        ///
        /// 1 to 5.
        pub max_concurrent_connections: Option<Value<i64>>,
        /// Specifies the order in which the connector attempts to use secret versions during authentication. This enables
        /// fallback to alternative credentials if the primary version fails.
        ///
        /// 1 to 2 items.
        pub ordered_user_secret_version_stages: Option<Value<Vec<String>>>,
        /// The public portion of the host key, or keys, that are used to identify the external server to which you are
        /// connecting.
        ///
        /// 0 to 10 items.
        pub trusted_host_keys: Option<Value<Vec<String>>>,
        /// The identifier for the secret (in AWS Secrets Manager) that contains the SFTP user's private key, password, or
        /// both.
        ///
        /// 1 to 2048 characters.
        pub user_secret_id: Option<Value<String>>,
    }

    impl Lower for SftpConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxConcurrentConnections", self.max_concurrent_connections);
            to.set("OrderedUserSecretVersionStages", self.ordered_user_secret_version_stages);
            to.set("TrustedHostKeys", self.trusted_host_keys);
            to.set("UserSecretId", self.user_secret_id);
        }
    }

    /// Creates a key-value pair for a specific resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The name assigned to the tag that you create.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Contains one or more values that you assigned to the key name you create.
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

/// `AWS::Transfer::HostKey`.
///
/// Resource type definition for AWS::Transfer::HostKey.
#[derive(Clone, Debug, Default)]
pub struct HostKey {
    /// The text description for this host key.
    ///
    /// 0 to 200 characters.
    pub description: Option<Value<String>>,
    /// The private key portion of an SSH key pair. Transfer Family accepts RSA, ECDSA, and ED25519 keys.
    ///
    /// At most 4096 characters. A change replaces the resource.
    pub host_key_body: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of a customer managed key used to encrypt the Secrets Manager secret that holds
    /// the host key.
    ///
    /// 20 to 1600 characters.
    pub kms_key: Option<Value<String>>,
    /// The identifier of the server that contains the host key.
    ///
    /// Required. 19 to 19 characters. A change replaces the resource.
    pub server_id: Option<Value<String>>,
    /// The type of storage used for the host key. SERVICE\_MANAGED keys are stored within the Transfer Family service.
    ///
    /// One of `SERVICE_MANAGED`, `SECRETS_MANAGER`.
    pub storage_type: Option<Value<String>>,
    /// Key-value pairs that can be used to group and search for host keys.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<host_key::Tag>>>,
}

impl Lower for HostKey {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("HostKeyBody", self.host_key_body);
        to.set("KmsKey", self.kms_key);
        to.set("ServerId", self.server_id);
        to.set("StorageType", self.storage_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for HostKey {
    const TYPE: &'static str = "AWS::Transfer::HostKey";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<HostKey> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The unique Amazon Resource Name (ARN) for the host key.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date on which the host key was added to the server.
    pub fn date_imported(self) -> Value<String> {
        self.attribute("DateImported")
    }

    /// The public key fingerprint, which is a short sequence of bytes used to identify the longer public key.
    pub fn host_key_fingerprint(self) -> Value<String> {
        self.attribute("HostKeyFingerprint")
    }

    /// A unique identifier for the host key.
    pub fn host_key_id(self) -> Value<String> {
        self.attribute("HostKeyId")
    }

    /// The attribute `SecretId`.
    pub fn secret_id(self) -> Value<String> {
        self.attribute("SecretId")
    }

    /// The encryption algorithm that is used for the host key.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`HostKey`] is made of.
pub mod host_key {
    use super::*;

    /// `Tag` of `AWS::Transfer::HostKey`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The name assigned to the tag that you create.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Contains one or more values that you assigned to the key name you create.
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

/// `AWS::Transfer::Profile`.
///
/// Creates the local or partner profile to use for AS2 transfers.
///
/// Its ARN: `arn:${Partition}:transfer:${Region}:${Account}:profile/${ProfileId}`.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// The `As2Id` is the \*AS2-name\*, as defined in the RFC 4130. For inbound transfers, this is the `AS2-From`
    /// header for the AS2 messages sent from the partner.
    ///
    /// Required. 1 to 128 characters.
    pub as2_id: Option<Value<String>>,
    /// An array of identifiers for the imported certificates. You use this identifier for working with profiles and
    /// partner profiles.
    pub certificate_ids: Option<Value<Vec<String>>>,
    /// Indicates whether to list only `LOCAL` type profiles or only `PARTNER` type profiles. If not supplied in the
    /// request, the command lists all types of profiles.
    ///
    /// Required. One of `LOCAL`, `PARTNER`. A change replaces the resource.
    pub profile_type: Option<Value<String>>,
    /// Key-value pairs that can be used to group and search for profiles.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<profile::Tag>>>,
}

impl Lower for Profile {
    fn fields(self, to: &mut Fields) {
        to.set("As2Id", self.as2_id);
        to.set("CertificateIds", self.certificate_ids);
        to.set("ProfileType", self.profile_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Profile {
    const TYPE: &'static str = "AWS::Transfer::Profile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Profile> {
    /// `Ref`: its `ProfileId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name associated with the profile, in the form
    /// `arn:aws:transfer:region:account-id:profile/profile-id/`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier for the AS2 profile, returned after the API call succeeds.
    pub fn profile_id(self) -> Value<String> {
        self.attribute("ProfileId")
    }
}

/// What [`Profile`] is made of.
pub mod profile {
    use super::*;

    /// Creates a key-value pair for a specific resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The name assigned to the tag that you create.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Contains one or more values that you assigned to the key name you create.
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

/// `AWS::Transfer::Server`.
///
/// Instantiates an auto-scaling virtual server based on the selected file transfer protocol in AWS.
///
/// Its ARN: `arn:${Partition}:transfer:${Region}:${Account}:server/${ServerId}`.
#[derive(Clone, Debug, Default)]
pub struct Server {
    /// The Amazon Resource Name (ARN) of the Certificate Manager (ACM) certificate. Required when `Protocols` is set to
    /// `FTPS`.
    ///
    /// 0 to 1600 characters.
    pub certificate: Option<Value<String>>,
    /// When this property is `true`, AWS Transfer Family will generate an initial host key for your server, making it
    /// immediately available to SFTP clients.
    pub create_with_host_key: Option<Value<bool>>,
    /// Specifies the domain of the storage system that is used for file transfers. There are two domains available:
    /// Amazon Simple Storage Service (Amazon S3) and Amazon Elastic File System (Amazon EFS).
    ///
    /// One of `S3`, `EFS`. A change replaces the resource.
    pub domain: Option<Value<String>>,
    /// The virtual private cloud (VPC) endpoint settings that are configured for your server.
    ///
    /// Some changes replace the resource.
    pub endpoint_details: Option<Value<server::EndpointDetails>>,
    /// The type of endpoint that you want your server to use. You can choose to make your server's endpoint publicly
    /// accessible (PUBLIC) or host it inside your VPC.
    ///
    /// One of `PUBLIC`, `VPC`, `VPC_ENDPOINT`.
    pub endpoint_type: Option<Value<String>>,
    /// Required when `IdentityProviderType` is set to `AWS_DIRECTORY_SERVICE`, `AWS _LAMBDA` or `API_GATEWAY`.
    pub identity_provider_details: Option<Value<server::IdentityProviderDetails>>,
    /// The mode of authentication for a server. The default value is `SERVICE_MANAGED`, which allows you to store and
    /// access user credentials within the AWS Transfer Family service.
    ///
    /// One of `SERVICE_MANAGED`, `API_GATEWAY`, `AWS_DIRECTORY_SERVICE`, `AWS_LAMBDA`. A change replaces the resource.
    pub identity_provider_type: Option<Value<String>>,
    /// Specifies whether to use IPv4 only, or to use dual-stack (IPv4 and IPv6) for your AWS Transfer Family endpoint.
    ///
    /// One of `IPV4`, `DUALSTACK`. Some changes replace the resource.
    pub ip_address_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that allows a server to turn
    /// on Amazon CloudWatch logging for Amazon S3 or Amazon EFS events.
    ///
    /// 0 to 2048 characters.
    pub logging_role: Option<Value<String>>,
    /// Specifies a string to display when users connect to a server. This string is displayed after the user
    /// authenticates.
    ///
    /// 0 to 4096 characters.
    pub post_authentication_login_banner: Option<Value<String>>,
    /// Specifies a string to display when users connect to a server. This string is displayed before the user
    /// authenticates.
    ///
    /// 0 to 4096 characters.
    pub pre_authentication_login_banner: Option<Value<String>>,
    /// The protocol settings that are configured for your server.
    pub protocol_details: Option<Value<server::ProtocolDetails>>,
    /// Specifies the file transfer protocol or protocols over which your file transfer protocol client can connect to
    /// your server's endpoint.
    ///
    /// 1 to 4 items.
    pub protocols: Option<Value<Vec<String>>>,
    /// Specifies whether or not performance for your Amazon S3 directories is optimized.
    pub s3_storage_options: Option<Value<server::S3StorageOptions>>,
    /// Specifies the name of the security policy for the server.
    ///
    /// 0 to 100 characters.
    pub security_policy_name: Option<Value<String>>,
    /// Specifies the log groups to which your server logs are sent.
    ///
    /// 0 to 1 items.
    pub structured_log_destinations: Option<Value<Vec<String>>>,
    /// Key-value pairs that can be used to group and search for servers.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<server::Tag>>>,
    /// Specifies the workflow ID for the workflow to assign and the execution role that's used for executing the
    /// workflow.
    pub workflow_details: Option<Value<server::WorkflowDetails>>,
}

impl Lower for Server {
    fn fields(self, to: &mut Fields) {
        to.set("Certificate", self.certificate);
        to.set("CreateWithHostKey", self.create_with_host_key);
        to.set("Domain", self.domain);
        to.set("EndpointDetails", self.endpoint_details);
        to.set("EndpointType", self.endpoint_type);
        to.set("IdentityProviderDetails", self.identity_provider_details);
        to.set("IdentityProviderType", self.identity_provider_type);
        to.set("IpAddressType", self.ip_address_type);
        to.set("LoggingRole", self.logging_role);
        to.set("PostAuthenticationLoginBanner", self.post_authentication_login_banner);
        to.set("PreAuthenticationLoginBanner", self.pre_authentication_login_banner);
        to.set("ProtocolDetails", self.protocol_details);
        to.set("Protocols", self.protocols);
        to.set("S3StorageOptions", self.s3_storage_options);
        to.set("SecurityPolicyName", self.security_policy_name);
        to.set("StructuredLogDestinations", self.structured_log_destinations);
        to.set("Tags", self.tags);
        to.set("WorkflowDetails", self.workflow_details);
    }
}

impl Level1 for Server {
    const TYPE: &'static str = "AWS::Transfer::Server";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Server> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Specifies the unique Amazon Resource Name (ARN) of the server.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The list of egress IP addresses of this server. These IP addresses are only relevant for servers that use the
    /// AS2 protocol.
    pub fn as2_service_managed_egress_ip_addresses(self) -> Value<Vec<String>> {
        self.attribute("As2ServiceManagedEgressIpAddresses")
    }

    /// Specifies the unique system-assigned identifier for a server that you instantiate.
    pub fn server_id(self) -> Value<String> {
        self.attribute("ServerId")
    }

    /// The condition of the server that was described. A value of `ONLINE` indicates that the server can accept jobs
    /// and transfer files.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Server`] is made of.
pub mod server {
    use super::*;

    /// The virtual private cloud (VPC) endpoint settings that are configured for your server.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointDetails {
        /// A list of address allocation IDs that are required to attach an Elastic IP address to your server's endpoint.
        ///
        /// Some changes replace the resource.
        pub address_allocation_ids: Option<Value<Vec<String>>>,
        /// A list of security groups IDs that are available to attach to your server's endpoint.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of subnet IDs that are required to host your server endpoint in your VPC.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// The ID of the VPC endpoint.
        ///
        /// 22 to 22 characters.
        pub vpc_endpoint_id: Option<Value<String>>,
        /// The VPC ID of the virtual private cloud in which the server's endpoint will be hosted.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for EndpointDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AddressAllocationIds", self.address_allocation_ids);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("VpcEndpointId", self.vpc_endpoint_id);
            to.set("VpcId", self.vpc_id);
        }
    }

    /// Required when `IdentityProviderType` is set to `AWS_DIRECTORY_SERVICE`, `AWS _LAMBDA` or `API_GATEWAY`.
    #[derive(Clone, Debug, Default)]
    pub struct IdentityProviderDetails {
        /// The identifier of the AWS Directory Service directory that you want to use as your identity provider.
        ///
        /// 12 to 12 characters.
        pub directory_id: Option<Value<String>>,
        /// The ARN for a Lambda function to use for the Identity provider.
        ///
        /// 1 to 170 characters.
        pub function: Option<Value<String>>,
        /// This parameter is only applicable if your `IdentityProviderType` is `API_GATEWAY`. Provides the type of
        /// `InvocationRole` used to authenticate the user account.
        ///
        /// 20 to 2048 characters.
        pub invocation_role: Option<Value<String>>,
        /// For SFTP-enabled servers, and for custom identity providers \*only\*, you can specify whether to authenticate
        /// using a password, SSH key pair, or both.
        ///
        /// One of `PASSWORD`, `PUBLIC_KEY`, `PUBLIC_KEY_OR_PASSWORD`, `PUBLIC_KEY_AND_PASSWORD`.
        pub sftp_authentication_methods: Option<Value<String>>,
        /// Provides the location of the service endpoint used to authenticate users.
        ///
        /// 0 to 255 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for IdentityProviderDetails {
        fn fields(self, to: &mut Fields) {
            to.set("DirectoryId", self.directory_id);
            to.set("Function", self.function);
            to.set("InvocationRole", self.invocation_role);
            to.set("SftpAuthenticationMethods", self.sftp_authentication_methods);
            to.set("Url", self.url);
        }
    }

    /// The protocol settings that are configured for your server.
    #[derive(Clone, Debug, Default)]
    pub struct ProtocolDetails {
        /// List of `As2Transport` objects.
        ///
        /// 1 to 1 items.
        pub as2_transports: Option<Value<Vec<String>>>,
        /// Indicates passive mode, for FTP and FTPS protocols. Enter a single IPv4 address, such as the public IP address
        /// of a firewall, router, or load balancer.
        ///
        /// 0 to 15 characters.
        pub passive_ip: Option<Value<String>>,
        pub proxy_config: Option<Value<ProxyConfig>>,
        /// Use the `SetStatOption` to ignore the error that is generated when the client attempts to use `SETSTAT` on a
        /// file you are uploading to an S3 bucket.
        ///
        /// One of `DEFAULT`, `ENABLE_NO_OP`.
        pub set_stat_option: Option<Value<String>>,
        /// A property used with Transfer Family servers that use the FTPS protocol. TLS Session Resumption provides a
        /// mechanism to resume or share a negotiated secret key between the control and data connection for an FTPS
        /// session.
        ///
        /// One of `DISABLED`, `ENABLED`, `ENFORCED`.
        pub tls_session_resumption_mode: Option<Value<String>>,
    }

    impl Lower for ProtocolDetails {
        fn fields(self, to: &mut Fields) {
            to.set("As2Transports", self.as2_transports);
            to.set("PassiveIp", self.passive_ip);
            to.set("ProxyConfig", self.proxy_config);
            to.set("SetStatOption", self.set_stat_option);
            to.set("TlsSessionResumptionMode", self.tls_session_resumption_mode);
        }
    }

    /// `ProxyConfig` of `AWS::Transfer::Server`.
    #[derive(Clone, Debug, Default)]
    pub struct ProxyConfig {
        /// One of `PROXY_PROTOCOL_V2_ENFORCED`, `NONE`.
        pub sftp_mode: Option<Value<String>>,
    }

    impl Lower for ProxyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SftpMode", self.sftp_mode);
        }
    }

    /// The Amazon S3 storage options that are configured for your server.
    #[derive(Clone, Debug, Default)]
    pub struct S3StorageOptions {
        /// Specifies whether or not performance for your Amazon S3 directories is optimized.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub directory_listing_optimization: Option<Value<String>>,
    }

    impl Lower for S3StorageOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DirectoryListingOptimization", self.directory_listing_optimization);
        }
    }

    /// `Tag` of `AWS::Transfer::Server`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 0 to 128 characters.
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

    /// Container for the `WorkflowDetail` data type. It is used by actions that trigger a workflow to begin execution.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowDetails {
        /// A trigger that starts a workflow if a file is only partially uploaded. You can attach a workflow to a server
        /// that executes whenever there is a partial upload.
        ///
        /// 0 to 1 items.
        pub on_partial_upload: Option<Value<Vec<WorkflowDetail>>>,
        /// A trigger that starts a workflow: the workflow begins to execute after a file is uploaded.
        ///
        /// 0 to 1 items.
        pub on_upload: Option<Value<Vec<WorkflowDetail>>>,
    }

    impl Lower for WorkflowDetails {
        fn fields(self, to: &mut Fields) {
            to.set("OnPartialUpload", self.on_partial_upload);
            to.set("OnUpload", self.on_upload);
        }
    }

    /// Specifies the workflow ID for the workflow to assign and the execution role that's used for executing the
    /// workflow.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowDetail {
        /// Includes the necessary permissions for S3, EFS, and Lambda operations that Transfer can assume, so that all
        /// workflow steps can operate on the required resources.
        ///
        /// Required. 20 to 2048 characters.
        pub execution_role: Option<Value<String>>,
        /// A unique identifier for the workflow.
        ///
        /// Required. 19 to 19 characters.
        pub workflow_id: Option<Value<String>>,
    }

    impl Lower for WorkflowDetail {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutionRole", self.execution_role);
            to.set("WorkflowId", self.workflow_id);
        }
    }
}

/// `AWS::Transfer::User`.
///
/// The `AWS::Transfer::User` resource creates a user and associates them with an existing server. You can only
/// create and associate users with servers that have the `IdentityProviderType` set to `SERVICE_MANAGED`.
#[derive(Clone, Debug, Default)]
pub struct User {
    /// The landing directory (folder) for a user when they log in to the server using the client.
    ///
    /// 0 to 1024 characters.
    pub home_directory: Option<Value<String>>,
    /// Logical directory mappings that specify what Amazon S3 or Amazon EFS paths and keys should be visible to your
    /// user and how you want to make them visible.
    ///
    /// 1 to 50000 items.
    pub home_directory_mappings: Option<Value<Vec<user::HomeDirectoryMapEntry>>>,
    /// The type of landing directory (folder) that you want your users' home directory to be when they log in to the
    /// server.
    ///
    /// One of `PATH`, `LOGICAL`.
    pub home_directory_type: Option<Value<String>>,
    /// A session policy for your user so you can use the same IAM role across multiple users. This policy restricts
    /// user access to portions of their Amazon S3 bucket.
    ///
    /// 0 to 2048 characters.
    pub policy: Option<Value<String>>,
    /// Specifies the full POSIX identity, including user ID ( `Uid` ), group ID ( `Gid` ), and any secondary groups IDs
    /// ( `SecondaryGids` ), that controls your users' access to your Amazon Elastic File System (Amazon EFS) file
    /// systems.
    pub posix_profile: Option<Value<user::PosixProfile>>,
    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that controls your users'
    /// access to your Amazon S3 bucket or Amazon EFS file system.
    ///
    /// Required. 20 to 2048 characters.
    pub role: Option<Value<String>>,
    /// A system-assigned unique identifier for a server instance. This is the specific server that you added your user
    /// to.
    ///
    /// Required. 19 to 19 characters. A change replaces the resource.
    pub server_id: Option<Value<String>>,
    /// Specifies the public key portion of the Secure Shell (SSH) keys stored for the described user.
    pub ssh_public_keys: Option<Value<Vec<String>>>,
    /// Key-value pairs that can be used to group and search for users. Tags are metadata attached to users for any
    /// purpose.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<user::Tag>>>,
    /// A unique string that identifies a user and is associated with a `ServerId`. This user name must be a minimum of
    /// 3 and a maximum of 100 characters long.
    ///
    /// Required. 3 to 100 characters. A change replaces the resource.
    pub user_name: Option<Value<String>>,
}

impl Lower for User {
    fn fields(self, to: &mut Fields) {
        to.set("HomeDirectory", self.home_directory);
        to.set("HomeDirectoryMappings", self.home_directory_mappings);
        to.set("HomeDirectoryType", self.home_directory_type);
        to.set("Policy", self.policy);
        to.set("PosixProfile", self.posix_profile);
        to.set("Role", self.role);
        to.set("ServerId", self.server_id);
        to.set("SshPublicKeys", self.ssh_public_keys);
        to.set("Tags", self.tags);
        to.set("UserName", self.user_name);
    }
}

impl Level1 for User {
    const TYPE: &'static str = "AWS::Transfer::User";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<User> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name associated with the user, in the form `arn:aws:transfer:region: *account-id* :user/
    /// *server-id* / *username*`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the server to which the user is attached.
    pub fn server_id(self) -> Value<String> {
        self.attribute("ServerId")
    }

    /// A unique string that identifies a Transfer Family user account associated with a server.
    pub fn user_name(self) -> Value<String> {
        self.attribute("UserName")
    }
}

/// What [`User`] is made of.
pub mod user {
    use super::*;

    /// Represents an object that contains entries and targets for `HomeDirectoryMappings`.
    #[derive(Clone, Debug, Default)]
    pub struct HomeDirectoryMapEntry {
        /// Represents an entry for `HomeDirectoryMappings`.
        ///
        /// Required. 0 to 1024 characters.
        pub entry: Option<Value<String>>,
        /// Represents the map target that is used in a `HomeDirectoryMapEntry`.
        ///
        /// Required. 0 to 1024 characters.
        pub target: Option<Value<String>>,
        /// Specifies the type of mapping. Set the type to `FILE` if you want the mapping to point to a file, or `DIRECTORY`
        /// for the directory to point to a directory.
        ///
        /// One of `FILE`, `DIRECTORY`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for HomeDirectoryMapEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Entry", self.entry);
            to.set("Target", self.target);
            to.set("Type", self.type_);
        }
    }

    /// The full POSIX identity, including user ID ( `Uid` ), group ID ( `Gid` ), and any secondary groups IDs (
    /// `SecondaryGids` ), that controls your users' access to your Amazon EFS file systems.
    #[derive(Clone, Debug, Default)]
    pub struct PosixProfile {
        /// The POSIX group ID used for all EFS operations by this user.
        ///
        /// Required. 0 to 4294967295.
        pub gid: Option<Value<f64>>,
        /// The secondary POSIX group IDs used for all EFS operations by this user.
        ///
        /// 0 to 16 items.
        pub secondary_gids: Option<Value<Vec<f64>>>,
        /// The POSIX user ID used for all EFS operations by this user.
        ///
        /// Required. 0 to 4294967295.
        pub uid: Option<Value<f64>>,
    }

    impl Lower for PosixProfile {
        fn fields(self, to: &mut Fields) {
            to.set("Gid", self.gid);
            to.set("SecondaryGids", self.secondary_gids);
            to.set("Uid", self.uid);
        }
    }

    /// `Tag` of `AWS::Transfer::User`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 0 to 128 characters.
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

/// `AWS::Transfer::WebApp`.
///
/// Creates a web app based on specified parameters, and returns the ID for the new web app. You can configure the
/// web app to be publicly accessible or hosted within a VPC.
///
/// Its ARN: `arn:${Partition}:transfer:${Region}:${Account}:webapp/${WebAppId}`.
#[derive(Clone, Debug, Default)]
pub struct WebApp {
    /// The `AccessEndpoint` is the URL that you provide to your users for them to interact with the Transfer Family web
    /// app.
    ///
    /// 1 to 1024 characters.
    pub access_endpoint: Option<Value<String>>,
    pub endpoint_details: Option<Value<web_app::EndpointDetails>>,
    /// You can provide a structure that contains the details for the identity provider to use with your web app.
    ///
    /// Required.
    pub identity_provider_details: Option<Value<web_app::IdentityProviderDetails>>,
    /// Key-value pairs that can be used to group and search for web apps. Tags are metadata attached to web apps for
    /// any purpose.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<web_app::Tag>>>,
    /// A structure that contains the customization fields for the web app. You can provide a title, logo, and icon to
    /// customize the appearance of your web app.
    pub web_app_customization: Option<Value<web_app::WebAppCustomization>>,
    /// Setting for the type of endpoint policy for the web app. The default value is `STANDARD`.
    ///
    /// One of `STANDARD`, `FIPS`. A change replaces the resource.
    pub web_app_endpoint_policy: Option<Value<String>>,
    /// A union that contains the value for number of concurrent connections or the user sessions on your web app.
    pub web_app_units: Option<Value<web_app::WebAppUnits>>,
}

impl Lower for WebApp {
    fn fields(self, to: &mut Fields) {
        to.set("AccessEndpoint", self.access_endpoint);
        to.set("EndpointDetails", self.endpoint_details);
        to.set("IdentityProviderDetails", self.identity_provider_details);
        to.set("Tags", self.tags);
        to.set("WebAppCustomization", self.web_app_customization);
        to.set("WebAppEndpointPolicy", self.web_app_endpoint_policy);
        to.set("WebAppUnits", self.web_app_units);
    }
}

impl Level1 for WebApp {
    const TYPE: &'static str = "AWS::Transfer::WebApp";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WebApp> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the web app.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) for the IAM Identity Center application: this value is set automatically when you
    /// create your web app.
    pub fn identity_provider_details_application_arn(self) -> Value<Arn> {
        self.attribute("IdentityProviderDetails.ApplicationArn")
    }

    /// The attribute `VpcEndpointId`.
    pub fn vpc_endpoint_id(self) -> Value<String> {
        self.attribute("VpcEndpointId")
    }

    /// The unique identifier for the web app.
    pub fn web_app_id(self) -> Value<String> {
        self.attribute("WebAppId")
    }
}

/// What [`WebApp`] is made of.
pub mod web_app {
    use super::*;

    /// `EndpointDetails` of `AWS::Transfer::WebApp`.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointDetails {
        /// You can provide a structure that contains the details for the VPC endpoint to use with your web app.
        pub vpc: Option<Value<Vpc>>,
    }

    impl Lower for EndpointDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Vpc", self.vpc);
        }
    }

    /// You can provide a structure that contains the details for the VPC endpoint to use with your web app.
    #[derive(Clone, Debug, Default)]
    pub struct Vpc {
        /// The IP address type for the VPC endpoint used by the web app.
        ///
        /// One of `IPV4`, `DUALSTACK`.
        pub ip_address_type: Option<Value<String>>,
        /// At most 10 items. A change replaces the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// At most 10 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// 12 to 21 characters. A change replaces the resource.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for Vpc {
        fn fields(self, to: &mut Fields) {
            to.set("IpAddressType", self.ip_address_type);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("VpcId", self.vpc_id);
        }
    }

    /// A structure that describes the values to use for the SSO settings when you create or update a web app.
    #[derive(Clone, Debug, Default)]
    pub struct IdentityProviderDetails {
        /// The Amazon Resource Name (ARN) for the IAM Identity Center used for the web app.
        ///
        /// 10 to 1224 characters. A change replaces the resource.
        pub instance_arn: Option<Value<String>>,
        /// The IAM role in IAM Identity Center used for the web app.
        ///
        /// 20 to 2048 characters.
        pub role: Option<Value<String>>,
    }

    impl Lower for IdentityProviderDetails {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceArn", self.instance_arn);
            to.set("Role", self.role);
        }
    }

    /// Key-value pair that can be used to group and search for web apps.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 0 to 128 characters.
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

    /// A structure that contains the customization fields for the web app. You can provide a title, logo, and icon to
    /// customize the appearance of your web app.
    #[derive(Clone, Debug, Default)]
    pub struct WebAppCustomization {
        /// Returns an icon file data string (in base64 encoding).
        ///
        /// 1 to 20960 characters.
        pub favicon_file: Option<Value<String>>,
        /// Returns a logo file data string (in base64 encoding).
        ///
        /// 1 to 51200 characters.
        pub logo_file: Option<Value<String>>,
        /// Returns the page title that you defined for your web app.
        ///
        /// 0 to 100 characters.
        pub title: Option<Value<String>>,
    }

    impl Lower for WebAppCustomization {
        fn fields(self, to: &mut Fields) {
            to.set("FaviconFile", self.favicon_file);
            to.set("LogoFile", self.logo_file);
            to.set("Title", self.title);
        }
    }

    /// Contains an integer value that represents the value for number of concurrent connections or the user sessions on
    /// your web app.
    #[derive(Clone, Debug, Default)]
    pub struct WebAppUnits {
        /// An integer that represents the number of units for your desired number of concurrent connections, or the number
        /// of user sessions on your web app at the same time.
        ///
        /// At least 1.
        pub provisioned: Option<Value<i64>>,
    }

    impl Lower for WebAppUnits {
        fn fields(self, to: &mut Fields) {
            to.set("Provisioned", self.provisioned);
        }
    }
}

/// `AWS::Transfer::Workflow`.
///
/// Allows you to create a workflow with specified steps and step details the workflow invokes after file transfer
/// completes.
///
/// Its ARN: `arn:${Partition}:transfer:${Region}:${Account}:workflow/${WorkflowId}`.
#[derive(Clone, Debug, Default)]
pub struct Workflow {
    /// Specifies the text description for the workflow.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Specifies the steps (actions) to take if errors are encountered during execution of the workflow.
    ///
    /// 0 to 8 items. A change replaces the resource.
    pub on_exception_steps: Option<Value<Vec<workflow::WorkflowStep>>>,
    /// Specifies the details for the steps that are in the specified workflow.
    ///
    /// Required. 0 to 8 items. A change replaces the resource.
    pub steps: Option<Value<Vec<workflow::WorkflowStep>>>,
    /// Key-value pairs that can be used to group and search for workflows. Tags are metadata attached to workflows for
    /// any purpose.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<workflow::Tag>>>,
}

impl Lower for Workflow {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("OnExceptionSteps", self.on_exception_steps);
        to.set("Steps", self.steps);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Workflow {
    const TYPE: &'static str = "AWS::Transfer::Workflow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Workflow> {
    /// `Ref`: its `WorkflowId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Specifies the unique Amazon Resource Name (ARN) for the workflow.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// A unique identifier for a workflow.
    pub fn workflow_id(self) -> Value<String> {
        self.attribute("WorkflowId")
    }
}

/// What [`Workflow`] is made of.
pub mod workflow {
    use super::*;

    /// The basic building block of a workflow.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowStep {
        /// Details for a step that performs a file copy.
        ///
        /// A change replaces the resource.
        pub copy_step_details: Option<Value<CopyStepDetails>>,
        /// Details for a step that invokes an AWS Lambda function.
        ///
        /// A change replaces the resource.
        pub custom_step_details: Option<Value<CustomStepDetails>>,
        /// Details for a step that decrypts an encrypted file.
        ///
        /// A change replaces the resource.
        pub decrypt_step_details: Option<Value<DecryptStepDetails>>,
        /// Details for a step that deletes the file.
        ///
        /// A change replaces the resource.
        pub delete_step_details: Option<Value<DeleteStepDetails>>,
        /// Details for a step that creates one or more tags.
        ///
        /// A change replaces the resource.
        pub tag_step_details: Option<Value<TagStepDetails>>,
        /// Currently, the following step types are supported.
        ///
        /// One of `COPY`, `CUSTOM`, `DECRYPT`, `DELETE`, `TAG`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for WorkflowStep {
        fn fields(self, to: &mut Fields) {
            to.set("CopyStepDetails", self.copy_step_details);
            to.set("CustomStepDetails", self.custom_step_details);
            to.set("DecryptStepDetails", self.decrypt_step_details);
            to.set("DeleteStepDetails", self.delete_step_details);
            to.set("TagStepDetails", self.tag_step_details);
            to.set("Type", self.type_);
        }
    }

    /// Details for a step that performs a file copy.
    #[derive(Clone, Debug, Default)]
    pub struct CopyStepDetails {
        /// Specifies the location for the file being copied. Use `${Transfer:UserName}` or `${Transfer:UploadDate}` in this
        /// field to parametrize the destination prefix by username or uploaded date.
        ///
        /// A change replaces the resource.
        pub destination_file_location: Option<Value<S3FileLocation>>,
        /// The name of the step, used as an identifier.
        ///
        /// 0 to 30 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// A flag that indicates whether to overwrite an existing file of the same name. The default is `FALSE`.
        ///
        /// One of `TRUE`, `FALSE`. A change replaces the resource.
        pub overwrite_existing: Option<Value<String>>,
        /// Specifies which file to use as input to the workflow step: either the output from the previous step, or the
        /// originally uploaded file for the workflow.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub source_file_location: Option<Value<String>>,
    }

    impl Lower for CopyStepDetails {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationFileLocation", self.destination_file_location);
            to.set("Name", self.name);
            to.set("OverwriteExisting", self.overwrite_existing);
            to.set("SourceFileLocation", self.source_file_location);
        }
    }

    /// Specifies the S3 details for the file being used, such as bucket, ETag, and so forth.
    #[derive(Clone, Debug, Default)]
    pub struct S3FileLocation {
        /// Specifies the details for the file location for the file that's being used in the workflow. Only applicable if
        /// you are using Amazon S3 storage.
        ///
        /// A change replaces the resource.
        pub s3_file_location: Option<Value<S3InputFileLocation>>,
    }

    impl Lower for S3FileLocation {
        fn fields(self, to: &mut Fields) {
            to.set("S3FileLocation", self.s3_file_location);
        }
    }

    /// Specifies the details for the Amazon S3 location for an input file to a workflow.
    #[derive(Clone, Debug, Default)]
    pub struct S3InputFileLocation {
        /// Specifies the S3 bucket for the customer input file.
        ///
        /// 3 to 63 characters. A change replaces the resource.
        pub bucket: Option<Value<String>>,
        /// The name assigned to the file when it was created in Amazon S3. You use the object key to retrieve the object.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub key: Option<Value<String>>,
    }

    impl Lower for S3InputFileLocation {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
        }
    }

    /// Details for a step that invokes an AWS Lambda function.
    #[derive(Clone, Debug, Default)]
    pub struct CustomStepDetails {
        /// The name of the step, used as an identifier.
        ///
        /// 0 to 30 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// Specifies which file to use as input to the workflow step: either the output from the previous step, or the
        /// originally uploaded file for the workflow.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub source_file_location: Option<Value<String>>,
        /// The ARN for the Lambda function that is being called.
        ///
        /// 0 to 170 characters. A change replaces the resource.
        pub target: Option<Value<String>>,
        /// Timeout, in seconds, for the step.
        ///
        /// 1 to 1800. A change replaces the resource.
        pub timeout_seconds: Option<Value<i64>>,
    }

    impl Lower for CustomStepDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("SourceFileLocation", self.source_file_location);
            to.set("Target", self.target);
            to.set("TimeoutSeconds", self.timeout_seconds);
        }
    }

    /// Details for a step that decrypts an encrypted file.
    #[derive(Clone, Debug, Default)]
    pub struct DecryptStepDetails {
        /// Specifies the location for the file being decrypted. Use `${Transfer:UserName}` or `${Transfer:UploadDate}` in
        /// this field to parametrize the destination prefix by username or uploaded date.
        ///
        /// Required. A change replaces the resource.
        pub destination_file_location: Option<Value<InputFileLocation>>,
        /// The name of the step, used as an identifier.
        ///
        /// 0 to 30 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// A flag that indicates whether to overwrite an existing file of the same name. The default is `FALSE`.
        ///
        /// One of `TRUE`, `FALSE`. A change replaces the resource.
        pub overwrite_existing: Option<Value<String>>,
        /// Specifies which file to use as input to the workflow step: either the output from the previous step, or the
        /// originally uploaded file for the workflow.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub source_file_location: Option<Value<String>>,
        /// The type of encryption used. Currently, this value must be `PGP`.
        ///
        /// Required. One of `PGP`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DecryptStepDetails {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationFileLocation", self.destination_file_location);
            to.set("Name", self.name);
            to.set("OverwriteExisting", self.overwrite_existing);
            to.set("SourceFileLocation", self.source_file_location);
            to.set("Type", self.type_);
        }
    }

    /// Specifies the location for the file that's being processed.
    #[derive(Clone, Debug, Default)]
    pub struct InputFileLocation {
        /// Specifies the details for the Amazon Elastic File System (Amazon EFS) file that's being decrypted.
        ///
        /// A change replaces the resource.
        pub efs_file_location: Option<Value<EfsInputFileLocation>>,
        /// Specifies the details for the Amazon S3 file that's being copied or decrypted.
        ///
        /// A change replaces the resource.
        pub s3_file_location: Option<Value<S3InputFileLocation>>,
    }

    impl Lower for InputFileLocation {
        fn fields(self, to: &mut Fields) {
            to.set("EfsFileLocation", self.efs_file_location);
            to.set("S3FileLocation", self.s3_file_location);
        }
    }

    /// Specifies the Amazon EFS identifier and the path for the file being used.
    #[derive(Clone, Debug, Default)]
    pub struct EfsInputFileLocation {
        /// The identifier of the file system, assigned by Amazon EFS.
        ///
        /// 0 to 128 characters. A change replaces the resource.
        pub file_system_id: Option<Value<String>>,
        /// The pathname for the folder being used by a workflow.
        ///
        /// 1 to 65536 characters. A change replaces the resource.
        pub path: Option<Value<String>>,
    }

    impl Lower for EfsInputFileLocation {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemId", self.file_system_id);
            to.set("Path", self.path);
        }
    }

    /// An object that contains the name and file location for a file being deleted by a workflow.
    #[derive(Clone, Debug, Default)]
    pub struct DeleteStepDetails {
        /// The name of the step, used as an identifier.
        ///
        /// 0 to 30 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// Specifies which file to use as input to the workflow step: either the output from the previous step, or the
        /// originally uploaded file for the workflow.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub source_file_location: Option<Value<String>>,
    }

    impl Lower for DeleteStepDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("SourceFileLocation", self.source_file_location);
        }
    }

    /// Details for a step that creates one or more tags.
    #[derive(Clone, Debug, Default)]
    pub struct TagStepDetails {
        /// The name of the step, used as an identifier.
        ///
        /// 0 to 30 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// Specifies which file to use as input to the workflow step: either the output from the previous step, or the
        /// originally uploaded file for the workflow.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub source_file_location: Option<Value<String>>,
        /// Array that contains from 1 to 10 key/value pairs.
        ///
        /// 1 to 10 items. A change replaces the resource.
        pub tags: Option<Value<Vec<S3Tag>>>,
    }

    impl Lower for TagStepDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("SourceFileLocation", self.source_file_location);
            to.set("Tags", self.tags);
        }
    }

    /// Specifies the key-value pair that are assigned to a file during the execution of a Tagging step.
    #[derive(Clone, Debug, Default)]
    pub struct S3Tag {
        /// The name assigned to the tag that you create.
        ///
        /// Required. 1 to 128 characters. A change replaces the resource.
        pub key: Option<Value<String>>,
        /// The value that corresponds to the key.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for S3Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Creates a key-value pair for a specific resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The name assigned to the tag that you create.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Contains one or more values that you assigned to the key name you create.
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
