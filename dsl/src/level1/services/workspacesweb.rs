//! `AWS::WorkSpacesWeb`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::WorkSpacesWeb::BrowserSettings`.
///
/// This resource specifies browser settings that can be associated with a web portal. Once associated with a web
/// portal, browser settings control how the browser will behave once a user starts a streaming session for the web
/// portal.
///
/// Its ARN: `arn:${Partition}:workspaces-web:${Region}:${Account}:browserSettings/${BrowserSettingsId}`.
#[derive(Clone, Debug, Default)]
pub struct BrowserSettings {
    /// Additional encryption context of the browser settings.
    ///
    /// A change replaces the resource.
    pub additional_encryption_context: Option<Value<BTreeMap<String, String>>>,
    /// A JSON string containing Chrome Enterprise policies that will be applied to all streaming sessions.
    ///
    /// 2 to 131072 characters.
    pub browser_policy: Option<Value<String>>,
    /// The custom managed key of the browser settings.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub customer_managed_key: Option<Value<String>>,
    /// The tags to add to the browser settings resource. A tag is a key-value pair.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<browser_settings::Tag>>>,
    /// The policy that specifies which URLs end users are allowed to access or which URLs or domain categories they are
    /// restricted from accessing for enhanced security.
    pub web_content_filtering_policy: Option<Value<browser_settings::WebContentFilteringPolicy>>,
}

impl Lower for BrowserSettings {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalEncryptionContext", self.additional_encryption_context);
        to.set("BrowserPolicy", self.browser_policy);
        to.set("CustomerManagedKey", self.customer_managed_key);
        to.set("Tags", self.tags);
        to.set("WebContentFilteringPolicy", self.web_content_filtering_policy);
    }
}

impl Level1 for BrowserSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::BrowserSettings";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<BrowserSettings> {
    /// `Ref`: its `BrowserSettingsArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A list of web portal ARNs that the browser settings resource is associated with.
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// The ARN of the browser settings.
    pub fn browser_settings_arn(self) -> Value<Arn> {
        self.attribute("BrowserSettingsArn")
    }
}

/// What [`BrowserSettings`] is made of.
pub mod browser_settings {
    use super::*;

    /// `Tag` of `AWS::WorkSpacesWeb::BrowserSettings`.
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

    /// The policy that specifies which URLs end users are allowed to access or which URLs or domain categories they are
    /// restricted from accessing for enhanced security.
    #[derive(Clone, Debug, Default)]
    pub struct WebContentFilteringPolicy {
        /// URLs and domains that are always accessible to end users.
        ///
        /// 1 to 1000 items.
        pub allowed_urls: Option<Value<Vec<String>>>,
        /// Categories of websites that are blocked on the end user's browsers.
        ///
        /// 1 to 100 items.
        pub blocked_categories: Option<Value<Vec<String>>>,
        /// URLs and domains that end users cannot access.
        ///
        /// 1 to 1000 items.
        pub blocked_urls: Option<Value<Vec<String>>>,
    }

    impl Lower for WebContentFilteringPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedUrls", self.allowed_urls);
            to.set("BlockedCategories", self.blocked_categories);
            to.set("BlockedUrls", self.blocked_urls);
        }
    }
}

/// `AWS::WorkSpacesWeb::DataProtectionSettings`.
///
/// The data protection settings resource that can be associated with a web portal.
///
/// Its ARN:
/// `arn:${Partition}:workspaces-web:${Region}:${Account}:dataProtectionSettings/${DataProtectionSettingsId}`.
#[derive(Clone, Debug, Default)]
pub struct DataProtectionSettings {
    /// The additional encryption context of the data protection settings.
    ///
    /// A change replaces the resource.
    pub additional_encryption_context: Option<Value<BTreeMap<String, String>>>,
    /// The customer managed key used to encrypt sensitive information in the data protection settings.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub customer_managed_key: Option<Value<String>>,
    /// The description of the data protection settings.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// The display name of the data protection settings.
    ///
    /// 1 to 64 characters.
    pub display_name: Option<Value<String>>,
    /// The inline redaction configuration for the data protection settings.
    pub inline_redaction_configuration: Option<Value<data_protection_settings::InlineRedactionConfiguration>>,
    /// The tags of the data protection settings.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<data_protection_settings::Tag>>>,
}

impl Lower for DataProtectionSettings {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalEncryptionContext", self.additional_encryption_context);
        to.set("CustomerManagedKey", self.customer_managed_key);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("InlineRedactionConfiguration", self.inline_redaction_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataProtectionSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::DataProtectionSettings";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataProtectionSettings> {
    /// `Ref`: its `DataProtectionSettingsArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A list of web portal ARNs that this data protection settings resource is associated with.
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// The creation date timestamp of the data protection settings.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The ARN of the data protection settings resource.
    pub fn data_protection_settings_arn(self) -> Value<Arn> {
        self.attribute("DataProtectionSettingsArn")
    }
}

/// What [`DataProtectionSettings`] is made of.
pub mod data_protection_settings {
    use super::*;

    /// The configuration for in-session inline redaction.
    #[derive(Clone, Debug, Default)]
    pub struct InlineRedactionConfiguration {
        /// The global confidence level for the inline redaction configuration. This indicates the certainty of data type
        /// matches in the redaction process.
        ///
        /// 1 to 3.
        pub global_confidence_level: Option<Value<f64>>,
        /// The global enforced URL configuration for the inline redaction configuration. This is applied to patterns that
        /// do not have a pattern-level enforced URL list.
        ///
        /// 1 to 100 items.
        pub global_enforced_urls: Option<Value<Vec<String>>>,
        /// The global exempt URL configuration for the inline redaction configuration. This is applied to patterns that do
        /// not have a pattern-level exempt URL list.
        ///
        /// 1 to 100 items.
        pub global_exempt_urls: Option<Value<Vec<String>>>,
        /// The inline redaction patterns to be enabled for the inline redaction configuration.
        ///
        /// Required. 0 to 150 items.
        pub inline_redaction_patterns: Option<Value<Vec<InlineRedactionPattern>>>,
    }

    impl Lower for InlineRedactionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GlobalConfidenceLevel", self.global_confidence_level);
            to.set("GlobalEnforcedUrls", self.global_enforced_urls);
            to.set("GlobalExemptUrls", self.global_exempt_urls);
            to.set("InlineRedactionPatterns", self.inline_redaction_patterns);
        }
    }

    /// The set of patterns that determine the data types redacted in session.
    #[derive(Clone, Debug, Default)]
    pub struct InlineRedactionPattern {
        /// The built-in pattern from the list of preconfigured patterns. Either a customPattern or builtInPatternId is
        /// required.
        ///
        /// 1 to 50 characters.
        pub built_in_pattern_id: Option<Value<String>>,
        /// The confidence level for inline redaction pattern. This indicates the certainty of data type matches in the
        /// redaction process.
        ///
        /// 1 to 3.
        pub confidence_level: Option<Value<f64>>,
        /// The configuration for a custom pattern. Either a customPattern or builtInPatternId is required.
        pub custom_pattern: Option<Value<CustomPattern>>,
        /// The enforced URL configuration for the inline redaction pattern. This will override the global enforced URL
        /// configuration.
        ///
        /// 1 to 20 items.
        pub enforced_urls: Option<Value<Vec<String>>>,
        /// The exempt URL configuration for the inline redaction pattern. This will override the global exempt URL
        /// configuration for the inline redaction pattern.
        ///
        /// 1 to 20 items.
        pub exempt_urls: Option<Value<Vec<String>>>,
        /// The redaction placeholder that will replace the redacted text in session for the inline redaction pattern.
        ///
        /// Required.
        pub redaction_place_holder: Option<Value<RedactionPlaceHolder>>,
    }

    impl Lower for InlineRedactionPattern {
        fn fields(self, to: &mut Fields) {
            to.set("BuiltInPatternId", self.built_in_pattern_id);
            to.set("ConfidenceLevel", self.confidence_level);
            to.set("CustomPattern", self.custom_pattern);
            to.set("EnforcedUrls", self.enforced_urls);
            to.set("ExemptUrls", self.exempt_urls);
            to.set("RedactionPlaceHolder", self.redaction_place_holder);
        }
    }

    /// The pattern configuration for redacting custom data types in session.
    #[derive(Clone, Debug, Default)]
    pub struct CustomPattern {
        /// The keyword regex for the customer pattern. After there is a match to the pattern regex, the keyword regex is
        /// used to search within the proximity of the match.
        ///
        /// 0 to 300 characters.
        pub keyword_regex: Option<Value<String>>,
        /// The pattern description for the customer pattern.
        ///
        /// 1 to 256 characters.
        pub pattern_description: Option<Value<String>>,
        /// The pattern name for the custom pattern.
        ///
        /// Required. 1 to 20 characters.
        pub pattern_name: Option<Value<String>>,
        /// The pattern regex for the customer pattern. The format must follow JavaScript regex format. The pattern must be
        /// enclosed between slashes, and can have flags behind the second slash.
        ///
        /// Required. 0 to 300 characters.
        pub pattern_regex: Option<Value<String>>,
    }

    impl Lower for CustomPattern {
        fn fields(self, to: &mut Fields) {
            to.set("KeywordRegex", self.keyword_regex);
            to.set("PatternDescription", self.pattern_description);
            to.set("PatternName", self.pattern_name);
            to.set("PatternRegex", self.pattern_regex);
        }
    }

    /// The redaction placeholder that will replace the redacted text in session.
    #[derive(Clone, Debug, Default)]
    pub struct RedactionPlaceHolder {
        /// The redaction placeholder text that will replace the redacted text in session for the custom text redaction
        /// placeholder type.
        ///
        /// 1 to 20 characters.
        pub redaction_place_holder_text: Option<Value<String>>,
        /// The redaction placeholder type that will replace the redacted text in session.
        ///
        /// Required. One of `CustomText`.
        pub redaction_place_holder_type: Option<Value<String>>,
    }

    impl Lower for RedactionPlaceHolder {
        fn fields(self, to: &mut Fields) {
            to.set("RedactionPlaceHolderText", self.redaction_place_holder_text);
            to.set("RedactionPlaceHolderType", self.redaction_place_holder_type);
        }
    }

    /// `Tag` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
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

/// `AWS::WorkSpacesWeb::IdentityProvider`.
///
/// This resource specifies an identity provider that is then associated with a web portal. This resource is not
/// required if your portal's `AuthenticationType` is IAM Identity Center.
#[derive(Clone, Debug, Default)]
pub struct IdentityProvider {
    /// The identity provider details. The following list describes the provider detail keys for each identity provider
    /// type.
    ///
    /// Required.
    pub identity_provider_details: Option<Value<BTreeMap<String, String>>>,
    /// The identity provider name.
    ///
    /// Required. 1 to 32 characters.
    pub identity_provider_name: Option<Value<String>>,
    /// The identity provider type.
    ///
    /// Required. One of `SAML`, `Facebook`, `Google`, `LoginWithAmazon`, `SignInWithApple`, `OIDC`.
    pub identity_provider_type: Option<Value<String>>,
    /// The ARN of the identity provider.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub portal_arn: Option<Value<String>>,
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<identity_provider::Tag>>>,
}

impl Lower for IdentityProvider {
    fn fields(self, to: &mut Fields) {
        to.set("IdentityProviderDetails", self.identity_provider_details);
        to.set("IdentityProviderName", self.identity_provider_name);
        to.set("IdentityProviderType", self.identity_provider_type);
        to.set("PortalArn", self.portal_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IdentityProvider {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::IdentityProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IdentityProvider> {
    /// `Ref`: its `IdentityProviderArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the identity provider.
    pub fn identity_provider_arn(self) -> Value<Arn> {
        self.attribute("IdentityProviderArn")
    }
}

/// What [`IdentityProvider`] is made of.
pub mod identity_provider {
    use super::*;

    /// `Tag` of `AWS::WorkSpacesWeb::IdentityProvider`.
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

/// `AWS::WorkSpacesWeb::IpAccessSettings`.
///
/// This resource specifies IP access settings that can be associated with a web portal. For more information, see
/// Set up IP access controls (optional).
///
/// Its ARN: `arn:${Partition}:workspaces-web:${Region}:${Account}:ipAccessSettings/${IpAccessSettingsId}`.
#[derive(Clone, Debug, Default)]
pub struct IpAccessSettings {
    /// Additional encryption context of the IP access settings.
    ///
    /// A change replaces the resource.
    pub additional_encryption_context: Option<Value<BTreeMap<String, String>>>,
    /// The custom managed key of the IP access settings.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub customer_managed_key: Option<Value<String>>,
    /// The description of the IP access settings.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// The display name of the IP access settings.
    ///
    /// 1 to 64 characters.
    pub display_name: Option<Value<String>>,
    /// The IP rules of the IP access settings.
    ///
    /// Required. 1 to 100 items.
    pub ip_rules: Option<Value<Vec<ip_access_settings::IpRule>>>,
    /// The tags to add to the IP access settings resource. A tag is a key-value pair.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<ip_access_settings::Tag>>>,
}

impl Lower for IpAccessSettings {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalEncryptionContext", self.additional_encryption_context);
        to.set("CustomerManagedKey", self.customer_managed_key);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("IpRules", self.ip_rules);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IpAccessSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::IpAccessSettings";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IpAccessSettings> {
    /// `Ref`: its `IpAccessSettingsArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A list of web portal ARNs that this IP access settings resource is associated with.
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// The creation date timestamp of the IP access settings.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The ARN of the IP access settings resource.
    pub fn ip_access_settings_arn(self) -> Value<Arn> {
        self.attribute("IpAccessSettingsArn")
    }
}

/// What [`IpAccessSettings`] is made of.
pub mod ip_access_settings {
    use super::*;

    /// The IP rules of the IP access settings.
    #[derive(Clone, Debug, Default)]
    pub struct IpRule {
        /// The description of the IP rule.
        ///
        /// 1 to 256 characters.
        pub description: Option<Value<String>>,
        /// The IP range of the IP rule. This can either be a single IP address or a range using CIDR notation.
        ///
        /// Required.
        pub ip_range: Option<Value<String>>,
    }

    impl Lower for IpRule {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("IpRange", self.ip_range);
        }
    }

    /// `Tag` of `AWS::WorkSpacesWeb::IpAccessSettings`.
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

/// `AWS::WorkSpacesWeb::NetworkSettings`.
///
/// This resource specifies network settings that can be associated with a web portal. Once associated with a web
/// portal, network settings define how streaming instances will connect with your specified VPC.
///
/// Its ARN: `arn:${Partition}:workspaces-web:${Region}:${Account}:networkSettings/${NetworkSettingsId}`.
#[derive(Clone, Debug, Default)]
pub struct NetworkSettings {
    /// One or more security groups used to control access from streaming instances to your VPC.
    ///
    /// Required. 1 to 5 items.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The subnets in which network interfaces are created to connect streaming instances to your VPC. At least two of
    /// these subnets must be in different availability zones.
    ///
    /// Required. 2 to 3 items.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The tags to add to the network settings resource. A tag is a key-value pair.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<network_settings::Tag>>>,
    /// The VPC that streaming instances will connect to.
    ///
    /// Required. 1 to 255 characters.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for NetworkSettings {
    fn fields(self, to: &mut Fields) {
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for NetworkSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::NetworkSettings";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NetworkSettings> {
    /// `Ref`: its `NetworkSettingsArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A list of web portal ARNs that this network settings is associated with.
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// The ARN of the network settings.
    pub fn network_settings_arn(self) -> Value<Arn> {
        self.attribute("NetworkSettingsArn")
    }
}

/// What [`NetworkSettings`] is made of.
pub mod network_settings {
    use super::*;

    /// `Tag` of `AWS::WorkSpacesWeb::NetworkSettings`.
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

/// `AWS::WorkSpacesWeb::Portal`.
///
/// This resource specifies a web portal, which users use to start browsing sessions. A `Standard` web portal can't
/// start browsing sessions unless you have at defined and associated an `IdentityProvider` and `NetworkSettings`
/// resource.
///
/// Its ARN: `arn:${Partition}:workspaces-web:${Region}:${Account}:portal/${PortalId}`.
#[derive(Clone, Debug, Default)]
pub struct Portal {
    /// The additional encryption context of the portal.
    ///
    /// A change replaces the resource.
    pub additional_encryption_context: Option<Value<BTreeMap<String, String>>>,
    /// The type of authentication integration points used when signing into the web portal. Defaults to `Standard`.
    ///
    /// One of `Standard`, `IAM_Identity_Center`.
    pub authentication_type: Option<Value<String>>,
    /// The ARN of the browser settings that is associated with this web portal.
    ///
    /// 20 to 2048 characters.
    pub browser_settings_arn: Option<Value<String>>,
    /// The customer managed key of the web portal.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub customer_managed_key: Option<Value<String>>,
    /// The ARN of the data protection settings.
    ///
    /// 20 to 2048 characters.
    pub data_protection_settings_arn: Option<Value<String>>,
    /// The name of the web portal.
    ///
    /// 1 to 64 characters.
    pub display_name: Option<Value<String>>,
    /// The type and resources of the underlying instance.
    ///
    /// One of `standard.regular`, `standard.large`, `standard.xlarge`.
    pub instance_type: Option<Value<String>>,
    /// The ARN of the IP access settings that is associated with the web portal.
    ///
    /// 20 to 2048 characters.
    pub ip_access_settings_arn: Option<Value<String>>,
    /// The maximum number of concurrent sessions for the portal.
    ///
    /// 1 to 5000.
    pub max_concurrent_sessions: Option<Value<f64>>,
    /// The ARN of the network settings that is associated with the web portal.
    ///
    /// 20 to 2048 characters.
    pub network_settings_arn: Option<Value<String>>,
    /// 0 to 128 characters.
    pub portal_custom_domain: Option<Value<String>>,
    /// The ARN of the session logger that is associated with the portal.
    ///
    /// 20 to 2048 characters.
    pub session_logger_arn: Option<Value<String>>,
    /// The tags to add to the web portal. A tag is a key-value pair.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<portal::Tag>>>,
    /// The ARN of the trust store that is associated with the web portal.
    ///
    /// 20 to 2048 characters.
    pub trust_store_arn: Option<Value<String>>,
    /// The ARN of the user access logging settings that is associated with the web portal.
    ///
    /// 20 to 2048 characters.
    pub user_access_logging_settings_arn: Option<Value<String>>,
    /// The ARN of the user settings that is associated with the web portal.
    ///
    /// 20 to 2048 characters.
    pub user_settings_arn: Option<Value<String>>,
}

impl Lower for Portal {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalEncryptionContext", self.additional_encryption_context);
        to.set("AuthenticationType", self.authentication_type);
        to.set("BrowserSettingsArn", self.browser_settings_arn);
        to.set("CustomerManagedKey", self.customer_managed_key);
        to.set("DataProtectionSettingsArn", self.data_protection_settings_arn);
        to.set("DisplayName", self.display_name);
        to.set("InstanceType", self.instance_type);
        to.set("IpAccessSettingsArn", self.ip_access_settings_arn);
        to.set("MaxConcurrentSessions", self.max_concurrent_sessions);
        to.set("NetworkSettingsArn", self.network_settings_arn);
        to.set("PortalCustomDomain", self.portal_custom_domain);
        to.set("SessionLoggerArn", self.session_logger_arn);
        to.set("Tags", self.tags);
        to.set("TrustStoreArn", self.trust_store_arn);
        to.set("UserAccessLoggingSettingsArn", self.user_access_logging_settings_arn);
        to.set("UserSettingsArn", self.user_settings_arn);
    }
}

impl Level1 for Portal {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::Portal";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Portal> {
    /// `Ref`: its `PortalArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The browser that users see when using a streaming session.
    pub fn browser_type(self) -> Value<String> {
        self.attribute("BrowserType")
    }

    /// The creation date of the web portal.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The ARN of the web portal.
    pub fn portal_arn(self) -> Value<Arn> {
        self.attribute("PortalArn")
    }

    /// The endpoint URL of the web portal that users access in order to start streaming sessions.
    pub fn portal_endpoint(self) -> Value<String> {
        self.attribute("PortalEndpoint")
    }

    /// The status of the web portal.
    pub fn portal_status(self) -> Value<String> {
        self.attribute("PortalStatus")
    }

    /// The renderer that is used in streaming sessions.
    pub fn renderer_type(self) -> Value<String> {
        self.attribute("RendererType")
    }

    /// The SAML metadata of the service provider.
    pub fn service_provider_saml_metadata(self) -> Value<String> {
        self.attribute("ServiceProviderSamlMetadata")
    }

    /// A message that explains why the web portal is in its current status.
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// What [`Portal`] is made of.
pub mod portal {
    use super::*;

    /// `Tag` of `AWS::WorkSpacesWeb::Portal`.
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

/// `AWS::WorkSpacesWeb::SessionLogger`.
///
/// The session logger resource.
///
/// Its ARN: `arn:${Partition}:workspaces-web:${Region}:${Account}:sessionLogger/${SessionLoggerId}`.
#[derive(Clone, Debug, Default)]
pub struct SessionLogger {
    /// The additional encryption context of the session logger.
    ///
    /// A change replaces the resource.
    pub additional_encryption_context: Option<Value<BTreeMap<String, String>>>,
    /// The custom managed key of the session logger.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub customer_managed_key: Option<Value<String>>,
    /// The human-readable display name.
    ///
    /// 1 to 64 characters.
    pub display_name: Option<Value<String>>,
    /// The filter that specifies which events to monitor.
    ///
    /// Required.
    pub event_filter: Option<Value<session_logger::EventFilter>>,
    /// The configuration that specifies where logs are fowarded.
    ///
    /// Required.
    pub log_configuration: Option<Value<session_logger::LogConfiguration>>,
    /// The tags of the session logger.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<session_logger::Tag>>>,
}

impl Lower for SessionLogger {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalEncryptionContext", self.additional_encryption_context);
        to.set("CustomerManagedKey", self.customer_managed_key);
        to.set("DisplayName", self.display_name);
        to.set("EventFilter", self.event_filter);
        to.set("LogConfiguration", self.log_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SessionLogger {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::SessionLogger";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SessionLogger> {
    /// `Ref`: its `SessionLoggerArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The associated portal ARN.
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// The date the session logger resource was created.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The ARN of the session logger resource.
    pub fn session_logger_arn(self) -> Value<Arn> {
        self.attribute("SessionLoggerArn")
    }
}

/// What [`SessionLogger`] is made of.
pub mod session_logger {
    use super::*;

    /// The filter that specifies the events to monitor.
    #[derive(Clone, Debug, Default)]
    pub struct EventFilter {
        /// The filter that monitors all of the available events, including any new events emitted in the future.
        pub all: Option<Value<Json>>,
        /// The filter that monitors only the listed set of events. New events are not auto-monitored. The `All` and
        /// `Include` properties are not required, but one of them should be present.
        ///
        /// 1 to 100 items.
        pub include: Option<Value<Vec<String>>>,
    }

    impl Lower for EventFilter {
        fn fields(self, to: &mut Fields) {
            to.set("All", self.all);
            to.set("Include", self.include);
        }
    }

    /// The configuration of the log.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// The configuration for delivering the logs to S3.
        pub s3: Option<Value<S3LogConfiguration>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// The S3 log configuration.
    #[derive(Clone, Debug, Default)]
    pub struct S3LogConfiguration {
        /// The S3 bucket name where logs are delivered.
        ///
        /// Required. 1 to 256 characters.
        pub bucket: Option<Value<String>>,
        /// The expected bucket owner of the target S3 bucket. The caller must have permissions to write to the target
        /// bucket.
        pub bucket_owner: Option<Value<String>>,
        /// The folder structure that defines the organizational structure for log files in S3.
        ///
        /// Required. One of `Flat`, `NestedByDate`.
        pub folder_structure: Option<Value<String>>,
        /// The S3 path prefix that determines where log files are stored.
        ///
        /// 1 to 256 characters.
        pub key_prefix: Option<Value<String>>,
        /// The format of the LogFile that is written to S3.
        ///
        /// Required. One of `JSONLines`, `Json`.
        pub log_file_format: Option<Value<String>>,
    }

    impl Lower for S3LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("BucketOwner", self.bucket_owner);
            to.set("FolderStructure", self.folder_structure);
            to.set("KeyPrefix", self.key_prefix);
            to.set("LogFileFormat", self.log_file_format);
        }
    }

    /// `Tag` of `AWS::WorkSpacesWeb::SessionLogger`.
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

/// `AWS::WorkSpacesWeb::TrustStore`.
///
/// This resource specifies a trust store that can be associated with a web portal. A trust store contains
/// certificate authority (CA) certificates.
///
/// Its ARN: `arn:${Partition}:workspaces-web:${Region}:${Account}:trustStore/${TrustStoreId}`.
#[derive(Clone, Debug, Default)]
pub struct TrustStore {
    /// A list of CA certificates to be added to the trust store.
    ///
    /// Required.
    pub certificate_list: Option<Value<Vec<String>>>,
    /// The tags to add to the trust store. A tag is a key-value pair.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<trust_store::Tag>>>,
}

impl Lower for TrustStore {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateList", self.certificate_list);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TrustStore {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::TrustStore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrustStore> {
    /// `Ref`: its `TrustStoreArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A list of web portal ARNs that this trust store is associated with.
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// The ARN of the trust store.
    pub fn trust_store_arn(self) -> Value<Arn> {
        self.attribute("TrustStoreArn")
    }
}

/// What [`TrustStore`] is made of.
pub mod trust_store {
    use super::*;

    /// `Tag` of `AWS::WorkSpacesWeb::TrustStore`.
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

/// `AWS::WorkSpacesWeb::UserAccessLoggingSettings`.
///
/// This resource specifies user access logging settings that can be associated with a web portal.
///
/// Its ARN:
/// `arn:${Partition}:workspaces-web:${Region}:${Account}:userAccessLoggingSettings/${UserAccessLoggingSettingsId}`.
#[derive(Clone, Debug, Default)]
pub struct UserAccessLoggingSettings {
    /// The ARN of the Kinesis stream.
    ///
    /// Required. 20 to 2048 characters.
    pub kinesis_stream_arn: Option<Value<String>>,
    /// The tags to add to the user access logging settings resource. A tag is a key-value pair.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<user_access_logging_settings::Tag>>>,
}

impl Lower for UserAccessLoggingSettings {
    fn fields(self, to: &mut Fields) {
        to.set("KinesisStreamArn", self.kinesis_stream_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for UserAccessLoggingSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::UserAccessLoggingSettings";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<UserAccessLoggingSettings> {
    /// `Ref`: its `UserAccessLoggingSettingsArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A list of web portal ARNs that this user access logging settings is associated with.
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// The ARN of the user access logging settings.
    pub fn user_access_logging_settings_arn(self) -> Value<Arn> {
        self.attribute("UserAccessLoggingSettingsArn")
    }
}

/// What [`UserAccessLoggingSettings`] is made of.
pub mod user_access_logging_settings {
    use super::*;

    /// `Tag` of `AWS::WorkSpacesWeb::UserAccessLoggingSettings`.
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

/// `AWS::WorkSpacesWeb::UserSettings`.
///
/// This resource specifies user settings that can be associated with a web portal. Once associated with a web
/// portal, user settings control how users can transfer data between a streaming session and the their local
/// devices.
///
/// Its ARN: `arn:${Partition}:workspaces-web:${Region}:${Account}:userSettings/${UserSettingsId}`.
#[derive(Clone, Debug, Default)]
pub struct UserSettings {
    /// The additional encryption context of the user settings.
    ///
    /// A change replaces the resource.
    pub additional_encryption_context: Option<Value<BTreeMap<String, String>>>,
    /// The branding configuration that customizes the appearance of the web portal for end users. This includes a
    /// custom logo, favicon, wallpaper, localized strings, color theme, and an optional terms of service.
    pub branding_configuration: Option<Value<user_settings::BrandingConfiguration>>,
    /// The configuration that specifies which cookies should be synchronized from the end user's local browser to the
    /// remote browser.
    pub cookie_synchronization_configuration: Option<Value<user_settings::CookieSynchronizationConfiguration>>,
    /// Specifies whether the user can copy text from the streaming session to the local device.
    ///
    /// Required. One of `Disabled`, `Enabled`.
    pub copy_allowed: Option<Value<String>>,
    /// The customer managed key used to encrypt sensitive information in the user settings.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub customer_managed_key: Option<Value<String>>,
    /// Specifies whether the user can use deep links that open automatically when connecting to a session.
    ///
    /// One of `Disabled`, `Enabled`.
    pub deep_link_allowed: Option<Value<String>>,
    /// The amount of time that a streaming session remains active after users disconnect.
    ///
    /// 1 to 600.
    pub disconnect_timeout_in_minutes: Option<Value<f64>>,
    /// Specifies whether the user can download files from the streaming session to the local device.
    ///
    /// Required. One of `Disabled`, `Enabled`.
    pub download_allowed: Option<Value<String>>,
    /// The amount of time that users can be idle (inactive) before they are disconnected from their streaming session
    /// and the disconnect timeout interval begins.
    ///
    /// 0 to 60.
    pub idle_disconnect_timeout_in_minutes: Option<Value<f64>>,
    /// Specifies whether the user can paste text from the local device to the streaming session.
    ///
    /// Required. One of `Disabled`, `Enabled`.
    pub paste_allowed: Option<Value<String>>,
    /// Specifies whether the user can print to the local device.
    ///
    /// Required. One of `Disabled`, `Enabled`.
    pub print_allowed: Option<Value<String>>,
    /// The tags to add to the user settings resource. A tag is a key-value pair.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<user_settings::Tag>>>,
    /// The configuration of the toolbar. This allows administrators to select the toolbar type and visual mode, set
    /// maximum display resolution for sessions, and choose which items are visible to end users during their sessions.
    pub toolbar_configuration: Option<Value<user_settings::ToolbarConfiguration>>,
    /// Specifies whether the user can upload files from the local device to the streaming session.
    ///
    /// Required. One of `Disabled`, `Enabled`.
    pub upload_allowed: Option<Value<String>>,
    /// Specifies whether the user can use WebAuthn redirection for passwordless login to websites within the streaming
    /// session.
    ///
    /// One of `Disabled`, `Enabled`.
    pub web_authn_allowed: Option<Value<String>>,
}

impl Lower for UserSettings {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalEncryptionContext", self.additional_encryption_context);
        to.set("BrandingConfiguration", self.branding_configuration);
        to.set("CookieSynchronizationConfiguration", self.cookie_synchronization_configuration);
        to.set("CopyAllowed", self.copy_allowed);
        to.set("CustomerManagedKey", self.customer_managed_key);
        to.set("DeepLinkAllowed", self.deep_link_allowed);
        to.set("DisconnectTimeoutInMinutes", self.disconnect_timeout_in_minutes);
        to.set("DownloadAllowed", self.download_allowed);
        to.set("IdleDisconnectTimeoutInMinutes", self.idle_disconnect_timeout_in_minutes);
        to.set("PasteAllowed", self.paste_allowed);
        to.set("PrintAllowed", self.print_allowed);
        to.set("Tags", self.tags);
        to.set("ToolbarConfiguration", self.toolbar_configuration);
        to.set("UploadAllowed", self.upload_allowed);
        to.set("WebAuthnAllowed", self.web_authn_allowed);
    }
}

impl Level1 for UserSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::UserSettings";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<UserSettings> {
    /// `Ref`: its `UserSettingsArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A list of web portal ARNs that this user settings resource is associated with.
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// Read-only. Metadata for the favicon image file, including the MIME type, file extension, and upload timestamp.
    pub fn branding_configuration_favicon_metadata(self) -> Value<Json> {
        self.attribute("BrandingConfiguration.FaviconMetadata")
    }

    /// Read-only. Metadata for the logo image file, including the MIME type, file extension, and upload timestamp.
    pub fn branding_configuration_logo_metadata(self) -> Value<Json> {
        self.attribute("BrandingConfiguration.LogoMetadata")
    }

    /// Read-only. Metadata for the wallpaper image file, including the MIME type, file extension, and upload timestamp.
    pub fn branding_configuration_wallpaper_metadata(self) -> Value<Json> {
        self.attribute("BrandingConfiguration.WallpaperMetadata")
    }

    /// The ARN of the user settings.
    pub fn user_settings_arn(self) -> Value<Arn> {
        self.attribute("UserSettingsArn")
    }
}

/// What [`UserSettings`] is made of.
pub mod user_settings {
    use super::*;

    /// The branding configuration that customizes the appearance of the web portal for end users. This includes a
    /// custom logo, favicon, wallpaper, localized strings, color theme, and an optional terms of service.
    #[derive(Clone, Debug, Default)]
    pub struct BrandingConfiguration {
        /// The color theme for components on the web portal. Choose `Light` if you upload a dark wallpaper, or `Dark` for a
        /// light wallpaper.
        ///
        /// One of `Light`, `Dark`.
        pub color_theme: Option<Value<String>>,
        /// The favicon image for the portal. Provide either a binary image file or an S3 URI pointing to the image file.
        pub favicon: Option<Value<String>>,
        /// A map of localized text strings for different languages, allowing the portal to display content in the user's
        /// preferred language.
        pub localized_strings: Option<Value<BTreeMap<String, LocalizedBrandingStrings>>>,
        /// The logo image for the portal. Provide either a binary image file or an S3 URI pointing to the image file.
        pub logo: Option<Value<String>>,
        /// The terms of service text in Markdown format that users must accept before accessing the portal.
        ///
        /// At most 153600 characters.
        pub terms_of_service: Option<Value<String>>,
        /// The wallpaper image for the portal. Provide either a binary image file or an S3 URI pointing to the image file.
        pub wallpaper: Option<Value<String>>,
    }

    impl Lower for BrandingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ColorTheme", self.color_theme);
            to.set("Favicon", self.favicon);
            to.set("LocalizedStrings", self.localized_strings);
            to.set("Logo", self.logo);
            to.set("TermsOfService", self.terms_of_service);
            to.set("Wallpaper", self.wallpaper);
        }
    }

    /// Localized text strings for a specific language that customize the web portal.
    #[derive(Clone, Debug, Default)]
    pub struct LocalizedBrandingStrings {
        /// The text displayed in the browser tab title.
        ///
        /// Required.
        pub browser_tab_title: Option<Value<String>>,
        /// The text displayed on the contact button. This field is optional and defaults to "Contact us".
        pub contact_button_text: Option<Value<String>>,
        /// A contact link URL. The URL must start with `https://` or `mailto:`. If not provided, the contact button will be
        /// hidden from the web portal screen.
        pub contact_link: Option<Value<String>>,
        /// The text displayed during session loading. This field is optional and defaults to "Loading your session".
        pub loading_text: Option<Value<String>>,
        /// The text displayed on the login button. This field is optional and defaults to "Sign In".
        pub login_button_text: Option<Value<String>>,
        /// The description text for the login section. This field is optional and defaults to "Sign in to your session".
        pub login_description: Option<Value<String>>,
        /// The title text for the login section. This field is optional and defaults to "Sign In".
        pub login_title: Option<Value<String>>,
        /// The welcome text displayed on the sign-in page.
        ///
        /// Required.
        pub welcome_text: Option<Value<String>>,
    }

    impl Lower for LocalizedBrandingStrings {
        fn fields(self, to: &mut Fields) {
            to.set("BrowserTabTitle", self.browser_tab_title);
            to.set("ContactButtonText", self.contact_button_text);
            to.set("ContactLink", self.contact_link);
            to.set("LoadingText", self.loading_text);
            to.set("LoginButtonText", self.login_button_text);
            to.set("LoginDescription", self.login_description);
            to.set("LoginTitle", self.login_title);
            to.set("WelcomeText", self.welcome_text);
        }
    }

    /// The configuration that specifies which cookies should be synchronized from the end user's local browser to the
    /// remote browser.
    #[derive(Clone, Debug, Default)]
    pub struct CookieSynchronizationConfiguration {
        /// The list of cookie specifications that are allowed to be synchronized to the remote browser.
        ///
        /// Required. 0 to 10 items.
        pub allowlist: Option<Value<Vec<CookieSpecification>>>,
        /// The list of cookie specifications that are blocked from being synchronized to the remote browser.
        ///
        /// 0 to 10 items.
        pub blocklist: Option<Value<Vec<CookieSpecification>>>,
    }

    impl Lower for CookieSynchronizationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Allowlist", self.allowlist);
            to.set("Blocklist", self.blocklist);
        }
    }

    /// Specifies a single cookie or set of cookies in an end user's browser.
    #[derive(Clone, Debug, Default)]
    pub struct CookieSpecification {
        /// The domain of the cookie.
        ///
        /// Required. 0 to 253 characters.
        pub domain: Option<Value<String>>,
        /// The name of the cookie.
        ///
        /// 0 to 4096 characters.
        pub name: Option<Value<String>>,
        /// The path of the cookie.
        ///
        /// 0 to 2000 characters.
        pub path: Option<Value<String>>,
    }

    impl Lower for CookieSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Domain", self.domain);
            to.set("Name", self.name);
            to.set("Path", self.path);
        }
    }

    /// `Tag` of `AWS::WorkSpacesWeb::UserSettings`.
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

    /// The configuration of the toolbar. This allows administrators to select the toolbar type and visual mode, set
    /// maximum display resolution for sessions, and choose which items are visible to end users during their sessions.
    #[derive(Clone, Debug, Default)]
    pub struct ToolbarConfiguration {
        /// The list of toolbar items to be hidden.
        pub hidden_toolbar_items: Option<Value<Vec<String>>>,
        /// The maximum display resolution that is allowed for the session.
        ///
        /// One of `size4096X2160`, `size3840X2160`, `size3440X1440`, `size2560X1440`, `size1920X1080`, `size1280X720`,
        /// `size1024X768`, `size800X600`.
        pub max_display_resolution: Option<Value<String>>,
        /// The type of toolbar displayed during the session.
        ///
        /// One of `Floating`, `Docked`.
        pub toolbar_type: Option<Value<String>>,
        /// The visual mode of the toolbar.
        ///
        /// One of `Dark`, `Light`.
        pub visual_mode: Option<Value<String>>,
    }

    impl Lower for ToolbarConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("HiddenToolbarItems", self.hidden_toolbar_items);
            to.set("MaxDisplayResolution", self.max_display_resolution);
            to.set("ToolbarType", self.toolbar_type);
            to.set("VisualMode", self.visual_mode);
        }
    }
}
