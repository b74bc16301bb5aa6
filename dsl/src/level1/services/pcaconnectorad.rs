//! `AWS::PCAConnectorAD`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::PCAConnectorAD::Connector`.
///
/// Creates a connector between AWS Private CA and an Active Directory. You must specify the private CA, directory
/// ID, and security groups.
///
/// Its ARN: `arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}`.
#[derive(Clone, Debug, Default)]
pub struct Connector {
    /// The Amazon Resource Name (ARN) of the certificate authority being used.
    ///
    /// Required. 5 to 200 characters. A change replaces the resource.
    pub certificate_authority_arn: Option<Value<String>>,
    /// The identifier of the Active Directory.
    ///
    /// Required. A change replaces the resource.
    pub directory_id: Option<Value<String>>,
    /// Metadata assigned to a connector consisting of a key-value pair.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// Information of the VPC and security group(s) used with the connector.
    ///
    /// Required. A change replaces the resource.
    pub vpc_information: Option<Value<connector::VpcInformation>>,
}

impl Lower for Connector {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateAuthorityArn", self.certificate_authority_arn);
        to.set("DirectoryId", self.directory_id);
        to.set("Tags", self.tags);
        to.set("VpcInformation", self.vpc_information);
    }
}

impl Level1 for Connector {
    const TYPE: &'static str = "AWS::PCAConnectorAD::Connector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Connector> {
    /// `Ref`: its `ConnectorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that was returned when you called CreateConnector.
    pub fn connector_arn(self) -> Value<Arn> {
        self.attribute("ConnectorArn")
    }
}

/// What [`Connector`] is made of.
pub mod connector {
    use super::*;

    /// Information about your VPC and security groups used with the connector.
    #[derive(Clone, Debug, Default)]
    pub struct VpcInformation {
        /// The VPC IP address type.
        ///
        /// One of `IPV4`, `DUALSTACK`.
        pub ip_address_type: Option<Value<String>>,
        /// The security groups used with the connector. You can use a maximum of 4 security groups with a connector.
        ///
        /// Required. 1 to 5 items. A change replaces the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcInformation {
        fn fields(self, to: &mut Fields) {
            to.set("IpAddressType", self.ip_address_type);
            to.set("SecurityGroupIds", self.security_group_ids);
        }
    }
}

/// `AWS::PCAConnectorAD::DirectoryRegistration`.
///
/// Creates a directory registration that authorizes communication between AWS Private CA and an Active Directory.
///
/// Its ARN: `arn:${Partition}:pca-connector-ad:${Region}:${Account}:directory-registration/${DirectoryId}`.
#[derive(Clone, Debug, Default)]
pub struct DirectoryRegistration {
    /// The identifier of the Active Directory.
    ///
    /// Required. A change replaces the resource.
    pub directory_id: Option<Value<String>>,
    /// Metadata assigned to a directory registration consisting of a key-value pair.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for DirectoryRegistration {
    fn fields(self, to: &mut Fields) {
        to.set("DirectoryId", self.directory_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DirectoryRegistration {
    const TYPE: &'static str = "AWS::PCAConnectorAD::DirectoryRegistration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<DirectoryRegistration> {
    /// `Ref`: its `DirectoryRegistrationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that was returned when you called CreateDirectoryRegistration.
    pub fn directory_registration_arn(self) -> Value<Arn> {
        self.attribute("DirectoryRegistrationArn")
    }
}

/// `AWS::PCAConnectorAD::ServicePrincipalName`.
///
/// Creates a service principal name (SPN) for the service account in Active Directory. Kerberos authentication uses
/// SPNs to associate a service instance with a service sign-in account.
#[derive(Clone, Debug, Default)]
pub struct ServicePrincipalName {
    /// The Amazon Resource Name (ARN) that was returned when you called CreateConnector.html.
    ///
    /// Required. 5 to 200 characters. A change replaces the resource.
    pub connector_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) that was returned when you called CreateDirectoryRegistration.
    ///
    /// Required. 5 to 200 characters. A change replaces the resource.
    pub directory_registration_arn: Option<Value<String>>,
}

impl Lower for ServicePrincipalName {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectorArn", self.connector_arn);
        to.set("DirectoryRegistrationArn", self.directory_registration_arn);
    }
}

impl Level1 for ServicePrincipalName {
    const TYPE: &'static str = "AWS::PCAConnectorAD::ServicePrincipalName";
}

impl Handle<ServicePrincipalName> {
    /// `Ref`: `ConnectorArn`, `DirectoryRegistrationArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::PCAConnectorAD::Template`.
///
/// Creates an Active Directory compatible certificate template. The connectors issues certificates using these
/// templates based on the requester’s Active Directory group membership.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// The Amazon Resource Name (ARN) that was returned when you called CreateConnector.
    ///
    /// Required. 5 to 200 characters. A change replaces the resource.
    pub connector_arn: Option<Value<String>>,
    /// Template configuration to define the information included in certificates.
    ///
    /// Required.
    pub definition: Option<Value<template::TemplateDefinition>>,
    /// Name of the templates. Template names must be unique.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// This setting allows the major version of a template to be increased automatically. All members of Active
    /// Directory groups that are allowed to enroll with a template will receive a new certificate issued using that
    /// template.
    pub reenroll_all_certificate_holders: Option<Value<bool>>,
    /// Metadata assigned to a template consisting of a key-value pair.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Template {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectorArn", self.connector_arn);
        to.set("Definition", self.definition);
        to.set("Name", self.name);
        to.set("ReenrollAllCertificateHolders", self.reenroll_all_certificate_holders);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Template {
    const TYPE: &'static str = "AWS::PCAConnectorAD::Template";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Template> {
    /// `Ref`: its `TemplateArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that was returned when you called CreateTemplate.
    pub fn template_arn(self) -> Value<Arn> {
        self.attribute("TemplateArn")
    }
}

/// What [`Template`] is made of.
pub mod template {
    use super::*;

    /// Template configuration to define the information included in certificates.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateDefinition {
        /// Template configuration to define the information included in certificates.
        pub template_v2: Option<Value<TemplateV2>>,
        /// Template configuration to define the information included in certificates.
        pub template_v3: Option<Value<TemplateV3>>,
        /// Template configuration to define the information included in certificates.
        pub template_v4: Option<Value<TemplateV4>>,
    }

    impl Lower for TemplateDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("TemplateV2", self.template_v2);
            to.set("TemplateV3", self.template_v3);
            to.set("TemplateV4", self.template_v4);
        }
    }

    /// v2 template schema that uses Legacy Cryptographic Providers.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateV2 {
        /// Certificate validity describes the validity and renewal periods of a certificate.
        ///
        /// Required.
        pub certificate_validity: Option<Value<CertificateValidity>>,
        /// Enrollment flags describe the enrollment settings for certificates such as using the existing private key and
        /// deleting expired or revoked certificates.
        ///
        /// Required.
        pub enrollment_flags: Option<Value<EnrollmentFlagsV2>>,
        /// Extensions describe the key usage extensions and application policies for a template.
        ///
        /// Required.
        pub extensions: Option<Value<ExtensionsV2>>,
        /// General flags describe whether the template is used for computers or users and if the template can be used with
        /// autoenrollment.
        ///
        /// Required.
        pub general_flags: Option<Value<GeneralFlagsV2>>,
        /// Private key attributes allow you to specify the minimal key length, key spec, and cryptographic providers for
        /// the private key of a certificate for v2 templates.
        ///
        /// Required.
        pub private_key_attributes: Option<Value<PrivateKeyAttributesV2>>,
        /// Private key flags for v2 templates specify the client compatibility, if the private key can be exported, and if
        /// user input is required when using a private key.
        ///
        /// Required.
        pub private_key_flags: Option<Value<PrivateKeyFlagsV2>>,
        /// Subject name flags describe the subject name and subject alternate name that is included in a certificate.
        ///
        /// Required.
        pub subject_name_flags: Option<Value<SubjectNameFlagsV2>>,
        /// List of templates in Active Directory that are superseded by this template.
        ///
        /// 1 to 100 items.
        pub superseded_templates: Option<Value<Vec<String>>>,
    }

    impl Lower for TemplateV2 {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateValidity", self.certificate_validity);
            to.set("EnrollmentFlags", self.enrollment_flags);
            to.set("Extensions", self.extensions);
            to.set("GeneralFlags", self.general_flags);
            to.set("PrivateKeyAttributes", self.private_key_attributes);
            to.set("PrivateKeyFlags", self.private_key_flags);
            to.set("SubjectNameFlags", self.subject_name_flags);
            to.set("SupersededTemplates", self.superseded_templates);
        }
    }

    /// Information describing the end of the validity period of the certificate. This parameter sets the “Not After”
    /// date for the certificate.
    #[derive(Clone, Debug, Default)]
    pub struct CertificateValidity {
        /// Renewal period is the period of time before certificate expiration when a new certificate will be requested.
        ///
        /// Required.
        pub renewal_period: Option<Value<ValidityPeriod>>,
        /// Information describing the end of the validity period of the certificate. This parameter sets the “Not After”
        /// date for the certificate.
        ///
        /// Required.
        pub validity_period: Option<Value<ValidityPeriod>>,
    }

    impl Lower for CertificateValidity {
        fn fields(self, to: &mut Fields) {
            to.set("RenewalPeriod", self.renewal_period);
            to.set("ValidityPeriod", self.validity_period);
        }
    }

    /// Information describing the end of the validity period of the certificate. This parameter sets the “Not After”
    /// date for the certificate.
    #[derive(Clone, Debug, Default)]
    pub struct ValidityPeriod {
        /// The numeric value for the validity period.
        ///
        /// Required. 1 to 8766000.
        pub period: Option<Value<f64>>,
        /// The unit of time. You can select hours, days, weeks, months, and years.
        ///
        /// Required. One of `HOURS`, `DAYS`, `WEEKS`, `MONTHS`, `YEARS`.
        pub period_type: Option<Value<String>>,
    }

    impl Lower for ValidityPeriod {
        fn fields(self, to: &mut Fields) {
            to.set("Period", self.period);
            to.set("PeriodType", self.period_type);
        }
    }

    /// Template configurations for v2 template schema.
    #[derive(Clone, Debug, Default)]
    pub struct EnrollmentFlagsV2 {
        /// Allow renewal using the same key.
        pub enable_key_reuse_on_nt_token_keyset_storage_full: Option<Value<bool>>,
        /// Include symmetric algorithms allowed by the subject.
        pub include_symmetric_algorithms: Option<Value<bool>>,
        /// This flag instructs the CA to not include the security extension szOID\_NTDS\_CA\_SECURITY\_EXT
        /// (OID:1.3.6.1.4.1.311.25.2), as specified in \[MS-WCCE\] sections 2.2.2.7.7.4 and 3.2.2.6.2.1.4.5.9, in the
        /// issued certificate.
        pub no_security_extension: Option<Value<bool>>,
        /// Delete expired or revoked certificates instead of archiving them.
        pub remove_invalid_certificate_from_personal_store: Option<Value<bool>>,
        /// Require user interaction when the subject is enrolled and the private key associated with the certificate is
        /// used.
        pub user_interaction_required: Option<Value<bool>>,
    }

    impl Lower for EnrollmentFlagsV2 {
        fn fields(self, to: &mut Fields) {
            to.set("EnableKeyReuseOnNtTokenKeysetStorageFull", self.enable_key_reuse_on_nt_token_keyset_storage_full);
            to.set("IncludeSymmetricAlgorithms", self.include_symmetric_algorithms);
            to.set("NoSecurityExtension", self.no_security_extension);
            to.set("RemoveInvalidCertificateFromPersonalStore", self.remove_invalid_certificate_from_personal_store);
            to.set("UserInteractionRequired", self.user_interaction_required);
        }
    }

    /// Certificate extensions for v2 template schema.
    #[derive(Clone, Debug, Default)]
    pub struct ExtensionsV2 {
        /// Application policies specify what the certificate is used for and its purpose.
        pub application_policies: Option<Value<ApplicationPolicies>>,
        /// The key usage extension defines the purpose (e.g., encipherment, signature, certificate signing) of the key
        /// contained in the certificate.
        ///
        /// Required.
        pub key_usage: Option<Value<KeyUsage>>,
    }

    impl Lower for ExtensionsV2 {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationPolicies", self.application_policies);
            to.set("KeyUsage", self.key_usage);
        }
    }

    /// Application policies describe what the certificate can be used for.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationPolicies {
        /// Marks the application policy extension as critical.
        pub critical: Option<Value<bool>>,
        /// Application policies describe what the certificate can be used for.
        ///
        /// Required. 1 to 100 items.
        pub policies: Option<Value<Vec<ApplicationPolicy>>>,
    }

    impl Lower for ApplicationPolicies {
        fn fields(self, to: &mut Fields) {
            to.set("Critical", self.critical);
            to.set("Policies", self.policies);
        }
    }

    /// Application policies describe what the certificate can be used for.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationPolicy {
        /// The object identifier (OID) of an application policy.
        ///
        /// 1 to 64 characters.
        pub policy_object_identifier: Option<Value<String>>,
        /// The type of application policy.
        pub policy_type: Option<Value<String>>,
    }

    impl Lower for ApplicationPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyObjectIdentifier", self.policy_object_identifier);
            to.set("PolicyType", self.policy_type);
        }
    }

    /// The key usage extension defines the purpose (e.g., encipherment, signature) of the key contained in the
    /// certificate.
    #[derive(Clone, Debug, Default)]
    pub struct KeyUsage {
        /// Sets the key usage extension to critical.
        pub critical: Option<Value<bool>>,
        /// The key usage flags represent the purpose (e.g., encipherment, signature) of the key contained in the
        /// certificate.
        ///
        /// Required.
        pub usage_flags: Option<Value<KeyUsageFlags>>,
    }

    impl Lower for KeyUsage {
        fn fields(self, to: &mut Fields) {
            to.set("Critical", self.critical);
            to.set("UsageFlags", self.usage_flags);
        }
    }

    /// The key usage flags represent the purpose (e.g., encipherment, signature) of the key contained in the
    /// certificate.
    #[derive(Clone, Debug, Default)]
    pub struct KeyUsageFlags {
        /// DataEncipherment is asserted when the subject public key is used for directly enciphering raw user data without
        /// the use of an intermediate symmetric cipher.
        pub data_encipherment: Option<Value<bool>>,
        /// The digitalSignature is asserted when the subject public key is used for verifying digital signatures.
        pub digital_signature: Option<Value<bool>>,
        /// KeyAgreement is asserted when the subject public key is used for key agreement.
        pub key_agreement: Option<Value<bool>>,
        /// KeyEncipherment is asserted when the subject public key is used for enciphering private or secret keys, i.e.,
        /// for key transport.
        pub key_encipherment: Option<Value<bool>>,
        /// NonRepudiation is asserted when the subject public key is used to verify digital signatures.
        pub non_repudiation: Option<Value<bool>>,
    }

    impl Lower for KeyUsageFlags {
        fn fields(self, to: &mut Fields) {
            to.set("DataEncipherment", self.data_encipherment);
            to.set("DigitalSignature", self.digital_signature);
            to.set("KeyAgreement", self.key_agreement);
            to.set("KeyEncipherment", self.key_encipherment);
            to.set("NonRepudiation", self.non_repudiation);
        }
    }

    /// General flags for v2 template schema that defines if the template is for a machine or a user and if the template
    /// can be issued using autoenrollment.
    #[derive(Clone, Debug, Default)]
    pub struct GeneralFlagsV2 {
        /// Allows certificate issuance using autoenrollment. Set to TRUE to allow autoenrollment.
        pub auto_enrollment: Option<Value<bool>>,
        /// Defines if the template is for machines or users. Set to TRUE if the template is for machines. Set to FALSE if
        /// the template is for users.
        pub machine_type: Option<Value<bool>>,
    }

    impl Lower for GeneralFlagsV2 {
        fn fields(self, to: &mut Fields) {
            to.set("AutoEnrollment", self.auto_enrollment);
            to.set("MachineType", self.machine_type);
        }
    }

    /// Defines the attributes of the private key.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateKeyAttributesV2 {
        /// Defines the cryptographic providers used to generate the private key.
        ///
        /// 1 to 100 items.
        pub crypto_providers: Option<Value<Vec<String>>>,
        /// Defines the purpose of the private key. Set it to "KEY\_EXCHANGE" or "SIGNATURE" value.
        ///
        /// Required. One of `KEY_EXCHANGE`, `SIGNATURE`.
        pub key_spec: Option<Value<String>>,
        /// Set the minimum key length of the private key.
        ///
        /// Required. At least 1.
        pub minimal_key_length: Option<Value<f64>>,
    }

    impl Lower for PrivateKeyAttributesV2 {
        fn fields(self, to: &mut Fields) {
            to.set("CryptoProviders", self.crypto_providers);
            to.set("KeySpec", self.key_spec);
            to.set("MinimalKeyLength", self.minimal_key_length);
        }
    }

    /// Private key flags for v2 templates specify the client compatibility, if the private key can be exported, and if
    /// user input is required when using a private key.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateKeyFlagsV2 {
        /// Defines the minimum client compatibility.
        ///
        /// Required. One of `WINDOWS_SERVER_2003`, `WINDOWS_SERVER_2008`, `WINDOWS_SERVER_2008_R2`, `WINDOWS_SERVER_2012`,
        /// `WINDOWS_SERVER_2012_R2`, `WINDOWS_SERVER_2016`.
        pub client_version: Option<Value<String>>,
        /// Allows the private key to be exported.
        pub exportable_key: Option<Value<bool>>,
        /// Require user input when using the private key for enrollment.
        pub strong_key_protection_required: Option<Value<bool>>,
    }

    impl Lower for PrivateKeyFlagsV2 {
        fn fields(self, to: &mut Fields) {
            to.set("ClientVersion", self.client_version);
            to.set("ExportableKey", self.exportable_key);
            to.set("StrongKeyProtectionRequired", self.strong_key_protection_required);
        }
    }

    /// Information to include in the subject name and alternate subject name of the certificate. The subject name can
    /// be common name, directory path, DNS as common name, or left blank.
    #[derive(Clone, Debug, Default)]
    pub struct SubjectNameFlagsV2 {
        /// Include the common name in the subject name.
        pub require_common_name: Option<Value<bool>>,
        /// Include the directory path in the subject name.
        pub require_directory_path: Option<Value<bool>>,
        /// Include the DNS as common name in the subject name.
        pub require_dns_as_cn: Option<Value<bool>>,
        /// Include the subject's email in the subject name.
        pub require_email: Option<Value<bool>>,
        /// Include the globally unique identifier (GUID) in the subject alternate name.
        pub san_require_directory_guid: Option<Value<bool>>,
        /// Include the DNS in the subject alternate name.
        pub san_require_dns: Option<Value<bool>>,
        /// Include the domain DNS in the subject alternate name.
        pub san_require_domain_dns: Option<Value<bool>>,
        /// Include the subject's email in the subject alternate name.
        pub san_require_email: Option<Value<bool>>,
        /// Include the service principal name (SPN) in the subject alternate name.
        pub san_require_spn: Option<Value<bool>>,
        /// Include the user principal name (UPN) in the subject alternate name.
        pub san_require_upn: Option<Value<bool>>,
    }

    impl Lower for SubjectNameFlagsV2 {
        fn fields(self, to: &mut Fields) {
            to.set("RequireCommonName", self.require_common_name);
            to.set("RequireDirectoryPath", self.require_directory_path);
            to.set("RequireDnsAsCn", self.require_dns_as_cn);
            to.set("RequireEmail", self.require_email);
            to.set("SanRequireDirectoryGuid", self.san_require_directory_guid);
            to.set("SanRequireDns", self.san_require_dns);
            to.set("SanRequireDomainDns", self.san_require_domain_dns);
            to.set("SanRequireEmail", self.san_require_email);
            to.set("SanRequireSpn", self.san_require_spn);
            to.set("SanRequireUpn", self.san_require_upn);
        }
    }

    /// v3 template schema that uses Key Storage Providers.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateV3 {
        /// Certificate validity describes the validity and renewal periods of a certificate.
        ///
        /// Required.
        pub certificate_validity: Option<Value<CertificateValidity>>,
        /// Enrollment flags describe the enrollment settings for certificates such as using the existing private key and
        /// deleting expired or revoked certificates.
        ///
        /// Required.
        pub enrollment_flags: Option<Value<EnrollmentFlagsV3>>,
        /// Extensions describe the key usage extensions and application policies for a template.
        ///
        /// Required.
        pub extensions: Option<Value<ExtensionsV3>>,
        /// General flags describe whether the template is used for computers or users and if the template can be used with
        /// autoenrollment.
        ///
        /// Required.
        pub general_flags: Option<Value<GeneralFlagsV3>>,
        /// Specifies the hash algorithm used to hash the private key.
        ///
        /// Required. One of `SHA256`, `SHA384`, `SHA512`.
        pub hash_algorithm: Option<Value<String>>,
        /// Private key attributes allow you to specify the algorithm, minimal key length, key spec, key usage, and
        /// cryptographic providers for the private key of a certificate for v3 templates.
        ///
        /// Required.
        pub private_key_attributes: Option<Value<PrivateKeyAttributesV3>>,
        /// Private key flags for v3 templates specify the client compatibility, if the private key can be exported, if user
        /// input is required when using a private key, and if an alternate signature algorithm should be used.
        ///
        /// Required.
        pub private_key_flags: Option<Value<PrivateKeyFlagsV3>>,
        /// Subject name flags describe the subject name and subject alternate name that is included in a certificate.
        ///
        /// Required.
        pub subject_name_flags: Option<Value<SubjectNameFlagsV3>>,
        /// List of templates in Active Directory that are superseded by this template.
        ///
        /// 1 to 100 items.
        pub superseded_templates: Option<Value<Vec<String>>>,
    }

    impl Lower for TemplateV3 {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateValidity", self.certificate_validity);
            to.set("EnrollmentFlags", self.enrollment_flags);
            to.set("Extensions", self.extensions);
            to.set("GeneralFlags", self.general_flags);
            to.set("HashAlgorithm", self.hash_algorithm);
            to.set("PrivateKeyAttributes", self.private_key_attributes);
            to.set("PrivateKeyFlags", self.private_key_flags);
            to.set("SubjectNameFlags", self.subject_name_flags);
            to.set("SupersededTemplates", self.superseded_templates);
        }
    }

    /// Template configurations for v3 template schema.
    #[derive(Clone, Debug, Default)]
    pub struct EnrollmentFlagsV3 {
        /// Allow renewal using the same key.
        pub enable_key_reuse_on_nt_token_keyset_storage_full: Option<Value<bool>>,
        /// Include symmetric algorithms allowed by the subject.
        pub include_symmetric_algorithms: Option<Value<bool>>,
        /// This flag instructs the CA to not include the security extension szOID\_NTDS\_CA\_SECURITY\_EXT
        /// (OID:1.3.6.1.4.1.311.25.2), as specified in \[MS-WCCE\] sections 2.2.2.7.7.4 and 3.2.2.6.2.1.4.5.9, in the
        /// issued certificate.
        pub no_security_extension: Option<Value<bool>>,
        /// Delete expired or revoked certificates instead of archiving them.
        pub remove_invalid_certificate_from_personal_store: Option<Value<bool>>,
        /// Require user interaction when the subject is enrolled and the private key associated with the certificate is
        /// used.
        pub user_interaction_required: Option<Value<bool>>,
    }

    impl Lower for EnrollmentFlagsV3 {
        fn fields(self, to: &mut Fields) {
            to.set("EnableKeyReuseOnNtTokenKeysetStorageFull", self.enable_key_reuse_on_nt_token_keyset_storage_full);
            to.set("IncludeSymmetricAlgorithms", self.include_symmetric_algorithms);
            to.set("NoSecurityExtension", self.no_security_extension);
            to.set("RemoveInvalidCertificateFromPersonalStore", self.remove_invalid_certificate_from_personal_store);
            to.set("UserInteractionRequired", self.user_interaction_required);
        }
    }

    /// Certificate extensions for v3 template schema.
    #[derive(Clone, Debug, Default)]
    pub struct ExtensionsV3 {
        /// Application policies specify what the certificate is used for and its purpose.
        pub application_policies: Option<Value<ApplicationPolicies>>,
        /// The key usage extension defines the purpose (e.g., encipherment, signature, certificate signing) of the key
        /// contained in the certificate.
        ///
        /// Required.
        pub key_usage: Option<Value<KeyUsage>>,
    }

    impl Lower for ExtensionsV3 {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationPolicies", self.application_policies);
            to.set("KeyUsage", self.key_usage);
        }
    }

    /// General flags for v3 template schema that defines if the template is for a machine or a user and if the template
    /// can be issued using autoenrollment.
    #[derive(Clone, Debug, Default)]
    pub struct GeneralFlagsV3 {
        /// Allows certificate issuance using autoenrollment. Set to TRUE to allow autoenrollment.
        pub auto_enrollment: Option<Value<bool>>,
        /// Defines if the template is for machines or users. Set to TRUE if the template is for machines. Set to FALSE if
        /// the template is for users.
        pub machine_type: Option<Value<bool>>,
    }

    impl Lower for GeneralFlagsV3 {
        fn fields(self, to: &mut Fields) {
            to.set("AutoEnrollment", self.auto_enrollment);
            to.set("MachineType", self.machine_type);
        }
    }

    /// Defines the attributes of the private key.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateKeyAttributesV3 {
        /// Defines the algorithm used to generate the private key.
        ///
        /// Required. One of `RSA`, `ECDH_P256`, `ECDH_P384`, `ECDH_P521`.
        pub algorithm: Option<Value<String>>,
        /// Defines the cryptographic providers used to generate the private key.
        ///
        /// 1 to 100 items.
        pub crypto_providers: Option<Value<Vec<String>>>,
        /// Defines the purpose of the private key. Set it to "KEY\_EXCHANGE" or "SIGNATURE" value.
        ///
        /// Required. One of `KEY_EXCHANGE`, `SIGNATURE`.
        pub key_spec: Option<Value<String>>,
        /// The key usage property defines the purpose of the private key contained in the certificate. You can specify
        /// specific purposes using property flags or all by using property type ALL.
        ///
        /// Required.
        pub key_usage_property: Option<Value<KeyUsageProperty>>,
        /// Set the minimum key length of the private key.
        ///
        /// Required. At least 1.
        pub minimal_key_length: Option<Value<f64>>,
    }

    impl Lower for PrivateKeyAttributesV3 {
        fn fields(self, to: &mut Fields) {
            to.set("Algorithm", self.algorithm);
            to.set("CryptoProviders", self.crypto_providers);
            to.set("KeySpec", self.key_spec);
            to.set("KeyUsageProperty", self.key_usage_property);
            to.set("MinimalKeyLength", self.minimal_key_length);
        }
    }

    /// The key usage property defines the purpose of the private key contained in the certificate. You can specify
    /// specific purposes using property flags or all by using property type ALL.
    #[derive(Clone, Debug, Default)]
    pub struct KeyUsageProperty {
        /// You can specify key usage for encryption, key agreement, and signature. You can use property flags or property
        /// type but not both.
        pub property_flags: Option<Value<KeyUsagePropertyFlags>>,
        /// You can specify all key usages using property type ALL. You can use property type or property flags but not
        /// both.
        ///
        /// One of `ALL`.
        pub property_type: Option<Value<String>>,
    }

    impl Lower for KeyUsageProperty {
        fn fields(self, to: &mut Fields) {
            to.set("PropertyFlags", self.property_flags);
            to.set("PropertyType", self.property_type);
        }
    }

    /// Specifies key usage.
    #[derive(Clone, Debug, Default)]
    pub struct KeyUsagePropertyFlags {
        /// Allows key for encryption and decryption.
        pub decrypt: Option<Value<bool>>,
        /// Allows key exchange without encryption.
        pub key_agreement: Option<Value<bool>>,
        /// Allow key use for digital signature.
        pub sign: Option<Value<bool>>,
    }

    impl Lower for KeyUsagePropertyFlags {
        fn fields(self, to: &mut Fields) {
            to.set("Decrypt", self.decrypt);
            to.set("KeyAgreement", self.key_agreement);
            to.set("Sign", self.sign);
        }
    }

    /// Private key flags for v3 templates specify the client compatibility, if the private key can be exported, if user
    /// input is required when using a private key, and if an alternate signature algorithm should be used.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateKeyFlagsV3 {
        /// Defines the minimum client compatibility.
        ///
        /// Required. One of `WINDOWS_SERVER_2008`, `WINDOWS_SERVER_2008_R2`, `WINDOWS_SERVER_2012`,
        /// `WINDOWS_SERVER_2012_R2`, `WINDOWS_SERVER_2016`.
        pub client_version: Option<Value<String>>,
        /// Allows the private key to be exported.
        pub exportable_key: Option<Value<bool>>,
        /// Reguires the PKCS #1 v2.1 signature format for certificates. You should verify that your CA, objects, and
        /// applications can accept this signature format.
        pub require_alternate_signature_algorithm: Option<Value<bool>>,
        /// Requirer user input when using the private key for enrollment.
        pub strong_key_protection_required: Option<Value<bool>>,
    }

    impl Lower for PrivateKeyFlagsV3 {
        fn fields(self, to: &mut Fields) {
            to.set("ClientVersion", self.client_version);
            to.set("ExportableKey", self.exportable_key);
            to.set("RequireAlternateSignatureAlgorithm", self.require_alternate_signature_algorithm);
            to.set("StrongKeyProtectionRequired", self.strong_key_protection_required);
        }
    }

    /// Information to include in the subject name and alternate subject name of the certificate. The subject name can
    /// be common name, directory path, DNS as common name, or left blank.
    #[derive(Clone, Debug, Default)]
    pub struct SubjectNameFlagsV3 {
        /// Include the common name in the subject name.
        pub require_common_name: Option<Value<bool>>,
        /// Include the directory path in the subject name.
        pub require_directory_path: Option<Value<bool>>,
        /// Include the DNS as common name in the subject name.
        pub require_dns_as_cn: Option<Value<bool>>,
        /// Include the subject's email in the subject name.
        pub require_email: Option<Value<bool>>,
        /// Include the globally unique identifier (GUID) in the subject alternate name.
        pub san_require_directory_guid: Option<Value<bool>>,
        /// Include the DNS in the subject alternate name.
        pub san_require_dns: Option<Value<bool>>,
        /// Include the domain DNS in the subject alternate name.
        pub san_require_domain_dns: Option<Value<bool>>,
        /// Include the subject's email in the subject alternate name.
        pub san_require_email: Option<Value<bool>>,
        /// Include the service principal name (SPN) in the subject alternate name.
        pub san_require_spn: Option<Value<bool>>,
        /// Include the user principal name (UPN) in the subject alternate name.
        pub san_require_upn: Option<Value<bool>>,
    }

    impl Lower for SubjectNameFlagsV3 {
        fn fields(self, to: &mut Fields) {
            to.set("RequireCommonName", self.require_common_name);
            to.set("RequireDirectoryPath", self.require_directory_path);
            to.set("RequireDnsAsCn", self.require_dns_as_cn);
            to.set("RequireEmail", self.require_email);
            to.set("SanRequireDirectoryGuid", self.san_require_directory_guid);
            to.set("SanRequireDns", self.san_require_dns);
            to.set("SanRequireDomainDns", self.san_require_domain_dns);
            to.set("SanRequireEmail", self.san_require_email);
            to.set("SanRequireSpn", self.san_require_spn);
            to.set("SanRequireUpn", self.san_require_upn);
        }
    }

    /// v4 template schema that can use either Legacy Cryptographic Providers or Key Storage Providers.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateV4 {
        /// Certificate validity describes the validity and renewal periods of a certificate.
        ///
        /// Required.
        pub certificate_validity: Option<Value<CertificateValidity>>,
        /// Enrollment flags describe the enrollment settings for certificates using the existing private key and deleting
        /// expired or revoked certificates.
        ///
        /// Required.
        pub enrollment_flags: Option<Value<EnrollmentFlagsV4>>,
        /// Extensions describe the key usage extensions and application policies for a template.
        ///
        /// Required.
        pub extensions: Option<Value<ExtensionsV4>>,
        /// General flags describe whether the template is used for computers or users and if the template can be used with
        /// autoenrollment.
        ///
        /// Required.
        pub general_flags: Option<Value<GeneralFlagsV4>>,
        /// Specifies the hash algorithm used to hash the private key. Hash algorithm can only be specified when using Key
        /// Storage Providers.
        ///
        /// One of `SHA256`, `SHA384`, `SHA512`.
        pub hash_algorithm: Option<Value<String>>,
        /// Private key attributes allow you to specify the minimal key length, key spec, key usage, and cryptographic
        /// providers for the private key of a certificate for v4 templates.
        ///
        /// Required.
        pub private_key_attributes: Option<Value<PrivateKeyAttributesV4>>,
        /// Private key flags for v4 templates specify the client compatibility, if the private key can be exported, if user
        /// input is required when using a private key, if an alternate signature algorithm should be used, and if
        /// certificates are…
        ///
        /// Required.
        pub private_key_flags: Option<Value<PrivateKeyFlagsV4>>,
        /// Subject name flags describe the subject name and subject alternate name that is included in a certificate.
        ///
        /// Required.
        pub subject_name_flags: Option<Value<SubjectNameFlagsV4>>,
        /// List of templates in Active Directory that are superseded by this template.
        ///
        /// 1 to 100 items.
        pub superseded_templates: Option<Value<Vec<String>>>,
    }

    impl Lower for TemplateV4 {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateValidity", self.certificate_validity);
            to.set("EnrollmentFlags", self.enrollment_flags);
            to.set("Extensions", self.extensions);
            to.set("GeneralFlags", self.general_flags);
            to.set("HashAlgorithm", self.hash_algorithm);
            to.set("PrivateKeyAttributes", self.private_key_attributes);
            to.set("PrivateKeyFlags", self.private_key_flags);
            to.set("SubjectNameFlags", self.subject_name_flags);
            to.set("SupersededTemplates", self.superseded_templates);
        }
    }

    /// Template configurations for v4 template schema.
    #[derive(Clone, Debug, Default)]
    pub struct EnrollmentFlagsV4 {
        /// Allow renewal using the same key.
        pub enable_key_reuse_on_nt_token_keyset_storage_full: Option<Value<bool>>,
        /// Include symmetric algorithms allowed by the subject.
        pub include_symmetric_algorithms: Option<Value<bool>>,
        /// This flag instructs the CA to not include the security extension szOID\_NTDS\_CA\_SECURITY\_EXT
        /// (OID:1.3.6.1.4.1.311.25.2), as specified in \[MS-WCCE\] sections 2.2.2.7.7.4 and 3.2.2.6.2.1.4.5.9, in the
        /// issued certificate.
        pub no_security_extension: Option<Value<bool>>,
        /// Delete expired or revoked certificates instead of archiving them.
        pub remove_invalid_certificate_from_personal_store: Option<Value<bool>>,
        /// Require user interaction when the subject is enrolled and the private key associated with the certificate is
        /// used.
        pub user_interaction_required: Option<Value<bool>>,
    }

    impl Lower for EnrollmentFlagsV4 {
        fn fields(self, to: &mut Fields) {
            to.set("EnableKeyReuseOnNtTokenKeysetStorageFull", self.enable_key_reuse_on_nt_token_keyset_storage_full);
            to.set("IncludeSymmetricAlgorithms", self.include_symmetric_algorithms);
            to.set("NoSecurityExtension", self.no_security_extension);
            to.set("RemoveInvalidCertificateFromPersonalStore", self.remove_invalid_certificate_from_personal_store);
            to.set("UserInteractionRequired", self.user_interaction_required);
        }
    }

    /// Certificate extensions for v4 template schema.
    #[derive(Clone, Debug, Default)]
    pub struct ExtensionsV4 {
        /// Application policies specify what the certificate is used for and its purpose.
        pub application_policies: Option<Value<ApplicationPolicies>>,
        /// The key usage extension defines the purpose (e.g., encipherment, signature) of the key contained in the
        /// certificate.
        ///
        /// Required.
        pub key_usage: Option<Value<KeyUsage>>,
    }

    impl Lower for ExtensionsV4 {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationPolicies", self.application_policies);
            to.set("KeyUsage", self.key_usage);
        }
    }

    /// General flags for v4 template schema that defines if the template is for a machine or a user and if the template
    /// can be issued using autoenrollment.
    #[derive(Clone, Debug, Default)]
    pub struct GeneralFlagsV4 {
        /// Allows certificate issuance using autoenrollment. Set to TRUE to allow autoenrollment.
        pub auto_enrollment: Option<Value<bool>>,
        /// Defines if the template is for machines or users. Set to TRUE if the template is for machines. Set to FALSE if
        /// the template is for users.
        pub machine_type: Option<Value<bool>>,
    }

    impl Lower for GeneralFlagsV4 {
        fn fields(self, to: &mut Fields) {
            to.set("AutoEnrollment", self.auto_enrollment);
            to.set("MachineType", self.machine_type);
        }
    }

    /// Defines the attributes of the private key.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateKeyAttributesV4 {
        /// Defines the algorithm used to generate the private key.
        ///
        /// One of `RSA`, `ECDH_P256`, `ECDH_P384`, `ECDH_P521`.
        pub algorithm: Option<Value<String>>,
        /// Defines the cryptographic providers used to generate the private key.
        ///
        /// 1 to 100 items.
        pub crypto_providers: Option<Value<Vec<String>>>,
        /// Defines the purpose of the private key. Set it to "KEY\_EXCHANGE" or "SIGNATURE" value.
        ///
        /// Required. One of `KEY_EXCHANGE`, `SIGNATURE`.
        pub key_spec: Option<Value<String>>,
        /// The key usage property defines the purpose of the private key contained in the certificate. You can specify
        /// specific purposes using property flags or all by using property type ALL.
        pub key_usage_property: Option<Value<KeyUsageProperty>>,
        /// Set the minimum key length of the private key.
        ///
        /// Required. At least 1.
        pub minimal_key_length: Option<Value<f64>>,
    }

    impl Lower for PrivateKeyAttributesV4 {
        fn fields(self, to: &mut Fields) {
            to.set("Algorithm", self.algorithm);
            to.set("CryptoProviders", self.crypto_providers);
            to.set("KeySpec", self.key_spec);
            to.set("KeyUsageProperty", self.key_usage_property);
            to.set("MinimalKeyLength", self.minimal_key_length);
        }
    }

    /// Private key flags for v4 templates specify the client compatibility, if the private key can be exported, if user
    /// input is required when using a private key, if an alternate signature algorithm should be used, and if
    /// certificates are…
    #[derive(Clone, Debug, Default)]
    pub struct PrivateKeyFlagsV4 {
        /// Defines the minimum client compatibility.
        ///
        /// Required. One of `WINDOWS_SERVER_2012`, `WINDOWS_SERVER_2012_R2`, `WINDOWS_SERVER_2016`.
        pub client_version: Option<Value<String>>,
        /// Allows the private key to be exported.
        pub exportable_key: Option<Value<bool>>,
        /// Requires the PKCS #1 v2.1 signature format for certificates. You should verify that your CA, objects, and
        /// applications can accept this signature format.
        pub require_alternate_signature_algorithm: Option<Value<bool>>,
        /// Renew certificate using the same private key.
        pub require_same_key_renewal: Option<Value<bool>>,
        /// Require user input when using the private key for enrollment.
        pub strong_key_protection_required: Option<Value<bool>>,
        /// Specifies the cryptographic service provider category used to generate private keys. Set to TRUE to use Legacy
        /// Cryptographic Service Providers and FALSE to use Key Storage Providers.
        pub use_legacy_provider: Option<Value<bool>>,
    }

    impl Lower for PrivateKeyFlagsV4 {
        fn fields(self, to: &mut Fields) {
            to.set("ClientVersion", self.client_version);
            to.set("ExportableKey", self.exportable_key);
            to.set("RequireAlternateSignatureAlgorithm", self.require_alternate_signature_algorithm);
            to.set("RequireSameKeyRenewal", self.require_same_key_renewal);
            to.set("StrongKeyProtectionRequired", self.strong_key_protection_required);
            to.set("UseLegacyProvider", self.use_legacy_provider);
        }
    }

    /// Information to include in the subject name and alternate subject name of the certificate. The subject name can
    /// be common name, directory path, DNS as common name, or left blank.
    #[derive(Clone, Debug, Default)]
    pub struct SubjectNameFlagsV4 {
        /// Include the common name in the subject name.
        pub require_common_name: Option<Value<bool>>,
        /// Include the directory path in the subject name.
        pub require_directory_path: Option<Value<bool>>,
        /// Include the DNS as common name in the subject name.
        pub require_dns_as_cn: Option<Value<bool>>,
        /// Include the subject's email in the subject name.
        pub require_email: Option<Value<bool>>,
        /// Include the globally unique identifier (GUID) in the subject alternate name.
        pub san_require_directory_guid: Option<Value<bool>>,
        /// Include the DNS in the subject alternate name.
        pub san_require_dns: Option<Value<bool>>,
        /// Include the domain DNS in the subject alternate name.
        pub san_require_domain_dns: Option<Value<bool>>,
        /// Include the subject's email in the subject alternate name.
        pub san_require_email: Option<Value<bool>>,
        /// Include the service principal name (SPN) in the subject alternate name.
        pub san_require_spn: Option<Value<bool>>,
        /// Include the user principal name (UPN) in the subject alternate name.
        pub san_require_upn: Option<Value<bool>>,
    }

    impl Lower for SubjectNameFlagsV4 {
        fn fields(self, to: &mut Fields) {
            to.set("RequireCommonName", self.require_common_name);
            to.set("RequireDirectoryPath", self.require_directory_path);
            to.set("RequireDnsAsCn", self.require_dns_as_cn);
            to.set("RequireEmail", self.require_email);
            to.set("SanRequireDirectoryGuid", self.san_require_directory_guid);
            to.set("SanRequireDns", self.san_require_dns);
            to.set("SanRequireDomainDns", self.san_require_domain_dns);
            to.set("SanRequireEmail", self.san_require_email);
            to.set("SanRequireSpn", self.san_require_spn);
            to.set("SanRequireUpn", self.san_require_upn);
        }
    }
}

/// `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`.
///
/// Create a group access control entry. Allow or deny Active Directory groups from enrolling and/or autoenrolling
/// with the template based on the group security identifiers (SIDs).
#[derive(Clone, Debug, Default)]
pub struct TemplateGroupAccessControlEntry {
    /// Permissions to allow or deny an Active Directory group to enroll or autoenroll certificates issued against a
    /// template.
    ///
    /// Required.
    pub access_rights: Option<Value<template_group_access_control_entry::AccessRights>>,
    /// Name of the Active Directory group. This name does not need to match the group name in Active Directory.
    ///
    /// Required. 0 to 256 characters.
    pub group_display_name: Option<Value<String>>,
    /// Security identifier (SID) of the group object from Active Directory. The SID starts with "S-".
    ///
    /// Required. 7 to 256 characters. A change replaces the resource.
    pub group_security_identifier: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) that was returned when you called CreateTemplate.
    ///
    /// Required. 5 to 200 characters. A change replaces the resource.
    pub template_arn: Option<Value<String>>,
}

impl Lower for TemplateGroupAccessControlEntry {
    fn fields(self, to: &mut Fields) {
        to.set("AccessRights", self.access_rights);
        to.set("GroupDisplayName", self.group_display_name);
        to.set("GroupSecurityIdentifier", self.group_security_identifier);
        to.set("TemplateArn", self.template_arn);
    }
}

impl Level1 for TemplateGroupAccessControlEntry {
    const TYPE: &'static str = "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry";
}

impl Handle<TemplateGroupAccessControlEntry> {
    /// `Ref`: `GroupSecurityIdentifier`, `TemplateArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`TemplateGroupAccessControlEntry`] is made of.
pub mod template_group_access_control_entry {
    use super::*;

    /// Allow or deny permissions for an Active Directory group to enroll or autoenroll certificates for a template.
    #[derive(Clone, Debug, Default)]
    pub struct AccessRights {
        /// Allow or deny an Active Directory group from autoenrolling certificates issued against a template. The Active
        /// Directory group must be allowed to enroll to allow autoenrollment.
        ///
        /// One of `ALLOW`, `DENY`.
        pub auto_enroll: Option<Value<String>>,
        /// Allow or deny an Active Directory group from enrolling certificates issued against a template.
        ///
        /// One of `ALLOW`, `DENY`.
        pub enroll: Option<Value<String>>,
    }

    impl Lower for AccessRights {
        fn fields(self, to: &mut Fields) {
            to.set("AutoEnroll", self.auto_enroll);
            to.set("Enroll", self.enroll);
        }
    }
}
