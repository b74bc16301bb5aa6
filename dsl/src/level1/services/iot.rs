//! `AWS::IoT`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IoT::AccountAuditConfiguration`.
///
/// Use the `AWS::IoT::AccountAuditConfiguration` resource to configure or reconfigure the Device Defender audit
/// settings for your account.
#[derive(Clone, Debug, Default)]
pub struct AccountAuditConfiguration {
    /// The ID of the account. You can use the expression `!Sub "${AWS::AccountId}"` to use your account ID.
    ///
    /// Required. 12 to 12 characters. A change replaces the resource.
    pub account_id: Option<Value<String>>,
    /// Specifies which audit checks are enabled and disabled for this account.
    ///
    /// Required.
    pub audit_check_configurations: Option<Value<account_audit_configuration::AuditCheckConfigurations>>,
    /// Information about the targets to which audit notifications are sent.
    pub audit_notification_target_configurations:
        Option<Value<account_audit_configuration::AuditNotificationTargetConfigurations>>,
    /// The Amazon Resource Name (ARN) of the role that grants permission to AWS IoT to access information about your
    /// devices, policies, certificates, and other items as required when performing an audit.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
}

impl Lower for AccountAuditConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("AccountId", self.account_id);
        to.set("AuditCheckConfigurations", self.audit_check_configurations);
        to.set("AuditNotificationTargetConfigurations", self.audit_notification_target_configurations);
        to.set("RoleArn", self.role_arn);
    }
}

impl Level1 for AccountAuditConfiguration {
    const TYPE: &'static str = "AWS::IoT::AccountAuditConfiguration";
}

impl Handle<AccountAuditConfiguration> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`AccountAuditConfiguration`] is made of.
pub mod account_audit_configuration {
    use super::*;

    /// The types of audit checks that can be performed.
    #[derive(Clone, Debug, Default)]
    pub struct AuditCheckConfigurations {
        /// Checks the permissiveness of an authenticated Amazon Cognito identity pool role.
        pub authenticated_cognito_role_overly_permissive_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks if a CA certificate is expiring. This check applies to CA certificates expiring within 30 days or that
        /// have expired.
        pub ca_certificate_expiring_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks the quality of the CA certificate key. The quality checks if the key is in a valid format, not expired,
        /// and if the key meets a minimum required size.
        pub ca_certificate_key_quality_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks if multiple devices connect using the same client ID.
        pub conflicting_client_ids_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks when a device certificate has been active for a number of days greater than or equal to the number you
        /// specify.
        pub device_certificate_age_check: Option<Value<DeviceCertAgeAuditCheckConfiguration>>,
        /// Checks if a device certificate is expiring. By default, this check applies to device certificates expiring
        /// within 30 days or that have expired.
        pub device_certificate_expiring_check: Option<Value<DeviceCertExpirationAuditCheckConfiguration>>,
        /// Checks the quality of the device certificate key. The quality checks if the key is in a valid format, not
        /// expired, signed by a registered certificate authority, and if the key meets a minimum required size.
        pub device_certificate_key_quality_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks if multiple concurrent connections use the same X.509 certificate to authenticate with AWS IoT.
        pub device_certificate_shared_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks if device certificates are still active despite being revoked by an intermediate CA.
        pub intermediate_ca_revoked_for_active_device_certificates_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks if an AWS IoT policy is potentially misconfigured. Misconfigured policies, including overly permissive
        /// policies, can cause security incidents like allowing devices access to unintended resources.
        pub iot_policy_potential_mis_configuration_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks the permissiveness of a policy attached to an authenticated Amazon Cognito identity pool role.
        pub iot_policy_overly_permissive_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks if a role alias has access to services that haven't been used for the AWS IoT device in the last year.
        pub iot_role_alias_allows_access_to_unused_services_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks if the temporary credentials provided by AWS IoT role aliases are overly permissive.
        pub iot_role_alias_overly_permissive_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks if AWS IoT logs are disabled.
        pub logging_disabled_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks if a revoked CA certificate is still active.
        pub revoked_ca_certificate_still_active_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks if a revoked device certificate is still active.
        pub revoked_device_certificate_still_active_check: Option<Value<AuditCheckConfiguration>>,
        /// Checks if policy attached to an unauthenticated Amazon Cognito identity pool role is too permissive.
        pub unauthenticated_cognito_role_overly_permissive_check: Option<Value<AuditCheckConfiguration>>,
    }

    impl Lower for AuditCheckConfigurations {
        fn fields(self, to: &mut Fields) {
            to.set(
                "AuthenticatedCognitoRoleOverlyPermissiveCheck",
                self.authenticated_cognito_role_overly_permissive_check,
            );
            to.set("CaCertificateExpiringCheck", self.ca_certificate_expiring_check);
            to.set("CaCertificateKeyQualityCheck", self.ca_certificate_key_quality_check);
            to.set("ConflictingClientIdsCheck", self.conflicting_client_ids_check);
            to.set("DeviceCertificateAgeCheck", self.device_certificate_age_check);
            to.set("DeviceCertificateExpiringCheck", self.device_certificate_expiring_check);
            to.set("DeviceCertificateKeyQualityCheck", self.device_certificate_key_quality_check);
            to.set("DeviceCertificateSharedCheck", self.device_certificate_shared_check);
            to.set(
                "IntermediateCaRevokedForActiveDeviceCertificatesCheck",
                self.intermediate_ca_revoked_for_active_device_certificates_check,
            );
            to.set("IoTPolicyPotentialMisConfigurationCheck", self.iot_policy_potential_mis_configuration_check);
            to.set("IotPolicyOverlyPermissiveCheck", self.iot_policy_overly_permissive_check);
            to.set(
                "IotRoleAliasAllowsAccessToUnusedServicesCheck",
                self.iot_role_alias_allows_access_to_unused_services_check,
            );
            to.set("IotRoleAliasOverlyPermissiveCheck", self.iot_role_alias_overly_permissive_check);
            to.set("LoggingDisabledCheck", self.logging_disabled_check);
            to.set("RevokedCaCertificateStillActiveCheck", self.revoked_ca_certificate_still_active_check);
            to.set("RevokedDeviceCertificateStillActiveCheck", self.revoked_device_certificate_still_active_check);
            to.set(
                "UnauthenticatedCognitoRoleOverlyPermissiveCheck",
                self.unauthenticated_cognito_role_overly_permissive_check,
            );
        }
    }

    /// Which audit checks are enabled and disabled for this account.
    #[derive(Clone, Debug, Default)]
    pub struct AuditCheckConfiguration {
        /// True if this audit check is enabled for this account.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for AuditCheckConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Configuration for the device certificate age audit check.
    #[derive(Clone, Debug, Default)]
    pub struct DeviceCertAgeAuditCheckConfiguration {
        /// Configuration settings for the device certificate age check, including the threshold in days for certificate
        /// age.
        pub configuration: Option<Value<CertAgeCheckCustomConfiguration>>,
        /// True if this audit check is enabled for this account.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for DeviceCertAgeAuditCheckConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Configuration", self.configuration);
            to.set("Enabled", self.enabled);
        }
    }

    /// Configuration structure containing settings for the device certificate age check.
    #[derive(Clone, Debug, Default)]
    pub struct CertAgeCheckCustomConfiguration {
        /// The number of days that defines when a device certificate is considered to have aged. The check will report a
        /// finding if a certificate has been active for a number of days greater than or equal to this threshold value.
        ///
        /// 1 to 64 characters.
        pub cert_age_threshold_in_days: Option<Value<String>>,
    }

    impl Lower for CertAgeCheckCustomConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CertAgeThresholdInDays", self.cert_age_threshold_in_days);
        }
    }

    /// Configuration for the device certificate expiration audit check.
    #[derive(Clone, Debug, Default)]
    pub struct DeviceCertExpirationAuditCheckConfiguration {
        /// Configuration settings for the device certificate expiration check, including the threshold in days before
        /// expiration.
        pub configuration: Option<Value<CertExpirationCheckCustomConfiguration>>,
        /// True if this audit check is enabled for this account.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for DeviceCertExpirationAuditCheckConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Configuration", self.configuration);
            to.set("Enabled", self.enabled);
        }
    }

    /// Configuration structure containing settings for the device certificate expiration check.
    #[derive(Clone, Debug, Default)]
    pub struct CertExpirationCheckCustomConfiguration {
        /// The number of days before expiration that defines when a device certificate is considered to be approaching
        /// expiration.
        ///
        /// 1 to 64 characters.
        pub cert_expiration_threshold_in_days: Option<Value<String>>,
    }

    impl Lower for CertExpirationCheckCustomConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CertExpirationThresholdInDays", self.cert_expiration_threshold_in_days);
        }
    }

    /// The configuration of the audit notification target.
    #[derive(Clone, Debug, Default)]
    pub struct AuditNotificationTargetConfigurations {
        /// The `Sns` notification target.
        pub sns: Option<Value<AuditNotificationTarget>>,
    }

    impl Lower for AuditNotificationTargetConfigurations {
        fn fields(self, to: &mut Fields) {
            to.set("Sns", self.sns);
        }
    }

    /// Information about the targets to which audit notifications are sent.
    #[derive(Clone, Debug, Default)]
    pub struct AuditNotificationTarget {
        /// True if notifications to the target are enabled.
        pub enabled: Option<Value<bool>>,
        /// The ARN of the role that grants permission to send notifications to the target.
        ///
        /// 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the target (SNS topic) to which audit notifications are sent.
        ///
        /// At most 2048 characters.
        pub target_arn: Option<Value<String>>,
    }

    impl Lower for AuditNotificationTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("RoleArn", self.role_arn);
            to.set("TargetArn", self.target_arn);
        }
    }
}

/// `AWS::IoT::Authorizer`.
///
/// Specifies an authorizer.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:authorizer/${AuthorizerName}`.
#[derive(Clone, Debug, Default)]
pub struct Authorizer {
    /// The authorizer's Lambda function ARN.
    ///
    /// Required. 0 to 2048 characters.
    pub authorizer_function_arn: Option<Value<String>>,
    /// The authorizer name.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub authorizer_name: Option<Value<String>>,
    /// When `true`, the result from the authorizer's Lambda function is cached for clients that use persistent HTTP
    /// connections.
    pub enable_caching_for_http: Option<Value<bool>>,
    /// Specifies whether AWS IoT validates the token signature in an authorization request.
    ///
    /// A change replaces the resource.
    pub signing_disabled: Option<Value<bool>>,
    /// The status of the authorizer.
    ///
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<Value<String>>,
    /// Metadata which can be used to manage the custom authorizer.
    pub tags: Option<Value<Vec<authorizer::Tag>>>,
    /// The key used to extract the token from the HTTP headers.
    ///
    /// 1 to 128 characters.
    pub token_key_name: Option<Value<String>>,
    /// The public keys used to validate the token signature returned by your custom authentication service.
    pub token_signing_public_keys: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Authorizer {
    fn fields(self, to: &mut Fields) {
        to.set("AuthorizerFunctionArn", self.authorizer_function_arn);
        to.set("AuthorizerName", self.authorizer_name);
        to.set("EnableCachingForHttp", self.enable_caching_for_http);
        to.set("SigningDisabled", self.signing_disabled);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("TokenKeyName", self.token_key_name);
        to.set("TokenSigningPublicKeys", self.token_signing_public_keys);
    }
}

impl Level1 for Authorizer {
    const TYPE: &'static str = "AWS::IoT::Authorizer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Authorizer> {
    /// `Ref`: its `AuthorizerName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the authorizer.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Authorizer`] is made of.
pub mod authorizer {
    use super::*;

    /// `Tag` of `AWS::IoT::Authorizer`.
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

/// `AWS::IoT::BillingGroup`.
///
/// Creates a new billing group.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:billinggroup/${BillingGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct BillingGroup {
    /// The name of the billing group.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub billing_group_name: Option<Value<String>>,
    /// The properties of the billing group.
    pub billing_group_properties: Option<Value<billing_group::BillingGroupProperties>>,
    /// Metadata which can be used to manage the billing group.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<billing_group::Tag>>>,
}

impl Lower for BillingGroup {
    fn fields(self, to: &mut Fields) {
        to.set("BillingGroupName", self.billing_group_name);
        to.set("BillingGroupProperties", self.billing_group_properties);
        to.set("Tags", self.tags);
    }
}

impl Level1 for BillingGroup {
    const TYPE: &'static str = "AWS::IoT::BillingGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<BillingGroup> {
    /// `Ref`: its `BillingGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the billing group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the billing group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`BillingGroup`] is made of.
pub mod billing_group {
    use super::*;

    /// The properties of a billing group.
    #[derive(Clone, Debug, Default)]
    pub struct BillingGroupProperties {
        /// The description of the billing group.
        ///
        /// 0 to 2028 characters.
        pub billing_group_description: Option<Value<String>>,
    }

    impl Lower for BillingGroupProperties {
        fn fields(self, to: &mut Fields) {
            to.set("BillingGroupDescription", self.billing_group_description);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag key (1-128 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\].
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag value (1-256 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\].
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

/// `AWS::IoT::CACertificate`.
///
/// Specifies a CA certificate.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:cacert/${CACertificate}`.
#[derive(Clone, Debug, Default)]
pub struct CACertificate {
    /// Whether the CA certificate is configured for auto registration of device certificates. Valid values are "ENABLE"
    /// and "DISABLE".
    ///
    /// One of `ENABLE`, `DISABLE`.
    pub auto_registration_status: Option<Value<String>>,
    /// The certificate data in PEM format.
    ///
    /// Required. 1 to 65536 characters. A change replaces the resource.
    pub ca_certificate_pem: Option<Value<String>>,
    /// The mode of the CA.
    ///
    /// One of `DEFAULT`, `SNI_ONLY`. A change replaces the resource.
    pub certificate_mode: Option<Value<String>>,
    /// Information about the registration configuration.
    pub registration_config: Option<Value<ca_certificate::RegistrationConfig>>,
    /// If true, removes auto registration.
    pub remove_auto_registration: Option<Value<bool>>,
    /// The status of the CA certificate.
    ///
    /// Required. One of `ACTIVE`, `INACTIVE`.
    pub status: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<ca_certificate::Tag>>>,
    /// The private key verification certificate.
    ///
    /// 1 to 65536 characters. A change replaces the resource.
    pub verification_certificate_pem: Option<Value<String>>,
}

impl Lower for CACertificate {
    fn fields(self, to: &mut Fields) {
        to.set("AutoRegistrationStatus", self.auto_registration_status);
        to.set("CACertificatePem", self.ca_certificate_pem);
        to.set("CertificateMode", self.certificate_mode);
        to.set("RegistrationConfig", self.registration_config);
        to.set("RemoveAutoRegistration", self.remove_auto_registration);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("VerificationCertificatePem", self.verification_certificate_pem);
    }
}

impl Level1 for CACertificate {
    const TYPE: &'static str = "AWS::IoT::CACertificate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CACertificate> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the CA certificate. For example.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The CA certificate ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`CACertificate`] is made of.
pub mod ca_certificate {
    use super::*;

    /// The registration configuration.
    #[derive(Clone, Debug, Default)]
    pub struct RegistrationConfig {
        /// The ARN of the role.
        ///
        /// 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// The template body.
        ///
        /// 0 to 10240 characters.
        pub template_body: Option<Value<String>>,
        /// The name of the provisioning template.
        ///
        /// 1 to 36 characters.
        pub template_name: Option<Value<String>>,
    }

    impl Lower for RegistrationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("TemplateBody", self.template_body);
            to.set("TemplateName", self.template_name);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::IoT::Certificate`.
///
/// Use the `AWS::IoT::Certificate` resource to declare an AWS IoT X.509 certificate. For information about working
/// with X.509 certificates, see X.509 Client Certificates in the \*AWS IoT Developer Guide\*.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:cert/${CertificateId}`.
#[derive(Clone, Debug, Default)]
pub struct Certificate {
    /// The CA certificate used to sign the device certificate being registered, not available when CertificateMode is
    /// SNI\_ONLY.
    ///
    /// 1 to 65536 characters. A change replaces the resource.
    pub ca_certificate_pem: Option<Value<String>>,
    /// Specifies which mode of certificate registration to use with this resource. Valid options are DEFAULT with
    /// CaCertificatePem and CertificatePem, SNI\_ONLY with CertificatePem, and Default with CertificateSigningRequest.
    ///
    /// One of `DEFAULT`, `SNI_ONLY`. A change replaces the resource.
    pub certificate_mode: Option<Value<String>>,
    /// The certificate data in PEM format. Requires SNI\_ONLY for the certificate mode or the accompanying
    /// CACertificatePem for registration.
    ///
    /// 1 to 65536 characters. A change replaces the resource.
    pub certificate_pem: Option<Value<String>>,
    /// The certificate signing request (CSR).
    ///
    /// 1 to 4096 characters. A change replaces the resource.
    pub certificate_signing_request: Option<Value<String>>,
    /// The status of the certificate.
    ///
    /// Required. One of `ACTIVE`, `INACTIVE`, `REVOKED`, `PENDING_TRANSFER`, `PENDING_ACTIVATION`.
    pub status: Option<Value<String>>,
}

impl Lower for Certificate {
    fn fields(self, to: &mut Fields) {
        to.set("CACertificatePem", self.ca_certificate_pem);
        to.set("CertificateMode", self.certificate_mode);
        to.set("CertificatePem", self.certificate_pem);
        to.set("CertificateSigningRequest", self.certificate_signing_request);
        to.set("Status", self.status);
    }
}

impl Level1 for Certificate {
    const TYPE: &'static str = "AWS::IoT::Certificate";
}

impl Handle<Certificate> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the certificate. For example.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The certificate ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::IoT::CertificateProvider`.
///
/// Creates a certificate provider. AWS IoT Core certificate provider lets you customize how to sign a certificate
/// signing request (CSR) in fleet provisioning.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:certificateprovider/${CertificateProviderName}`.
#[derive(Clone, Debug, Default)]
pub struct CertificateProvider {
    /// A list of the operations that the certificate provider will use to generate certificates. Valid value:
    /// `CreateCertificateFromCsr`.
    ///
    /// Required. 1 to 1 items.
    pub account_default_for_operations: Option<Value<Vec<String>>>,
    /// The name of the certificate provider.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub certificate_provider_name: Option<Value<String>>,
    /// The ARN of the Lambda function.
    ///
    /// Required. 1 to 170 characters.
    pub lambda_function_arn: Option<Value<String>>,
    /// Metadata that can be used to manage the certificate provider.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<certificate_provider::Tag>>>,
}

impl Lower for CertificateProvider {
    fn fields(self, to: &mut Fields) {
        to.set("AccountDefaultForOperations", self.account_default_for_operations);
        to.set("CertificateProviderName", self.certificate_provider_name);
        to.set("LambdaFunctionArn", self.lambda_function_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CertificateProvider {
    const TYPE: &'static str = "AWS::IoT::CertificateProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CertificateProvider> {
    /// `Ref`: its `CertificateProviderName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the certificate. For example.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`CertificateProvider`] is made of.
pub mod certificate_provider {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::IoT::Command`.
///
/// Represents the resource definition of AWS IoT Command.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:command/${CommandId}`.
#[derive(Clone, Debug, Default)]
pub struct Command {
    /// The unique identifier of the command.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub command_id: Option<Value<String>>,
    /// The timestamp, when the command was created.
    pub created_at: Option<Value<String>>,
    /// Indicates whether the command has been deprecated.
    pub deprecated: Option<Value<bool>>,
    /// The description of the command parameter.
    ///
    /// 0 to 2028 characters.
    pub description: Option<Value<String>>,
    /// The display name of the command.
    ///
    /// 0 to 64 characters.
    pub display_name: Option<Value<String>>,
    /// The timestamp, when the command was last updated.
    pub last_updated_at: Option<Value<String>>,
    /// The list of mandatory parameters for the command.
    ///
    /// At least 1 items.
    pub mandatory_parameters: Option<Value<Vec<command::CommandParameter>>>,
    /// The namespace to which the command belongs.
    ///
    /// One of `AWS-IoT`, `AWS-IoT-FleetWise`.
    pub namespace: Option<Value<String>>,
    /// The payload associated with the command.
    pub payload: Option<Value<command::CommandPayload>>,
    /// The payload template associated with the command.
    ///
    /// 0 to 32768 characters. A change replaces the resource.
    pub payload_template: Option<Value<String>>,
    /// Indicates whether the command is pending deletion.
    pub pending_deletion: Option<Value<bool>>,
    /// The command preprocessor configuration.
    ///
    /// A change replaces the resource.
    pub preprocessor: Option<Value<command::CommandPreprocessor>>,
    /// The customer role associated with the command.
    ///
    /// 20 to 2028 characters.
    pub role_arn: Option<Value<String>>,
    /// The tags to be associated with the command.
    pub tags: Option<Value<Vec<command::Tag>>>,
}

impl Lower for Command {
    fn fields(self, to: &mut Fields) {
        to.set("CommandId", self.command_id);
        to.set("CreatedAt", self.created_at);
        to.set("Deprecated", self.deprecated);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("LastUpdatedAt", self.last_updated_at);
        to.set("MandatoryParameters", self.mandatory_parameters);
        to.set("Namespace", self.namespace);
        to.set("Payload", self.payload);
        to.set("PayloadTemplate", self.payload_template);
        to.set("PendingDeletion", self.pending_deletion);
        to.set("Preprocessor", self.preprocessor);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Command {
    const TYPE: &'static str = "AWS::IoT::Command";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Command> {
    /// `Ref`: its `CommandId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the command.
    pub fn command_arn(self) -> Value<Arn> {
        self.attribute("CommandArn")
    }
}

/// What [`Command`] is made of.
pub mod command {
    use super::*;

    /// `CommandParameter` of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    pub struct CommandParameter {
        pub default_value: Option<Value<CommandParameterValue>>,
        /// 0 to 2028 characters.
        pub description: Option<Value<String>>,
        /// Required. 1 to 192 characters.
        pub name: Option<Value<String>>,
        /// One of `STRING`, `INTEGER`, `DOUBLE`, `LONG`, `UNSIGNEDLONG`, `BOOLEAN`, `BINARY`.
        pub type_: Option<Value<String>>,
        pub value: Option<Value<CommandParameterValue>>,
        /// At least 1 items.
        pub value_conditions: Option<Value<Vec<CommandParameterValueCondition>>>,
    }

    impl Lower for CommandParameter {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValue", self.default_value);
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("Type", self.type_);
            to.set("Value", self.value);
            to.set("ValueConditions", self.value_conditions);
        }
    }

    /// `CommandParameterValue` of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    pub struct CommandParameterValue {
        pub b: Option<Value<bool>>,
        /// At least 1 characters.
        pub bin: Option<Value<String>>,
        pub d: Option<Value<f64>>,
        pub i: Option<Value<i64>>,
        /// At most 19 characters.
        pub l: Option<Value<String>>,
        /// At least 1 characters.
        pub s: Option<Value<String>>,
        /// 1 to 20 characters.
        pub ul: Option<Value<String>>,
    }

    impl Lower for CommandParameterValue {
        fn fields(self, to: &mut Fields) {
            to.set("B", self.b);
            to.set("BIN", self.bin);
            to.set("D", self.d);
            to.set("I", self.i);
            to.set("L", self.l);
            to.set("S", self.s);
            to.set("UL", self.ul);
        }
    }

    /// `CommandParameterValueCondition` of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    pub struct CommandParameterValueCondition {
        /// Required. One of `EQUALS`, `NOT_EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`,
        /// `IN_SET`, `NOT_IN_SET`, `IN_RANGE`, `NOT_IN_RANGE`.
        pub comparison_operator: Option<Value<String>>,
        /// Required.
        pub operand: Option<Value<CommandParameterValueComparisonOperand>>,
    }

    impl Lower for CommandParameterValueCondition {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("Operand", self.operand);
        }
    }

    /// `CommandParameterValueComparisonOperand` of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    pub struct CommandParameterValueComparisonOperand {
        /// At least 1 characters.
        pub number: Option<Value<String>>,
        pub number_range: Option<Value<CommandParameterValueNumberRange>>,
        /// 1 to 10 items.
        pub numbers: Option<Value<Vec<String>>>,
        /// At least 1 characters.
        pub string: Option<Value<String>>,
        /// 1 to 10 items.
        pub strings: Option<Value<Vec<String>>>,
    }

    impl Lower for CommandParameterValueComparisonOperand {
        fn fields(self, to: &mut Fields) {
            to.set("Number", self.number);
            to.set("NumberRange", self.number_range);
            to.set("Numbers", self.numbers);
            to.set("String", self.string);
            to.set("Strings", self.strings);
        }
    }

    /// `CommandParameterValueNumberRange` of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    pub struct CommandParameterValueNumberRange {
        /// Required. At least 1 characters.
        pub max: Option<Value<String>>,
        /// Required. At least 1 characters.
        pub min: Option<Value<String>>,
    }

    impl Lower for CommandParameterValueNumberRange {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// `CommandPayload` of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    pub struct CommandPayload {
        pub content: Option<Value<String>>,
        /// At least 1 characters.
        pub content_type: Option<Value<String>>,
    }

    impl Lower for CommandPayload {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
            to.set("ContentType", self.content_type);
        }
    }

    /// `CommandPreprocessor` of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    pub struct CommandPreprocessor {
        pub aws_json_substitution: Option<Value<AwsJsonSubstitutionCommandPreprocessorConfig>>,
    }

    impl Lower for CommandPreprocessor {
        fn fields(self, to: &mut Fields) {
            to.set("AwsJsonSubstitution", self.aws_json_substitution);
        }
    }

    /// `AwsJsonSubstitutionCommandPreprocessorConfig` of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    pub struct AwsJsonSubstitutionCommandPreprocessorConfig {
        /// Required. One of `JSON`, `CBOR`.
        pub output_format: Option<Value<String>>,
    }

    impl Lower for AwsJsonSubstitutionCommandPreprocessorConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OutputFormat", self.output_format);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

/// `AWS::IoT::CustomMetric`.
///
/// Use the `AWS::IoT::CustomMetric` resource to define a custom metric published by your devices to Device
/// Defender.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:custommetric/${MetricName}`.
#[derive(Clone, Debug, Default)]
pub struct CustomMetric {
    /// The friendly name in the console for the custom metric. This name doesn't have to be unique. Don't use this name
    /// as the metric identifier in the device metric report.
    ///
    /// 0 to 128 characters.
    pub display_name: Option<Value<String>>,
    /// The name of the custom metric. This will be used in the metric report submitted from the device/thing.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub metric_name: Option<Value<String>>,
    /// The type of the custom metric. Types include `string-list`, `ip-address-list`, `number-list`, and `number`.
    ///
    /// Required. One of `string-list`, `ip-address-list`, `number-list`, `number`. A change replaces the resource.
    pub metric_type: Option<Value<String>>,
    /// Metadata that can be used to manage the custom metric.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<custom_metric::Tag>>>,
}

impl Lower for CustomMetric {
    fn fields(self, to: &mut Fields) {
        to.set("DisplayName", self.display_name);
        to.set("MetricName", self.metric_name);
        to.set("MetricType", self.metric_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CustomMetric {
    const TYPE: &'static str = "AWS::IoT::CustomMetric";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CustomMetric> {
    /// `Ref`: its `MetricName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Number (ARN) of the custom metric; for example, `arn: *aws-partition* :iot: *region* :
    /// *accountId* :custommetric/ *metricName*`.
    pub fn metric_arn(self) -> Value<Arn> {
        self.attribute("MetricArn")
    }
}

/// What [`CustomMetric`] is made of.
pub mod custom_metric {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

/// `AWS::IoT::Dimension`.
///
/// Use the `AWS::IoT::Dimension` to limit the scope of a metric used in a security profile for AWS IoT Device
/// Defender.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:dimension/${DimensionName}`.
#[derive(Clone, Debug, Default)]
pub struct Dimension {
    /// A unique identifier for the dimension.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies the value or list of values for the dimension. For `TOPIC_FILTER` dimensions, this is a pattern used
    /// to match the MQTT topic (for example, "admin/#").
    ///
    /// Required. 1 to 5 items.
    pub string_values: Option<Value<Vec<String>>>,
    /// Metadata that can be used to manage the dimension.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<dimension::Tag>>>,
    /// Specifies the type of dimension. Supported types: `TOPIC_FILTER.`.
    ///
    /// Required. One of `TOPIC_FILTER`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Dimension {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("StringValues", self.string_values);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Dimension {
    const TYPE: &'static str = "AWS::IoT::Dimension";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dimension> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the dimension.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Dimension`] is made of.
pub mod dimension {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

/// `AWS::IoT::DomainConfiguration`.
///
/// Specifies a domain configuration.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}`.
#[derive(Clone, Debug, Default)]
pub struct DomainConfiguration {
    /// An enumerated string that speciﬁes the application-layer protocol.
    ///
    /// One of `SECURE_MQTT`, `MQTT_WSS`, `HTTPS`, `DEFAULT`.
    pub application_protocol: Option<Value<String>>,
    /// An enumerated string that speciﬁes the authentication type.
    ///
    /// One of `AWS_X509`, `CUSTOM_AUTH`, `AWS_SIGV4`, `CUSTOM_AUTH_X509`, `DEFAULT`.
    pub authentication_type: Option<Value<String>>,
    /// An object that specifies the authorization service for a domain.
    pub authorizer_config: Option<Value<domain_configuration::AuthorizerConfig>>,
    /// An object that speciﬁes the client certificate conﬁguration for a domain.
    pub client_certificate_config: Option<Value<domain_configuration::ClientCertificateConfig>>,
    /// The name of the domain configuration. This value must be unique to a region.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub domain_configuration_name: Option<Value<String>>,
    /// The status to which the domain configuration should be updated.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub domain_configuration_status: Option<Value<String>>,
    /// The name of the domain.
    ///
    /// 1 to 253 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The ARNs of the certificates that AWS IoT passes to the device during the TLS handshake. Currently you can
    /// specify only one certificate ARN.
    ///
    /// 0 to 1 items. A change replaces the resource.
    pub server_certificate_arns: Option<Value<Vec<String>>>,
    /// The server certificate configuration.
    pub server_certificate_config: Option<Value<domain_configuration::ServerCertificateConfig>>,
    /// The type of service delivered by the endpoint.
    ///
    /// One of `DATA`, `CREDENTIAL_PROVIDER`, `JOBS`. A change replaces the resource.
    pub service_type: Option<Value<String>>,
    /// Metadata which can be used to manage the domain configuration.
    pub tags: Option<Value<Vec<domain_configuration::Tag>>>,
    /// An object that specifies the TLS configuration for a domain.
    pub tls_config: Option<Value<domain_configuration::TlsConfig>>,
    /// The certificate used to validate the server certificate and prove domain name ownership. This certificate must
    /// be signed by a public certificate authority.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub validation_certificate_arn: Option<Value<String>>,
}

impl Lower for DomainConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationProtocol", self.application_protocol);
        to.set("AuthenticationType", self.authentication_type);
        to.set("AuthorizerConfig", self.authorizer_config);
        to.set("ClientCertificateConfig", self.client_certificate_config);
        to.set("DomainConfigurationName", self.domain_configuration_name);
        to.set("DomainConfigurationStatus", self.domain_configuration_status);
        to.set("DomainName", self.domain_name);
        to.set("ServerCertificateArns", self.server_certificate_arns);
        to.set("ServerCertificateConfig", self.server_certificate_config);
        to.set("ServiceType", self.service_type);
        to.set("Tags", self.tags);
        to.set("TlsConfig", self.tls_config);
        to.set("ValidationCertificateArn", self.validation_certificate_arn);
    }
}

impl Level1 for DomainConfiguration {
    const TYPE: &'static str = "AWS::IoT::DomainConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DomainConfiguration> {
    /// `Ref`: its `DomainConfigurationName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the domain configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The type of service delivered by the domain.
    pub fn domain_type(self) -> Value<String> {
        self.attribute("DomainType")
    }

    /// The ARNs of the certificates that AWS IoT passes to the device during the TLS handshake. Currently you can
    /// specify only one certificate ARN.
    pub fn server_certificates(self) -> Value<Json> {
        self.attribute("ServerCertificates")
    }
}

/// What [`DomainConfiguration`] is made of.
pub mod domain_configuration {
    use super::*;

    /// An object that specifies the authorization service for a domain.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizerConfig {
        /// A Boolean that specifies whether the domain configuration's authorization service can be overridden.
        pub allow_authorizer_override: Option<Value<bool>>,
        /// The name of the authorization service for a domain configuration.
        ///
        /// 1 to 128 characters.
        pub default_authorizer_name: Option<Value<String>>,
    }

    impl Lower for AuthorizerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AllowAuthorizerOverride", self.allow_authorizer_override);
            to.set("DefaultAuthorizerName", self.default_authorizer_name);
        }
    }

    /// An object that speciﬁes the client certificate conﬁguration for a domain.
    #[derive(Clone, Debug, Default)]
    pub struct ClientCertificateConfig {
        /// The ARN of the Lambda function that IoT invokes after mutual TLS authentication during the connection.
        ///
        /// 1 to 170 characters.
        pub client_certificate_callback_arn: Option<Value<String>>,
    }

    impl Lower for ClientCertificateConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ClientCertificateCallbackArn", self.client_certificate_callback_arn);
        }
    }

    /// The server certificate configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ServerCertificateConfig {
        /// A Boolean value that indicates whether Online Certificate Status Protocol (OCSP) server certificate check is
        /// enabled or not.
        pub enable_ocsp_check: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) for an X.509 certificate stored in ACM. If provided, AWS IoT Core will use this
        /// certificate to validate the signature of the received OCSP response.
        ///
        /// 1 to 2048 characters.
        pub ocsp_authorized_responder_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) for a Lambda function that acts as a Request for Comments (RFC) 6960-compliant
        /// Online Certificate Status Protocol (OCSP) responder, supporting basic OCSP responses.
        ///
        /// 1 to 170 characters.
        pub ocsp_lambda_arn: Option<Value<String>>,
    }

    impl Lower for ServerCertificateConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableOCSPCheck", self.enable_ocsp_check);
            to.set("OcspAuthorizedResponderArn", self.ocsp_authorized_responder_arn);
            to.set("OcspLambdaArn", self.ocsp_lambda_arn);
        }
    }

    /// `Tag` of `AWS::IoT::DomainConfiguration`.
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

    /// An object that specifies the TLS configuration for a domain.
    #[derive(Clone, Debug, Default)]
    pub struct TlsConfig {
        /// The security policy for a domain configuration. For more information, see Security policies in the \*AWS IoT
        /// Core developer guide\*.
        ///
        /// 0 to 128 characters.
        pub security_policy: Option<Value<String>>,
    }

    impl Lower for TlsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityPolicy", self.security_policy);
        }
    }
}

/// `AWS::IoT::EncryptionConfiguration`.
///
/// Retrieves the encryption configuration for resources and data of your AWS account in AWS IoT Core. For more
/// information, see Data encryption at rest in the \*AWS IoT Core Developer Guide\*.
#[derive(Clone, Debug, Default)]
pub struct EncryptionConfiguration {
    /// The type of the KMS key.
    ///
    /// Required. One of `CUSTOMER_MANAGED_KMS_KEY`, `AWS_OWNED_KMS_KEY`.
    pub encryption_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role assumed by AWS IoT Core to call AWS on behalf of the customer.
    ///
    /// 20 to 2048 characters.
    pub kms_access_role_arn: Option<Value<String>>,
    /// The ARN of the customer managed KMS key.
    ///
    /// 20 to 2048 characters.
    pub kms_key_arn: Option<Value<String>>,
}

impl Lower for EncryptionConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("EncryptionType", self.encryption_type);
        to.set("KmsAccessRoleArn", self.kms_access_role_arn);
        to.set("KmsKeyArn", self.kms_key_arn);
    }
}

impl Level1 for EncryptionConfiguration {
    const TYPE: &'static str = "AWS::IoT::EncryptionConfiguration";
}

impl Handle<EncryptionConfiguration> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier (ID) of an AWS account.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The attribute `ConfigurationDetails`.
    pub fn configuration_details(self) -> Value<Json> {
        self.attribute("ConfigurationDetails")
    }

    /// The date when encryption configuration is last updated.
    pub fn last_modified_date(self) -> Value<String> {
        self.attribute("LastModifiedDate")
    }
}

/// `AWS::IoT::FleetMetric`.
///
/// Use the `AWS::IoT::FleetMetric` resource to declare a fleet metric.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:fleetmetric/${FleetMetricName}`.
#[derive(Clone, Debug, Default)]
pub struct FleetMetric {
    /// The field to aggregate.
    ///
    /// At least 1 characters.
    pub aggregation_field: Option<Value<String>>,
    /// The type of the aggregation query.
    pub aggregation_type: Option<Value<fleet_metric::AggregationType>>,
    /// The fleet metric description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the index to search.
    ///
    /// 1 to 128 characters.
    pub index_name: Option<Value<String>>,
    /// The name of the fleet metric to create.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub metric_name: Option<Value<String>>,
    /// The time in seconds between fleet metric emissions. Range \[60(1 min), 86400(1 day)\] and must be multiple of
    /// 60.
    ///
    /// 60 to 86400.
    pub period: Option<Value<i64>>,
    /// The search query string.
    ///
    /// At least 1 characters.
    pub query_string: Option<Value<String>>,
    /// The query version.
    pub query_version: Option<Value<String>>,
    /// Metadata which can be used to manage the fleet metric.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<fleet_metric::Tag>>>,
    /// Used to support unit transformation such as milliseconds to seconds. Must be a unit supported by CW metric.
    pub unit: Option<Value<String>>,
}

impl Lower for FleetMetric {
    fn fields(self, to: &mut Fields) {
        to.set("AggregationField", self.aggregation_field);
        to.set("AggregationType", self.aggregation_type);
        to.set("Description", self.description);
        to.set("IndexName", self.index_name);
        to.set("MetricName", self.metric_name);
        to.set("Period", self.period);
        to.set("QueryString", self.query_string);
        to.set("QueryVersion", self.query_version);
        to.set("Tags", self.tags);
        to.set("Unit", self.unit);
    }
}

impl Level1 for FleetMetric {
    const TYPE: &'static str = "AWS::IoT::FleetMetric";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FleetMetric> {
    /// `Ref`: its `MetricName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time the fleet metric was created.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The time the fleet metric was last modified.
    pub fn last_modified_date(self) -> Value<String> {
        self.attribute("LastModifiedDate")
    }

    /// The Amazon Resource Name (ARN) of the fleet metric.
    pub fn metric_arn(self) -> Value<Arn> {
        self.attribute("MetricArn")
    }

    /// The fleet metric version.
    pub fn version(self) -> Value<f64> {
        self.attribute("Version")
    }
}

/// What [`FleetMetric`] is made of.
pub mod fleet_metric {
    use super::*;

    /// The type of aggregation queries.
    #[derive(Clone, Debug, Default)]
    pub struct AggregationType {
        /// The name of the aggregation type.
        ///
        /// Required. One of `Cardinality`, `Percentiles`, `Statistics`.
        pub name: Option<Value<String>>,
        /// A list of the values of aggregation types.
        ///
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for AggregationType {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Values", self.values);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

/// `AWS::IoT::Job`.
///
/// Use the AWS::IoT::Job resource to declare an AWS IoT job. A job can be used to define a set of remote operations
/// that are sent to and run on one or more devices (things or thing groups) connected to AWS IoT.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:job/${JobId}`.
#[derive(Clone, Debug, Default)]
pub struct Job {
    /// The criteria that determine when and how a job abort takes place.
    pub abort_config: Option<Value<job::AbortConfig>>,
    /// A short text description of the job.
    ///
    /// 1 to 2028 characters.
    pub description: Option<Value<String>>,
    /// The package version Amazon Resource Names (ARNs) that are installed on the device when the job successfully
    /// completes.
    ///
    /// A change replaces the resource.
    pub destination_package_versions: Option<Value<Vec<String>>>,
    /// The job document. Required if you don't specify a value for documentSource.
    ///
    /// 0 to 32768 characters. A change replaces the resource.
    pub document: Option<Value<String>>,
    /// Parameters of an Amazon Web Services managed template that you can specify to create the job document.
    ///
    /// A change replaces the resource.
    pub document_parameters: Option<Value<BTreeMap<String, String>>>,
    /// An S3 link, or S3 object URL, to the job document. The link is an Amazon S3 object URL and is required if you
    /// don't specify a value for document.
    ///
    /// 1 to 1350 characters. A change replaces the resource.
    pub document_source: Option<Value<String>>,
    /// The configuration that determines how many retries are allowed for each failure type for a job.
    ///
    /// A change replaces the resource.
    pub job_executions_retry_config: Option<Value<job::JobExecutionsRetryConfig>>,
    /// Allows you to create a staged rollout of a job.
    pub job_executions_rollout_config: Option<Value<job::JobExecutionsRolloutConfig>>,
    /// A job identifier which must be unique for your AWS account. We recommend using a UUID. Alpha-numeric characters,
    /// '-' and '\_' are valid for use here.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub job_id: Option<Value<String>>,
    /// The ARN of the job template used to create the job.
    ///
    /// 1 to 1600 characters. A change replaces the resource.
    pub job_template_arn: Option<Value<String>>,
    /// Configuration for pre-signed S3 URLs.
    pub presigned_url_config: Option<Value<job::PresignedUrlConfig>>,
    /// Specifies the date and time that a job will begin the rollout of the job document to all devices in the target
    /// group.
    ///
    /// A change replaces the resource.
    pub scheduling_config: Option<Value<job::SchedulingConfig>>,
    /// Metadata which can be used to manage the job.
    pub tags: Option<Value<Vec<job::Tag>>>,
    /// Specifies whether the job will continue to run (CONTINUOUS), or will be complete after all those things
    /// specified as targets have completed the job (SNAPSHOT).
    ///
    /// One of `CONTINUOUS`, `SNAPSHOT`. A change replaces the resource.
    pub target_selection: Option<Value<String>>,
    /// A list of things and thing groups to which the job should be sent.
    ///
    /// Required. At least 1 items. A change replaces the resource.
    pub targets: Option<Value<Vec<String>>>,
    /// Specifies the amount of time each device has to finish its execution of the job.
    pub timeout_config: Option<Value<job::TimeoutConfig>>,
}

impl Lower for Job {
    fn fields(self, to: &mut Fields) {
        to.set("AbortConfig", self.abort_config);
        to.set("Description", self.description);
        to.set("DestinationPackageVersions", self.destination_package_versions);
        to.set("Document", self.document);
        to.set("DocumentParameters", self.document_parameters);
        to.set("DocumentSource", self.document_source);
        to.set("JobExecutionsRetryConfig", self.job_executions_retry_config);
        to.set("JobExecutionsRolloutConfig", self.job_executions_rollout_config);
        to.set("JobId", self.job_id);
        to.set("JobTemplateArn", self.job_template_arn);
        to.set("PresignedUrlConfig", self.presigned_url_config);
        to.set("SchedulingConfig", self.scheduling_config);
        to.set("Tags", self.tags);
        to.set("TargetSelection", self.target_selection);
        to.set("Targets", self.targets);
        to.set("TimeoutConfig", self.timeout_config);
    }
}

impl Level1 for Job {
    const TYPE: &'static str = "AWS::IoT::Job";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Job> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the job.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time when the job was created, in ISO 8601 date-time format.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }
}

/// What [`Job`] is made of.
pub mod job {
    use super::*;

    /// The criteria that determine when and how a job abort takes place.
    #[derive(Clone, Debug, Default)]
    pub struct AbortConfig {
        /// The list of criteria that determine when and how to abort the job.
        ///
        /// Required. At least 1 items.
        pub criteria_list: Option<Value<Vec<AbortCriteria>>>,
    }

    impl Lower for AbortConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CriteriaList", self.criteria_list);
        }
    }

    /// The criteria that determine when and how a job abort takes place.
    #[derive(Clone, Debug, Default)]
    pub struct AbortCriteria {
        /// The type of job action to take to initiate the job abort.
        ///
        /// Required. One of `CANCEL`.
        pub action: Option<Value<String>>,
        /// The type of job execution failures that can initiate a job abort.
        ///
        /// Required. One of `FAILED`, `REJECTED`, `TIMED_OUT`, `ALL`.
        pub failure_type: Option<Value<String>>,
        /// The minimum number of things which must receive job execution notifications before the job can be aborted.
        ///
        /// Required. At least 1.
        pub min_number_of_executed_things: Option<Value<i64>>,
        /// The minimum percentage of job execution failures that must occur to initiate the job abort.
        ///
        /// Required. At most 100.
        pub threshold_percentage: Option<Value<f64>>,
    }

    impl Lower for AbortCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("FailureType", self.failure_type);
            to.set("MinNumberOfExecutedThings", self.min_number_of_executed_things);
            to.set("ThresholdPercentage", self.threshold_percentage);
        }
    }

    /// The configuration that determines how many retries are allowed for each failure type for a job.
    #[derive(Clone, Debug, Default)]
    pub struct JobExecutionsRetryConfig {
        /// The list of criteria that determines how many retries are allowed for each failure type for a job.
        ///
        /// Required. 1 to 2 items.
        pub criteria_list: Option<Value<Vec<RetryCriteria>>>,
    }

    impl Lower for JobExecutionsRetryConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CriteriaList", self.criteria_list);
        }
    }

    /// The criteria that determines how many retries are allowed for each failure type for a job.
    #[derive(Clone, Debug, Default)]
    pub struct RetryCriteria {
        /// The type of job execution failures that can initiate a job retry.
        ///
        /// Required. One of `FAILED`, `TIMED_OUT`, `ALL`.
        pub failure_type: Option<Value<String>>,
        /// The number of retries allowed for a failure type for the job.
        ///
        /// Required. 0 to 10.
        pub number_of_retries: Option<Value<i64>>,
    }

    impl Lower for RetryCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("FailureType", self.failure_type);
            to.set("NumberOfRetries", self.number_of_retries);
        }
    }

    /// Allows you to create a staged rollout of a job.
    #[derive(Clone, Debug, Default)]
    pub struct JobExecutionsRolloutConfig {
        /// Allows you to create an exponential rate of rollout for a job.
        pub exponential_rate: Option<Value<ExponentialRolloutRate>>,
        /// The maximum number of things that will be notified of a pending job, per minute. This parameter allows you to
        /// create a staged rollout.
        ///
        /// At least 1.
        pub maximum_per_minute: Option<Value<i64>>,
    }

    impl Lower for JobExecutionsRolloutConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExponentialRate", self.exponential_rate);
            to.set("MaximumPerMinute", self.maximum_per_minute);
        }
    }

    /// Allows you to create an exponential rate of rollout for a job.
    #[derive(Clone, Debug, Default)]
    pub struct ExponentialRolloutRate {
        /// The minimum number of things that will be notified of a pending job, per minute at the start of job rollout.
        ///
        /// Required. 1 to 1000.
        pub base_rate_per_minute: Option<Value<i64>>,
        /// The exponential factor to increase the rate of rollout for a job.
        ///
        /// Required. 1.1 to 5.
        pub increment_factor: Option<Value<f64>>,
        /// Allows you to define a criteria to initiate the increase in rate of rollout for a job.
        ///
        /// Required.
        pub rate_increase_criteria: Option<Value<RateIncreaseCriteria>>,
    }

    impl Lower for ExponentialRolloutRate {
        fn fields(self, to: &mut Fields) {
            to.set("BaseRatePerMinute", self.base_rate_per_minute);
            to.set("IncrementFactor", self.increment_factor);
            to.set("RateIncreaseCriteria", self.rate_increase_criteria);
        }
    }

    /// Allows you to define a criteria to initiate the increase in rate of rollout for a job.
    #[derive(Clone, Debug, Default)]
    pub struct RateIncreaseCriteria {
        /// The threshold for number of notified things that will initiate the increase in rate of rollout.
        ///
        /// At least 1.
        pub number_of_notified_things: Option<Value<i64>>,
        /// The threshold for number of succeeded things that will initiate the increase in rate of rollout.
        ///
        /// At least 1.
        pub number_of_succeeded_things: Option<Value<i64>>,
    }

    impl Lower for RateIncreaseCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("NumberOfNotifiedThings", self.number_of_notified_things);
            to.set("NumberOfSucceededThings", self.number_of_succeeded_things);
        }
    }

    /// Configuration for pre-signed S3 URLs.
    #[derive(Clone, Debug, Default)]
    pub struct PresignedUrlConfig {
        /// How long (in seconds) pre-signed URLs are valid. Valid values are 60 - 3600, the default value is 3600 seconds.
        ///
        /// 60 to 3600.
        pub expires_in_sec: Option<Value<i64>>,
        /// The ARN of an IAM role that grants permission to download files from the S3 bucket where the job data/updates
        /// are stored.
        ///
        /// 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for PresignedUrlConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExpiresInSec", self.expires_in_sec);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Specifies the date and time that a job will begin the rollout of the job document to all devices in the target
    /// group.
    #[derive(Clone, Debug, Default)]
    pub struct SchedulingConfig {
        /// Specifies the end behavior for all job executions after a job reaches the selected endTime.
        ///
        /// One of `STOP_ROLLOUT`, `CANCEL`, `FORCE_CANCEL`.
        pub end_behavior: Option<Value<String>>,
        /// The time a job will stop rollout of the job document to all devices in the target group for a job.
        ///
        /// 1 to 64 characters.
        pub end_time: Option<Value<String>>,
        /// An optional configuration within the SchedulingConfig to setup a recurring maintenance window.
        pub maintenance_windows: Option<Value<Vec<MaintenanceWindow>>>,
        /// The time a job will begin rollout of the job document to all devices in the target group for a job.
        ///
        /// 1 to 64 characters.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for SchedulingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EndBehavior", self.end_behavior);
            to.set("EndTime", self.end_time);
            to.set("MaintenanceWindows", self.maintenance_windows);
            to.set("StartTime", self.start_time);
        }
    }

    /// An optional configuration within the SchedulingConfig to setup a recurring maintenance window with a
    /// predetermined start time and duration for the rollout of a job document to all devices in a target group for a
    /// job.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceWindow {
        /// Displays the duration of the next maintenance window.
        ///
        /// Required. 1 to 1430.
        pub duration_in_minutes: Option<Value<i64>>,
        /// Displays the start time of the next maintenance window.
        ///
        /// Required. 1 to 256 characters.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for MaintenanceWindow {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInMinutes", self.duration_in_minutes);
            to.set("StartTime", self.start_time);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

    /// Specifies the amount of time each device has to finish its execution of the job.
    #[derive(Clone, Debug, Default)]
    pub struct TimeoutConfig {
        /// Specifies the amount of time, in minutes, this device has to finish execution of this job. The timeout interval
        /// can be anywhere between 1 minute and 7 days (1 to 10080 minutes).
        pub in_progress_timeout_in_minutes: Option<Value<i64>>,
    }

    impl Lower for TimeoutConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InProgressTimeoutInMinutes", self.in_progress_timeout_in_minutes);
        }
    }
}

/// `AWS::IoT::JobTemplate`.
///
/// Represents a job template.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:jobtemplate/${JobTemplateId}`.
#[derive(Clone, Debug, Default)]
pub struct JobTemplate {
    /// The criteria that determine when and how a job abort takes place.
    ///
    /// A change replaces the resource.
    pub abort_config: Option<Value<job_template::AbortConfig>>,
    /// A description of the job template.
    ///
    /// Required. 0 to 2028 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The package version Amazon Resource Names (ARNs) that are installed on the device’s reserved named shadow (
    /// `$package` ) when the job successfully completes.
    ///
    /// A change replaces the resource.
    pub destination_package_versions: Option<Value<Vec<String>>>,
    /// The job document.
    ///
    /// 0 to 32768 characters. A change replaces the resource.
    pub document: Option<Value<String>>,
    /// An S3 link, or S3 object URL, to the job document. The link is an Amazon S3 object URL and is required if you
    /// don't specify a value for `document`.
    ///
    /// 1 to 1350 characters. A change replaces the resource.
    pub document_source: Option<Value<String>>,
    /// The ARN of the job to use as the basis for the job template.
    ///
    /// A change replaces the resource.
    pub job_arn: Option<Value<String>>,
    /// Allows you to create the criteria to retry a job.
    ///
    /// A change replaces the resource.
    pub job_executions_retry_config: Option<Value<job_template::JobExecutionsRetryConfig>>,
    /// Allows you to create a staged rollout of a job.
    ///
    /// A change replaces the resource.
    pub job_executions_rollout_config: Option<Value<job_template::JobExecutionsRolloutConfig>>,
    /// A unique identifier for the job template. We recommend using a UUID. Alpha-numeric characters, "-", and "\_" are
    /// valid for use here.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub job_template_id: Option<Value<String>>,
    /// An optional configuration within the SchedulingConfig to setup a recurring maintenance window with a
    /// predetermined start time and duration for the rollout of a job document to all devices in a target group for a
    /// job.
    ///
    /// A change replaces the resource.
    pub maintenance_windows: Option<Value<Vec<job_template::MaintenanceWindow>>>,
    /// Configuration for pre-signed S3 URLs.
    ///
    /// A change replaces the resource.
    pub presigned_url_config: Option<Value<job_template::PresignedUrlConfig>>,
    /// Metadata that can be used to manage the job template.
    ///
    /// At most 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<job_template::Tag>>>,
    /// Specifies the amount of time each device has to finish its execution of the job. A timer is started when the job
    /// execution status is set to `IN_PROGRESS`.
    ///
    /// A change replaces the resource.
    pub timeout_config: Option<Value<job_template::TimeoutConfig>>,
}

impl Lower for JobTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("AbortConfig", self.abort_config);
        to.set("Description", self.description);
        to.set("DestinationPackageVersions", self.destination_package_versions);
        to.set("Document", self.document);
        to.set("DocumentSource", self.document_source);
        to.set("JobArn", self.job_arn);
        to.set("JobExecutionsRetryConfig", self.job_executions_retry_config);
        to.set("JobExecutionsRolloutConfig", self.job_executions_rollout_config);
        to.set("JobTemplateId", self.job_template_id);
        to.set("MaintenanceWindows", self.maintenance_windows);
        to.set("PresignedUrlConfig", self.presigned_url_config);
        to.set("Tags", self.tags);
        to.set("TimeoutConfig", self.timeout_config);
    }
}

impl Level1 for JobTemplate {
    const TYPE: &'static str = "AWS::IoT::JobTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<JobTemplate> {
    /// `Ref`: its `JobTemplateId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the job to use as the basis for the job template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`JobTemplate`] is made of.
pub mod job_template {
    use super::*;

    /// The criteria that determine when and how a job abort takes place.
    #[derive(Clone, Debug, Default)]
    pub struct AbortConfig {
        /// The list of criteria that determine when and how to abort the job.
        ///
        /// Required. At least 1 items. A change replaces the resource.
        pub criteria_list: Option<Value<Vec<AbortCriteria>>>,
    }

    impl Lower for AbortConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CriteriaList", self.criteria_list);
        }
    }

    /// The criteria that determine when and how a job abort takes place.
    #[derive(Clone, Debug, Default)]
    pub struct AbortCriteria {
        /// The type of job action to take to initiate the job abort.
        ///
        /// Required. One of `CANCEL`. A change replaces the resource.
        pub action: Option<Value<String>>,
        /// The type of job execution failures that can initiate a job abort.
        ///
        /// Required. One of `FAILED`, `REJECTED`, `TIMED_OUT`, `ALL`. A change replaces the resource.
        pub failure_type: Option<Value<String>>,
        /// The minimum number of things which must receive job execution notifications before the job can be aborted.
        ///
        /// Required. At least 1. A change replaces the resource.
        pub min_number_of_executed_things: Option<Value<i64>>,
        /// The minimum percentage of job execution failures that must occur to initiate the job abort.
        ///
        /// Required. At most 100. A change replaces the resource.
        pub threshold_percentage: Option<Value<f64>>,
    }

    impl Lower for AbortCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("FailureType", self.failure_type);
            to.set("MinNumberOfExecutedThings", self.min_number_of_executed_things);
            to.set("ThresholdPercentage", self.threshold_percentage);
        }
    }

    /// The configuration that determines how many retries are allowed for each failure type for a job.
    #[derive(Clone, Debug, Default)]
    pub struct JobExecutionsRetryConfig {
        /// The list of criteria that determines how many retries are allowed for each failure type for a job.
        ///
        /// 1 to 2 items.
        pub retry_criteria_list: Option<Value<Vec<RetryCriteria>>>,
    }

    impl Lower for JobExecutionsRetryConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RetryCriteriaList", self.retry_criteria_list);
        }
    }

    /// The criteria that determines how many retries are allowed for each failure type for a job.
    #[derive(Clone, Debug, Default)]
    pub struct RetryCriteria {
        /// The type of job execution failures that can initiate a job retry.
        ///
        /// One of `FAILED`, `TIMED_OUT`, `ALL`.
        pub failure_type: Option<Value<String>>,
        /// The number of retries allowed for a failure type for the job.
        ///
        /// 0 to 10.
        pub number_of_retries: Option<Value<i64>>,
    }

    impl Lower for RetryCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("FailureType", self.failure_type);
            to.set("NumberOfRetries", self.number_of_retries);
        }
    }

    /// Allows you to create a staged rollout of a job.
    #[derive(Clone, Debug, Default)]
    pub struct JobExecutionsRolloutConfig {
        /// The rate of increase for a job rollout. This parameter allows you to define an exponential rate for a job
        /// rollout.
        ///
        /// A change replaces the resource.
        pub exponential_rollout_rate: Option<Value<ExponentialRolloutRate>>,
        /// The maximum number of things that will be notified of a pending job, per minute. This parameter allows you to
        /// create a staged rollout.
        ///
        /// At least 1. A change replaces the resource.
        pub maximum_per_minute: Option<Value<i64>>,
    }

    impl Lower for JobExecutionsRolloutConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExponentialRolloutRate", self.exponential_rollout_rate);
            to.set("MaximumPerMinute", self.maximum_per_minute);
        }
    }

    /// Allows you to create an exponential rate of rollout for a job.
    #[derive(Clone, Debug, Default)]
    pub struct ExponentialRolloutRate {
        /// The minimum number of things that will be notified of a pending job, per minute at the start of job rollout.
        ///
        /// Required. At least 1. A change replaces the resource.
        pub base_rate_per_minute: Option<Value<i64>>,
        /// The exponential factor to increase the rate of rollout for a job.
        ///
        /// Required. 1 to 5. A change replaces the resource.
        pub increment_factor: Option<Value<f64>>,
        /// The criteria to initiate the increase in rate of rollout for a job.
        ///
        /// Required. A change replaces the resource.
        pub rate_increase_criteria: Option<Value<RateIncreaseCriteria>>,
    }

    impl Lower for ExponentialRolloutRate {
        fn fields(self, to: &mut Fields) {
            to.set("BaseRatePerMinute", self.base_rate_per_minute);
            to.set("IncrementFactor", self.increment_factor);
            to.set("RateIncreaseCriteria", self.rate_increase_criteria);
        }
    }

    /// Allows you to define a criteria to initiate the increase in rate of rollout for a job.
    #[derive(Clone, Debug, Default)]
    pub struct RateIncreaseCriteria {
        /// The threshold for number of notified things that will initiate the increase in rate of rollout.
        ///
        /// At least 1. A change replaces the resource.
        pub number_of_notified_things: Option<Value<i64>>,
        /// The threshold for number of succeeded things that will initiate the increase in rate of rollout.
        ///
        /// At least 1. A change replaces the resource.
        pub number_of_succeeded_things: Option<Value<i64>>,
    }

    impl Lower for RateIncreaseCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("NumberOfNotifiedThings", self.number_of_notified_things);
            to.set("NumberOfSucceededThings", self.number_of_succeeded_things);
        }
    }

    /// An optional configuration within the `SchedulingConfig` to setup a recurring maintenance window with a
    /// predetermined start time and duration for the rollout of a job document to all devices in a target group for a
    /// job.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceWindow {
        /// Displays the duration of the next maintenance window.
        ///
        /// 1 to 1430.
        pub duration_in_minutes: Option<Value<i64>>,
        /// Displays the start time of the next maintenance window.
        ///
        /// 1 to 256 characters.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for MaintenanceWindow {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInMinutes", self.duration_in_minutes);
            to.set("StartTime", self.start_time);
        }
    }

    /// Configuration for pre-signed S3 URLs.
    #[derive(Clone, Debug, Default)]
    pub struct PresignedUrlConfig {
        /// How long (in seconds) pre-signed URLs are valid. Valid values are 60 - 3600, the default value is 3600 seconds.
        ///
        /// 60 to 3600. A change replaces the resource.
        pub expires_in_sec: Option<Value<i64>>,
        /// The ARN of an IAM role that grants grants permission to download files from the S3 bucket where the job
        /// data/updates are stored.
        ///
        /// Required. 20 to 2048 characters. A change replaces the resource.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for PresignedUrlConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExpiresInSec", self.expires_in_sec);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

    /// Specifies the amount of time each device has to finish its execution of the job. A timer is started when the job
    /// execution status is set to `IN_PROGRESS`.
    #[derive(Clone, Debug, Default)]
    pub struct TimeoutConfig {
        /// Specifies the amount of time, in minutes, this device has to finish execution of this job. The timeout interval
        /// can be anywhere between 1 minute and 7 days (1 to 10080 minutes).
        ///
        /// Required. 1 to 10080. A change replaces the resource.
        pub in_progress_timeout_in_minutes: Option<Value<i64>>,
    }

    impl Lower for TimeoutConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InProgressTimeoutInMinutes", self.in_progress_timeout_in_minutes);
        }
    }
}

/// `AWS::IoT::Logging`.
///
/// Configure logging.
#[derive(Clone, Debug, Default)]
pub struct Logging {
    /// The account ID.
    ///
    /// Required. 12 to 12 characters. A change replaces the resource.
    pub account_id: Option<Value<String>>,
    /// The default log level. Valid Values: `DEBUG | INFO | ERROR | WARN | DISABLED`.
    ///
    /// Required. One of `ERROR`, `WARN`, `INFO`, `DEBUG`, `DISABLED`.
    pub default_log_level: Option<Value<String>>,
    /// Configurations for event-based logging that specifies which event types to log and their logging settings.
    pub event_configurations: Option<Value<Vec<logging::EventConfiguration>>>,
    /// The role ARN used for the log.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
}

impl Lower for Logging {
    fn fields(self, to: &mut Fields) {
        to.set("AccountId", self.account_id);
        to.set("DefaultLogLevel", self.default_log_level);
        to.set("EventConfigurations", self.event_configurations);
        to.set("RoleArn", self.role_arn);
    }
}

impl Level1 for Logging {
    const TYPE: &'static str = "AWS::IoT::Logging";
}

impl Handle<Logging> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Logging`] is made of.
pub mod logging {
    use super::*;

    /// Configuration for event-based logging that specifies which event types to log and their logging settings.
    #[derive(Clone, Debug, Default)]
    pub struct EventConfiguration {
        /// The type of event to log. These include event types like Connect, Publish, and Disconnect.
        ///
        /// Required. 1 to 512 characters.
        pub event_type: Option<Value<String>>,
        /// CloudWatch Log Group for event-based logging. Specifies where log events should be sent.
        ///
        /// 1 to 512 characters.
        pub log_destination: Option<Value<String>>,
        /// The logging level for the specified event type. Determines the verbosity of log messages generated for this
        /// event type.
        ///
        /// One of `ERROR`, `WARN`, `INFO`, `DEBUG`, `DISABLED`.
        pub log_level: Option<Value<String>>,
    }

    impl Lower for EventConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EventType", self.event_type);
            to.set("LogDestination", self.log_destination);
            to.set("LogLevel", self.log_level);
        }
    }
}

/// `AWS::IoT::MitigationAction`.
///
/// Defines an action that can be applied to audit findings by using StartAuditMitigationActionsTask. For API
/// reference, see CreateMitigationAction and for general information, see Mitigation actions.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:mitigationaction/${MitigationActionName}`.
#[derive(Clone, Debug, Default)]
pub struct MitigationAction {
    /// The friendly name of the mitigation action.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub action_name: Option<Value<String>>,
    /// The set of parameters for this mitigation action. The parameters vary, depending on the kind of action you
    /// apply.
    ///
    /// Required.
    pub action_params: Option<Value<mitigation_action::ActionParams>>,
    /// The IAM role ARN used to apply this mitigation action.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// Metadata that can be used to manage the mitigation action.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<mitigation_action::Tag>>>,
}

impl Lower for MitigationAction {
    fn fields(self, to: &mut Fields) {
        to.set("ActionName", self.action_name);
        to.set("ActionParams", self.action_params);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MitigationAction {
    const TYPE: &'static str = "AWS::IoT::MitigationAction";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MitigationAction> {
    /// `Ref`: its `ActionName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the mitigation action.
    pub fn mitigation_action_arn(self) -> Value<Arn> {
        self.attribute("MitigationActionArn")
    }

    /// The ID of the mitigation action.
    pub fn mitigation_action_id(self) -> Value<String> {
        self.attribute("MitigationActionId")
    }
}

/// What [`MitigationAction`] is made of.
pub mod mitigation_action {
    use super::*;

    /// Defines the type of action and the parameters for that action.
    #[derive(Clone, Debug, Default)]
    pub struct ActionParams {
        /// Specifies the group to which you want to add the devices.
        pub add_things_to_thing_group_params: Option<Value<AddThingsToThingGroupParams>>,
        /// Specifies the logging level and the role with permissions for logging. You cannot specify a logging level of
        /// `DISABLED`.
        pub enable_iot_logging_params: Option<Value<EnableIoTLoggingParams>>,
        /// Specifies the topic to which the finding should be published.
        pub publish_finding_to_sns_params: Option<Value<PublishFindingToSnsParams>>,
        /// Replaces the policy version with a default or blank policy. You specify the template name. Only a value of
        /// `BLANK_POLICY` is currently supported.
        pub replace_default_policy_version_params: Option<Value<ReplaceDefaultPolicyVersionParams>>,
        /// Specifies the new state for the CA certificate. Only a value of `DEACTIVATE` is currently supported.
        pub update_ca_certificate_params: Option<Value<UpdateCACertificateParams>>,
        /// Specifies the new state for a device certificate. Only a value of `DEACTIVATE` is currently supported.
        pub update_device_certificate_params: Option<Value<UpdateDeviceCertificateParams>>,
    }

    impl Lower for ActionParams {
        fn fields(self, to: &mut Fields) {
            to.set("AddThingsToThingGroupParams", self.add_things_to_thing_group_params);
            to.set("EnableIoTLoggingParams", self.enable_iot_logging_params);
            to.set("PublishFindingToSnsParams", self.publish_finding_to_sns_params);
            to.set("ReplaceDefaultPolicyVersionParams", self.replace_default_policy_version_params);
            to.set("UpdateCACertificateParams", self.update_ca_certificate_params);
            to.set("UpdateDeviceCertificateParams", self.update_device_certificate_params);
        }
    }

    /// Parameters used when defining a mitigation action that move a set of things to a thing group.
    #[derive(Clone, Debug, Default)]
    pub struct AddThingsToThingGroupParams {
        /// Specifies if this mitigation action can move the things that triggered the mitigation action even if they are
        /// part of one or more dynamic thing groups.
        pub override_dynamic_groups: Option<Value<bool>>,
        /// The list of groups to which you want to add the things that triggered the mitigation action. You can add a thing
        /// to a maximum of 10 groups, but you can't add a thing to more than one group in the same hierarchy.
        ///
        /// Required. 1 to 10 items.
        pub thing_group_names: Option<Value<Vec<String>>>,
    }

    impl Lower for AddThingsToThingGroupParams {
        fn fields(self, to: &mut Fields) {
            to.set("OverrideDynamicGroups", self.override_dynamic_groups);
            to.set("ThingGroupNames", self.thing_group_names);
        }
    }

    /// Parameters used when defining a mitigation action that enable AWS IoT Core logging.
    #[derive(Clone, Debug, Default)]
    pub struct EnableIoTLoggingParams {
        /// Specifies the type of information to be logged.
        ///
        /// Required. One of `DEBUG`, `INFO`, `ERROR`, `WARN`, `UNSET_VALUE`.
        pub log_level: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role used for logging.
        ///
        /// Required. 11 to 2048 characters.
        pub role_arn_for_logging: Option<Value<String>>,
    }

    impl Lower for EnableIoTLoggingParams {
        fn fields(self, to: &mut Fields) {
            to.set("LogLevel", self.log_level);
            to.set("RoleArnForLogging", self.role_arn_for_logging);
        }
    }

    /// Parameters to define a mitigation action that publishes findings to Amazon SNS. You can implement your own
    /// custom actions in response to the Amazon SNS messages.
    #[derive(Clone, Debug, Default)]
    pub struct PublishFindingToSnsParams {
        /// The ARN of the topic to which you want to publish the findings.
        ///
        /// Required. 11 to 2048 characters.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for PublishFindingToSnsParams {
        fn fields(self, to: &mut Fields) {
            to.set("TopicArn", self.topic_arn);
        }
    }

    /// Parameters to define a mitigation action that adds a blank policy to restrict permissions.
    #[derive(Clone, Debug, Default)]
    pub struct ReplaceDefaultPolicyVersionParams {
        /// The name of the template to be applied. The only supported value is `BLANK_POLICY`.
        ///
        /// Required. One of `BLANK_POLICY`, `UNSET_VALUE`.
        pub template_name: Option<Value<String>>,
    }

    impl Lower for ReplaceDefaultPolicyVersionParams {
        fn fields(self, to: &mut Fields) {
            to.set("TemplateName", self.template_name);
        }
    }

    /// Parameters to define a mitigation action that changes the state of the CA certificate to inactive.
    #[derive(Clone, Debug, Default)]
    pub struct UpdateCACertificateParams {
        /// The action that you want to apply to the CA certificate. The only supported value is `DEACTIVATE`.
        ///
        /// Required. One of `DEACTIVATE`, `UNSET_VALUE`.
        pub action: Option<Value<String>>,
    }

    impl Lower for UpdateCACertificateParams {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
        }
    }

    /// Parameters to define a mitigation action that changes the state of the device certificate to inactive.
    #[derive(Clone, Debug, Default)]
    pub struct UpdateDeviceCertificateParams {
        /// The action that you want to apply to the device certificate. The only supported value is `DEACTIVATE`.
        ///
        /// Required. One of `DEACTIVATE`, `UNSET_VALUE`.
        pub action: Option<Value<String>>,
    }

    impl Lower for UpdateDeviceCertificateParams {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

/// `AWS::IoT::Policy`.
///
/// Use the `AWS::IoT::Policy` resource to declare an AWS IoT policy. For more information about working with AWS
/// IoT policies, see Authorization in the \*AWS IoT Developer Guide\*.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:policy/${PolicyName}`.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// The JSON document that describes the policy.
    ///
    /// Required. 1 to 404600 characters.
    pub policy_document: Option<Value<Json>>,
    /// The policy name.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub policy_name: Option<Value<String>>,
    pub tags: Option<Value<Vec<policy::Tag>>>,
}

impl Lower for Policy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("PolicyName", self.policy_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Policy {
    const TYPE: &'static str = "AWS::IoT::Policy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Policy> {
    /// `Ref`: its `PolicyName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the AWS IoT policy, such as
    /// `arn:aws:iot:us-east-2:123456789012:policy/MyPolicy`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of this policy.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Policy`] is made of.
pub mod policy {
    use super::*;

    /// `Tag` of `AWS::IoT::Policy`.
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

/// `AWS::IoT::PolicyPrincipalAttachment`.
///
/// Use the `AWS::IoT::PolicyPrincipalAttachment` resource to attach an AWS IoT policy to a principal (an X.509
/// certificate or other credential).
#[derive(Clone, Debug, Default)]
pub struct PolicyPrincipalAttachment {
    /// The name of the AWS IoT policy.
    ///
    /// Required. A change replaces the resource.
    pub policy_name: Option<Value<String>>,
    /// The principal, which can be a certificate ARN (as returned from the `CreateCertificate` operation) or an Amazon
    /// Cognito ID.
    ///
    /// Required. A change replaces the resource.
    pub principal: Option<Value<String>>,
}

impl Lower for PolicyPrincipalAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyName", self.policy_name);
        to.set("Principal", self.principal);
    }
}

impl Level1 for PolicyPrincipalAttachment {
    const TYPE: &'static str = "AWS::IoT::PolicyPrincipalAttachment";
}

impl Handle<PolicyPrincipalAttachment> {
    /// `Ref`: `PolicyName`, `Principal`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::IoT::ProvisioningTemplate`.
///
/// Creates a fleet provisioning template.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:provisioningtemplate/${TemplateName}`.
#[derive(Clone, Debug, Default)]
pub struct ProvisioningTemplate {
    /// The description of the fleet provisioning template.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// True to enable the fleet provisioning template, otherwise false.
    pub enabled: Option<Value<bool>>,
    /// Creates a pre-provisioning hook template.
    pub pre_provisioning_hook: Option<Value<provisioning_template::ProvisioningHook>>,
    /// The role ARN for the role associated with the fleet provisioning template. This IoT role grants permission to
    /// provision a device.
    ///
    /// Required. 20 to 2048 characters.
    pub provisioning_role_arn: Option<Value<String>>,
    /// Metadata that can be used to manage the fleet provisioning template.
    pub tags: Option<Value<Vec<provisioning_template::Tag>>>,
    /// The JSON formatted contents of the fleet provisioning template version.
    ///
    /// Required. 0 to 10240 characters.
    pub template_body: Option<Value<String>>,
    /// The name of the fleet provisioning template.
    ///
    /// 1 to 36 characters. A change replaces the resource.
    pub template_name: Option<Value<String>>,
    /// The type of the provisioning template.
    ///
    /// One of `FLEET_PROVISIONING`, `JITP`. A change replaces the resource.
    pub template_type: Option<Value<String>>,
}

impl Lower for ProvisioningTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Enabled", self.enabled);
        to.set("PreProvisioningHook", self.pre_provisioning_hook);
        to.set("ProvisioningRoleArn", self.provisioning_role_arn);
        to.set("Tags", self.tags);
        to.set("TemplateBody", self.template_body);
        to.set("TemplateName", self.template_name);
        to.set("TemplateType", self.template_type);
    }
}

impl Level1 for ProvisioningTemplate {
    const TYPE: &'static str = "AWS::IoT::ProvisioningTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ProvisioningTemplate> {
    /// `Ref`: its `TemplateName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN that identifies the provisioning template.
    pub fn template_arn(self) -> Value<Arn> {
        self.attribute("TemplateArn")
    }
}

/// What [`ProvisioningTemplate`] is made of.
pub mod provisioning_template {
    use super::*;

    /// Structure that contains payloadVersion and targetArn. Provisioning hooks can be used when fleet provisioning to
    /// validate device parameters before allowing the device to be provisioned.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisioningHook {
        /// The payload that was sent to the target function. The valid payload is `"2020-04-01"`.
        ///
        /// 10 to 32 characters.
        pub payload_version: Option<Value<String>>,
        /// The ARN of the target function.
        ///
        /// 0 to 2048 characters.
        pub target_arn: Option<Value<String>>,
    }

    impl Lower for ProvisioningHook {
        fn fields(self, to: &mut Fields) {
            to.set("PayloadVersion", self.payload_version);
            to.set("TargetArn", self.target_arn);
        }
    }

    /// `Tag` of `AWS::IoT::ProvisioningTemplate`.
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

/// `AWS::IoT::ResourceSpecificLogging`.
///
/// Configure resource-specific logging.
#[derive(Clone, Debug, Default)]
pub struct ResourceSpecificLogging {
    /// The default log level.Valid Values: `DEBUG | INFO | ERROR | WARN | DISABLED`.
    ///
    /// Required. One of `ERROR`, `WARN`, `INFO`, `DEBUG`, `DISABLED`.
    pub log_level: Option<Value<String>>,
    /// The target name.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub target_name: Option<Value<String>>,
    /// The target type. Valid Values: `DEFAULT | THING_GROUP`.
    ///
    /// Required. One of `THING_GROUP`, `CLIENT_ID`, `SOURCE_IP`, `PRINCIPAL_ID`, `EVENT_TYPE`. A change replaces the
    /// resource.
    pub target_type: Option<Value<String>>,
}

impl Lower for ResourceSpecificLogging {
    fn fields(self, to: &mut Fields) {
        to.set("LogLevel", self.log_level);
        to.set("TargetName", self.target_name);
        to.set("TargetType", self.target_type);
    }
}

impl Level1 for ResourceSpecificLogging {
    const TYPE: &'static str = "AWS::IoT::ResourceSpecificLogging";
}

impl Handle<ResourceSpecificLogging> {
    /// `Ref`: its `TargetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The target Id.
    pub fn target_id(self) -> Value<String> {
        self.attribute("TargetId")
    }
}

/// `AWS::IoT::RoleAlias`.
///
/// Specifies a role alias.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:rolealias/${RoleAlias}`.
#[derive(Clone, Debug, Default)]
pub struct RoleAlias {
    /// The number of seconds for which the credential is valid.
    ///
    /// 900 to 43200.
    pub credential_duration_seconds: Option<Value<i64>>,
    /// The role alias.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub role_alias: Option<Value<String>>,
    /// The role ARN.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<role_alias::Tag>>>,
}

impl Lower for RoleAlias {
    fn fields(self, to: &mut Fields) {
        to.set("CredentialDurationSeconds", self.credential_duration_seconds);
        to.set("RoleAlias", self.role_alias);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RoleAlias {
    const TYPE: &'static str = "AWS::IoT::RoleAlias";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RoleAlias> {
    /// `Ref`: its `RoleAlias`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The role alias ARN.
    pub fn role_alias_arn(self) -> Value<Arn> {
        self.attribute("RoleAliasArn")
    }
}

/// What [`RoleAlias`] is made of.
pub mod role_alias {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::IoT::ScheduledAudit`.
///
/// Use the `AWS::IoT::ScheduledAudit` resource to create a scheduled audit that is run at a specified time
/// interval.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:scheduledaudit/${ScheduledAuditName}`.
#[derive(Clone, Debug, Default)]
pub struct ScheduledAudit {
    /// The day of the month on which the scheduled audit is run (if the `frequency` is "MONTHLY"). If days 29-31 are
    /// specified, and the month does not have that many days, the audit takes place on the "LAST" day of the month.
    pub day_of_month: Option<Value<String>>,
    /// The day of the week on which the scheduled audit is run (if the `frequency` is "WEEKLY" or "BIWEEKLY").
    ///
    /// One of `SUN`, `MON`, `TUE`, `WED`, `THU`, `FRI`, `SAT`, `UNSET_VALUE`.
    pub day_of_week: Option<Value<String>>,
    /// How often the scheduled audit occurs.
    ///
    /// Required. One of `DAILY`, `WEEKLY`, `BIWEEKLY`, `MONTHLY`.
    pub frequency: Option<Value<String>>,
    /// The name of the scheduled audit.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub scheduled_audit_name: Option<Value<String>>,
    /// Metadata that can be used to manage the scheduled audit.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<scheduled_audit::Tag>>>,
    /// Which checks are performed during the scheduled audit. Checks must be enabled for your account.
    ///
    /// Required.
    pub target_check_names: Option<Value<Vec<String>>>,
}

impl Lower for ScheduledAudit {
    fn fields(self, to: &mut Fields) {
        to.set("DayOfMonth", self.day_of_month);
        to.set("DayOfWeek", self.day_of_week);
        to.set("Frequency", self.frequency);
        to.set("ScheduledAuditName", self.scheduled_audit_name);
        to.set("Tags", self.tags);
        to.set("TargetCheckNames", self.target_check_names);
    }
}

impl Level1 for ScheduledAudit {
    const TYPE: &'static str = "AWS::IoT::ScheduledAudit";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ScheduledAudit> {
    /// `Ref`: its `ScheduledAuditName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the scheduled audit.
    pub fn scheduled_audit_arn(self) -> Value<Arn> {
        self.attribute("ScheduledAuditArn")
    }
}

/// What [`ScheduledAudit`] is made of.
pub mod scheduled_audit {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

/// `AWS::IoT::SecurityProfile`.
///
/// Use the `AWS::IoT::SecurityProfile` resource to create a Device Defender security profile. For API reference,
/// see CreateSecurityProfile and for general information, see Detect.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:securityprofile/${SecurityProfileName}`.
#[derive(Clone, Debug, Default)]
pub struct SecurityProfile {
    /// A list of metrics whose data is retained (stored). By default, data is retained for any metric used in the
    /// profile's `behaviors`, but it's also retained for any metric specified here.
    pub additional_metrics_to_retain_v2: Option<Value<Vec<security_profile::MetricToRetain>>>,
    /// Specifies the destinations to which alerts are sent. (Alerts are always sent to the console.) Alerts are
    /// generated when a device (thing) violates a behavior.
    pub alert_targets: Option<Value<BTreeMap<String, security_profile::AlertTarget>>>,
    /// Specifies the behaviors that, when violated by a device (thing), cause an alert.
    ///
    /// At most 100 characters.
    pub behaviors: Option<Value<Vec<security_profile::Behavior>>>,
    /// Specifies the MQTT topic and role ARN required for metric export.
    pub metrics_export_config: Option<Value<security_profile::MetricsExportConfig>>,
    /// A description of the security profile.
    ///
    /// 0 to 1000 characters.
    pub security_profile_description: Option<Value<String>>,
    /// The name you gave to the security profile.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub security_profile_name: Option<Value<String>>,
    /// Metadata that can be used to manage the security profile.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<security_profile::Tag>>>,
    /// The ARN of the target (thing group) to which the security profile is attached.
    pub target_arns: Option<Value<Vec<String>>>,
}

impl Lower for SecurityProfile {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalMetricsToRetainV2", self.additional_metrics_to_retain_v2);
        to.set("AlertTargets", self.alert_targets);
        to.set("Behaviors", self.behaviors);
        to.set("MetricsExportConfig", self.metrics_export_config);
        to.set("SecurityProfileDescription", self.security_profile_description);
        to.set("SecurityProfileName", self.security_profile_name);
        to.set("Tags", self.tags);
        to.set("TargetArns", self.target_arns);
    }
}

impl Level1 for SecurityProfile {
    const TYPE: &'static str = "AWS::IoT::SecurityProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SecurityProfile> {
    /// `Ref`: its `SecurityProfileName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the security profile.
    pub fn security_profile_arn(self) -> Value<Arn> {
        self.attribute("SecurityProfileArn")
    }
}

/// What [`SecurityProfile`] is made of.
pub mod security_profile {
    use super::*;

    /// The metric you want to retain. Dimensions are optional.
    #[derive(Clone, Debug, Default)]
    pub struct MetricToRetain {
        /// The value indicates exporting metrics related to the `MetricToRetain` when it's true.
        pub export_metric: Option<Value<bool>>,
        /// A standard of measurement.
        ///
        /// Required. 1 to 128 characters.
        pub metric: Option<Value<String>>,
        /// The dimension of the metric.
        pub metric_dimension: Option<Value<MetricDimension>>,
    }

    impl Lower for MetricToRetain {
        fn fields(self, to: &mut Fields) {
            to.set("ExportMetric", self.export_metric);
            to.set("Metric", self.metric);
            to.set("MetricDimension", self.metric_dimension);
        }
    }

    /// The dimension of the metric.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDimension {
        /// The name of the dimension.
        ///
        /// Required. 1 to 128 characters.
        pub dimension_name: Option<Value<String>>,
        /// Operators are constructs that perform logical operations. Valid values are `IN` and `NOT_IN`.
        ///
        /// One of `IN`, `NOT_IN`.
        pub operator: Option<Value<String>>,
    }

    impl Lower for MetricDimension {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionName", self.dimension_name);
            to.set("Operator", self.operator);
        }
    }

    /// A structure containing the alert target ARN and the role ARN.
    #[derive(Clone, Debug, Default)]
    pub struct AlertTarget {
        /// The Amazon Resource Name (ARN) of the notification target to which alerts are sent.
        ///
        /// Required. At most 2048 characters.
        pub alert_target_arn: Option<Value<String>>,
        /// The ARN of the role that grants permission to send alerts to the notification target.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for AlertTarget {
        fn fields(self, to: &mut Fields) {
            to.set("AlertTargetArn", self.alert_target_arn);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// A Device Defender security profile behavior.
    #[derive(Clone, Debug, Default)]
    pub struct Behavior {
        /// The criteria that determine if a device is behaving normally in regard to the `metric`.
        pub criteria: Option<Value<BehaviorCriteria>>,
        /// Value indicates exporting metrics related to the behavior when it is true.
        pub export_metric: Option<Value<bool>>,
        /// What is measured by the behavior.
        ///
        /// 1 to 128 characters.
        pub metric: Option<Value<String>>,
        /// The dimension of the metric.
        pub metric_dimension: Option<Value<MetricDimension>>,
        /// The name you've given to the behavior.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The alert status. If you set the value to `true`, alerts will be suppressed.
        pub suppress_alerts: Option<Value<bool>>,
    }

    impl Lower for Behavior {
        fn fields(self, to: &mut Fields) {
            to.set("Criteria", self.criteria);
            to.set("ExportMetric", self.export_metric);
            to.set("Metric", self.metric);
            to.set("MetricDimension", self.metric_dimension);
            to.set("Name", self.name);
            to.set("SuppressAlerts", self.suppress_alerts);
        }
    }

    /// The criteria by which the behavior is determined to be normal.
    #[derive(Clone, Debug, Default)]
    pub struct BehaviorCriteria {
        /// The operator that relates the thing measured ( `metric` ) to the criteria (containing a `value` or
        /// `statisticalThreshold` ).
        ///
        /// One of `less-than`, `less-than-equals`, `greater-than`, `greater-than-equals`, `in-cidr-set`, `not-in-cidr-set`,
        /// `in-port-set`, `not-in-port-set`, `in-set`, `not-in-set`.
        pub comparison_operator: Option<Value<String>>,
        /// If a device is in violation of the behavior for the specified number of consecutive datapoints, an alarm occurs.
        ///
        /// 1 to 10.
        pub consecutive_datapoints_to_alarm: Option<Value<i64>>,
        /// If an alarm has occurred and the offending device is no longer in violation of the behavior for the specified
        /// number of consecutive datapoints, the alarm is cleared.
        ///
        /// 1 to 10.
        pub consecutive_datapoints_to_clear: Option<Value<i64>>,
        /// Use this to specify the time duration over which the behavior is evaluated, for those criteria that have a time
        /// dimension (for example, `NUM_MESSAGES_SENT` ).
        pub duration_seconds: Option<Value<i64>>,
        /// The confidence level of the detection model.
        pub ml_detection_config: Option<Value<MachineLearningDetectionConfig>>,
        /// A statistical ranking (percentile)that indicates a threshold value by which a behavior is determined to be in
        /// compliance or in violation of the behavior.
        pub statistical_threshold: Option<Value<StatisticalThreshold>>,
        /// The value to be compared with the `metric`.
        pub value: Option<Value<MetricValue>>,
    }

    impl Lower for BehaviorCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("ConsecutiveDatapointsToAlarm", self.consecutive_datapoints_to_alarm);
            to.set("ConsecutiveDatapointsToClear", self.consecutive_datapoints_to_clear);
            to.set("DurationSeconds", self.duration_seconds);
            to.set("MlDetectionConfig", self.ml_detection_config);
            to.set("StatisticalThreshold", self.statistical_threshold);
            to.set("Value", self.value);
        }
    }

    /// The `MachineLearningDetectionConfig` property type controls confidence of the machine learning model.
    #[derive(Clone, Debug, Default)]
    pub struct MachineLearningDetectionConfig {
        /// The model confidence level.
        ///
        /// One of `LOW`, `MEDIUM`, `HIGH`.
        pub confidence_level: Option<Value<String>>,
    }

    impl Lower for MachineLearningDetectionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConfidenceLevel", self.confidence_level);
        }
    }

    /// A statistical ranking (percentile) that indicates a threshold value by which a behavior is determined to be in
    /// compliance or in violation of the behavior.
    #[derive(Clone, Debug, Default)]
    pub struct StatisticalThreshold {
        /// The percentile that resolves to a threshold value by which compliance with a behavior is determined.
        pub statistic: Option<Value<String>>,
    }

    impl Lower for StatisticalThreshold {
        fn fields(self, to: &mut Fields) {
            to.set("Statistic", self.statistic);
        }
    }

    /// The value to be compared with the `metric`.
    #[derive(Clone, Debug, Default)]
    pub struct MetricValue {
        /// If the `comparisonOperator` calls for a set of CIDRs, use this to specify that set to be compared with the
        /// `metric`.
        pub cidrs: Option<Value<Vec<String>>>,
        /// If the `comparisonOperator` calls for a numeric value, use this to specify that numeric value to be compared
        /// with the `metric`.
        ///
        /// At least 0.
        pub count: Option<Value<String>>,
        /// The numeric values of a metric.
        pub number: Option<Value<f64>>,
        /// The numeric value of a metric.
        pub numbers: Option<Value<Vec<f64>>>,
        /// If the `comparisonOperator` calls for a set of ports, use this to specify that set to be compared with the
        /// `metric`.
        pub ports: Option<Value<Vec<i64>>>,
        /// The string values of a metric.
        pub strings: Option<Value<Vec<String>>>,
    }

    impl Lower for MetricValue {
        fn fields(self, to: &mut Fields) {
            to.set("Cidrs", self.cidrs);
            to.set("Count", self.count);
            to.set("Number", self.number);
            to.set("Numbers", self.numbers);
            to.set("Ports", self.ports);
            to.set("Strings", self.strings);
        }
    }

    /// Specifies the MQTT topic and role ARN required for metric export.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsExportConfig {
        /// The MQTT topic that Device Defender Detect should publish messages to for metrics export.
        ///
        /// Required. 1 to 512 characters.
        pub mqtt_topic: Option<Value<String>>,
        /// This role ARN has permission to publish MQTT messages, after which Device Defender Detect can assume the role
        /// and publish messages on your behalf.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for MetricsExportConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MqttTopic", self.mqtt_topic);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

/// `AWS::IoT::SoftwarePackage`.
///
/// Use the `AWS::IoT::SoftwarePackage` resource to create a software package.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}`.
#[derive(Clone, Debug, Default)]
pub struct SoftwarePackage {
    /// A summary of the package being created. This can be used to outline the package's contents or purpose.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the new software package.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub package_name: Option<Value<String>>,
    /// Metadata that can be used to manage the package.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<software_package::Tag>>>,
}

impl Lower for SoftwarePackage {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("PackageName", self.package_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SoftwarePackage {
    const TYPE: &'static str = "AWS::IoT::SoftwarePackage";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SoftwarePackage> {
    /// `Ref`: its `PackageName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the package.
    pub fn package_arn(self) -> Value<Arn> {
        self.attribute("PackageArn")
    }
}

/// What [`SoftwarePackage`] is made of.
pub mod software_package {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::IoT::SoftwarePackageVersion`.
///
/// Use the `AWS::IoT::SoftwarePackageVersion` resource to create a software package version.
#[derive(Clone, Debug, Default)]
pub struct SoftwarePackageVersion {
    /// The artifact location of the package version.
    pub artifact: Option<Value<software_package_version::PackageVersionArtifact>>,
    /// Metadata that can be used to define a package version’s configuration. For example, the S3 file location,
    /// configuration options that are being sent to the device or fleet.
    pub attributes: Option<Value<BTreeMap<String, String>>>,
    /// A summary of the package version being created. This can be used to outline the package's contents or purpose.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the associated software package.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub package_name: Option<Value<String>>,
    /// The inline json job document associated with a software package version.
    ///
    /// 0 to 3072 characters.
    pub recipe: Option<Value<String>>,
    /// The sbom zip archive location of the package version.
    pub sbom: Option<Value<software_package_version::Sbom>>,
    /// Metadata that can be used to manage the package version.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<software_package_version::Tag>>>,
    /// The name of the new package version.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub version_name: Option<Value<String>>,
}

impl Lower for SoftwarePackageVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Artifact", self.artifact);
        to.set("Attributes", self.attributes);
        to.set("Description", self.description);
        to.set("PackageName", self.package_name);
        to.set("Recipe", self.recipe);
        to.set("Sbom", self.sbom);
        to.set("Tags", self.tags);
        to.set("VersionName", self.version_name);
    }
}

impl Level1 for SoftwarePackageVersion {
    const TYPE: &'static str = "AWS::IoT::SoftwarePackageVersion";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SoftwarePackageVersion> {
    /// `Ref`: `PackageName`, `VersionName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Error reason for a package version failure during creation or update.
    pub fn error_reason(self) -> Value<String> {
        self.attribute("ErrorReason")
    }

    /// The Amazon Resource Name (ARN) for the package.
    pub fn package_version_arn(self) -> Value<Arn> {
        self.attribute("PackageVersionArn")
    }

    /// The validation status of the Sbom file.
    pub fn sbom_validation_status(self) -> Value<String> {
        self.attribute("SbomValidationStatus")
    }

    /// The status of the package version. For more information, see Package version lifecycle.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`SoftwarePackageVersion`] is made of.
pub mod software_package_version {
    use super::*;

    /// The artifact location of the package version.
    #[derive(Clone, Debug, Default)]
    pub struct PackageVersionArtifact {
        /// The Amazon S3 location.
        ///
        /// Required.
        pub s3_location: Option<Value<S3Location>>,
    }

    impl Lower for PackageVersionArtifact {
        fn fields(self, to: &mut Fields) {
            to.set("S3Location", self.s3_location);
        }
    }

    /// The Amazon S3 location.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The S3 bucket.
        ///
        /// Required. At least 1 characters.
        pub bucket: Option<Value<String>>,
        /// The S3 key.
        ///
        /// Required. At least 1 characters.
        pub key: Option<Value<String>>,
        /// The S3 version.
        ///
        /// Required.
        pub version: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("Version", self.version);
        }
    }

    /// The sbom zip archive location of the package version.
    #[derive(Clone, Debug, Default)]
    pub struct Sbom {
        /// The Amazon S3 location.
        ///
        /// Required.
        pub s3_location: Option<Value<S3Location>>,
    }

    impl Lower for Sbom {
        fn fields(self, to: &mut Fields) {
            to.set("S3Location", self.s3_location);
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
        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::IoT::Stream`.
///
/// Resource Type definition for AWS IoT Stream. A stream is a publicly addressable resource that is an abstraction
/// for a list of files that can be transferred to an IoT device.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:stream/${StreamId}`.
#[derive(Clone, Debug, Default)]
pub struct Stream {
    /// The description of the stream.
    ///
    /// 0 to 2028 characters.
    pub description: Option<Value<String>>,
    /// The files to stream.
    ///
    /// Required. 1 to 50 items.
    pub files: Option<Value<Vec<stream::StreamFile>>>,
    /// An IAM role that allows the IoT service principal to access your S3 files.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// The stream ID.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub stream_id: Option<Value<String>>,
    /// Metadata which can be used to manage streams.
    pub tags: Option<Value<Vec<stream::Tag>>>,
}

impl Lower for Stream {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Files", self.files);
        to.set("RoleArn", self.role_arn);
        to.set("StreamId", self.stream_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Stream {
    const TYPE: &'static str = "AWS::IoT::Stream";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Stream> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the stream.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date when the stream was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The date when the stream was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The stream version.
    pub fn stream_version(self) -> Value<i64> {
        self.attribute("StreamVersion")
    }
}

/// What [`Stream`] is made of.
pub mod stream {
    use super::*;

    /// Represents a file to stream.
    #[derive(Clone, Debug, Default)]
    pub struct StreamFile {
        /// The file ID.
        ///
        /// 0 to 255.
        pub file_id: Option<Value<i64>>,
        /// The location of the file in S3.
        pub s3_location: Option<Value<S3Location>>,
    }

    impl Lower for StreamFile {
        fn fields(self, to: &mut Fields) {
            to.set("FileId", self.file_id);
            to.set("S3Location", self.s3_location);
        }
    }

    /// The location of the file in S3.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The S3 bucket.
        ///
        /// At least 1 characters.
        pub bucket: Option<Value<String>>,
        /// The S3 key.
        ///
        /// At least 1 characters.
        pub key: Option<Value<String>>,
        /// The S3 bucket version.
        pub version: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("Version", self.version);
        }
    }

    /// A set of key/value pairs that are used to manage the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

/// `AWS::IoT::Thing`.
///
/// Use the `AWS::IoT::Thing` resource to declare an AWS IoT thing.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}`.
#[derive(Clone, Debug, Default)]
pub struct Thing {
    /// A string that contains up to three key value pairs. Maximum length of 800. Duplicates not allowed.
    pub attribute_payload: Option<Value<thing::AttributePayload>>,
    /// The name of the thing to update.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub thing_name: Option<Value<String>>,
}

impl Lower for Thing {
    fn fields(self, to: &mut Fields) {
        to.set("AttributePayload", self.attribute_payload);
        to.set("ThingName", self.thing_name);
    }
}

impl Level1 for Thing {
    const TYPE: &'static str = "AWS::IoT::Thing";
}

impl Handle<Thing> {
    /// `Ref`: its `ThingName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the AWS IoT thing, such as `arn:aws:iot:us-east-2:123456789012:thing/MyThing`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Id of this thing.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Thing`] is made of.
pub mod thing {
    use super::*;

    /// The AttributePayload property specifies up to three attributes for an AWS IoT as key-value pairs.
    /// AttributePayload is a property of the AWS::IoT::Thing resource.
    #[derive(Clone, Debug, Default)]
    pub struct AttributePayload {
        /// A JSON string containing up to three key-value pair in JSON format. For example.
        pub attributes: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for AttributePayload {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
        }
    }
}

/// `AWS::IoT::ThingGroup`.
///
/// Creates a new thing group. A dynamic thing group is created if the resource template contains the `QueryString`
/// attribute.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ThingGroup {
    /// The parent thing group name.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub parent_group_name: Option<Value<String>>,
    /// The dynamic thing group search query string.
    ///
    /// 1 to 1000 characters.
    pub query_string: Option<Value<String>>,
    /// Metadata which can be used to manage the thing group or dynamic thing group.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<thing_group::Tag>>>,
    /// The thing group name.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub thing_group_name: Option<Value<String>>,
    /// Thing group properties.
    pub thing_group_properties: Option<Value<thing_group::ThingGroupProperties>>,
}

impl Lower for ThingGroup {
    fn fields(self, to: &mut Fields) {
        to.set("ParentGroupName", self.parent_group_name);
        to.set("QueryString", self.query_string);
        to.set("Tags", self.tags);
        to.set("ThingGroupName", self.thing_group_name);
        to.set("ThingGroupProperties", self.thing_group_properties);
    }
}

impl Level1 for ThingGroup {
    const TYPE: &'static str = "AWS::IoT::ThingGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ThingGroup> {
    /// `Ref`: its `ThingGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The thing group ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The thing group ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ThingGroup`] is made of.
pub mod thing_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag key (1-128 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\].
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag value (1-256 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\].
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

    /// Thing group properties.
    #[derive(Clone, Debug, Default)]
    pub struct ThingGroupProperties {
        /// The thing group attributes in JSON format.
        pub attribute_payload: Option<Value<AttributePayload>>,
        /// The thing group description.
        ///
        /// 0 to 2028 characters.
        pub thing_group_description: Option<Value<String>>,
    }

    impl Lower for ThingGroupProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AttributePayload", self.attribute_payload);
            to.set("ThingGroupDescription", self.thing_group_description);
        }
    }

    /// The attribute payload.
    #[derive(Clone, Debug, Default)]
    pub struct AttributePayload {
        /// A JSON string containing up to three key-value pair in JSON format. For example.
        pub attributes: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for AttributePayload {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
        }
    }
}

/// `AWS::IoT::ThingPrincipalAttachment`.
///
/// Use the `AWS::IoT::ThingPrincipalAttachment` resource to attach a principal (an X.509 certificate or another
/// credential) to a thing.
#[derive(Clone, Debug, Default)]
pub struct ThingPrincipalAttachment {
    /// The principal, which can be a certificate ARN (as returned from the `CreateCertificate` operation) or an Amazon
    /// Cognito ID.
    ///
    /// Required. A change replaces the resource.
    pub principal: Option<Value<String>>,
    /// The name of the AWS IoT thing.
    ///
    /// Required. A change replaces the resource.
    pub thing_name: Option<Value<String>>,
    /// The type of the relation you want to specify when you attach a principal to a thing.
    ///
    /// A change replaces the resource.
    pub thing_principal_type: Option<Value<String>>,
}

impl Lower for ThingPrincipalAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("Principal", self.principal);
        to.set("ThingName", self.thing_name);
        to.set("ThingPrincipalType", self.thing_principal_type);
    }
}

impl Level1 for ThingPrincipalAttachment {
    const TYPE: &'static str = "AWS::IoT::ThingPrincipalAttachment";
}

impl Handle<ThingPrincipalAttachment> {
    /// `Ref`: `ThingName`, `Principal`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::IoT::ThingType`.
///
/// Creates a new thing type.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:thingtype/${ThingTypeName}`.
#[derive(Clone, Debug, Default)]
pub struct ThingType {
    /// Deprecates a thing type. You can not associate new things with deprecated thing type.
    pub deprecate_thing_type: Option<Value<bool>>,
    /// Metadata which can be used to manage the thing type.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<thing_type::Tag>>>,
    /// The name of the thing type.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub thing_type_name: Option<Value<String>>,
    /// The thing type properties for the thing type to create. It contains information about the new thing type
    /// including a description, a list of searchable thing attribute names, and a list of propagating attributes.
    ///
    /// A change replaces the resource.
    pub thing_type_properties: Option<Value<thing_type::ThingTypeProperties>>,
}

impl Lower for ThingType {
    fn fields(self, to: &mut Fields) {
        to.set("DeprecateThingType", self.deprecate_thing_type);
        to.set("Tags", self.tags);
        to.set("ThingTypeName", self.thing_type_name);
        to.set("ThingTypeProperties", self.thing_type_properties);
    }
}

impl Level1 for ThingType {
    const TYPE: &'static str = "AWS::IoT::ThingType";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ThingType> {
    /// `Ref`: its `ThingTypeName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The thing type arn.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The thing type id.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ThingType`] is made of.
pub mod thing_type {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag key (1-128 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\].
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag value (1-256 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\].
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

    /// The ThingTypeProperties contains information about the thing type including: a thing type description, and a
    /// list of searchable thing attribute names.
    #[derive(Clone, Debug, Default)]
    pub struct ThingTypeProperties {
        /// The configuration to add user-defined properties to enrich MQTT 5 messages.
        pub mqtt5_configuration: Option<Value<Mqtt5Configuration>>,
        /// A list of searchable thing attribute names.
        ///
        /// At most 3 items. A change replaces the resource.
        pub searchable_attributes: Option<Value<Vec<String>>>,
        /// The description of the thing type.
        ///
        /// 0 to 2028 characters. A change replaces the resource.
        pub thing_type_description: Option<Value<String>>,
    }

    impl Lower for ThingTypeProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Mqtt5Configuration", self.mqtt5_configuration);
            to.set("SearchableAttributes", self.searchable_attributes);
            to.set("ThingTypeDescription", self.thing_type_description);
        }
    }

    /// The configuration to add user-defined properties to enrich MQTT 5 messages.
    #[derive(Clone, Debug, Default)]
    pub struct Mqtt5Configuration {
        /// An object that represents the connection attribute, the thing attribute, and the MQTT 5 user property key.
        pub propagating_attributes: Option<Value<Vec<PropagatingAttribute>>>,
    }

    impl Lower for Mqtt5Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("PropagatingAttributes", self.propagating_attributes);
        }
    }

    /// An object that represents the connection attribute, the thing attribute, and the MQTT 5 user property key.
    #[derive(Clone, Debug, Default)]
    pub struct PropagatingAttribute {
        /// The attribute associated with the connection details.
        ///
        /// 0 to 128 characters. One of `iot:ClientId`, `iot:Thing.ThingName`.
        pub connection_attribute: Option<Value<String>>,
        /// The thing attribute that is propagating for MQTT 5 message enrichment.
        ///
        /// 0 to 128 characters.
        pub thing_attribute: Option<Value<String>>,
        /// The key of the MQTT 5 user property, which is a key-value pair.
        ///
        /// Required. 0 to 128 characters.
        pub user_property_key: Option<Value<String>>,
    }

    impl Lower for PropagatingAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionAttribute", self.connection_attribute);
            to.set("ThingAttribute", self.thing_attribute);
            to.set("UserPropertyKey", self.user_property_key);
        }
    }
}

/// `AWS::IoT::TopicRule`.
///
/// Use the `AWS::IoT::TopicRule` resource to declare an AWS IoT rule. For information about working with AWS IoT
/// rules, see Rules for AWS IoT in the \*AWS IoT Developer Guide\*.
///
/// Its ARN: `arn:${Partition}:iot:${Region}:${Account}:rule/${RuleName}`.
#[derive(Clone, Debug, Default)]
pub struct TopicRule {
    /// The name of the rule.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub rule_name: Option<Value<String>>,
    /// Metadata which can be used to manage the topic rule.
    pub tags: Option<Value<Vec<topic_rule::Tag>>>,
    /// The rule payload.
    ///
    /// Required.
    pub topic_rule_payload: Option<Value<topic_rule::TopicRulePayload>>,
}

impl Lower for TopicRule {
    fn fields(self, to: &mut Fields) {
        to.set("RuleName", self.rule_name);
        to.set("Tags", self.tags);
        to.set("TopicRulePayload", self.topic_rule_payload);
    }
}

impl Level1 for TopicRule {
    const TYPE: &'static str = "AWS::IoT::TopicRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TopicRule> {
    /// `Ref`: its `RuleName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the AWS IoT rule, such as `arn:aws:iot:us-east-2:123456789012:rule/MyIoTRule`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`TopicRule`] is made of.
pub mod topic_rule {
    use super::*;

    /// `Tag` of `AWS::IoT::TopicRule`.
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

    /// Describes a rule.
    #[derive(Clone, Debug, Default)]
    pub struct TopicRulePayload {
        /// The actions associated with the rule.
        ///
        /// Required. 0 to 10 items.
        pub actions: Option<Value<Vec<Action>>>,
        /// The version of the SQL rules engine to use when evaluating the rule.
        pub aws_iot_sql_version: Option<Value<String>>,
        /// The description of the rule.
        pub description: Option<Value<String>>,
        /// The action to take when an error occurs.
        pub error_action: Option<Value<Action>>,
        /// Specifies whether the rule is disabled.
        pub rule_disabled: Option<Value<bool>>,
        /// The SQL statement used to query the topic. For more information, see AWS IoT SQL Reference in the \*AWS IoT
        /// Developer Guide\*.
        ///
        /// Required.
        pub sql: Option<Value<String>>,
    }

    impl Lower for TopicRulePayload {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("AwsIotSqlVersion", self.aws_iot_sql_version);
            to.set("Description", self.description);
            to.set("ErrorAction", self.error_action);
            to.set("RuleDisabled", self.rule_disabled);
            to.set("Sql", self.sql);
        }
    }

    /// Describes the actions associated with a rule.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// Change the state of a CloudWatch alarm.
        pub cloudwatch_alarm: Option<Value<CloudwatchAlarmAction>>,
        /// Sends data to CloudWatch.
        pub cloudwatch_logs: Option<Value<CloudwatchLogsAction>>,
        /// Capture a CloudWatch metric.
        pub cloudwatch_metric: Option<Value<CloudwatchMetricAction>>,
        /// Write to a DynamoDB table.
        pub dynamo_db: Option<Value<DynamoDBAction>>,
        /// Write to a DynamoDB table. This is a new version of the DynamoDB action. It allows you to write each attribute
        /// in an MQTT message payload into a separate DynamoDB column.
        pub dynamo_d_bv2: Option<Value<DynamoDBv2Action>>,
        /// Write data to an Amazon OpenSearch Service domain.
        pub elasticsearch: Option<Value<ElasticsearchAction>>,
        /// Write to an Amazon Kinesis Firehose stream.
        pub firehose: Option<Value<FirehoseAction>>,
        /// Send data to an HTTPS endpoint.
        pub http: Option<Value<HttpAction>>,
        pub influx_db: Option<Value<InfluxDBAction>>,
        /// Sends message data to an AWS IoT Analytics channel.
        pub iot_analytics: Option<Value<IotAnalyticsAction>>,
        /// Sends an input to an AWS IoT Events detector.
        pub iot_events: Option<Value<IotEventsAction>>,
        /// Sends data from the MQTT message that triggered the rule to AWS IoT SiteWise asset properties.
        pub iot_site_wise: Option<Value<IotSiteWiseAction>>,
        /// Send messages to an Amazon Managed Streaming for Apache Kafka (Amazon MSK) or self-managed Apache Kafka cluster.
        pub kafka: Option<Value<KafkaAction>>,
        /// Write data to an Amazon Kinesis stream.
        pub kinesis: Option<Value<KinesisAction>>,
        /// Invoke a Lambda function.
        pub lambda: Option<Value<LambdaAction>>,
        /// Sends device location data to Amazon Location Service.
        pub location: Option<Value<LocationAction>>,
        /// Write data to an Amazon OpenSearch Service domain.
        pub open_search: Option<Value<OpenSearchAction>>,
        /// Publish to another MQTT topic.
        pub republish: Option<Value<RepublishAction>>,
        /// Write to an Amazon S3 bucket.
        pub s3: Option<Value<S3Action>>,
        /// Publish to an Amazon SNS topic.
        pub sns: Option<Value<SnsAction>>,
        /// Publish to an Amazon SQS queue.
        pub sqs: Option<Value<SqsAction>>,
        /// Starts execution of a Step Functions state machine.
        pub step_functions: Option<Value<StepFunctionsAction>>,
        /// Writes attributes from an MQTT message.
        pub timestream: Option<Value<TimestreamAction>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("CloudwatchAlarm", self.cloudwatch_alarm);
            to.set("CloudwatchLogs", self.cloudwatch_logs);
            to.set("CloudwatchMetric", self.cloudwatch_metric);
            to.set("DynamoDB", self.dynamo_db);
            to.set("DynamoDBv2", self.dynamo_d_bv2);
            to.set("Elasticsearch", self.elasticsearch);
            to.set("Firehose", self.firehose);
            to.set("Http", self.http);
            to.set("InfluxDB", self.influx_db);
            to.set("IotAnalytics", self.iot_analytics);
            to.set("IotEvents", self.iot_events);
            to.set("IotSiteWise", self.iot_site_wise);
            to.set("Kafka", self.kafka);
            to.set("Kinesis", self.kinesis);
            to.set("Lambda", self.lambda);
            to.set("Location", self.location);
            to.set("OpenSearch", self.open_search);
            to.set("Republish", self.republish);
            to.set("S3", self.s3);
            to.set("Sns", self.sns);
            to.set("Sqs", self.sqs);
            to.set("StepFunctions", self.step_functions);
            to.set("Timestream", self.timestream);
        }
    }

    /// Describes an action that updates a CloudWatch alarm.
    #[derive(Clone, Debug, Default)]
    pub struct CloudwatchAlarmAction {
        /// The CloudWatch alarm name.
        ///
        /// Required.
        pub alarm_name: Option<Value<String>>,
        /// The IAM role that allows access to the CloudWatch alarm.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The reason for the alarm change.
        ///
        /// Required.
        pub state_reason: Option<Value<String>>,
        /// The value of the alarm state. Acceptable values are: OK, ALARM, INSUFFICIENT\_DATA.
        ///
        /// Required.
        pub state_value: Option<Value<String>>,
    }

    impl Lower for CloudwatchAlarmAction {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmName", self.alarm_name);
            to.set("RoleArn", self.role_arn);
            to.set("StateReason", self.state_reason);
            to.set("StateValue", self.state_value);
        }
    }

    /// Describes an action that updates a CloudWatch log.
    #[derive(Clone, Debug, Default)]
    pub struct CloudwatchLogsAction {
        /// Indicates whether batches of log records will be extracted and uploaded into CloudWatch.
        pub batch_mode: Option<Value<bool>>,
        /// The CloudWatch log name.
        ///
        /// Required.
        pub log_group_name: Option<Value<String>>,
        /// The IAM role that allows access to the CloudWatch log.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for CloudwatchLogsAction {
        fn fields(self, to: &mut Fields) {
            to.set("BatchMode", self.batch_mode);
            to.set("LogGroupName", self.log_group_name);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Describes an action that captures a CloudWatch metric.
    #[derive(Clone, Debug, Default)]
    pub struct CloudwatchMetricAction {
        /// The CloudWatch metric name.
        ///
        /// Required.
        pub metric_name: Option<Value<String>>,
        /// The CloudWatch metric namespace name.
        ///
        /// Required.
        pub metric_namespace: Option<Value<String>>,
        /// An optional Unix timestamp.
        pub metric_timestamp: Option<Value<String>>,
        /// The metric unit supported by CloudWatch.
        ///
        /// Required.
        pub metric_unit: Option<Value<String>>,
        /// The CloudWatch metric value.
        ///
        /// Required.
        pub metric_value: Option<Value<String>>,
        /// The IAM role that allows access to the CloudWatch metric.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for CloudwatchMetricAction {
        fn fields(self, to: &mut Fields) {
            to.set("MetricName", self.metric_name);
            to.set("MetricNamespace", self.metric_namespace);
            to.set("MetricTimestamp", self.metric_timestamp);
            to.set("MetricUnit", self.metric_unit);
            to.set("MetricValue", self.metric_value);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Describes an action to write to a DynamoDB table.
    #[derive(Clone, Debug, Default)]
    pub struct DynamoDBAction {
        /// The hash key name.
        ///
        /// Required.
        pub hash_key_field: Option<Value<String>>,
        /// The hash key type. Valid values are "STRING" or "NUMBER".
        ///
        /// One of `NUMBER`, `STRING`.
        pub hash_key_type: Option<Value<String>>,
        /// The hash key value.
        ///
        /// Required.
        pub hash_key_value: Option<Value<String>>,
        /// The action payload. This name can be customized.
        pub payload_field: Option<Value<String>>,
        /// The range key name.
        pub range_key_field: Option<Value<String>>,
        /// The range key type. Valid values are "STRING" or "NUMBER".
        ///
        /// One of `NUMBER`, `STRING`.
        pub range_key_type: Option<Value<String>>,
        /// The range key value.
        pub range_key_value: Option<Value<String>>,
        /// The ARN of the IAM role that grants access to the DynamoDB table.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The name of the DynamoDB table.
        ///
        /// Required.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for DynamoDBAction {
        fn fields(self, to: &mut Fields) {
            to.set("HashKeyField", self.hash_key_field);
            to.set("HashKeyType", self.hash_key_type);
            to.set("HashKeyValue", self.hash_key_value);
            to.set("PayloadField", self.payload_field);
            to.set("RangeKeyField", self.range_key_field);
            to.set("RangeKeyType", self.range_key_type);
            to.set("RangeKeyValue", self.range_key_value);
            to.set("RoleArn", self.role_arn);
            to.set("TableName", self.table_name);
        }
    }

    /// Describes an action to write to a DynamoDB table.
    #[derive(Clone, Debug, Default)]
    pub struct DynamoDBv2Action {
        /// Specifies the DynamoDB table to which the message data will be written. For example.
        pub put_item: Option<Value<PutItemInput>>,
        /// The ARN of the IAM role that grants access to the DynamoDB table.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for DynamoDBv2Action {
        fn fields(self, to: &mut Fields) {
            to.set("PutItem", self.put_item);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// The input for the DynamoActionVS action that specifies the DynamoDB table to which the message data will be
    /// written.
    #[derive(Clone, Debug, Default)]
    pub struct PutItemInput {
        /// The table where the message data will be written.
        ///
        /// Required.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for PutItemInput {
        fn fields(self, to: &mut Fields) {
            to.set("TableName", self.table_name);
        }
    }

    /// Describes an action that writes data to an Amazon OpenSearch Service domain.
    #[derive(Clone, Debug, Default)]
    pub struct ElasticsearchAction {
        /// The endpoint of your OpenSearch domain.
        ///
        /// Required.
        pub endpoint: Option<Value<String>>,
        /// The unique identifier for the document you are storing.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The index where you want to store your data.
        ///
        /// Required.
        pub index: Option<Value<String>>,
        /// The IAM role ARN that has access to OpenSearch.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The type of document you are storing.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ElasticsearchAction {
        fn fields(self, to: &mut Fields) {
            to.set("Endpoint", self.endpoint);
            to.set("Id", self.id);
            to.set("Index", self.index);
            to.set("RoleArn", self.role_arn);
            to.set("Type", self.type_);
        }
    }

    /// Describes an action that writes data to an Amazon Kinesis Firehose stream.
    #[derive(Clone, Debug, Default)]
    pub struct FirehoseAction {
        /// Whether to deliver the Kinesis Data Firehose stream as a batch by using `PutRecordBatch`. The default value is
        /// `false`.
        pub batch_mode: Option<Value<bool>>,
        /// The delivery stream name.
        ///
        /// Required.
        pub delivery_stream_name: Option<Value<String>>,
        /// The IAM role that grants access to the Amazon Kinesis Firehose stream.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// A character separator that will be used to separate records written to the Firehose stream. Valid values are:
        /// '\\n' (newline), '\\t' (tab), '\\r\\n' (Windows newline), ',' (comma).
        pub separator: Option<Value<String>>,
    }

    impl Lower for FirehoseAction {
        fn fields(self, to: &mut Fields) {
            to.set("BatchMode", self.batch_mode);
            to.set("DeliveryStreamName", self.delivery_stream_name);
            to.set("RoleArn", self.role_arn);
            to.set("Separator", self.separator);
        }
    }

    /// Send data to an HTTPS endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct HttpAction {
        /// The authentication method to use when sending data to an HTTPS endpoint.
        pub auth: Option<Value<HttpAuthorization>>,
        pub batch_config: Option<Value<BatchConfig>>,
        /// The URL to which AWS IoT sends a confirmation message. The value of the confirmation URL must be a prefix of the
        /// endpoint URL.
        ///
        /// 0 to 2000 characters.
        pub confirmation_url: Option<Value<String>>,
        pub enable_batching: Option<Value<bool>>,
        /// The HTTP headers to send with the message data.
        ///
        /// 0 to 100 items.
        pub headers: Option<Value<Vec<HttpActionHeader>>>,
        /// The endpoint URL. If substitution templates are used in the URL, you must also specify a `confirmationUrl`.
        ///
        /// Required. 0 to 2000 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for HttpAction {
        fn fields(self, to: &mut Fields) {
            to.set("Auth", self.auth);
            to.set("BatchConfig", self.batch_config);
            to.set("ConfirmationUrl", self.confirmation_url);
            to.set("EnableBatching", self.enable_batching);
            to.set("Headers", self.headers);
            to.set("Url", self.url);
        }
    }

    /// The authorization method used to send messages.
    #[derive(Clone, Debug, Default)]
    pub struct HttpAuthorization {
        /// Use Sig V4 authorization. For more information, see Signature Version 4 Signing Process.
        pub sigv4: Option<Value<SigV4Authorization>>,
    }

    impl Lower for HttpAuthorization {
        fn fields(self, to: &mut Fields) {
            to.set("Sigv4", self.sigv4);
        }
    }

    /// For more information, see Signature Version 4 signing process.
    #[derive(Clone, Debug, Default)]
    pub struct SigV4Authorization {
        /// The ARN of the signing role.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The service name to use while signing with Sig V4.
        ///
        /// Required.
        pub service_name: Option<Value<String>>,
        /// The signing region.
        ///
        /// Required.
        pub signing_region: Option<Value<String>>,
    }

    impl Lower for SigV4Authorization {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("ServiceName", self.service_name);
            to.set("SigningRegion", self.signing_region);
        }
    }

    /// `BatchConfig` of `AWS::IoT::TopicRule`.
    #[derive(Clone, Debug, Default)]
    pub struct BatchConfig {
        pub batch_across_topics: Option<Value<bool>>,
        /// 5 to 200.
        pub max_batch_open_ms: Option<Value<i64>>,
        /// 2 to 10.
        pub max_batch_size: Option<Value<i64>>,
        /// 100 to 131072.
        pub max_batch_size_bytes: Option<Value<i64>>,
    }

    impl Lower for BatchConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BatchAcrossTopics", self.batch_across_topics);
            to.set("MaxBatchOpenMs", self.max_batch_open_ms);
            to.set("MaxBatchSize", self.max_batch_size);
            to.set("MaxBatchSizeBytes", self.max_batch_size_bytes);
        }
    }

    /// The HTTP action header.
    #[derive(Clone, Debug, Default)]
    pub struct HttpActionHeader {
        /// The HTTP header key.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The HTTP header value. Substitution templates are supported.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for HttpActionHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `InfluxDBAction` of `AWS::IoT::TopicRule`.
    #[derive(Clone, Debug, Default)]
    pub struct InfluxDBAction {
        pub batch_config: Option<Value<InfluxDBBatchConfig>>,
        /// Required. 2 to 64 characters.
        pub database_name: Option<Value<String>>,
        /// Required.
        pub destination_arn: Option<Value<String>>,
        /// 1 to 64 characters.
        pub organization: Option<Value<String>>,
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// Required. 1 to 1024 characters.
        pub table_name: Option<Value<String>>,
        pub tags: Option<Value<BTreeMap<String, String>>>,
        /// One of `ms`, `ns`, `s`, `us`.
        pub timestamp_unit: Option<Value<String>>,
    }

    impl Lower for InfluxDBAction {
        fn fields(self, to: &mut Fields) {
            to.set("BatchConfig", self.batch_config);
            to.set("DatabaseName", self.database_name);
            to.set("DestinationArn", self.destination_arn);
            to.set("Organization", self.organization);
            to.set("RoleArn", self.role_arn);
            to.set("TableName", self.table_name);
            to.set("Tags", self.tags);
            to.set("TimestampUnit", self.timestamp_unit);
        }
    }

    /// `InfluxDBBatchConfig` of `AWS::IoT::TopicRule`.
    #[derive(Clone, Debug, Default)]
    pub struct InfluxDBBatchConfig {
        pub batch_across_topics: Option<Value<bool>>,
        /// 5 to 1000.
        pub max_batch_open_ms: Option<Value<i64>>,
        /// 1 to 500.
        pub max_batch_size: Option<Value<i64>>,
        /// 100 to 131072.
        pub max_batch_size_bytes: Option<Value<i64>>,
    }

    impl Lower for InfluxDBBatchConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BatchAcrossTopics", self.batch_across_topics);
            to.set("MaxBatchOpenMs", self.max_batch_open_ms);
            to.set("MaxBatchSize", self.max_batch_size);
            to.set("MaxBatchSizeBytes", self.max_batch_size_bytes);
        }
    }

    /// Sends message data to an AWS IoT Analytics channel.
    #[derive(Clone, Debug, Default)]
    pub struct IotAnalyticsAction {
        /// Whether to process the action as a batch. The default value is `false`.
        pub batch_mode: Option<Value<bool>>,
        /// The name of the IoT Analytics channel to which message data will be sent.
        ///
        /// Required.
        pub channel_name: Option<Value<String>>,
        /// The ARN of the role which has a policy that grants IoT Analytics permission to send message data via IoT
        /// Analytics (iotanalytics:BatchPutMessage).
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for IotAnalyticsAction {
        fn fields(self, to: &mut Fields) {
            to.set("BatchMode", self.batch_mode);
            to.set("ChannelName", self.channel_name);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Sends an input to an AWS IoT Events detector.
    #[derive(Clone, Debug, Default)]
    pub struct IotEventsAction {
        /// Whether to process the event actions as a batch. The default value is `false`.
        pub batch_mode: Option<Value<bool>>,
        /// The name of the AWS IoT Events input.
        ///
        /// Required. 1 to 128 characters.
        pub input_name: Option<Value<String>>,
        /// The ID of the message. The default `messageId` is a new UUID value.
        ///
        /// 0 to 128 characters.
        pub message_id: Option<Value<String>>,
        /// The ARN of the role that grants AWS IoT permission to send an input to an AWS IoT Events detector.
        /// ("Action":"iotevents:BatchPutMessage").
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for IotEventsAction {
        fn fields(self, to: &mut Fields) {
            to.set("BatchMode", self.batch_mode);
            to.set("InputName", self.input_name);
            to.set("MessageId", self.message_id);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Describes an action to send data from an MQTT message that triggered the rule to AWS IoT SiteWise asset
    /// properties.
    #[derive(Clone, Debug, Default)]
    pub struct IotSiteWiseAction {
        /// A list of asset property value entries.
        ///
        /// Required. At least 1 items.
        pub put_asset_property_value_entries: Option<Value<Vec<PutAssetPropertyValueEntry>>>,
        /// The ARN of the role that grants AWS IoT permission to send an asset property value to AWS IoT SiteWise.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for IotSiteWiseAction {
        fn fields(self, to: &mut Fields) {
            to.set("PutAssetPropertyValueEntries", self.put_asset_property_value_entries);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// An asset property value entry containing the following information.
    #[derive(Clone, Debug, Default)]
    pub struct PutAssetPropertyValueEntry {
        /// The ID of the AWS IoT SiteWise asset. You must specify either a `propertyAlias` or both an `aliasId` and a
        /// `propertyId`.
        pub asset_id: Option<Value<String>>,
        /// Optional. A unique identifier for this entry that you can define to better track which message caused an error
        /// in case of failure.
        pub entry_id: Option<Value<String>>,
        /// The name of the property alias associated with your asset property. You must specify either a `propertyAlias` or
        /// both an `aliasId` and a `propertyId`.
        ///
        /// At least 1 characters.
        pub property_alias: Option<Value<String>>,
        /// The ID of the asset's property. You must specify either a `propertyAlias` or both an `aliasId` and a
        /// `propertyId`.
        pub property_id: Option<Value<String>>,
        /// A list of property values to insert that each contain timestamp, quality, and value (TQV) information.
        ///
        /// Required. At least 1 items.
        pub property_values: Option<Value<Vec<AssetPropertyValue>>>,
    }

    impl Lower for PutAssetPropertyValueEntry {
        fn fields(self, to: &mut Fields) {
            to.set("AssetId", self.asset_id);
            to.set("EntryId", self.entry_id);
            to.set("PropertyAlias", self.property_alias);
            to.set("PropertyId", self.property_id);
            to.set("PropertyValues", self.property_values);
        }
    }

    /// An asset property value entry containing the following information.
    #[derive(Clone, Debug, Default)]
    pub struct AssetPropertyValue {
        /// Optional. A string that describes the quality of the value. Accepts substitution templates. Must be `GOOD`,
        /// `BAD`, or `UNCERTAIN`.
        pub quality: Option<Value<String>>,
        /// The asset property value timestamp.
        ///
        /// Required.
        pub timestamp: Option<Value<AssetPropertyTimestamp>>,
        /// The value of the asset property.
        ///
        /// Required.
        pub value: Option<Value<AssetPropertyVariant>>,
    }

    impl Lower for AssetPropertyValue {
        fn fields(self, to: &mut Fields) {
            to.set("Quality", self.quality);
            to.set("Timestamp", self.timestamp);
            to.set("Value", self.value);
        }
    }

    /// An asset property timestamp entry containing the following information.
    #[derive(Clone, Debug, Default)]
    pub struct AssetPropertyTimestamp {
        /// Optional. A string that contains the nanosecond time offset. Accepts substitution templates.
        pub offset_in_nanos: Option<Value<String>>,
        /// A string that contains the time in seconds since epoch. Accepts substitution templates.
        ///
        /// Required.
        pub time_in_seconds: Option<Value<String>>,
    }

    impl Lower for AssetPropertyTimestamp {
        fn fields(self, to: &mut Fields) {
            to.set("OffsetInNanos", self.offset_in_nanos);
            to.set("TimeInSeconds", self.time_in_seconds);
        }
    }

    /// Contains an asset property value (of a single type).
    #[derive(Clone, Debug, Default)]
    pub struct AssetPropertyVariant {
        /// Optional. A string that contains the boolean value ( `true` or `false` ) of the value entry. Accepts
        /// substitution templates.
        pub boolean_value: Option<Value<String>>,
        /// Optional. A string that contains the double value of the value entry. Accepts substitution templates.
        pub double_value: Option<Value<String>>,
        /// Optional. A string that contains the integer value of the value entry. Accepts substitution templates.
        pub integer_value: Option<Value<String>>,
        /// Optional. The string value of the value entry. Accepts substitution templates.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for AssetPropertyVariant {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanValue", self.boolean_value);
            to.set("DoubleValue", self.double_value);
            to.set("IntegerValue", self.integer_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// Send messages to an Amazon Managed Streaming for Apache Kafka (Amazon MSK) or self-managed Apache Kafka cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaAction {
        /// Properties of the Apache Kafka producer client.
        ///
        /// Required.
        pub client_properties: Option<Value<BTreeMap<String, String>>>,
        /// The ARN of Kafka action's VPC `TopicRuleDestination`.
        ///
        /// Required.
        pub destination_arn: Option<Value<String>>,
        /// The list of Kafka headers that you specify.
        ///
        /// 1 to 100 items.
        pub headers: Option<Value<Vec<KafkaActionHeader>>>,
        /// The Kafka message key.
        pub key: Option<Value<String>>,
        /// The Kafka message partition.
        pub partition: Option<Value<String>>,
        /// The Kafka topic for messages to be sent to the Kafka broker.
        ///
        /// Required.
        pub topic: Option<Value<String>>,
    }

    impl Lower for KafkaAction {
        fn fields(self, to: &mut Fields) {
            to.set("ClientProperties", self.client_properties);
            to.set("DestinationArn", self.destination_arn);
            to.set("Headers", self.headers);
            to.set("Key", self.key);
            to.set("Partition", self.partition);
            to.set("Topic", self.topic);
        }
    }

    /// Specifies a Kafka header using key-value pairs when you create a Rule’s Kafka Action. You can use these headers
    /// to route data from IoT clients to downstream Kafka clusters without modifying your message payload.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaActionHeader {
        /// The key of the Kafka header.
        ///
        /// Required. 0 to 16384 characters.
        pub key: Option<Value<String>>,
        /// The value of the Kafka header.
        ///
        /// Required. 0 to 16384 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for KafkaActionHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Describes an action to write data to an Amazon Kinesis stream.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisAction {
        /// The partition key.
        pub partition_key: Option<Value<String>>,
        /// The ARN of the IAM role that grants access to the Amazon Kinesis stream.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The name of the Amazon Kinesis stream.
        ///
        /// Required.
        pub stream_name: Option<Value<String>>,
    }

    impl Lower for KinesisAction {
        fn fields(self, to: &mut Fields) {
            to.set("PartitionKey", self.partition_key);
            to.set("RoleArn", self.role_arn);
            to.set("StreamName", self.stream_name);
        }
    }

    /// Describes an action to invoke a Lambda function.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaAction {
        /// The ARN of the Lambda function.
        pub function_arn: Option<Value<String>>,
    }

    impl Lower for LambdaAction {
        fn fields(self, to: &mut Fields) {
            to.set("FunctionArn", self.function_arn);
        }
    }

    /// Describes an action to send device location updates from an MQTT message to an Amazon Location tracker resource.
    #[derive(Clone, Debug, Default)]
    pub struct LocationAction {
        /// The unique ID of the device providing the location data.
        ///
        /// Required.
        pub device_id: Option<Value<String>>,
        /// A string that evaluates to a double value that represents the latitude of the device's location.
        ///
        /// Required.
        pub latitude: Option<Value<String>>,
        /// A string that evaluates to a double value that represents the longitude of the device's location.
        ///
        /// Required.
        pub longitude: Option<Value<String>>,
        /// The IAM role that grants permission to write to the Amazon Location resource.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The time that the location data was sampled. The default value is the time the MQTT message was processed.
        pub timestamp: Option<Value<Timestamp>>,
        /// The name of the tracker resource in Amazon Location in which the location is updated.
        ///
        /// Required.
        pub tracker_name: Option<Value<String>>,
    }

    impl Lower for LocationAction {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceId", self.device_id);
            to.set("Latitude", self.latitude);
            to.set("Longitude", self.longitude);
            to.set("RoleArn", self.role_arn);
            to.set("Timestamp", self.timestamp);
            to.set("TrackerName", self.tracker_name);
        }
    }

    /// Describes how to interpret an application-defined timestamp value from an MQTT message payload and the precision
    /// of that value.
    #[derive(Clone, Debug, Default)]
    pub struct Timestamp {
        /// The precision of the timestamp value that results from the expression described in `value`.
        pub unit: Option<Value<String>>,
        /// An expression that returns a long epoch time value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Timestamp {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// Describes an action that writes data to an Amazon OpenSearch Service domain.
    #[derive(Clone, Debug, Default)]
    pub struct OpenSearchAction {
        /// The endpoint of your OpenSearch domain.
        ///
        /// Required.
        pub endpoint: Option<Value<String>>,
        /// The unique identifier for the document you are storing.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The OpenSearch index where you want to store your data.
        ///
        /// Required.
        pub index: Option<Value<String>>,
        /// The IAM role ARN that has access to OpenSearch.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The type of document you are storing.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for OpenSearchAction {
        fn fields(self, to: &mut Fields) {
            to.set("Endpoint", self.endpoint);
            to.set("Id", self.id);
            to.set("Index", self.index);
            to.set("RoleArn", self.role_arn);
            to.set("Type", self.type_);
        }
    }

    /// Describes an action to republish to another topic.
    #[derive(Clone, Debug, Default)]
    pub struct RepublishAction {
        /// MQTT Version 5.0 headers information. For more information, see MQTT in the IoT Core Developer Guide.
        pub headers: Option<Value<RepublishActionHeaders>>,
        /// The Quality of Service (QoS) level to use when republishing messages. The default value is 0.
        ///
        /// 0 to 1.
        pub qos: Option<Value<i64>>,
        /// The ARN of the IAM role that grants access.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The name of the MQTT topic.
        ///
        /// Required.
        pub topic: Option<Value<String>>,
    }

    impl Lower for RepublishAction {
        fn fields(self, to: &mut Fields) {
            to.set("Headers", self.headers);
            to.set("Qos", self.qos);
            to.set("RoleArn", self.role_arn);
            to.set("Topic", self.topic);
        }
    }

    /// Specifies MQTT Version 5.0 headers information. For more information, see MQTT in the IoT Core Developer Guide.
    #[derive(Clone, Debug, Default)]
    pub struct RepublishActionHeaders {
        /// A UTF-8 encoded string that describes the content of the publishing message.
        ///
        /// 0 to 1024 characters.
        pub content_type: Option<Value<String>>,
        /// The base64-encoded binary data used by the sender of the request message to identify which request the response
        /// message is for.
        ///
        /// 0 to 1024 characters.
        pub correlation_data: Option<Value<String>>,
        /// A user-defined integer value that represents the message expiry interval at the broker. If the messages haven't
        /// been sent to the subscribers within that interval, the message expires and is removed.
        ///
        /// 0 to 1024 characters.
        pub message_expiry: Option<Value<String>>,
        /// An `Enum` string value that indicates whether the payload is formatted as UTF-8.
        ///
        /// 0 to 1024 characters.
        pub payload_format_indicator: Option<Value<String>>,
        /// A UTF-8 encoded string that's used as the topic name for a response message. The response topic is used to
        /// describe the topic to which the receiver should publish as part of the request-response flow.
        ///
        /// 0 to 1024 characters.
        pub response_topic: Option<Value<String>>,
        /// An array of key-value pairs that you define in the MQTT5 header.
        ///
        /// 1 to 100 items.
        pub user_properties: Option<Value<Vec<UserProperty>>>,
    }

    impl Lower for RepublishActionHeaders {
        fn fields(self, to: &mut Fields) {
            to.set("ContentType", self.content_type);
            to.set("CorrelationData", self.correlation_data);
            to.set("MessageExpiry", self.message_expiry);
            to.set("PayloadFormatIndicator", self.payload_format_indicator);
            to.set("ResponseTopic", self.response_topic);
            to.set("UserProperties", self.user_properties);
        }
    }

    /// A key-value pair that you define in the header.
    #[derive(Clone, Debug, Default)]
    pub struct UserProperty {
        /// A key to be specified in `UserProperty`.
        ///
        /// Required. 0 to 1024 characters.
        pub key: Option<Value<String>>,
        /// A value to be specified in `UserProperty`.
        ///
        /// Required. 0 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for UserProperty {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Describes an action to write data to an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3Action {
        /// The Amazon S3 bucket.
        ///
        /// Required.
        pub bucket_name: Option<Value<String>>,
        /// The Amazon S3 canned ACL that controls access to the object identified by the object key. For more information,
        /// see S3 canned ACLs.
        ///
        /// One of `private`, `public-read`, `public-read-write`, `aws-exec-read`, `authenticated-read`,
        /// `bucket-owner-read`, `bucket-owner-full-control`, `log-delivery-write`.
        pub canned_acl: Option<Value<String>>,
        /// The object key. For more information, see Actions, resources, and condition keys for Amazon S3.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The ARN of the IAM role that grants access.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for S3Action {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("CannedAcl", self.canned_acl);
            to.set("Key", self.key);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Describes an action to publish to an Amazon SNS topic.
    #[derive(Clone, Debug, Default)]
    pub struct SnsAction {
        /// (Optional) The message format of the message to publish. Accepted values are "JSON" and "RAW". The default value
        /// of the attribute is "RAW".
        ///
        /// One of `JSON`, `RAW`.
        pub message_format: Option<Value<String>>,
        /// The ARN of the IAM role that grants access.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the SNS topic.
        ///
        /// Required.
        pub target_arn: Option<Value<String>>,
    }

    impl Lower for SnsAction {
        fn fields(self, to: &mut Fields) {
            to.set("MessageFormat", self.message_format);
            to.set("RoleArn", self.role_arn);
            to.set("TargetArn", self.target_arn);
        }
    }

    /// Describes an action to publish data to an Amazon SQS queue.
    #[derive(Clone, Debug, Default)]
    pub struct SqsAction {
        /// The URL of the Amazon SQS queue.
        ///
        /// Required.
        pub queue_url: Option<Value<String>>,
        /// The ARN of the IAM role that grants access.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// Specifies whether to use Base64 encoding.
        pub use_base64: Option<Value<bool>>,
    }

    impl Lower for SqsAction {
        fn fields(self, to: &mut Fields) {
            to.set("QueueUrl", self.queue_url);
            to.set("RoleArn", self.role_arn);
            to.set("UseBase64", self.use_base64);
        }
    }

    /// Starts execution of a Step Functions state machine.
    #[derive(Clone, Debug, Default)]
    pub struct StepFunctionsAction {
        /// (Optional) A name will be given to the state machine execution consisting of this prefix followed by a UUID.
        pub execution_name_prefix: Option<Value<String>>,
        /// The ARN of the role that grants IoT permission to start execution of a state machine
        /// ("Action":"states:StartExecution").
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The name of the Step Functions state machine whose execution will be started.
        ///
        /// Required.
        pub state_machine_name: Option<Value<String>>,
    }

    impl Lower for StepFunctionsAction {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutionNamePrefix", self.execution_name_prefix);
            to.set("RoleArn", self.role_arn);
            to.set("StateMachineName", self.state_machine_name);
        }
    }

    /// Describes an action that writes records into an Amazon Timestream table.
    #[derive(Clone, Debug, Default)]
    pub struct TimestreamAction {
        /// The name of an Amazon Timestream database that has the table to write records into.
        ///
        /// Required.
        pub database_name: Option<Value<String>>,
        /// Metadata attributes of the time series that are written in each measure record.
        ///
        /// Required. 1 to 128 items.
        pub dimensions: Option<Value<Vec<TimestreamDimension>>>,
        /// The Amazon Resource Name (ARN) of the role that grants AWS IoT permission to write to the Timestream database
        /// table.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The table where the message data will be written.
        ///
        /// Required.
        pub table_name: Option<Value<String>>,
        /// The value to use for the entry's timestamp. If blank, the time that the entry was processed is used.
        pub timestamp: Option<Value<TimestreamTimestamp>>,
    }

    impl Lower for TimestreamAction {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseName", self.database_name);
            to.set("Dimensions", self.dimensions);
            to.set("RoleArn", self.role_arn);
            to.set("TableName", self.table_name);
            to.set("Timestamp", self.timestamp);
        }
    }

    /// Metadata attributes of the time series that are written in each measure record.
    #[derive(Clone, Debug, Default)]
    pub struct TimestreamDimension {
        /// The metadata dimension name. This is the name of the column in the Amazon Timestream database table record.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The value to write in this column of the database record.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for TimestreamDimension {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The value to use for the entry's timestamp. If blank, the time that the entry was processed is used.
    #[derive(Clone, Debug, Default)]
    pub struct TimestreamTimestamp {
        /// The precision of the timestamp value that results from the expression described in `value`.
        ///
        /// Required.
        pub unit: Option<Value<String>>,
        /// An expression that returns a long epoch time value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for TimestreamTimestamp {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::IoT::TopicRuleDestination`.
///
/// A topic rule destination.
#[derive(Clone, Debug, Default)]
pub struct TopicRuleDestination {
    /// Properties of the HTTP URL.
    ///
    /// A change replaces the resource.
    pub http_url_properties: Option<Value<topic_rule_destination::HttpUrlDestinationSummary>>,
    /// InfluxDB destination properties.
    ///
    /// A change replaces the resource.
    pub influx_db_properties: Option<Value<topic_rule_destination::InfluxDBDestinationProperties>>,
    /// \- \*\*IN\_PROGRESS\*\* - A topic rule destination was created but has not been confirmed. You can set status to
    /// `IN_PROGRESS` by calling `UpdateTopicRuleDestination`.
    ///
    /// One of `ENABLED`, `IN_PROGRESS`, `DISABLED`.
    pub status: Option<Value<String>>,
    /// Properties of the virtual private cloud (VPC) connection.
    ///
    /// A change replaces the resource.
    pub vpc_properties: Option<Value<topic_rule_destination::VpcDestinationProperties>>,
}

impl Lower for TopicRuleDestination {
    fn fields(self, to: &mut Fields) {
        to.set("HttpUrlProperties", self.http_url_properties);
        to.set("InfluxDBProperties", self.influx_db_properties);
        to.set("Status", self.status);
        to.set("VpcProperties", self.vpc_properties);
    }
}

impl Level1 for TopicRuleDestination {
    const TYPE: &'static str = "AWS::IoT::TopicRuleDestination";
}

impl Handle<TopicRuleDestination> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The topic rule destination URL.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Additional details or reason why the topic rule destination is in the current status.
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// What [`TopicRuleDestination`] is made of.
pub mod topic_rule_destination {
    use super::*;

    /// HTTP URL destination properties.
    #[derive(Clone, Debug, Default)]
    pub struct HttpUrlDestinationSummary {
        /// The URL used to confirm the HTTP topic rule destination URL.
        ///
        /// A change replaces the resource.
        pub confirmation_url: Option<Value<String>>,
    }

    impl Lower for HttpUrlDestinationSummary {
        fn fields(self, to: &mut Fields) {
            to.set("ConfirmationUrl", self.confirmation_url);
        }
    }

    /// `InfluxDBDestinationProperties` of `AWS::IoT::TopicRuleDestination`.
    #[derive(Clone, Debug, Default)]
    pub struct InfluxDBDestinationProperties {
        /// The endpoint URL of the InfluxDB database.
        ///
        /// Required.
        pub endpoint: Option<Value<String>>,
        /// The version of the InfluxDB database (for example, V2 or V3).
        ///
        /// Required.
        pub influx_db_version: Option<Value<String>>,
        /// The ARN or name of the Secrets Manager secret containing the InfluxDB API token.
        ///
        /// Required.
        pub secret_id: Option<Value<String>>,
        /// The key name within the secret that contains the InfluxDB token.
        pub secret_key: Option<Value<String>>,
        /// The type of the secret value (SecretString or SecretBinary).
        pub secret_type: Option<Value<String>>,
    }

    impl Lower for InfluxDBDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Endpoint", self.endpoint);
            to.set("InfluxDBVersion", self.influx_db_version);
            to.set("SecretId", self.secret_id);
            to.set("SecretKey", self.secret_key);
            to.set("SecretType", self.secret_type);
        }
    }

    /// The properties of a virtual private cloud (VPC) destination.
    #[derive(Clone, Debug, Default)]
    pub struct VpcDestinationProperties {
        /// The ARN of a role that has permission to create and attach to elastic network interfaces (ENIs).
        ///
        /// A change replaces the resource.
        pub role_arn: Option<Value<String>>,
        /// The security groups of the VPC destination.
        ///
        /// A change replaces the resource.
        pub security_groups: Option<Value<Vec<String>>>,
        /// The subnet IDs of the VPC destination.
        ///
        /// A change replaces the resource.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// The ID of the VPC.
        ///
        /// A change replaces the resource.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("SecurityGroups", self.security_groups);
            to.set("SubnetIds", self.subnet_ids);
            to.set("VpcId", self.vpc_id);
        }
    }
}
