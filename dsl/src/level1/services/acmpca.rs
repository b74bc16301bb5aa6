//! `AWS::ACMPCA`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ACMPCA::Certificate`.
///
/// The `AWS::ACMPCA::Certificate` resource is used to issue a certificate using your private certificate authority.
#[derive(Clone, Debug, Default)]
pub struct Certificate {
    /// Specifies X.509 certificate information to be included in the issued certificate. An `APIPassthrough` or
    /// `APICSRPassthrough` template variant must be selected, or else this parameter is ignored.
    ///
    /// A change replaces the resource.
    pub api_passthrough: Option<Value<certificate::ApiPassthrough>>,
    /// The Amazon Resource Name (ARN) for the private CA issues the certificate.
    ///
    /// Required. A change replaces the resource.
    pub certificate_authority_arn: Option<Value<String>>,
    /// The certificate signing request (CSR) for the certificate.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub certificate_signing_request: Option<Value<String>>,
    /// The name of the algorithm that will be used to sign the certificate to be issued.
    ///
    /// Required. A change replaces the resource.
    pub signing_algorithm: Option<Value<String>>,
    /// Specifies a custom configuration template to use when issuing a certificate. If this parameter is not provided,
    /// AWS Private CA defaults to the `EndEntityCertificate/V1` template.
    ///
    /// A change replaces the resource.
    pub template_arn: Option<Value<String>>,
    /// The period of time during which the certificate will be valid.
    ///
    /// Required. A change replaces the resource.
    pub validity: Option<Value<certificate::Validity>>,
    /// Information describing the start of the validity period of the certificate. This parameter sets the “Not Before"
    /// date for the certificate.
    ///
    /// A change replaces the resource.
    pub validity_not_before: Option<Value<certificate::Validity>>,
}

impl Lower for Certificate {
    fn fields(self, to: &mut Fields) {
        to.set("ApiPassthrough", self.api_passthrough);
        to.set("CertificateAuthorityArn", self.certificate_authority_arn);
        to.set("CertificateSigningRequest", self.certificate_signing_request);
        to.set("SigningAlgorithm", self.signing_algorithm);
        to.set("TemplateArn", self.template_arn);
        to.set("Validity", self.validity);
        to.set("ValidityNotBefore", self.validity_not_before);
    }
}

impl Level1 for Certificate {
    const TYPE: &'static str = "AWS::ACMPCA::Certificate";
}

impl Handle<Certificate> {
    /// `Ref`: `Arn`, `CertificateAuthorityArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the issued certificate.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The issued Base64 PEM-encoded certificate.
    pub fn certificate(self) -> Value<String> {
        self.attribute("Certificate")
    }
}

/// What [`Certificate`] is made of.
pub mod certificate {
    use super::*;

    /// Contains X.509 certificate information to be placed in an issued certificate. An `APIPassthrough` or
    /// `APICSRPassthrough` template variant must be selected, or else this parameter is ignored.
    #[derive(Clone, Debug, Default)]
    pub struct ApiPassthrough {
        /// Specifies X.509 extension information for a certificate.
        ///
        /// A change replaces the resource.
        pub extensions: Option<Value<Extensions>>,
        /// Contains information about the certificate subject. The Subject field in the certificate identifies the entity
        /// that owns or controls the public key in the certificate.
        ///
        /// A change replaces the resource.
        pub subject: Option<Value<Subject>>,
    }

    impl Lower for ApiPassthrough {
        fn fields(self, to: &mut Fields) {
            to.set("Extensions", self.extensions);
            to.set("Subject", self.subject);
        }
    }

    /// Contains X.509 extension information for a certificate.
    #[derive(Clone, Debug, Default)]
    pub struct Extensions {
        /// Contains a sequence of one or more policy information terms, each of which consists of an object identifier
        /// (OID) and optional qualifiers.
        ///
        /// A change replaces the resource.
        pub certificate_policies: Option<Value<Vec<PolicyInformation>>>,
        /// Contains a sequence of one or more X.509 extensions, each of which consists of an object identifier (OID), a
        /// base64-encoded value, and the critical flag.
        ///
        /// A change replaces the resource.
        pub custom_extensions: Option<Value<Vec<CustomExtension>>>,
        /// Specifies additional purposes for which the certified public key may be used other than basic purposes indicated
        /// in the `KeyUsage` extension.
        ///
        /// A change replaces the resource.
        pub extended_key_usage: Option<Value<Vec<ExtendedKeyUsage>>>,
        /// Defines one or more purposes for which the key contained in the certificate can be used. Default value for each
        /// option is false.
        ///
        /// A change replaces the resource.
        pub key_usage: Option<Value<KeyUsage>>,
        /// The subject alternative name extension allows identities to be bound to the subject of the certificate.
        ///
        /// A change replaces the resource.
        pub subject_alternative_names: Option<Value<Vec<GeneralName>>>,
    }

    impl Lower for Extensions {
        fn fields(self, to: &mut Fields) {
            to.set("CertificatePolicies", self.certificate_policies);
            to.set("CustomExtensions", self.custom_extensions);
            to.set("ExtendedKeyUsage", self.extended_key_usage);
            to.set("KeyUsage", self.key_usage);
            to.set("SubjectAlternativeNames", self.subject_alternative_names);
        }
    }

    /// Defines the X.509 `CertificatePolicies` extension.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyInformation {
        /// Specifies the object identifier (OID) of the certificate policy under which the certificate was issued.
        ///
        /// Required. A change replaces the resource.
        pub cert_policy_id: Option<Value<String>>,
        /// Modifies the given `CertPolicyId` with a qualifier. AWS Private CA supports the certification practice statement
        /// (CPS) qualifier.
        ///
        /// A change replaces the resource.
        pub policy_qualifiers: Option<Value<Vec<PolicyQualifierInfo>>>,
    }

    impl Lower for PolicyInformation {
        fn fields(self, to: &mut Fields) {
            to.set("CertPolicyId", self.cert_policy_id);
            to.set("PolicyQualifiers", self.policy_qualifiers);
        }
    }

    /// Modifies the `CertPolicyId` of a `PolicyInformation` object with a qualifier. AWS Private CA supports the
    /// certification practice statement (CPS) qualifier.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyQualifierInfo {
        /// Identifies the qualifier modifying a `CertPolicyId`.
        ///
        /// Required. A change replaces the resource.
        pub policy_qualifier_id: Option<Value<String>>,
        /// Defines the qualifier type. AWS Private CA supports the use of a URI for a CPS qualifier in this field.
        ///
        /// Required. A change replaces the resource.
        pub qualifier: Option<Value<Qualifier>>,
    }

    impl Lower for PolicyQualifierInfo {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyQualifierId", self.policy_qualifier_id);
            to.set("Qualifier", self.qualifier);
        }
    }

    /// Defines a `PolicyInformation` qualifier. AWS Private CA supports the certification practice statement (CPS)
    /// qualifier defined in RFC 5280.
    #[derive(Clone, Debug, Default)]
    pub struct Qualifier {
        /// Contains a pointer to a certification practice statement (CPS) published by the CA.
        ///
        /// Required. A change replaces the resource.
        pub cps_uri: Option<Value<String>>,
    }

    impl Lower for Qualifier {
        fn fields(self, to: &mut Fields) {
            to.set("CpsUri", self.cps_uri);
        }
    }

    /// Specifies the X.509 extension information for a certificate.
    #[derive(Clone, Debug, Default)]
    pub struct CustomExtension {
        /// Specifies the critical flag of the X.509 extension.
        ///
        /// A change replaces the resource.
        pub critical: Option<Value<bool>>,
        /// Specifies the object identifier (OID) of the X.509 extension. For more information, see the Global OID reference
        /// database.
        ///
        /// Required. A change replaces the resource.
        pub object_identifier: Option<Value<String>>,
        /// Specifies the base64-encoded value of the X.509 extension.
        ///
        /// Required. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for CustomExtension {
        fn fields(self, to: &mut Fields) {
            to.set("Critical", self.critical);
            to.set("ObjectIdentifier", self.object_identifier);
            to.set("Value", self.value);
        }
    }

    /// Specifies additional purposes for which the certified public key may be used other than basic purposes indicated
    /// in the `KeyUsage` extension.
    #[derive(Clone, Debug, Default)]
    pub struct ExtendedKeyUsage {
        /// Specifies a custom `ExtendedKeyUsage` with an object identifier (OID).
        ///
        /// A change replaces the resource.
        pub extended_key_usage_object_identifier: Option<Value<String>>,
        /// Specifies a standard `ExtendedKeyUsage` as defined as in RFC 5280.
        ///
        /// A change replaces the resource.
        pub extended_key_usage_type: Option<Value<String>>,
    }

    impl Lower for ExtendedKeyUsage {
        fn fields(self, to: &mut Fields) {
            to.set("ExtendedKeyUsageObjectIdentifier", self.extended_key_usage_object_identifier);
            to.set("ExtendedKeyUsageType", self.extended_key_usage_type);
        }
    }

    /// Defines one or more purposes for which the key contained in the certificate can be used. Default value for each
    /// option is false.
    #[derive(Clone, Debug, Default)]
    pub struct KeyUsage {
        /// Key can be used to sign CRLs.
        ///
        /// A change replaces the resource.
        pub crl_sign: Option<Value<bool>>,
        /// Key can be used to decipher data.
        ///
        /// A change replaces the resource.
        pub data_encipherment: Option<Value<bool>>,
        /// Key can be used only to decipher data.
        ///
        /// A change replaces the resource.
        pub decipher_only: Option<Value<bool>>,
        /// Key can be used for digital signing.
        ///
        /// A change replaces the resource.
        pub digital_signature: Option<Value<bool>>,
        /// Key can be used only to encipher data.
        ///
        /// A change replaces the resource.
        pub encipher_only: Option<Value<bool>>,
        /// Key can be used in a key-agreement protocol.
        ///
        /// A change replaces the resource.
        pub key_agreement: Option<Value<bool>>,
        /// Key can be used to sign certificates.
        ///
        /// A change replaces the resource.
        pub key_cert_sign: Option<Value<bool>>,
        /// Key can be used to encipher data.
        ///
        /// A change replaces the resource.
        pub key_encipherment: Option<Value<bool>>,
        /// Key can be used for non-repudiation.
        ///
        /// A change replaces the resource.
        pub non_repudiation: Option<Value<bool>>,
    }

    impl Lower for KeyUsage {
        fn fields(self, to: &mut Fields) {
            to.set("CRLSign", self.crl_sign);
            to.set("DataEncipherment", self.data_encipherment);
            to.set("DecipherOnly", self.decipher_only);
            to.set("DigitalSignature", self.digital_signature);
            to.set("EncipherOnly", self.encipher_only);
            to.set("KeyAgreement", self.key_agreement);
            to.set("KeyCertSign", self.key_cert_sign);
            to.set("KeyEncipherment", self.key_encipherment);
            to.set("NonRepudiation", self.non_repudiation);
        }
    }

    /// Describes an ASN.1 X.400 `GeneralName` as defined in RFC 5280. Only one of the following naming options should
    /// be provided.
    #[derive(Clone, Debug, Default)]
    pub struct GeneralName {
        /// Contains information about the certificate subject. The certificate can be one issued by your private
        /// certificate authority (CA) or it can be your private CA certificate.
        ///
        /// A change replaces the resource.
        pub directory_name: Option<Value<Subject>>,
        /// Represents `GeneralName` as a DNS name.
        ///
        /// A change replaces the resource.
        pub dns_name: Option<Value<String>>,
        /// Represents `GeneralName` as an `EdiPartyName` object.
        ///
        /// A change replaces the resource.
        pub edi_party_name: Option<Value<EdiPartyName>>,
        /// Represents `GeneralName` as an IPv4 or IPv6 address.
        ///
        /// A change replaces the resource.
        pub ip_address: Option<Value<String>>,
        /// Represents `GeneralName` using an `OtherName` object.
        ///
        /// A change replaces the resource.
        pub other_name: Option<Value<OtherName>>,
        /// Represents `GeneralName` as an object identifier (OID).
        ///
        /// A change replaces the resource.
        pub registered_id: Option<Value<String>>,
        /// Represents `GeneralName` as an RFC 822 email address.
        ///
        /// A change replaces the resource.
        pub rfc822_name: Option<Value<String>>,
        /// Represents `GeneralName` as a URI.
        ///
        /// A change replaces the resource.
        pub uniform_resource_identifier: Option<Value<String>>,
    }

    impl Lower for GeneralName {
        fn fields(self, to: &mut Fields) {
            to.set("DirectoryName", self.directory_name);
            to.set("DnsName", self.dns_name);
            to.set("EdiPartyName", self.edi_party_name);
            to.set("IpAddress", self.ip_address);
            to.set("OtherName", self.other_name);
            to.set("RegisteredId", self.registered_id);
            to.set("Rfc822Name", self.rfc822_name);
            to.set("UniformResourceIdentifier", self.uniform_resource_identifier);
        }
    }

    /// Contains information about the certificate subject. The `Subject` field in the certificate identifies the entity
    /// that owns or controls the public key in the certificate.
    #[derive(Clone, Debug, Default)]
    pub struct Subject {
        /// For CA and end-entity certificates in a private PKI, the common name (CN) can be any string within the length
        /// limit.
        ///
        /// A change replaces the resource.
        pub common_name: Option<Value<String>>,
        /// Two-digit code that specifies the country in which the certificate subject located.
        ///
        /// A change replaces the resource.
        pub country: Option<Value<String>>,
        /// Contains a sequence of one or more X.500 relative distinguished names (RDNs), each of which consists of an
        /// object identifier (OID) and a value.
        ///
        /// A change replaces the resource.
        pub custom_attributes: Option<Value<Vec<CustomAttribute>>>,
        /// Disambiguating information for the certificate subject.
        ///
        /// A change replaces the resource.
        pub distinguished_name_qualifier: Option<Value<String>>,
        /// Typically a qualifier appended to the name of an individual. Examples include Jr. for junior, Sr. for senior,
        /// and III for third.
        ///
        /// A change replaces the resource.
        pub generation_qualifier: Option<Value<String>>,
        /// First name.
        ///
        /// A change replaces the resource.
        pub given_name: Option<Value<String>>,
        /// Concatenation that typically contains the first letter of the \*GivenName\*, the first letter of the middle name
        /// if one exists, and the first letter of the \*Surname\*.
        ///
        /// A change replaces the resource.
        pub initials: Option<Value<String>>,
        /// The locality (such as a city or town) in which the certificate subject is located.
        ///
        /// A change replaces the resource.
        pub locality: Option<Value<String>>,
        /// Legal name of the organization with which the certificate subject is affiliated.
        ///
        /// A change replaces the resource.
        pub organization: Option<Value<String>>,
        /// A subdivision or unit of the organization (such as sales or finance) with which the certificate subject is
        /// affiliated.
        ///
        /// A change replaces the resource.
        pub organizational_unit: Option<Value<String>>,
        /// Typically a shortened version of a longer \*GivenName\*. For example, Jonathan is often shortened to John.
        ///
        /// A change replaces the resource.
        pub pseudonym: Option<Value<String>>,
        /// The certificate serial number.
        ///
        /// A change replaces the resource.
        pub serial_number: Option<Value<String>>,
        /// State in which the subject of the certificate is located.
        ///
        /// A change replaces the resource.
        pub state: Option<Value<String>>,
        /// Family name. In the US and the UK, for example, the surname of an individual is ordered last. In Asian cultures
        /// the surname is typically ordered first.
        ///
        /// A change replaces the resource.
        pub surname: Option<Value<String>>,
        /// A title such as Mr. or Ms., which is pre-pended to the name to refer formally to the certificate subject.
        ///
        /// A change replaces the resource.
        pub title: Option<Value<String>>,
    }

    impl Lower for Subject {
        fn fields(self, to: &mut Fields) {
            to.set("CommonName", self.common_name);
            to.set("Country", self.country);
            to.set("CustomAttributes", self.custom_attributes);
            to.set("DistinguishedNameQualifier", self.distinguished_name_qualifier);
            to.set("GenerationQualifier", self.generation_qualifier);
            to.set("GivenName", self.given_name);
            to.set("Initials", self.initials);
            to.set("Locality", self.locality);
            to.set("Organization", self.organization);
            to.set("OrganizationalUnit", self.organizational_unit);
            to.set("Pseudonym", self.pseudonym);
            to.set("SerialNumber", self.serial_number);
            to.set("State", self.state);
            to.set("Surname", self.surname);
            to.set("Title", self.title);
        }
    }

    /// Defines the X.500 relative distinguished name (RDN).
    #[derive(Clone, Debug, Default)]
    pub struct CustomAttribute {
        /// Specifies the object identifier (OID) of the attribute type of the relative distinguished name (RDN).
        ///
        /// Required. A change replaces the resource.
        pub object_identifier: Option<Value<String>>,
        /// Specifies the attribute value of relative distinguished name (RDN).
        ///
        /// Required. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for CustomAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("ObjectIdentifier", self.object_identifier);
            to.set("Value", self.value);
        }
    }

    /// Describes an Electronic Data Interchange (EDI) entity as described in as defined in Subject Alternative Name in
    /// RFC 5280.
    #[derive(Clone, Debug, Default)]
    pub struct EdiPartyName {
        /// Specifies the name assigner.
        ///
        /// Required. A change replaces the resource.
        pub name_assigner: Option<Value<String>>,
        /// Specifies the party name.
        ///
        /// Required. A change replaces the resource.
        pub party_name: Option<Value<String>>,
    }

    impl Lower for EdiPartyName {
        fn fields(self, to: &mut Fields) {
            to.set("NameAssigner", self.name_assigner);
            to.set("PartyName", self.party_name);
        }
    }

    /// Defines a custom ASN.1 X.400 `GeneralName` using an object identifier (OID) and value. The OID must satisfy the
    /// regular expression shown below.
    #[derive(Clone, Debug, Default)]
    pub struct OtherName {
        /// Specifies an OID.
        ///
        /// Required. A change replaces the resource.
        pub type_id: Option<Value<String>>,
        /// Specifies an OID value.
        ///
        /// Required. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for OtherName {
        fn fields(self, to: &mut Fields) {
            to.set("TypeId", self.type_id);
            to.set("Value", self.value);
        }
    }

    /// Length of time for which the certificate issued by your private certificate authority (CA), or by the private CA
    /// itself, is valid in days, months, or years.
    #[derive(Clone, Debug, Default)]
    pub struct Validity {
        /// Specifies whether the `Value` parameter represents days, months, or years.
        ///
        /// Required. A change replaces the resource.
        pub type_: Option<Value<String>>,
        /// A long integer interpreted according to the value of `Type`, below.
        ///
        /// Required. A change replaces the resource.
        pub value: Option<Value<f64>>,
    }

    impl Lower for Validity {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ACMPCA::CertificateAuthority`.
///
/// Use the `AWS::ACMPCA::CertificateAuthority` resource to create a private CA. Once the CA exists, you can use the
/// `AWS::ACMPCA::Certificate` resource to issue a new CA certificate.
///
/// Its ARN: `arn:${Partition}:acm-pca:${Region}:${Account}:certificate-authority/${CertificateAuthorityId}`.
#[derive(Clone, Debug, Default)]
pub struct CertificateAuthority {
    /// Specifies information to be added to the extension section of the certificate signing request (CSR).
    ///
    /// A change replaces the resource.
    pub csr_extensions: Option<Value<certificate_authority::CsrExtensions>>,
    /// Type of the public key algorithm and size, in bits, of the key pair that your CA creates when it issues a
    /// certificate.
    ///
    /// Required. A change replaces the resource.
    pub key_algorithm: Option<Value<String>>,
    /// Specifies a cryptographic key management compliance standard for handling and protecting CA keys.
    ///
    /// One of `CCPC_LEVEL_1_OR_HIGHER`, `FIPS_140_2_LEVEL_2_OR_HIGHER`, `FIPS_140_2_LEVEL_3_OR_HIGHER`. A change
    /// replaces the resource.
    pub key_storage_security_standard: Option<Value<String>>,
    /// Information about the Online Certificate Status Protocol (OCSP) configuration or certificate revocation list
    /// (CRL) created and maintained by your private CA.
    pub revocation_configuration: Option<Value<certificate_authority::RevocationConfiguration>>,
    /// Name of the algorithm your private CA uses to sign certificate requests.
    ///
    /// Required. A change replaces the resource.
    pub signing_algorithm: Option<Value<String>>,
    /// Structure that contains X.500 distinguished name information for your private CA.
    ///
    /// Required. A change replaces the resource.
    pub subject: Option<Value<certificate_authority::Subject>>,
    /// Key-value pairs that will be attached to the new private CA. You can associate up to 50 tags with a private CA.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<certificate_authority::Tag>>>,
    /// Type of your private CA.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// Specifies whether the CA issues general-purpose certificates that typically require a revocation mechanism, or
    /// short-lived certificates that may optionally omit revocation because they expire quickly.
    ///
    /// One of `GENERAL_PURPOSE`, `SHORT_LIVED_CERTIFICATE`. A change replaces the resource.
    pub usage_mode: Option<Value<String>>,
}

impl Lower for CertificateAuthority {
    fn fields(self, to: &mut Fields) {
        to.set("CsrExtensions", self.csr_extensions);
        to.set("KeyAlgorithm", self.key_algorithm);
        to.set("KeyStorageSecurityStandard", self.key_storage_security_standard);
        to.set("RevocationConfiguration", self.revocation_configuration);
        to.set("SigningAlgorithm", self.signing_algorithm);
        to.set("Subject", self.subject);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("UsageMode", self.usage_mode);
    }
}

impl Level1 for CertificateAuthority {
    const TYPE: &'static str = "AWS::ACMPCA::CertificateAuthority";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CertificateAuthority> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the private CA that issued the certificate.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Base64 PEM-encoded certificate signing request (CSR) for your certificate authority certificate.
    pub fn certificate_signing_request(self) -> Value<String> {
        self.attribute("CertificateSigningRequest")
    }
}

/// What [`CertificateAuthority`] is made of.
pub mod certificate_authority {
    use super::*;

    /// Describes the certificate extensions to be added to the certificate signing request (CSR).
    #[derive(Clone, Debug, Default)]
    pub struct CsrExtensions {
        /// Indicates the purpose of the certificate and of the key contained in the certificate.
        ///
        /// A change replaces the resource.
        pub key_usage: Option<Value<KeyUsage>>,
        /// For CA certificates, provides a path to additional information pertaining to the CA, such as revocation and
        /// policy.
        ///
        /// A change replaces the resource.
        pub subject_information_access: Option<Value<Vec<AccessDescription>>>,
    }

    impl Lower for CsrExtensions {
        fn fields(self, to: &mut Fields) {
            to.set("KeyUsage", self.key_usage);
            to.set("SubjectInformationAccess", self.subject_information_access);
        }
    }

    /// Defines one or more purposes for which the key contained in the certificate can be used. Default value for each
    /// option is false.
    #[derive(Clone, Debug, Default)]
    pub struct KeyUsage {
        /// Key can be used to sign CRLs.
        ///
        /// A change replaces the resource.
        pub crl_sign: Option<Value<bool>>,
        /// Key can be used to decipher data.
        ///
        /// A change replaces the resource.
        pub data_encipherment: Option<Value<bool>>,
        /// Key can be used only to decipher data.
        ///
        /// A change replaces the resource.
        pub decipher_only: Option<Value<bool>>,
        /// Key can be used for digital signing.
        ///
        /// A change replaces the resource.
        pub digital_signature: Option<Value<bool>>,
        /// Key can be used only to encipher data.
        ///
        /// A change replaces the resource.
        pub encipher_only: Option<Value<bool>>,
        /// Key can be used in a key-agreement protocol.
        ///
        /// A change replaces the resource.
        pub key_agreement: Option<Value<bool>>,
        /// Key can be used to sign certificates.
        ///
        /// A change replaces the resource.
        pub key_cert_sign: Option<Value<bool>>,
        /// Key can be used to encipher data.
        ///
        /// A change replaces the resource.
        pub key_encipherment: Option<Value<bool>>,
        /// Key can be used for non-repudiation.
        ///
        /// A change replaces the resource.
        pub non_repudiation: Option<Value<bool>>,
    }

    impl Lower for KeyUsage {
        fn fields(self, to: &mut Fields) {
            to.set("CRLSign", self.crl_sign);
            to.set("DataEncipherment", self.data_encipherment);
            to.set("DecipherOnly", self.decipher_only);
            to.set("DigitalSignature", self.digital_signature);
            to.set("EncipherOnly", self.encipher_only);
            to.set("KeyAgreement", self.key_agreement);
            to.set("KeyCertSign", self.key_cert_sign);
            to.set("KeyEncipherment", self.key_encipherment);
            to.set("NonRepudiation", self.non_repudiation);
        }
    }

    /// Provides access information used by the `authorityInfoAccess` and `subjectInfoAccess` extensions described in
    /// RFC 5280.
    #[derive(Clone, Debug, Default)]
    pub struct AccessDescription {
        /// The location of `AccessDescription` information.
        ///
        /// Required. A change replaces the resource.
        pub access_location: Option<Value<GeneralName>>,
        /// The type and format of `AccessDescription` information.
        ///
        /// Required. A change replaces the resource.
        pub access_method: Option<Value<AccessMethod>>,
    }

    impl Lower for AccessDescription {
        fn fields(self, to: &mut Fields) {
            to.set("AccessLocation", self.access_location);
            to.set("AccessMethod", self.access_method);
        }
    }

    /// Describes an ASN.1 X.400 `GeneralName` as defined in RFC 5280. Only one of the following naming options should
    /// be provided.
    #[derive(Clone, Debug, Default)]
    pub struct GeneralName {
        /// Contains information about the certificate subject. The certificate can be one issued by your private
        /// certificate authority (CA) or it can be your private CA certificate.
        ///
        /// A change replaces the resource.
        pub directory_name: Option<Value<Subject>>,
        /// Represents `GeneralName` as a DNS name.
        ///
        /// A change replaces the resource.
        pub dns_name: Option<Value<String>>,
        /// Represents `GeneralName` as an `EdiPartyName` object.
        ///
        /// A change replaces the resource.
        pub edi_party_name: Option<Value<EdiPartyName>>,
        /// Represents `GeneralName` as an IPv4 or IPv6 address.
        ///
        /// A change replaces the resource.
        pub ip_address: Option<Value<String>>,
        /// Represents `GeneralName` using an `OtherName` object.
        ///
        /// A change replaces the resource.
        pub other_name: Option<Value<OtherName>>,
        /// Represents `GeneralName` as an object identifier (OID).
        ///
        /// A change replaces the resource.
        pub registered_id: Option<Value<String>>,
        /// Represents `GeneralName` as an RFC 822 email address.
        ///
        /// A change replaces the resource.
        pub rfc822_name: Option<Value<String>>,
        /// Represents `GeneralName` as a URI.
        ///
        /// A change replaces the resource.
        pub uniform_resource_identifier: Option<Value<String>>,
    }

    impl Lower for GeneralName {
        fn fields(self, to: &mut Fields) {
            to.set("DirectoryName", self.directory_name);
            to.set("DnsName", self.dns_name);
            to.set("EdiPartyName", self.edi_party_name);
            to.set("IpAddress", self.ip_address);
            to.set("OtherName", self.other_name);
            to.set("RegisteredId", self.registered_id);
            to.set("Rfc822Name", self.rfc822_name);
            to.set("UniformResourceIdentifier", self.uniform_resource_identifier);
        }
    }

    /// ASN1 subject for the certificate authority.
    #[derive(Clone, Debug, Default)]
    pub struct Subject {
        /// Fully qualified domain name (FQDN) associated with the certificate subject.
        ///
        /// A change replaces the resource.
        pub common_name: Option<Value<String>>,
        /// Two-digit code that specifies the country in which the certificate subject located.
        ///
        /// A change replaces the resource.
        pub country: Option<Value<String>>,
        /// Contains a sequence of one or more X.500 relative distinguished names (RDNs), each of which consists of an
        /// object identifier (OID) and a value.
        ///
        /// A change replaces the resource.
        pub custom_attributes: Option<Value<Vec<CustomAttribute>>>,
        /// Disambiguating information for the certificate subject.
        ///
        /// A change replaces the resource.
        pub distinguished_name_qualifier: Option<Value<String>>,
        /// Typically a qualifier appended to the name of an individual. Examples include Jr. for junior, Sr. for senior,
        /// and III for third.
        ///
        /// A change replaces the resource.
        pub generation_qualifier: Option<Value<String>>,
        /// First name.
        ///
        /// A change replaces the resource.
        pub given_name: Option<Value<String>>,
        /// Concatenation that typically contains the first letter of the GivenName, the first letter of the middle name if
        /// one exists, and the first letter of the SurName.
        ///
        /// A change replaces the resource.
        pub initials: Option<Value<String>>,
        /// The locality (such as a city or town) in which the certificate subject is located.
        ///
        /// A change replaces the resource.
        pub locality: Option<Value<String>>,
        /// Legal name of the organization with which the certificate subject is affiliated.
        ///
        /// A change replaces the resource.
        pub organization: Option<Value<String>>,
        /// A subdivision or unit of the organization (such as sales or finance) with which the certificate subject is
        /// affiliated.
        ///
        /// A change replaces the resource.
        pub organizational_unit: Option<Value<String>>,
        /// Typically a shortened version of a longer GivenName. For example, Jonathan is often shortened to John.
        ///
        /// A change replaces the resource.
        pub pseudonym: Option<Value<String>>,
        /// The certificate serial number.
        ///
        /// A change replaces the resource.
        pub serial_number: Option<Value<String>>,
        /// State in which the subject of the certificate is located.
        ///
        /// A change replaces the resource.
        pub state: Option<Value<String>>,
        /// Family name.
        ///
        /// A change replaces the resource.
        pub surname: Option<Value<String>>,
        /// A personal title such as Mr.
        ///
        /// A change replaces the resource.
        pub title: Option<Value<String>>,
    }

    impl Lower for Subject {
        fn fields(self, to: &mut Fields) {
            to.set("CommonName", self.common_name);
            to.set("Country", self.country);
            to.set("CustomAttributes", self.custom_attributes);
            to.set("DistinguishedNameQualifier", self.distinguished_name_qualifier);
            to.set("GenerationQualifier", self.generation_qualifier);
            to.set("GivenName", self.given_name);
            to.set("Initials", self.initials);
            to.set("Locality", self.locality);
            to.set("Organization", self.organization);
            to.set("OrganizationalUnit", self.organizational_unit);
            to.set("Pseudonym", self.pseudonym);
            to.set("SerialNumber", self.serial_number);
            to.set("State", self.state);
            to.set("Surname", self.surname);
            to.set("Title", self.title);
        }
    }

    /// Defines the X.500 relative distinguished name (RDN).
    #[derive(Clone, Debug, Default)]
    pub struct CustomAttribute {
        /// Specifies the object identifier (OID) of the attribute type of the relative distinguished name (RDN).
        ///
        /// Required. A change replaces the resource.
        pub object_identifier: Option<Value<String>>,
        /// Specifies the attribute value of relative distinguished name (RDN).
        ///
        /// Required. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for CustomAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("ObjectIdentifier", self.object_identifier);
            to.set("Value", self.value);
        }
    }

    /// Describes an Electronic Data Interchange (EDI) entity as described in as defined in Subject Alternative Name in
    /// RFC 5280.
    #[derive(Clone, Debug, Default)]
    pub struct EdiPartyName {
        /// Specifies the name assigner.
        ///
        /// A change replaces the resource.
        pub name_assigner: Option<Value<String>>,
        /// Specifies the party name.
        ///
        /// Required. A change replaces the resource.
        pub party_name: Option<Value<String>>,
    }

    impl Lower for EdiPartyName {
        fn fields(self, to: &mut Fields) {
            to.set("NameAssigner", self.name_assigner);
            to.set("PartyName", self.party_name);
        }
    }

    /// Defines a custom ASN.1 X.400 `GeneralName` using an object identifier (OID) and value. The OID must satisfy the
    /// regular expression shown below.
    #[derive(Clone, Debug, Default)]
    pub struct OtherName {
        /// Specifies an OID.
        ///
        /// Required. A change replaces the resource.
        pub type_id: Option<Value<String>>,
        /// Specifies an OID value.
        ///
        /// Required. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for OtherName {
        fn fields(self, to: &mut Fields) {
            to.set("TypeId", self.type_id);
            to.set("Value", self.value);
        }
    }

    /// Describes the type and format of extension access. Only one of `CustomObjectIdentifier` or `AccessMethodType`
    /// may be provided.
    #[derive(Clone, Debug, Default)]
    pub struct AccessMethod {
        /// Specifies the `AccessMethod`.
        ///
        /// A change replaces the resource.
        pub access_method_type: Option<Value<String>>,
        /// An object identifier (OID) specifying the `AccessMethod`. The OID must satisfy the regular expression shown
        /// below.
        ///
        /// A change replaces the resource.
        pub custom_object_identifier: Option<Value<String>>,
    }

    impl Lower for AccessMethod {
        fn fields(self, to: &mut Fields) {
            to.set("AccessMethodType", self.access_method_type);
            to.set("CustomObjectIdentifier", self.custom_object_identifier);
        }
    }

    /// Certificate revocation information used by the CreateCertificateAuthority and UpdateCertificateAuthority
    /// actions.
    #[derive(Clone, Debug, Default)]
    pub struct RevocationConfiguration {
        /// Configuration of the certificate revocation list (CRL), if any, maintained by your private CA.
        pub crl_configuration: Option<Value<CrlConfiguration>>,
        /// Configuration of Online Certificate Status Protocol (OCSP) support, if any, maintained by your private CA.
        pub ocsp_configuration: Option<Value<OcspConfiguration>>,
    }

    impl Lower for RevocationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrlConfiguration", self.crl_configuration);
            to.set("OcspConfiguration", self.ocsp_configuration);
        }
    }

    /// Contains configuration information for a certificate revocation list (CRL). Your private certificate authority
    /// (CA) creates base CRLs.
    #[derive(Clone, Debug, Default)]
    pub struct CrlConfiguration {
        /// Configures the default behavior of the CRL Distribution Point extension for certificates issued by your CA.
        pub crl_distribution_point_extension_configuration: Option<Value<CrlDistributionPointExtensionConfiguration>>,
        /// Specifies the type of CRL. This setting determines the maximum number of certificates that the certificate
        /// authority can issue and revoke.
        ///
        /// One of `COMPLETE`, `PARTITIONED`.
        pub crl_type: Option<Value<String>>,
        /// Name inserted into the certificate \*CRL Distribution Points\* extension that enables the use of an alias for
        /// the CRL distribution point.
        ///
        /// 0 to 253 characters.
        pub custom_cname: Option<Value<String>>,
        /// Designates a custom file path in S3 for CRL(s). For example,
        /// `http://<CustomName>/<CustomPath>/<CrlPartition_GUID>.crl`.
        ///
        /// 0 to 253 characters.
        pub custom_path: Option<Value<String>>,
        /// Boolean value that specifies whether certificate revocation lists (CRLs) are enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// Validity period of the CRL in days.
        ///
        /// 1 to 5000.
        pub expiration_in_days: Option<Value<i64>>,
        /// Name of the S3 bucket that contains the CRL. If you do not provide a value for the \*CustomCname\* argument, the
        /// name of your S3 bucket is placed into the \*CRL Distribution Points\* extension of the issued certificate.
        ///
        /// 3 to 255 characters.
        pub s3_bucket_name: Option<Value<String>>,
        /// Determines whether the CRL will be publicly readable or privately held in the CRL Amazon S3 bucket. If you
        /// choose PUBLIC\_READ, the CRL will be accessible over the public internet.
        ///
        /// One of `BUCKET_OWNER_FULL_CONTROL`, `PUBLIC_READ`.
        pub s3_object_acl: Option<Value<String>>,
    }

    impl Lower for CrlConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrlDistributionPointExtensionConfiguration", self.crl_distribution_point_extension_configuration);
            to.set("CrlType", self.crl_type);
            to.set("CustomCname", self.custom_cname);
            to.set("CustomPath", self.custom_path);
            to.set("Enabled", self.enabled);
            to.set("ExpirationInDays", self.expiration_in_days);
            to.set("S3BucketName", self.s3_bucket_name);
            to.set("S3ObjectAcl", self.s3_object_acl);
        }
    }

    /// Contains configuration information for the default behavior of the CRL Distribution Point (CDP) extension in
    /// certificates issued by your CA.
    #[derive(Clone, Debug, Default)]
    pub struct CrlDistributionPointExtensionConfiguration {
        /// Configures whether the CRL Distribution Point extension should be populated with the default URL to the CRL.
        ///
        /// Required.
        pub omit_extension: Option<Value<bool>>,
    }

    impl Lower for CrlDistributionPointExtensionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OmitExtension", self.omit_extension);
        }
    }

    /// Contains information to enable and configure Online Certificate Status Protocol (OCSP) for validating
    /// certificate revocation status.
    #[derive(Clone, Debug, Default)]
    pub struct OcspConfiguration {
        /// Flag enabling use of the Online Certificate Status Protocol (OCSP) for validating certificate revocation status.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// By default, AWS Private CA injects an Amazon domain into certificates being validated by the Online Certificate
        /// Status Protocol (OCSP).
        ///
        /// 0 to 253 characters.
        pub ocsp_custom_cname: Option<Value<String>>,
    }

    impl Lower for OcspConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("OcspCustomCname", self.ocsp_custom_cname);
        }
    }

    /// `Tag` of `AWS::ACMPCA::CertificateAuthority`.
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

/// `AWS::ACMPCA::CertificateAuthorityActivation`.
///
/// The `AWS::ACMPCA::CertificateAuthorityActivation` resource creates and installs a CA certificate on a CA.
#[derive(Clone, Debug, Default)]
pub struct CertificateAuthorityActivation {
    /// The Base64 PEM-encoded certificate authority certificate.
    ///
    /// Required.
    pub certificate: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of your private CA.
    ///
    /// Required. A change replaces the resource.
    pub certificate_authority_arn: Option<Value<String>>,
    /// The Base64 PEM-encoded certificate chain that chains up to the root CA certificate that you used to sign your
    /// private CA certificate.
    pub certificate_chain: Option<Value<String>>,
    /// Status of your private CA.
    pub status: Option<Value<String>>,
}

impl Lower for CertificateAuthorityActivation {
    fn fields(self, to: &mut Fields) {
        to.set("Certificate", self.certificate);
        to.set("CertificateAuthorityArn", self.certificate_authority_arn);
        to.set("CertificateChain", self.certificate_chain);
        to.set("Status", self.status);
    }
}

impl Level1 for CertificateAuthorityActivation {
    const TYPE: &'static str = "AWS::ACMPCA::CertificateAuthorityActivation";
}

impl Handle<CertificateAuthorityActivation> {
    /// `Ref`: its `CertificateAuthorityArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The complete Base64 PEM-encoded certificate chain, including the certificate authority certificate.
    pub fn complete_certificate_chain(self) -> Value<String> {
        self.attribute("CompleteCertificateChain")
    }
}

/// `AWS::ACMPCA::Permission`.
///
/// Grants permissions to the Certificate Manager ( ACM ) service principal ( `acm.amazonaws.com` ) to perform
/// IssueCertificate, GetCertificate, and ListPermissions actions on a CA.
#[derive(Clone, Debug, Default)]
pub struct Permission {
    /// The private CA actions that can be performed by the designated AWS service. Supported actions are
    /// `IssueCertificate`, `GetCertificate`, and `ListPermissions`.
    ///
    /// Required. 1 to 3 items. A change replaces the resource.
    pub actions: Option<Value<Vec<String>>>,
    /// The Amazon Resource Number (ARN) of the private CA from which the permission was issued.
    ///
    /// Required. 5 to 200 characters. A change replaces the resource.
    pub certificate_authority_arn: Option<Value<String>>,
    /// The AWS service or entity that holds the permission. At this time, the only valid principal is
    /// `acm.amazonaws.com`.
    ///
    /// Required. 0 to 128 characters. A change replaces the resource.
    pub principal: Option<Value<String>>,
    /// The ID of the account that assigned the permission.
    ///
    /// 12 to 12 characters. A change replaces the resource.
    pub source_account: Option<Value<String>>,
}

impl Lower for Permission {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("CertificateAuthorityArn", self.certificate_authority_arn);
        to.set("Principal", self.principal);
        to.set("SourceAccount", self.source_account);
    }
}

impl Level1 for Permission {
    const TYPE: &'static str = "AWS::ACMPCA::Permission";
}

impl Handle<Permission> {
    /// `Ref`: `CertificateAuthorityArn`, `Principal`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}
