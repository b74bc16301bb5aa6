//! `AWS::RolesAnywhere`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::RolesAnywhere::CRL`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rolesanywhere-crl.html`.
///
/// Its ARN: `arn:${Partition}:rolesanywhere:${Region}:${Account}:crl/${CrlId}`.
#[derive(Clone, Debug, Default)]
pub struct CRL {
    /// The x509 v3 specified certificate revocation list (CRL).
    ///
    /// Required.
    pub crl_data: Option<Value<String>>,
    /// Specifies whether the certificate revocation list (CRL) is enabled.
    pub enabled: Option<Value<bool>>,
    /// The name of the certificate revocation list (CRL).
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// A list of tags to attach to the certificate revocation list (CRL).
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<crl::Tag>>>,
    /// The ARN of the TrustAnchor the certificate revocation list (CRL) will provide revocation for.
    pub trust_anchor_arn: Option<Value<String>>,
}

impl Lower for CRL {
    fn fields(self, to: &mut Fields) {
        to.set("CrlData", self.crl_data);
        to.set("Enabled", self.enabled);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TrustAnchorArn", self.trust_anchor_arn);
    }
}

impl Level1 for CRL {
    const TYPE: &'static str = "AWS::RolesAnywhere::CRL";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CRL> {
    /// `Ref`: its `CrlId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique primary identifier of the Crl.
    pub fn crl_id(self) -> Value<String> {
        self.attribute("CrlId")
    }
}

/// What [`CRL`] is made of.
pub mod crl {
    use super::*;

    /// `Tag` of `AWS::RolesAnywhere::CRL`.
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

/// `AWS::RolesAnywhere::Profile`.
///
/// Creates a Profile.
///
/// Its ARN: `arn:${Partition}:rolesanywhere:${Region}:${Account}:profile/${ProfileId}`.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Used to determine if a custom role session name will be accepted in a temporary credential request.
    pub accept_role_session_name: Option<Value<bool>>,
    /// A mapping applied to the authenticating end-entity certificate.
    pub attribute_mappings: Option<Value<Vec<profile::AttributeMapping>>>,
    /// The number of seconds vended session credentials will be valid for.
    ///
    /// 900 to 43200.
    pub duration_seconds: Option<Value<f64>>,
    /// The enabled status of the resource.
    pub enabled: Option<Value<bool>>,
    /// A list of managed policy ARNs. Managed policies identified by this list will be applied to the vended session
    /// credentials.
    ///
    /// 0 to 50 items.
    pub managed_policy_arns: Option<Value<Vec<String>>>,
    /// The customer specified name of the resource.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// Specifies whether instance properties are required in CreateSession requests with this profile.
    ///
    /// A change replaces the resource.
    pub require_instance_properties: Option<Value<bool>>,
    /// A list of IAM role ARNs that can be assumed when this profile is specified in a CreateSession request.
    ///
    /// Required. 0 to 250 items.
    pub role_arns: Option<Value<Vec<String>>>,
    /// A session policy that will applied to the trust boundary of the vended session credentials.
    pub session_policy: Option<Value<String>>,
    /// A list of Tags.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<profile::Tag>>>,
}

impl Lower for Profile {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptRoleSessionName", self.accept_role_session_name);
        to.set("AttributeMappings", self.attribute_mappings);
        to.set("DurationSeconds", self.duration_seconds);
        to.set("Enabled", self.enabled);
        to.set("ManagedPolicyArns", self.managed_policy_arns);
        to.set("Name", self.name);
        to.set("RequireInstanceProperties", self.require_instance_properties);
        to.set("RoleArns", self.role_arns);
        to.set("SessionPolicy", self.session_policy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Profile {
    const TYPE: &'static str = "AWS::RolesAnywhere::Profile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Profile> {
    /// `Ref`: its `ProfileId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the profile.
    pub fn profile_arn(self) -> Value<Arn> {
        self.attribute("ProfileArn")
    }

    /// The unique primary identifier of the Profile.
    pub fn profile_id(self) -> Value<String> {
        self.attribute("ProfileId")
    }
}

/// What [`Profile`] is made of.
pub mod profile {
    use super::*;

    /// A mapping applied to the authenticating end-entity certificate.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeMapping {
        /// Fields (x509Subject, x509Issuer and x509SAN) within X.509 certificates.
        ///
        /// Required. One of `x509Subject`, `x509Issuer`, `x509SAN`.
        pub certificate_field: Option<Value<String>>,
        /// A list of mapping entries for every supported specifier or sub-field.
        ///
        /// Required.
        pub mapping_rules: Option<Value<Vec<MappingRule>>>,
    }

    impl Lower for AttributeMapping {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateField", self.certificate_field);
            to.set("MappingRules", self.mapping_rules);
        }
    }

    /// A single mapping entry for each supported specifier or sub-field.
    #[derive(Clone, Debug, Default)]
    pub struct MappingRule {
        /// Specifier within a certificate field, such as CN, OU, or UID from the Subject field.
        ///
        /// Required.
        pub specifier: Option<Value<String>>,
    }

    impl Lower for MappingRule {
        fn fields(self, to: &mut Fields) {
            to.set("Specifier", self.specifier);
        }
    }

    /// `Tag` of `AWS::RolesAnywhere::Profile`.
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

/// `AWS::RolesAnywhere::TrustAnchor`.
///
/// Creates a TrustAnchor.
///
/// Its ARN: `arn:${Partition}:rolesanywhere:${Region}:${Account}:trust-anchor/${TrustAnchorId}`.
#[derive(Clone, Debug, Default)]
pub struct TrustAnchor {
    /// Indicates whether the trust anchor is enabled.
    pub enabled: Option<Value<bool>>,
    /// The name of the trust anchor.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// A list of notification settings to be associated to the trust anchor.
    ///
    /// 0 to 50 items.
    pub notification_settings: Option<Value<Vec<trust_anchor::NotificationSetting>>>,
    /// The trust anchor type and its related certificate data.
    ///
    /// Required.
    pub source: Option<Value<trust_anchor::Source>>,
    /// The tags to attach to the trust anchor.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<trust_anchor::Tag>>>,
}

impl Lower for TrustAnchor {
    fn fields(self, to: &mut Fields) {
        to.set("Enabled", self.enabled);
        to.set("Name", self.name);
        to.set("NotificationSettings", self.notification_settings);
        to.set("Source", self.source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TrustAnchor {
    const TYPE: &'static str = "AWS::RolesAnywhere::TrustAnchor";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrustAnchor> {
    /// `Ref`: its `TrustAnchorId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the trust anchor.
    pub fn trust_anchor_arn(self) -> Value<Arn> {
        self.attribute("TrustAnchorArn")
    }

    /// The unique identifier of the trust anchor.
    pub fn trust_anchor_id(self) -> Value<String> {
        self.attribute("TrustAnchorId")
    }
}

/// What [`TrustAnchor`] is made of.
pub mod trust_anchor {
    use super::*;

    /// Customizable notification settings that will be applied to notification events. IAM Roles Anywhere consumes
    /// these settings while notifying across multiple channels - CloudWatch metrics, EventBridge, and Health Dashboard.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationSetting {
        /// The specified channel of notification. IAM Roles Anywhere uses CloudWatch metrics, EventBridge, and Health
        /// Dashboard to notify for an event.
        ///
        /// One of `ALL`.
        pub channel: Option<Value<String>>,
        /// Indicates whether the notification setting is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The event to which this notification setting is applied.
        ///
        /// Required. One of `CA_CERTIFICATE_EXPIRY`, `END_ENTITY_CERTIFICATE_EXPIRY`.
        pub event: Option<Value<String>>,
        /// The number of days before a notification event. This value is required for a notification setting that is
        /// enabled.
        ///
        /// 1 to 360.
        pub threshold: Option<Value<f64>>,
    }

    impl Lower for NotificationSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Channel", self.channel);
            to.set("Enabled", self.enabled);
            to.set("Event", self.event);
            to.set("Threshold", self.threshold);
        }
    }

    /// Object representing the TrustAnchor type and its related certificate data.
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        /// A union object representing the data field of the TrustAnchor depending on its type.
        ///
        /// Required.
        pub source_data: Option<Value<SourceData>>,
        /// The type of the TrustAnchor.
        ///
        /// Required. One of `AWS_ACM_PCA`, `CERTIFICATE_BUNDLE`.
        pub source_type: Option<Value<String>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("SourceData", self.source_data);
            to.set("SourceType", self.source_type);
        }
    }

    /// A union object representing the data field of the TrustAnchor depending on its type.
    #[derive(Clone, Debug, Default)]
    pub struct SourceData {
        /// The root certificate of the Private Certificate Authority specified by this ARN is used in trust validation for
        /// temporary credential requests.
        pub acm_pca_arn: Option<Value<String>>,
        /// The PEM-encoded data for the certificate anchor. Included for trust anchors of type `CERTIFICATE_BUNDLE`.
        pub x509_certificate_data: Option<Value<String>>,
    }

    impl Lower for SourceData {
        fn fields(self, to: &mut Fields) {
            to.set("AcmPcaArn", self.acm_pca_arn);
            to.set("X509CertificateData", self.x509_certificate_data);
        }
    }

    /// `Tag` of `AWS::RolesAnywhere::TrustAnchor`.
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
