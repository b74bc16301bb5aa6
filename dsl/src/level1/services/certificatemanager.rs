//! `AWS::CertificateManager`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CertificateManager::Account`.
///
/// The `AWS::CertificateManager::Account` resource defines the expiry event configuration that determines the
/// number of days prior to expiry when ACM starts generating EventBridge events.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// Object containing expiration events options associated with an AWS account. For more information, see
    /// ExpiryEventsConfiguration in the API reference.
    ///
    /// Required.
    pub expiry_events_configuration: Option<Value<account::ExpiryEventsConfiguration>>,
}

impl Lower for Account {
    fn fields(self, to: &mut Fields) {
        to.set("ExpiryEventsConfiguration", self.expiry_events_configuration);
    }
}

impl Level1 for Account {
    const TYPE: &'static str = "AWS::CertificateManager::Account";
}

impl Handle<Account> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// ID of the AWS account that owns the certificate.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// What [`Account`] is made of.
pub mod account {
    use super::*;

    /// Object containing expiration events options associated with an AWS account. For more information, see
    /// ExpiryEventsConfiguration in the API reference.
    #[derive(Clone, Debug, Default)]
    pub struct ExpiryEventsConfiguration {
        /// This option specifies the number of days prior to certificate expiration when ACM starts generating
        /// `EventBridge` events.
        ///
        /// 1 to 45.
        pub days_before_expiry: Option<Value<i64>>,
    }

    impl Lower for ExpiryEventsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DaysBeforeExpiry", self.days_before_expiry);
        }
    }
}

/// `AWS::CertificateManager::AcmeDomainValidation`.
///
/// Resource Type definition for AWS::CertificateManager::AcmeDomainValidation.
#[derive(Clone, Debug, Default)]
pub struct AcmeDomainValidation {
    /// The ARN of the ACME endpoint this domain validation is associated with.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub acme_endpoint_arn: Option<Value<String>>,
    /// The domain name to validate.
    ///
    /// Required. 1 to 253 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// Prevalidation method configuration. Currently only DNS-based prevalidation is supported.
    ///
    /// Required.
    pub prevalidation_options: Option<Value<acme_domain_validation::PrevalidationOptions>>,
    /// Tags associated with the domain validation.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<acme_domain_validation::AcmeDomainValidationTags>>>,
}

impl Lower for AcmeDomainValidation {
    fn fields(self, to: &mut Fields) {
        to.set("AcmeEndpointArn", self.acme_endpoint_arn);
        to.set("DomainName", self.domain_name);
        to.set("PrevalidationOptions", self.prevalidation_options);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AcmeDomainValidation {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeDomainValidation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AcmeDomainValidation> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the domain validation.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`AcmeDomainValidation`] is made of.
pub mod acme_domain_validation {
    use super::*;

    /// Prevalidation method configuration. Currently only DNS-based prevalidation is supported.
    #[derive(Clone, Debug, Default)]
    pub struct PrevalidationOptions {
        /// DNS-based prevalidation options for the domain validation.
        ///
        /// Required.
        pub dns_prevalidation: Option<Value<DnsPrevalidationOptions>>,
    }

    impl Lower for PrevalidationOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DnsPrevalidation", self.dns_prevalidation);
        }
    }

    /// DNS-based prevalidation options for the domain validation.
    #[derive(Clone, Debug, Default)]
    pub struct DnsPrevalidationOptions {
        /// Controls which certificate types are authorized to be issued for the domain via the ACME endpoint.
        pub domain_scope: Option<Value<DomainScope>>,
        /// The Route 53 hosted zone ID for automatic DNS record management. When provided, the service creates the
        /// validation DNS record on the customer's behalf.
        ///
        /// A change replaces the resource.
        pub hosted_zone_id: Option<Value<String>>,
    }

    impl Lower for DnsPrevalidationOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DomainScope", self.domain_scope);
            to.set("HostedZoneId", self.hosted_zone_id);
        }
    }

    /// Controls which certificate types are authorized to be issued for the domain via the ACME endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct DomainScope {
        /// Whether certificates may be issued for the exact domain.
        pub exact_domain: Option<Value<String>>,
        /// Whether certificates may be issued for subdomains of the domain.
        pub subdomains: Option<Value<String>>,
        /// Whether wildcard certificates may be issued for the domain.
        pub wildcards: Option<Value<String>>,
    }

    impl Lower for DomainScope {
        fn fields(self, to: &mut Fields) {
            to.set("ExactDomain", self.exact_domain);
            to.set("Subdomains", self.subdomains);
            to.set("Wildcards", self.wildcards);
        }
    }

    /// `Tags` of `AWS::CertificateManager::AcmeDomainValidation`.
    #[derive(Clone, Debug, Default)]
    pub struct AcmeDomainValidationTags {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for AcmeDomainValidationTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CertificateManager::AcmeEndpoint`.
///
/// Resource Type definition for AWS::CertificateManager::AcmeEndpoint.
#[derive(Clone, Debug, Default)]
pub struct AcmeEndpoint {
    /// The authorization behavior for the ACME endpoint.
    ///
    /// Required. One of `PRE_APPROVED`. A change replaces the resource.
    pub authorization_behavior: Option<Value<String>>,
    /// The certificate authority configuration for the ACME endpoint.
    ///
    /// Required.
    pub certificate_authority: Option<Value<acme_endpoint::CertificateAuthority>>,
    /// Tags applied to certificates issued via this endpoint.
    ///
    /// 1 to 50 items. A change replaces the resource.
    pub certificate_tags: Option<Value<Vec<acme_endpoint::Tag>>>,
    /// Whether contact information is required for the ACME endpoint.
    ///
    /// One of `NOT_REQUIRED`, `REQUIRED`.
    pub contact: Option<Value<String>>,
    /// Tags associated with the ACME endpoint.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<acme_endpoint::AcmeEndpointTags>>>,
}

impl Lower for AcmeEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("AuthorizationBehavior", self.authorization_behavior);
        to.set("CertificateAuthority", self.certificate_authority);
        to.set("CertificateTags", self.certificate_tags);
        to.set("Contact", self.contact);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AcmeEndpoint {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AcmeEndpoint> {
    /// `Ref`: its `AcmeEndpointArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the ACME endpoint.
    pub fn acme_endpoint_arn(self) -> Value<Arn> {
        self.attribute("AcmeEndpointArn")
    }

    /// The ACME directory URL for the endpoint.
    pub fn endpoint_url(self) -> Value<String> {
        self.attribute("EndpointUrl")
    }
}

/// What [`AcmeEndpoint`] is made of.
pub mod acme_endpoint {
    use super::*;

    /// The certificate authority configuration for the ACME endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct CertificateAuthority {
        /// Configuration for the public certificate authority.
        ///
        /// Required.
        pub public_certificate_authority: Option<Value<PublicCertificateAuthority>>,
    }

    impl Lower for CertificateAuthority {
        fn fields(self, to: &mut Fields) {
            to.set("PublicCertificateAuthority", self.public_certificate_authority);
        }
    }

    /// Configuration for the public certificate authority.
    #[derive(Clone, Debug, Default)]
    pub struct PublicCertificateAuthority {
        /// The allowed key algorithms for certificates issued via this endpoint.
        pub allowed_key_algorithms: Option<Value<Vec<String>>>,
    }

    impl Lower for PublicCertificateAuthority {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedKeyAlgorithms", self.allowed_key_algorithms);
        }
    }

    /// A key-value pair to associate with a resource.
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

    /// `Tags` of `AWS::CertificateManager::AcmeEndpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct AcmeEndpointTags {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for AcmeEndpointTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CertificateManager::AcmeExternalAccountBinding`.
///
/// Resource Type definition for AWS::CertificateManager::AcmeExternalAccountBinding.
#[derive(Clone, Debug, Default)]
pub struct AcmeExternalAccountBinding {
    /// The ARN of the ACME endpoint this binding is associated with.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub acme_endpoint_arn: Option<Value<String>>,
    /// The expiration configuration for the external account binding.
    ///
    /// A change replaces the resource.
    pub expiration: Option<Value<acme_external_account_binding::Expiration>>,
    /// The IAM role ARN for cross-account access.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// Tags associated with the external account binding.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<acme_external_account_binding::AcmeExternalAccountBindingTags>>>,
}

impl Lower for AcmeExternalAccountBinding {
    fn fields(self, to: &mut Fields) {
        to.set("AcmeEndpointArn", self.acme_endpoint_arn);
        to.set("Expiration", self.expiration);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AcmeExternalAccountBinding {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeExternalAccountBinding";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AcmeExternalAccountBinding> {
    /// `Ref`: its `AcmeExternalAccountBindingArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the external account binding.
    pub fn acme_external_account_binding_arn(self) -> Value<Arn> {
        self.attribute("AcmeExternalAccountBindingArn")
    }
}

/// What [`AcmeExternalAccountBinding`] is made of.
pub mod acme_external_account_binding {
    use super::*;

    /// The expiration configuration for the external account binding.
    #[derive(Clone, Debug, Default)]
    pub struct Expiration {
        /// The time unit for the expiration value.
        ///
        /// Required. One of `DAYS`, `HOURS`, `MINUTES`.
        pub type_: Option<Value<String>>,
        /// The expiration value.
        ///
        /// Required.
        pub value: Option<Value<i64>>,
    }

    impl Lower for Expiration {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// `Tags` of `AWS::CertificateManager::AcmeExternalAccountBinding`.
    #[derive(Clone, Debug, Default)]
    pub struct AcmeExternalAccountBindingTags {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for AcmeExternalAccountBindingTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CertificateManager::Certificate`.
///
/// The `AWS::CertificateManager::Certificate` resource requests an Certificate Manager ( ACM ) certificate that you
/// can use to enable secure connections.
///
/// Its ARN: `arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}`.
#[derive(Clone, Debug, Default)]
pub struct Certificate {
    /// The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the
    /// certificate.
    ///
    /// A change replaces the resource.
    pub certificate_authority_arn: Option<Value<String>>,
    /// You can opt out of allowing export of your certificate by specifying the `DISABLED` option. Allow export of your
    /// certificate by specifying the `ENABLED` option.
    ///
    /// One of `ENABLED`, `DISABLED`. A change replaces the resource.
    pub certificate_export: Option<Value<String>>,
    /// You can opt out of certificate transparency logging by specifying the `DISABLED` option. Opt in by specifying
    /// `ENABLED`.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub certificate_transparency_logging_preference: Option<Value<String>>,
    /// The fully qualified domain name (FQDN), such as www.example.com, with which you want to secure an ACM
    /// certificate.
    ///
    /// Required. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// Domain information that domain name registrars use to verify your identity.
    ///
    /// A change replaces the resource.
    pub domain_validation_options: Option<Value<Vec<certificate::DomainValidationOption>>>,
    pub id: Option<Value<Json>>,
    /// Specifies the algorithm of the public and private key pair that your certificate uses to encrypt data.
    ///
    /// A change replaces the resource.
    pub key_algorithm: Option<Value<String>>,
    /// Additional FQDNs to be included in the Subject Alternative Name extension of the ACM certificate.
    ///
    /// A change replaces the resource.
    pub subject_alternative_names: Option<Value<Vec<String>>>,
    /// Key-value pairs that can identify the certificate.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<certificate::Tag>>>,
    /// The method you want to use to validate that you own or control the domain associated with a public certificate.
    ///
    /// A change replaces the resource.
    pub validation_method: Option<Value<String>>,
}

impl Lower for Certificate {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateAuthorityArn", self.certificate_authority_arn);
        to.set("CertificateExport", self.certificate_export);
        to.set("CertificateTransparencyLoggingPreference", self.certificate_transparency_logging_preference);
        to.set("DomainName", self.domain_name);
        to.set("DomainValidationOptions", self.domain_validation_options);
        to.set("Id", self.id);
        to.set("KeyAlgorithm", self.key_algorithm);
        to.set("SubjectAlternativeNames", self.subject_alternative_names);
        to.set("Tags", self.tags);
        to.set("ValidationMethod", self.validation_method);
    }
}

impl Level1 for Certificate {
    const TYPE: &'static str = "AWS::CertificateManager::Certificate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Certificate> {
    /// `Ref`: its `CertificateArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the
    /// certificate.
    pub fn certificate_arn(self) -> Value<Arn> {
        self.attribute("CertificateArn")
    }
}

/// What [`Certificate`] is made of.
pub mod certificate {
    use super::*;

    /// `DomainValidationOption` is a property of the AWS::CertificateManager::Certificate resource that specifies the
    /// Certificate Manager ( ACM ) certificate domain to validate.
    #[derive(Clone, Debug, Default)]
    pub struct DomainValidationOption {
        /// A fully qualified domain name (FQDN) in the certificate request.
        pub domain_name: Option<Value<String>>,
        /// The `HostedZoneId` option, which is available if you are using Route 53 as your domain registrar, causes ACM to
        /// add your CNAME to the domain record.
        pub hosted_zone_id: Option<Value<String>>,
        /// The domain name to which you want ACM to send validation emails. This domain name is the suffix of the email
        /// addresses that you want ACM to use.
        pub validation_domain: Option<Value<String>>,
    }

    impl Lower for DomainValidationOption {
        fn fields(self, to: &mut Fields) {
            to.set("DomainName", self.domain_name);
            to.set("HostedZoneId", self.hosted_zone_id);
            to.set("ValidationDomain", self.validation_domain);
        }
    }

    /// A tag is a key-value pair that is used to manage the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
