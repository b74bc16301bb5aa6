//! `AWS::Cognito`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Cognito::IdentityPool`.
///
/// The `AWS::Cognito::IdentityPool` resource creates an Amazon Cognito identity pool.
///
/// Its ARN: `arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${IdentityPoolId}`.
#[derive(Clone, Debug, Default)]
pub struct IdentityPool {
    /// Enables the Basic (Classic) authentication flow.
    pub allow_classic_flow: Option<Value<bool>>,
    /// Specifies whether the identity pool supports unauthenticated logins.
    ///
    /// Required.
    pub allow_unauthenticated_identities: Option<Value<bool>>,
    /// The events to configure.
    pub cognito_events: Option<Value<Json>>,
    /// The Amazon Cognito user pools and their client IDs.
    pub cognito_identity_providers: Option<Value<Vec<identity_pool::CognitoIdentityProvider>>>,
    /// Configuration options for configuring Amazon Cognito streams.
    pub cognito_streams: Option<Value<identity_pool::CognitoStreams>>,
    /// The "domain" Amazon Cognito uses when referencing your users. This name acts as a placeholder that allows your
    /// backend and the Amazon Cognito service to communicate about the developer provider.
    ///
    /// 1 to 128 characters.
    pub developer_provider_name: Option<Value<String>>,
    /// The name of your Amazon Cognito identity pool.
    ///
    /// 1 to 128 characters.
    pub identity_pool_name: Option<Value<String>>,
    /// Tags to assign to the identity pool. A tag is a label that you can apply to identity pools to categorize and
    /// manage them in different ways, such as by purpose, owner, environment, or other criteria.
    pub identity_pool_tags: Option<Value<Vec<identity_pool::Tag>>>,
    /// The Amazon Resource Names (ARNs) of the OpenID connect providers.
    pub open_id_connect_provider_arns: Option<Value<Vec<String>>>,
    /// The configuration options to be applied to the identity pool.
    pub push_sync: Option<Value<identity_pool::PushSync>>,
    /// The Amazon Resource Names (ARNs) of the Security Assertion Markup Language (SAML) providers.
    pub saml_provider_arns: Option<Value<Vec<String>>>,
    /// Key-value pairs that map provider names to provider app IDs.
    pub supported_login_providers: Option<Value<Json>>,
}

impl Lower for IdentityPool {
    fn fields(self, to: &mut Fields) {
        to.set("AllowClassicFlow", self.allow_classic_flow);
        to.set("AllowUnauthenticatedIdentities", self.allow_unauthenticated_identities);
        to.set("CognitoEvents", self.cognito_events);
        to.set("CognitoIdentityProviders", self.cognito_identity_providers);
        to.set("CognitoStreams", self.cognito_streams);
        to.set("DeveloperProviderName", self.developer_provider_name);
        to.set("IdentityPoolName", self.identity_pool_name);
        to.set("IdentityPoolTags", self.identity_pool_tags);
        to.set("OpenIdConnectProviderARNs", self.open_id_connect_provider_arns);
        to.set("PushSync", self.push_sync);
        to.set("SamlProviderARNs", self.saml_provider_arns);
        to.set("SupportedLoginProviders", self.supported_login_providers);
    }
}

impl Level1 for IdentityPool {
    const TYPE: &'static str = "AWS::Cognito::IdentityPool";
    const TAGS: Tags = Tags { property: "IdentityPoolTags", shape: TagShape::List };
}

impl Handle<IdentityPool> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the Amazon Cognito identity pool, returned as a string.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`IdentityPool`] is made of.
pub mod identity_pool {
    use super::*;

    /// `CognitoIdentityProvider` is a property of the AWS::Cognito::IdentityPool resource that represents an Amazon
    /// Cognito user pool and its client ID.
    #[derive(Clone, Debug, Default)]
    pub struct CognitoIdentityProvider {
        /// The client ID for the Amazon Cognito user pool.
        ///
        /// Required. 1 to 128 characters.
        pub client_id: Option<Value<String>>,
        /// The provider name for an Amazon Cognito user pool. For example:
        /// `cognito-idp.us-east-2.amazonaws.com/us-east-2_123456789`.
        ///
        /// Required. 1 to 128 characters.
        pub provider_name: Option<Value<String>>,
        /// TRUE if server-side token validation is enabled for the identity provider’s token.
        pub server_side_token_check: Option<Value<bool>>,
    }

    impl Lower for CognitoIdentityProvider {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ProviderName", self.provider_name);
            to.set("ServerSideTokenCheck", self.server_side_token_check);
        }
    }

    /// `CognitoStreams` is a property of the AWS::Cognito::IdentityPool resource that defines configuration options for
    /// Amazon Cognito streams.
    #[derive(Clone, Debug, Default)]
    pub struct CognitoStreams {
        /// The Amazon Resource Name (ARN) of the role Amazon Cognito can assume to publish to the stream. This role must
        /// grant access to Amazon Cognito (cognito-sync) to invoke `PutRecord` on your Amazon Cognito stream.
        pub role_arn: Option<Value<String>>,
        /// The name of the Amazon Cognito stream to receive updates. This stream must be in the developer's account and in
        /// the same Region as the identity pool.
        pub stream_name: Option<Value<String>>,
        /// Status of the Amazon Cognito streams. Valid values are: `ENABLED` or `DISABLED`.
        pub streaming_status: Option<Value<String>>,
    }

    impl Lower for CognitoStreams {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("StreamName", self.stream_name);
            to.set("StreamingStatus", self.streaming_status);
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

    /// `PushSync` is a property of the AWS::Cognito::IdentityPool resource that defines the configuration options to be
    /// applied to an Amazon Cognito identity pool.
    #[derive(Clone, Debug, Default)]
    pub struct PushSync {
        /// The ARNs of the Amazon SNS platform applications that could be used by clients.
        pub application_arns: Option<Value<Vec<String>>>,
        /// An IAM role configured to allow Amazon Cognito to call Amazon SNS on behalf of the developer.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for PushSync {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationArns", self.application_arns);
            to.set("RoleArn", self.role_arn);
        }
    }
}

/// `AWS::Cognito::IdentityPoolPrincipalTag`.
///
/// A list of the identity pool principal tag assignments for attributes for access control.
#[derive(Clone, Debug, Default)]
pub struct IdentityPoolPrincipalTag {
    /// The identity pool that you want to associate with this principal tag map.
    ///
    /// Required. A change replaces the resource.
    pub identity_pool_id: Option<Value<String>>,
    /// The identity pool identity provider (IdP) that you want to associate with this principal tag map.
    ///
    /// Required. A change replaces the resource.
    pub identity_provider_name: Option<Value<String>>,
    /// A JSON-formatted list of user claims and the principal tags that you want to associate with them. When Amazon
    /// Cognito requests credentials, it sets the value of the principal tag to the value of the user's claim.
    pub principal_tags: Option<Value<Json>>,
    /// Use a default set of mappings between claims and tags for this provider, instead of a custom map.
    pub use_defaults: Option<Value<bool>>,
}

impl Lower for IdentityPoolPrincipalTag {
    fn fields(self, to: &mut Fields) {
        to.set("IdentityPoolId", self.identity_pool_id);
        to.set("IdentityProviderName", self.identity_provider_name);
        to.set("PrincipalTags", self.principal_tags);
        to.set("UseDefaults", self.use_defaults);
    }
}

impl Level1 for IdentityPoolPrincipalTag {
    const TYPE: &'static str = "AWS::Cognito::IdentityPoolPrincipalTag";
}

impl Handle<IdentityPoolPrincipalTag> {
    /// `Ref`: `IdentityPoolId`, `IdentityProviderName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Cognito::IdentityPoolRoleAttachment`.
///
/// The `AWS::Cognito::IdentityPoolRoleAttachment` resource manages the role configuration for an Amazon Cognito
/// identity pool.
#[derive(Clone, Debug, Default)]
pub struct IdentityPoolRoleAttachment {
    /// An identity pool ID in the format `REGION:GUID`.
    ///
    /// Required. A change replaces the resource.
    pub identity_pool_id: Option<Value<String>>,
    /// How users for a specific identity provider are mapped to roles. This is a string to the `RoleMapping` object
    /// map.
    pub role_mappings: Option<Value<BTreeMap<String, identity_pool_role_attachment::RoleMapping>>>,
    /// The map of the roles associated with this pool. For a given role, the key is either "authenticated" or
    /// "unauthenticated".
    pub roles: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for IdentityPoolRoleAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("IdentityPoolId", self.identity_pool_id);
        to.set("RoleMappings", self.role_mappings);
        to.set("Roles", self.roles);
    }
}

impl Level1 for IdentityPoolRoleAttachment {
    const TYPE: &'static str = "AWS::Cognito::IdentityPoolRoleAttachment";
}

impl Handle<IdentityPoolRoleAttachment> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The resource ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`IdentityPoolRoleAttachment`] is made of.
pub mod identity_pool_role_attachment {
    use super::*;

    /// One of a set of `RoleMappings`, a property of the AWS::Cognito::IdentityPoolRoleAttachment resource that defines
    /// the role-mapping attributes of an Amazon Cognito identity pool.
    #[derive(Clone, Debug, Default)]
    pub struct RoleMapping {
        /// If you specify Token or Rules as the `Type`, `AmbiguousRoleResolution` is required.
        pub ambiguous_role_resolution: Option<Value<String>>,
        /// Identifier for the identity provider for which the role is mapped.
        pub identity_provider: Option<Value<String>>,
        /// The rules to be used for mapping users to roles. If you specify "Rules" as the role-mapping type,
        /// RulesConfiguration is required.
        pub rules_configuration: Option<Value<RulesConfigurationType>>,
        /// The role mapping type. Token will use `cognito:roles` and `cognito:preferred_role` claims from the Cognito
        /// identity provider token to map groups to roles.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for RoleMapping {
        fn fields(self, to: &mut Fields) {
            to.set("AmbiguousRoleResolution", self.ambiguous_role_resolution);
            to.set("IdentityProvider", self.identity_provider);
            to.set("RulesConfiguration", self.rules_configuration);
            to.set("Type", self.type_);
        }
    }

    /// `RulesConfigurationType` is a subproperty of the RoleMapping property that defines the rules to be used for
    /// mapping users to roles.
    #[derive(Clone, Debug, Default)]
    pub struct RulesConfigurationType {
        /// The rules. You can specify up to 25 rules per identity provider.
        ///
        /// Required.
        pub rules: Option<Value<Vec<MappingRule>>>,
    }

    impl Lower for RulesConfigurationType {
        fn fields(self, to: &mut Fields) {
            to.set("Rules", self.rules);
        }
    }

    /// Defines how to map a claim to a role ARN.
    #[derive(Clone, Debug, Default)]
    pub struct MappingRule {
        /// The claim name that must be present in the token. For example: "isAdmin" or "paid".
        ///
        /// Required.
        pub claim: Option<Value<String>>,
        /// The match condition that specifies how closely the claim value in the IdP token must match `Value`.
        ///
        /// Required.
        pub match_type: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the role.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// A brief string that the claim must match. For example, "paid" or "yes".
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for MappingRule {
        fn fields(self, to: &mut Fields) {
            to.set("Claim", self.claim);
            to.set("MatchType", self.match_type);
            to.set("RoleARN", self.role_arn);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Cognito::LogDeliveryConfiguration`.
///
/// Sets up or modifies the logging configuration of a user pool. User pools can export user notification logs and,
/// when threat protection is active, user-activity logs.
#[derive(Clone, Debug, Default)]
pub struct LogDeliveryConfiguration {
    /// A logging destination of a user pool. User pools can have multiple logging destinations for message-delivery and
    /// user-activity logs.
    pub log_configurations: Option<Value<Vec<log_delivery_configuration::LogConfiguration>>>,
    /// The ID of the user pool where you configured logging.
    ///
    /// Required. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
}

impl Lower for LogDeliveryConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("LogConfigurations", self.log_configurations);
        to.set("UserPoolId", self.user_pool_id);
    }
}

impl Level1 for LogDeliveryConfiguration {
    const TYPE: &'static str = "AWS::Cognito::LogDeliveryConfiguration";
}

impl Handle<LogDeliveryConfiguration> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A user pool ID, for example `us-east-1_EXAMPLE`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`LogDeliveryConfiguration`] is made of.
pub mod log_delivery_configuration {
    use super::*;

    /// The configuration of user event logs to an external AWS service like Amazon Data Firehose, Amazon S3, or Amazon
    /// CloudWatch Logs.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user
        /// activity log export with advanced security features.
        pub cloud_watch_logs_configuration: Option<Value<CloudWatchLogsConfiguration>>,
        /// The source of events that your user pool sends for logging. To send error-level logs about user notification
        /// activity, set to `userNotification`.
        pub event_source: Option<Value<String>>,
        /// Configuration for the Amazon Data Firehose stream destination of user activity log export with threat
        /// protection.
        pub firehose_configuration: Option<Value<FirehoseConfiguration>>,
        /// The `errorlevel` selection of logs that a user pool sends for detailed activity logging. To send
        /// `userNotification` activity with information about message delivery, choose `ERROR` with
        /// `CloudWatchLogsConfiguration`.
        pub log_level: Option<Value<String>>,
        /// Configuration for the Amazon S3 bucket destination of user activity log export with threat protection.
        pub s3_configuration: Option<Value<S3Configuration>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogsConfiguration", self.cloud_watch_logs_configuration);
            to.set("EventSource", self.event_source);
            to.set("FirehoseConfiguration", self.firehose_configuration);
            to.set("LogLevel", self.log_level);
            to.set("S3Configuration", self.s3_configuration);
        }
    }

    /// Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user
    /// activity log export with advanced security features.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsConfiguration {
        /// The Amazon Resource Name (arn) of a CloudWatch Logs log group where your user pool sends logs. The log group
        /// must not be encrypted with AWS Key Management Service and must be in the same AWS account as your user pool.
        pub log_group_arn: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupArn", self.log_group_arn);
        }
    }

    /// Configuration for the Amazon Data Firehose stream destination of user activity log export with threat
    /// protection.
    #[derive(Clone, Debug, Default)]
    pub struct FirehoseConfiguration {
        /// The ARN of an Amazon Data Firehose stream that's the destination for threat protection log export.
        pub stream_arn: Option<Value<String>>,
    }

    impl Lower for FirehoseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("StreamArn", self.stream_arn);
        }
    }

    /// Configuration for the Amazon S3 bucket destination of user activity log export with threat protection.
    #[derive(Clone, Debug, Default)]
    pub struct S3Configuration {
        /// The ARN of an Amazon S3 bucket that's the destination for threat protection log export.
        pub bucket_arn: Option<Value<String>>,
    }

    impl Lower for S3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketArn", self.bucket_arn);
        }
    }
}

/// `AWS::Cognito::ManagedLoginBranding`.
///
/// Creates a new set of branding settings for a user pool style and associates it with an app client. This
/// operation is the programmatic option for the creation of a new style in the branding designer.
#[derive(Clone, Debug, Default)]
pub struct ManagedLoginBranding {
    /// An array of image files that you want to apply to roles like backgrounds, logos, and icons. Each object must
    /// also indicate whether it is for dark mode, light mode, or browser-adaptive mode.
    ///
    /// 0 to 40 items.
    pub assets: Option<Value<Vec<managed_login_branding::AssetType>>>,
    /// The app client that you want to assign the branding style to. Each style is linked to an app client until you
    /// delete it.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub client_id: Option<Value<String>>,
    /// When `true`, returns values for branding options that are unchanged from Amazon Cognito defaults. When `false`
    /// or when you omit this parameter, returns only values that you customized in your branding style.
    pub return_merged_resources: Option<Value<bool>>,
    /// A JSON file, encoded as a `Document` type, with the the settings that you want to apply to your style.
    pub settings: Option<Value<Json>>,
    /// When true, applies the default branding style options. This option reverts to default style options that are
    /// managed by Amazon Cognito.
    pub use_cognito_provided_values: Option<Value<bool>>,
    /// The user pool where the branding style is assigned.
    ///
    /// Required. 1 to 55 characters. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
}

impl Lower for ManagedLoginBranding {
    fn fields(self, to: &mut Fields) {
        to.set("Assets", self.assets);
        to.set("ClientId", self.client_id);
        to.set("ReturnMergedResources", self.return_merged_resources);
        to.set("Settings", self.settings);
        to.set("UseCognitoProvidedValues", self.use_cognito_provided_values);
        to.set("UserPoolId", self.user_pool_id);
    }
}

impl Level1 for ManagedLoginBranding {
    const TYPE: &'static str = "AWS::Cognito::ManagedLoginBranding";
}

impl Handle<ManagedLoginBranding> {
    /// `Ref`: `UserPoolId`, `ManagedLoginBrandingId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the managed login branding style.
    pub fn managed_login_branding_id(self) -> Value<String> {
        self.attribute("ManagedLoginBrandingId")
    }
}

/// What [`ManagedLoginBranding`] is made of.
pub mod managed_login_branding {
    use super::*;

    /// An image file from a managed login branding style in a user pool.
    #[derive(Clone, Debug, Default)]
    pub struct AssetType {
        /// The image file, in Base64-encoded binary.
        ///
        /// At most 1000000 characters.
        pub bytes: Option<Value<String>>,
        /// The category that the image corresponds to in your managed login configuration. Managed login has asset
        /// categories for different types of logos, backgrounds, and icons.
        ///
        /// Required.
        pub category: Option<Value<String>>,
        /// The display-mode target of the asset: light, dark, or browser-adaptive. For example, Amazon Cognito displays a
        /// dark-mode image only when the browser or application is in dark mode, but displays a browser-adaptive file in
        /// all contexts.
        ///
        /// Required. One of `LIGHT`, `DARK`, `DYNAMIC`.
        pub color_mode: Option<Value<String>>,
        /// The file type of the image file.
        ///
        /// Required. One of `ICO`, `JPEG`, `PNG`, `SVG`, `WEBP`.
        pub extension: Option<Value<String>>,
        /// The ID of the asset.
        ///
        /// 1 to 40 characters.
        pub resource_id: Option<Value<String>>,
    }

    impl Lower for AssetType {
        fn fields(self, to: &mut Fields) {
            to.set("Bytes", self.bytes);
            to.set("Category", self.category);
            to.set("ColorMode", self.color_mode);
            to.set("Extension", self.extension);
            to.set("ResourceId", self.resource_id);
        }
    }
}

/// `AWS::Cognito::Terms`.
///
/// Creates terms documents for the requested app client. When Terms and conditions and Privacy policy documents are
/// configured, the app client displays links to them in the sign-up page of managed login for the app client.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// The ID of the app client that the terms documents are assigned to.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub client_id: Option<Value<String>>,
    /// This parameter is reserved for future use and currently accepts one value.
    ///
    /// Required. One of `NONE`.
    pub enforcement: Option<Value<String>>,
    /// A map of URLs to languages. For each localized language that will view the requested `TermsName`, assign a URL.
    ///
    /// Required.
    pub links: Option<Value<BTreeMap<String, String>>>,
    /// The type and friendly name of the terms documents.
    ///
    /// Required.
    pub terms_name: Option<Value<String>>,
    /// This parameter is reserved for future use and currently accepts one value.
    ///
    /// Required. One of `LINK`.
    pub terms_source: Option<Value<String>>,
    /// The ID of the user pool that contains the terms documents.
    ///
    /// Required. 1 to 55 characters. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
}

impl Lower for Terms {
    fn fields(self, to: &mut Fields) {
        to.set("ClientId", self.client_id);
        to.set("Enforcement", self.enforcement);
        to.set("Links", self.links);
        to.set("TermsName", self.terms_name);
        to.set("TermsSource", self.terms_source);
        to.set("UserPoolId", self.user_pool_id);
    }
}

impl Level1 for Terms {
    const TYPE: &'static str = "AWS::Cognito::Terms";
}

impl Handle<Terms> {
    /// `Ref`: `UserPoolId`, `TermsId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the terms documents.
    pub fn terms_id(self) -> Value<String> {
        self.attribute("TermsId")
    }
}

/// `AWS::Cognito::UserPool`.
///
/// The `AWS::Cognito::UserPool` resource creates an Amazon Cognito user pool. For more information on working with
/// Amazon Cognito user pools, see Amazon Cognito User Pools and CreateUserPool.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}`.
#[derive(Clone, Debug, Default)]
pub struct UserPool {
    /// The available verified method a user can use to recover their password when they call `ForgotPassword`.
    pub account_recovery_setting: Option<Value<user_pool::AccountRecoverySetting>>,
    /// The settings for administrator creation of users in a user pool. Contains settings for allowing user sign-up,
    /// customizing invitation messages to new users, and the amount of time before temporary passwords expire.
    pub admin_create_user_config: Option<Value<user_pool::AdminCreateUserConfig>>,
    /// Attributes supported as an alias for this user pool. For more information about alias attributes, see
    /// Customizing sign-in attributes.
    pub alias_attributes: Option<Value<Vec<String>>>,
    /// The attributes that you want your user pool to automatically verify. For more information, see Verifying contact
    /// information at sign-up.
    pub auto_verified_attributes: Option<Value<Vec<String>>>,
    /// When active, `DeletionProtection` prevents accidental deletion of your user pool. Before you can delete a user
    /// pool that you have protected against deletion, you must deactivate this feature.
    ///
    /// One of `ACTIVE`, `INACTIVE`.
    pub deletion_protection: Option<Value<String>>,
    /// The device-remembering configuration for a user pool.
    pub device_configuration: Option<Value<user_pool::DeviceConfiguration>>,
    /// 6 to 20000 characters.
    pub email_authentication_message: Option<Value<String>>,
    /// 1 to 140 characters.
    pub email_authentication_subject: Option<Value<String>>,
    /// The email configuration of your user pool. The email configuration type sets your preferred sending method, AWS
    /// Region, and sender for messages from your user pool.
    pub email_configuration: Option<Value<user_pool::EmailConfiguration>>,
    /// This parameter is no longer used. See VerificationMessageTemplateType.
    ///
    /// 6 to 20000 characters.
    pub email_verification_message: Option<Value<String>>,
    /// This parameter is no longer used. See VerificationMessageTemplateType.
    ///
    /// 1 to 140 characters.
    pub email_verification_subject: Option<Value<String>>,
    /// Set enabled MFA options on a specified user pool. To disable all MFAs after it has been enabled, set
    /// `MfaConfiguration` to `OFF` and remove EnabledMfas.
    pub enabled_mfas: Option<Value<Vec<String>>>,
    pub issuer_configuration: Option<Value<user_pool::IssuerConfiguration>>,
    pub key_configuration: Option<Value<user_pool::KeyConfiguration>>,
    /// A collection of user pool Lambda triggers. Amazon Cognito invokes triggers at several possible stages of
    /// authentication operations.
    pub lambda_config: Option<Value<user_pool::LambdaConfig>>,
    /// Displays the state of multi-factor authentication (MFA) as on, off, or optional. When `ON`, all users must set
    /// up MFA before they can sign in.
    ///
    /// One of `OFF`, `ON`, `OPTIONAL`.
    pub mfa_configuration: Option<Value<String>>,
    /// A list of user pool policies. Contains the policy that sets password-complexity requirements.
    pub policies: Option<Value<user_pool::Policies>>,
    /// An array of attributes for the new user pool. You can add custom attributes and modify the properties of default
    /// attributes.
    ///
    /// 1 to 50 items.
    pub schema: Option<Value<Vec<user_pool::SchemaAttribute>>>,
    /// The contents of the SMS authentication message.
    ///
    /// 6 to 140 characters.
    pub sms_authentication_message: Option<Value<String>>,
    /// The settings for your Amazon Cognito user pool to send SMS messages with Amazon Simple Notification Service.
    pub sms_configuration: Option<Value<user_pool::SmsConfiguration>>,
    /// This parameter is no longer used. See VerificationMessageTemplateType.
    ///
    /// 6 to 140 characters.
    pub sms_verification_message: Option<Value<String>>,
    /// The settings for updates to user attributes.
    pub user_attribute_update_settings: Option<Value<user_pool::UserAttributeUpdateSettings>>,
    /// Contains settings for activation of threat protection, including the operating mode and additional
    /// authentication types.
    pub user_pool_add_ons: Option<Value<user_pool::UserPoolAddOns>>,
    /// A friendly name for your user pool.
    ///
    /// 1 to 128 characters.
    pub user_pool_name: Option<Value<String>>,
    /// The tag keys and values to assign to the user pool. A tag is a label that you can use to categorize and manage
    /// user pools in different ways, such as by purpose, owner, environment, or other criteria.
    pub user_pool_tags: Option<Value<BTreeMap<String, String>>>,
    /// The user pool feature plan, or tier. This parameter determines the eligibility of the user pool for features
    /// like managed login, access-token customization, and threat protection.
    ///
    /// One of `LITE`, `ESSENTIALS`, `PLUS`.
    pub user_pool_tier: Option<Value<String>>,
    /// Specifies whether a user can use an email address or phone number as a username when they sign up.
    pub username_attributes: Option<Value<Vec<String>>>,
    /// Sets the case sensitivity option for sign-in usernames. When `CaseSensitive` is `false` (case insensitive),
    /// users can sign in with any combination of capital and lowercase letters.
    pub username_configuration: Option<Value<user_pool::UsernameConfiguration>>,
    /// The template for the verification message that your user pool delivers to users who set an email address or
    /// phone number attribute.
    pub verification_message_template: Option<Value<user_pool::VerificationMessageTemplate>>,
    /// One of `SINGLE_FACTOR`, `MULTI_FACTOR_WITH_USER_VERIFICATION`.
    pub web_authn_factor_configuration: Option<Value<String>>,
    /// Sets or displays the authentication domain, typically your user pool domain, that passkey providers must use as
    /// a relying party (RP) in their configuration.
    ///
    /// 1 to 63 characters.
    pub web_authn_relying_party_id: Option<Value<String>>,
    /// When `required`, users can only register and sign in users with passkeys that are capable of user verification.
    ///
    /// 1 to 9 characters.
    pub web_authn_user_verification: Option<Value<String>>,
}

impl Lower for UserPool {
    fn fields(self, to: &mut Fields) {
        to.set("AccountRecoverySetting", self.account_recovery_setting);
        to.set("AdminCreateUserConfig", self.admin_create_user_config);
        to.set("AliasAttributes", self.alias_attributes);
        to.set("AutoVerifiedAttributes", self.auto_verified_attributes);
        to.set("DeletionProtection", self.deletion_protection);
        to.set("DeviceConfiguration", self.device_configuration);
        to.set("EmailAuthenticationMessage", self.email_authentication_message);
        to.set("EmailAuthenticationSubject", self.email_authentication_subject);
        to.set("EmailConfiguration", self.email_configuration);
        to.set("EmailVerificationMessage", self.email_verification_message);
        to.set("EmailVerificationSubject", self.email_verification_subject);
        to.set("EnabledMfas", self.enabled_mfas);
        to.set("IssuerConfiguration", self.issuer_configuration);
        to.set("KeyConfiguration", self.key_configuration);
        to.set("LambdaConfig", self.lambda_config);
        to.set("MfaConfiguration", self.mfa_configuration);
        to.set("Policies", self.policies);
        to.set("Schema", self.schema);
        to.set("SmsAuthenticationMessage", self.sms_authentication_message);
        to.set("SmsConfiguration", self.sms_configuration);
        to.set("SmsVerificationMessage", self.sms_verification_message);
        to.set("UserAttributeUpdateSettings", self.user_attribute_update_settings);
        to.set("UserPoolAddOns", self.user_pool_add_ons);
        to.set("UserPoolName", self.user_pool_name);
        to.set("UserPoolTags", self.user_pool_tags);
        to.set("UserPoolTier", self.user_pool_tier);
        to.set("UsernameAttributes", self.username_attributes);
        to.set("UsernameConfiguration", self.username_configuration);
        to.set("VerificationMessageTemplate", self.verification_message_template);
        to.set("WebAuthnFactorConfiguration", self.web_authn_factor_configuration);
        to.set("WebAuthnRelyingPartyID", self.web_authn_relying_party_id);
        to.set("WebAuthnUserVerification", self.web_authn_user_verification);
    }
}

impl Level1 for UserPool {
    const TYPE: &'static str = "AWS::Cognito::UserPool";
    const TAGS: Tags = Tags { property: "UserPoolTags", shape: TagShape::Map };
    const STATEFUL: bool = true;
}

impl Handle<UserPool> {
    /// `Ref`: its `UserPoolId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the user pool, such as
    /// `arn:aws:cognito-idp:us-east-1:123412341234:userpool/us-east-1_123412341`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// A friendly name for the IdP.
    pub fn provider_name(self) -> Value<String> {
        self.attribute("ProviderName")
    }

    /// The URL of the provider of the Amazon Cognito user pool, specified as a `String`.
    pub fn provider_url(self) -> Value<String> {
        self.attribute("ProviderURL")
    }

    /// The ID of the user pool.
    pub fn user_pool_id(self) -> Value<String> {
        self.attribute("UserPoolId")
    }
}

/// What [`UserPool`] is made of.
pub mod user_pool {
    use super::*;

    /// The available verified method a user can use to recover their password when they call `ForgotPassword`.
    #[derive(Clone, Debug, Default)]
    pub struct AccountRecoverySetting {
        /// The list of options and priorities for user message delivery in forgot-password operations.
        ///
        /// 1 to 2 items.
        pub recovery_mechanisms: Option<Value<Vec<RecoveryOption>>>,
    }

    impl Lower for AccountRecoverySetting {
        fn fields(self, to: &mut Fields) {
            to.set("RecoveryMechanisms", self.recovery_mechanisms);
        }
    }

    /// A recovery option for a user. The `AccountRecoverySettingType` data type is an array of this object.
    #[derive(Clone, Debug, Default)]
    pub struct RecoveryOption {
        /// The recovery method that this object sets a recovery option for.
        ///
        /// One of `admin_only`, `verified_email`, `verified_phone_number`.
        pub name: Option<Value<String>>,
        /// Your priority preference for using the specified attribute in account recovery. The highest priority is `1`.
        ///
        /// 1 to 2.
        pub priority: Option<Value<i64>>,
    }

    impl Lower for RecoveryOption {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Priority", self.priority);
        }
    }

    /// The settings for administrator creation of users in a user pool. Contains settings for allowing user sign-up,
    /// customizing invitation messages to new users, and the amount of time before temporary passwords expire.
    #[derive(Clone, Debug, Default)]
    pub struct AdminCreateUserConfig {
        /// The setting for allowing self-service sign-up. When `true`, only administrators can create new user profiles.
        pub allow_admin_create_user_only: Option<Value<bool>>,
        /// The template for the welcome message to new users. This template must include the `{####}` temporary password
        /// placeholder if you are creating users with passwords.
        pub invite_message_template: Option<Value<InviteMessageTemplate>>,
        /// This parameter is no longer in use.
        ///
        /// 0 to 365.
        pub unused_account_validity_days: Option<Value<i64>>,
    }

    impl Lower for AdminCreateUserConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AllowAdminCreateUserOnly", self.allow_admin_create_user_only);
            to.set("InviteMessageTemplate", self.invite_message_template);
            to.set("UnusedAccountValidityDays", self.unused_account_validity_days);
        }
    }

    /// The template for the welcome message to new users. This template must include the `{####}` temporary password
    /// placeholder if you are creating users with passwords.
    #[derive(Clone, Debug, Default)]
    pub struct InviteMessageTemplate {
        /// The message template for email messages. EmailMessage is allowed only if EmailSendingAccount is DEVELOPER.
        ///
        /// 6 to 20000 characters.
        pub email_message: Option<Value<String>>,
        /// The subject line for email messages. EmailSubject is allowed only if EmailSendingAccount is DEVELOPER.
        ///
        /// 1 to 140 characters.
        pub email_subject: Option<Value<String>>,
        /// The message template for SMS messages.
        ///
        /// 6 to 140 characters.
        pub sms_message: Option<Value<String>>,
    }

    impl Lower for InviteMessageTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("EmailMessage", self.email_message);
            to.set("EmailSubject", self.email_subject);
            to.set("SMSMessage", self.sms_message);
        }
    }

    /// The device-remembering configuration for a user pool.
    #[derive(Clone, Debug, Default)]
    pub struct DeviceConfiguration {
        /// When true, a remembered device can sign in with device authentication instead of SMS and time-based one-time
        /// password (TOTP) factors for multi-factor authentication (MFA).
        pub challenge_required_on_new_device: Option<Value<bool>>,
        /// When true, Amazon Cognito doesn't automatically remember a user's device when your app sends a `ConfirmDevice`
        /// API request.
        pub device_only_remembered_on_user_prompt: Option<Value<bool>>,
    }

    impl Lower for DeviceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ChallengeRequiredOnNewDevice", self.challenge_required_on_new_device);
            to.set("DeviceOnlyRememberedOnUserPrompt", self.device_only_remembered_on_user_prompt);
        }
    }

    /// The email configuration of your user pool. The email configuration type sets your preferred sending method, AWS
    /// Region, and sender for messages from your user pool.
    #[derive(Clone, Debug, Default)]
    pub struct EmailConfiguration {
        /// The set of configuration rules that can be applied to emails sent using Amazon Simple Email Service.
        ///
        /// 1 to 64 characters.
        pub configuration_set: Option<Value<String>>,
        /// Specifies whether Amazon Cognito uses its built-in functionality to send your users email messages, or uses your
        /// Amazon Simple Email Service email configuration.
        ///
        /// One of `COGNITO_DEFAULT`, `DEVELOPER`.
        pub email_sending_account: Option<Value<String>>,
        /// Either the sender’s email address or the sender’s name with their email address. For example,
        /// `testuser@example.com` or `Test User <testuser@example.com>`.
        ///
        /// 0 to 131072 characters.
        pub from: Option<Value<String>>,
        /// The destination to which the receiver of the email should reply.
        pub reply_to_email_address: Option<Value<String>>,
        /// The ARN of a verified email address or an address from a verified domain in Amazon SES. You can set a
        /// `SourceArn` email from a verified domain only with an API request.
        ///
        /// 20 to 2048 characters.
        pub source_arn: Option<Value<String>>,
    }

    impl Lower for EmailConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationSet", self.configuration_set);
            to.set("EmailSendingAccount", self.email_sending_account);
            to.set("From", self.from);
            to.set("ReplyToEmailAddress", self.reply_to_email_address);
            to.set("SourceArn", self.source_arn);
        }
    }

    /// `IssuerConfiguration` of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    pub struct IssuerConfiguration {
        /// One of `ORIGINAL`, `UPDATED`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for IssuerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// `KeyConfiguration` of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    pub struct KeyConfiguration {
        /// One of `AWS_OWNED_KEY`, `CUSTOMER_MANAGED_KEY`.
        pub key_type: Option<Value<String>>,
        /// 20 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for KeyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KeyType", self.key_type);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// A collection of user pool Lambda triggers. Amazon Cognito invokes triggers at several possible stages of user
    /// pool operations.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaConfig {
        /// The configuration of a create auth challenge Lambda trigger, one of three triggers in the sequence of the custom
        /// authentication challenge triggers.
        ///
        /// 20 to 2048 characters.
        pub create_auth_challenge: Option<Value<String>>,
        /// The configuration of a custom email sender Lambda trigger. This trigger routes all email notifications from a
        /// user pool to a Lambda function that delivers the message using custom logic.
        pub custom_email_sender: Option<Value<CustomEmailSender>>,
        /// A custom message Lambda trigger. This trigger is an opportunity to customize all SMS and email messages from
        /// your user pool.
        ///
        /// 20 to 2048 characters.
        pub custom_message: Option<Value<String>>,
        /// The configuration of a custom SMS sender Lambda trigger. This trigger routes all SMS notifications from a user
        /// pool to a Lambda function that delivers the message using custom logic.
        pub custom_sms_sender: Option<Value<CustomSMSSender>>,
        /// The configuration of a define auth challenge Lambda trigger, one of three triggers in the sequence of the custom
        /// authentication challenge triggers.
        ///
        /// 20 to 2048 characters.
        pub define_auth_challenge: Option<Value<String>>,
        pub inbound_federation: Option<Value<InboundFederation>>,
        /// The ARN of an KMS key. Amazon Cognito uses the key to encrypt codes and temporary passwords sent to custom
        /// sender Lambda triggers.
        ///
        /// 20 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// The configuration of a post authentication Lambda trigger in a user pool. This trigger can take custom actions
        /// after a user signs in.
        ///
        /// 20 to 2048 characters.
        pub post_authentication: Option<Value<String>>,
        /// The configuration of a post confirmation Lambda trigger in a user pool. This trigger can take custom actions
        /// after a user confirms their user account and their email address or phone number.
        ///
        /// 20 to 2048 characters.
        pub post_confirmation: Option<Value<String>>,
        /// The configuration of a pre authentication trigger in a user pool. This trigger can evaluate and modify user
        /// sign-in events.
        ///
        /// 20 to 2048 characters.
        pub pre_authentication: Option<Value<String>>,
        /// The configuration of a pre sign-up Lambda trigger in a user pool. This trigger evaluates new users and can
        /// bypass confirmation, link a federated user profile, or block sign-up requests.
        ///
        /// 20 to 2048 characters.
        pub pre_sign_up: Option<Value<String>>,
        /// The legacy configuration of a pre token generation Lambda trigger in a user pool.
        ///
        /// 20 to 2048 characters.
        pub pre_token_generation: Option<Value<String>>,
        /// The detailed configuration of a pre token generation Lambda trigger in a user pool. If you also set an ARN in
        /// `PreTokenGeneration`, its value must be identical to `PreTokenGenerationConfig`.
        pub pre_token_generation_config: Option<Value<PreTokenGenerationConfig>>,
        /// The configuration of a migrate user Lambda trigger in a user pool. This trigger can create user profiles when
        /// users sign in or attempt to reset their password with credentials that don't exist yet.
        ///
        /// 20 to 2048 characters.
        pub user_migration: Option<Value<String>>,
        /// The configuration of a verify auth challenge Lambda trigger, one of three triggers in the sequence of the custom
        /// authentication challenge triggers.
        ///
        /// 20 to 2048 characters.
        pub verify_auth_challenge_response: Option<Value<String>>,
    }

    impl Lower for LambdaConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CreateAuthChallenge", self.create_auth_challenge);
            to.set("CustomEmailSender", self.custom_email_sender);
            to.set("CustomMessage", self.custom_message);
            to.set("CustomSMSSender", self.custom_sms_sender);
            to.set("DefineAuthChallenge", self.define_auth_challenge);
            to.set("InboundFederation", self.inbound_federation);
            to.set("KMSKeyID", self.kms_key_id);
            to.set("PostAuthentication", self.post_authentication);
            to.set("PostConfirmation", self.post_confirmation);
            to.set("PreAuthentication", self.pre_authentication);
            to.set("PreSignUp", self.pre_sign_up);
            to.set("PreTokenGeneration", self.pre_token_generation);
            to.set("PreTokenGenerationConfig", self.pre_token_generation_config);
            to.set("UserMigration", self.user_migration);
            to.set("VerifyAuthChallengeResponse", self.verify_auth_challenge_response);
        }
    }

    /// The configuration of a custom email sender Lambda trigger. This trigger routes all email notifications from a
    /// user pool to a Lambda function that delivers the message using custom logic.
    #[derive(Clone, Debug, Default)]
    pub struct CustomEmailSender {
        /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
        ///
        /// 20 to 2048 characters.
        pub lambda_arn: Option<Value<String>>,
        /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered
        /// versions add fields that support new features.
        ///
        /// One of `V1_0`.
        pub lambda_version: Option<Value<String>>,
    }

    impl Lower for CustomEmailSender {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
            to.set("LambdaVersion", self.lambda_version);
        }
    }

    /// The configuration of a custom SMS sender Lambda trigger. This trigger routes all SMS notifications from a user
    /// pool to a Lambda function that delivers the message using custom logic.
    #[derive(Clone, Debug, Default)]
    pub struct CustomSMSSender {
        /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
        ///
        /// 20 to 2048 characters.
        pub lambda_arn: Option<Value<String>>,
        /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered
        /// versions add fields that support new features.
        ///
        /// One of `V1_0`.
        pub lambda_version: Option<Value<String>>,
    }

    impl Lower for CustomSMSSender {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
            to.set("LambdaVersion", self.lambda_version);
        }
    }

    /// `InboundFederation` of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    pub struct InboundFederation {
        /// 20 to 2048 characters.
        pub lambda_arn: Option<Value<String>>,
        /// One of `V1_0`.
        pub lambda_version: Option<Value<String>>,
    }

    impl Lower for InboundFederation {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
            to.set("LambdaVersion", self.lambda_version);
        }
    }

    /// The properties of a pre token generation Lambda trigger.
    #[derive(Clone, Debug, Default)]
    pub struct PreTokenGenerationConfig {
        /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
        ///
        /// 20 to 2048 characters.
        pub lambda_arn: Option<Value<String>>,
        /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered
        /// versions add fields that support new features.
        ///
        /// One of `V1_0`, `V2_0`, `V3_0`.
        pub lambda_version: Option<Value<String>>,
    }

    impl Lower for PreTokenGenerationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
            to.set("LambdaVersion", self.lambda_version);
        }
    }

    /// A list of user pool policies. Contains the policy that sets password-complexity requirements.
    #[derive(Clone, Debug, Default)]
    pub struct Policies {
        /// The password policy settings for a user pool, including complexity, history, and length requirements.
        pub password_policy: Option<Value<PasswordPolicy>>,
        /// The policy for allowed types of authentication in a user pool. To activate this setting, your user pool must be
        /// in the Essentials tier or higher.
        pub sign_in_policy: Option<Value<SignInPolicy>>,
    }

    impl Lower for Policies {
        fn fields(self, to: &mut Fields) {
            to.set("PasswordPolicy", self.password_policy);
            to.set("SignInPolicy", self.sign_in_policy);
        }
    }

    /// The password policy settings for a user pool, including complexity, history, and length requirements.
    #[derive(Clone, Debug, Default)]
    pub struct PasswordPolicy {
        /// The minimum length of the password in the policy that you have set. This value can't be less than 6.
        ///
        /// 6 to 99.
        pub minimum_length: Option<Value<i64>>,
        /// The number of previous passwords that you want Amazon Cognito to restrict each user from reusing. Users can't
        /// set a password that matches any of `n` previous passwords, where `n` is the value of `PasswordHistorySize`.
        ///
        /// 0 to 24.
        pub password_history_size: Option<Value<i64>>,
        /// The requirement in a password policy that users must include at least one lowercase letter in their password.
        pub require_lowercase: Option<Value<bool>>,
        /// The requirement in a password policy that users must include at least one number in their password.
        pub require_numbers: Option<Value<bool>>,
        /// The requirement in a password policy that users must include at least one symbol in their password.
        pub require_symbols: Option<Value<bool>>,
        /// The requirement in a password policy that users must include at least one uppercase letter in their password.
        pub require_uppercase: Option<Value<bool>>,
        /// The number of days a temporary password is valid in the password policy. If the user doesn't sign in during this
        /// time, an administrator must reset their password.
        ///
        /// 0 to 365.
        pub temporary_password_validity_days: Option<Value<i64>>,
    }

    impl Lower for PasswordPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("MinimumLength", self.minimum_length);
            to.set("PasswordHistorySize", self.password_history_size);
            to.set("RequireLowercase", self.require_lowercase);
            to.set("RequireNumbers", self.require_numbers);
            to.set("RequireSymbols", self.require_symbols);
            to.set("RequireUppercase", self.require_uppercase);
            to.set("TemporaryPasswordValidityDays", self.temporary_password_validity_days);
        }
    }

    /// The policy for allowed types of authentication in a user pool. To activate this setting, your user pool must be
    /// in the Essentials tier or higher.
    #[derive(Clone, Debug, Default)]
    pub struct SignInPolicy {
        /// The sign-in methods that a user pool supports as the first factor. You can permit users to start authentication
        /// with a standard username and password, or with other one-time password and hardware factors.
        ///
        /// 1 to 5 items.
        pub allowed_first_auth_factors: Option<Value<Vec<String>>>,
    }

    impl Lower for SignInPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedFirstAuthFactors", self.allowed_first_auth_factors);
        }
    }

    /// A list of the user attributes and their properties in your user pool. The attribute schema contains standard
    /// attributes, custom attributes with a `custom:` prefix, and developer attributes with a `dev:` prefix.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaAttribute {
        /// The data format of the values for your attribute. When you choose an `AttributeDataType`, Amazon Cognito
        /// validates the input against the data type.
        ///
        /// One of `Boolean`, `DateTime`, `Number`, `String`.
        pub attribute_data_type: Option<Value<String>>,
        /// Specifies whether the attribute type is developer only. This attribute can only be modified by an administrator.
        pub developer_only_attribute: Option<Value<bool>>,
        /// Specifies whether the value of the attribute can be changed.
        pub mutable: Option<Value<bool>>,
        /// The name of your user pool attribute. When you create or update a user pool, adding a schema attribute creates a
        /// custom or developer-only attribute.
        ///
        /// 1 to 20 characters.
        pub name: Option<Value<String>>,
        /// Specifies the constraints for an attribute of the number type.
        pub number_attribute_constraints: Option<Value<NumberAttributeConstraints>>,
        /// Specifies whether a user pool attribute is required. If the attribute is required and the user doesn't provide a
        /// value, registration or sign-in will fail.
        pub required: Option<Value<bool>>,
        /// Specifies the constraints for an attribute of the string type.
        pub string_attribute_constraints: Option<Value<StringAttributeConstraints>>,
    }

    impl Lower for SchemaAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeDataType", self.attribute_data_type);
            to.set("DeveloperOnlyAttribute", self.developer_only_attribute);
            to.set("Mutable", self.mutable);
            to.set("Name", self.name);
            to.set("NumberAttributeConstraints", self.number_attribute_constraints);
            to.set("Required", self.required);
            to.set("StringAttributeConstraints", self.string_attribute_constraints);
        }
    }

    /// The minimum and maximum values of an attribute that is of the number type, for example `custom:age`.
    #[derive(Clone, Debug, Default)]
    pub struct NumberAttributeConstraints {
        /// The maximum length of a number attribute value. Must be a number less than or equal to `2^1023`, represented as
        /// a string with a length of 131072 characters or fewer.
        ///
        /// 0 to 131072 characters.
        pub max_value: Option<Value<String>>,
        /// The minimum value of an attribute that is of the number data type.
        ///
        /// 0 to 131072 characters.
        pub min_value: Option<Value<String>>,
    }

    impl Lower for NumberAttributeConstraints {
        fn fields(self, to: &mut Fields) {
            to.set("MaxValue", self.max_value);
            to.set("MinValue", self.min_value);
        }
    }

    /// The minimum and maximum length values of an attribute that is of the string type, for example
    /// `custom:department`.
    #[derive(Clone, Debug, Default)]
    pub struct StringAttributeConstraints {
        /// The maximum length of a string attribute value. Must be a number less than or equal to `2^1023`, represented as
        /// a string with a length of 131072 characters or fewer.
        ///
        /// 0 to 131072 characters.
        pub max_length: Option<Value<String>>,
        /// The minimum length of a string attribute value.
        ///
        /// 0 to 131072 characters.
        pub min_length: Option<Value<String>>,
    }

    impl Lower for StringAttributeConstraints {
        fn fields(self, to: &mut Fields) {
            to.set("MaxLength", self.max_length);
            to.set("MinLength", self.min_length);
        }
    }

    /// User pool configuration for delivery of SMS messages with Amazon Simple Notification Service.
    #[derive(Clone, Debug, Default)]
    pub struct SmsConfiguration {
        pub eums_sms: Option<Value<EumsSmsConfiguration>>,
        /// The external ID provides additional security for your IAM role. You can use an `ExternalId` with the IAM role
        /// that you use with Amazon SNS to send SMS messages for your user pool.
        ///
        /// 0 to 131072 characters.
        pub external_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon SNS caller. This is the ARN of the IAM role in your AWS account
        /// that Amazon Cognito will use to send SMS messages.
        ///
        /// 0 to 2048 characters.
        pub sns_caller_arn: Option<Value<String>>,
        /// The AWS Region to use with Amazon SNS integration. You can choose the same Region as your user pool, or a
        /// supported \*Legacy Amazon SNS alternate Region\*.
        ///
        /// 5 to 32 characters.
        pub sns_region: Option<Value<String>>,
    }

    impl Lower for SmsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EumsSms", self.eums_sms);
            to.set("ExternalId", self.external_id);
            to.set("SnsCallerArn", self.sns_caller_arn);
            to.set("SnsRegion", self.sns_region);
        }
    }

    /// `EumsSmsConfiguration` of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    pub struct EumsSmsConfiguration {
        /// Required. 20 to 2048 characters.
        pub caller_arn: Option<Value<String>>,
        /// 0 to 131072 characters.
        pub configuration_set_name: Option<Value<String>>,
        /// 0 to 131072 characters.
        pub external_id: Option<Value<String>>,
        /// 0 to 131072 characters.
        pub in_entity_id: Option<Value<String>>,
        /// 0 to 131072 characters.
        pub in_template_id: Option<Value<String>>,
        /// 0 to 131072 characters.
        pub origination_identity: Option<Value<String>>,
        /// 5 to 32 characters.
        pub region: Option<Value<String>>,
    }

    impl Lower for EumsSmsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CallerArn", self.caller_arn);
            to.set("ConfigurationSetName", self.configuration_set_name);
            to.set("ExternalId", self.external_id);
            to.set("InEntityId", self.in_entity_id);
            to.set("InTemplateId", self.in_template_id);
            to.set("OriginationIdentity", self.origination_identity);
            to.set("Region", self.region);
        }
    }

    /// The settings for updates to user attributes.
    #[derive(Clone, Debug, Default)]
    pub struct UserAttributeUpdateSettings {
        /// Requires that your user verifies their email address, phone number, or both before Amazon Cognito updates the
        /// value of that attribute.
        ///
        /// Required.
        pub attributes_require_verification_before_update: Option<Value<Vec<String>>>,
    }

    impl Lower for UserAttributeUpdateSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AttributesRequireVerificationBeforeUpdate", self.attributes_require_verification_before_update);
        }
    }

    /// User pool add-ons. Contains settings for activation of threat protection. To log user security information but
    /// take no action, set to `AUDIT`.
    #[derive(Clone, Debug, Default)]
    pub struct UserPoolAddOns {
        /// Threat protection configuration options for additional authentication types in your user pool, including custom
        /// authentication.
        pub advanced_security_additional_flows: Option<Value<AdvancedSecurityAdditionalFlows>>,
        /// The operating mode of threat protection for standard authentication types in your user pool, including
        /// username-password and secure remote password (SRP) authentication.
        ///
        /// One of `AUDIT`, `ENFORCED`, `OFF`.
        pub advanced_security_mode: Option<Value<String>>,
    }

    impl Lower for UserPoolAddOns {
        fn fields(self, to: &mut Fields) {
            to.set("AdvancedSecurityAdditionalFlows", self.advanced_security_additional_flows);
            to.set("AdvancedSecurityMode", self.advanced_security_mode);
        }
    }

    /// Threat protection configuration options for additional authentication types in your user pool, including custom
    /// authentication.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedSecurityAdditionalFlows {
        /// The operating mode of threat protection in custom authentication with Custom authentication challenge Lambda
        /// triggers.
        ///
        /// One of `AUDIT`, `ENFORCED`.
        pub custom_auth_mode: Option<Value<String>>,
    }

    impl Lower for AdvancedSecurityAdditionalFlows {
        fn fields(self, to: &mut Fields) {
            to.set("CustomAuthMode", self.custom_auth_mode);
        }
    }

    /// Case sensitivity of the username input for the selected sign-in option. When case sensitivity is set to `False`
    /// (case insensitive), users can sign in with any combination of capital and lowercase letters.
    #[derive(Clone, Debug, Default)]
    pub struct UsernameConfiguration {
        /// Specifies whether user name case sensitivity will be applied for all users in the user pool through Amazon
        /// Cognito APIs.
        pub case_sensitive: Option<Value<bool>>,
    }

    impl Lower for UsernameConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CaseSensitive", self.case_sensitive);
        }
    }

    /// The template for the verification message that your user pool delivers to users who set an email address or
    /// phone number attribute.
    #[derive(Clone, Debug, Default)]
    pub struct VerificationMessageTemplate {
        /// The configuration of verification emails to contain a clickable link or a verification code.
        ///
        /// One of `CONFIRM_WITH_CODE`, `CONFIRM_WITH_LINK`.
        pub default_email_option: Option<Value<String>>,
        /// The template for email messages that Amazon Cognito sends to your users. You can set an `EmailMessage` template
        /// only if the value of EmailSendingAccount is `DEVELOPER`.
        ///
        /// 6 to 20000 characters.
        pub email_message: Option<Value<String>>,
        /// The email message template for sending a confirmation link to the user. You can set an `EmailMessageByLink`
        /// template only if the value of EmailSendingAccount is `DEVELOPER`.
        ///
        /// 6 to 20000 characters.
        pub email_message_by_link: Option<Value<String>>,
        /// The subject line for the email message template. You can set an `EmailSubject` template only if the value of
        /// EmailSendingAccount is `DEVELOPER`.
        ///
        /// 1 to 140 characters.
        pub email_subject: Option<Value<String>>,
        /// The subject line for the email message template for sending a confirmation link to the user. You can set an
        /// `EmailSubjectByLink` template only if the value of EmailSendingAccount is `DEVELOPER`.
        ///
        /// 1 to 140 characters.
        pub email_subject_by_link: Option<Value<String>>,
        /// The template for SMS messages that Amazon Cognito sends to your users.
        ///
        /// 6 to 140 characters.
        pub sms_message: Option<Value<String>>,
    }

    impl Lower for VerificationMessageTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultEmailOption", self.default_email_option);
            to.set("EmailMessage", self.email_message);
            to.set("EmailMessageByLink", self.email_message_by_link);
            to.set("EmailSubject", self.email_subject);
            to.set("EmailSubjectByLink", self.email_subject_by_link);
            to.set("SmsMessage", self.sms_message);
        }
    }
}

/// `AWS::Cognito::UserPoolClient`.
///
/// The `AWS::Cognito::UserPoolClient` resource specifies an Amazon Cognito user pool client.
#[derive(Clone, Debug, Default)]
pub struct UserPoolClient {
    /// The access token time limit. After this limit expires, your user can't use their access token.
    ///
    /// 1 to 86400.
    pub access_token_validity: Option<Value<i64>>,
    /// The OAuth grant types that you want your app client to generate for clients in managed login authentication.
    ///
    /// 0 to 3 items.
    pub allowed_oauth_flows: Option<Value<Vec<String>>>,
    /// Set to `true` to use OAuth 2.0 authorization server features in your app client.
    pub allowed_oauth_flows_user_pool_client: Option<Value<bool>>,
    /// The OAuth, OpenID Connect (OIDC), and custom scopes that you want to permit your app client to authorize access
    /// with.
    ///
    /// 0 to 50 items.
    pub allowed_oauth_scopes: Option<Value<Vec<String>>>,
    /// The user pool analytics configuration for collecting metrics and sending them to your Amazon Pinpoint campaign.
    pub analytics_configuration: Option<Value<user_pool_client::AnalyticsConfiguration>>,
    /// Amazon Cognito creates a session token for each API request in an authentication flow. `AuthSessionValidity` is
    /// the duration, in minutes, of that session token.
    ///
    /// 3 to 15.
    pub auth_session_validity: Option<Value<i64>>,
    /// A list of allowed redirect, or callback, URLs for managed login authentication. These URLs are the paths where
    /// you want to send your users' browsers after they complete authentication with managed login or a third-party
    /// IdP.
    ///
    /// 0 to 100 items.
    pub callback_urls: Option<Value<Vec<String>>>,
    /// A friendly name for the app client that you want to create.
    ///
    /// 1 to 128 characters.
    pub client_name: Option<Value<String>>,
    /// The default redirect URI. In app clients with one assigned IdP, replaces `redirect_uri` in authentication
    /// requests.
    ///
    /// 1 to 1024 characters.
    pub default_redirect_uri: Option<Value<String>>,
    /// When `true`, your application can include additional `UserContextData` in authentication requests. This data
    /// includes the IP address, and contributes to analysis by threat protection features.
    pub enable_propagate_additional_user_context_data: Option<Value<bool>>,
    /// Activates or deactivates token revocation.
    pub enable_token_revocation: Option<Value<bool>>,
    /// The authentication flows that you want your user pool client to support.
    pub explicit_auth_flows: Option<Value<Vec<String>>>,
    /// When `true`, generates a client secret for the app client. Client secrets are used with server-side and
    /// machine-to-machine applications.
    ///
    /// A change replaces the resource.
    pub generate_secret: Option<Value<bool>>,
    /// The ID token time limit. After this limit expires, your user can't use their ID token. To specify the time unit
    /// for `IdTokenValidity` as `seconds`, `minutes`, `hours`, or `days`, set a `TokenValidityUnits` value in your API
    /// request.
    ///
    /// 1 to 86400.
    pub id_token_validity: Option<Value<i64>>,
    /// A list of allowed logout URLs for managed login authentication. When you pass `logout_uri` and `client_id`
    /// parameters to `/logout`, Amazon Cognito signs out your user and redirects them to the logout URL.
    ///
    /// 0 to 100 items.
    pub logout_urls: Option<Value<Vec<String>>>,
    /// Errors and responses that you want Amazon Cognito APIs to return during authentication, account confirmation,
    /// and password recovery when the user doesn't exist in the user pool.
    ///
    /// One of `ENABLED`, `LEGACY`.
    pub prevent_user_existence_errors: Option<Value<String>>,
    /// The list of user attributes that you want your app client to have read access to. After your user authenticates
    /// in your app, their access token authorizes them to read their own attribute value for any attribute in this
    /// list.
    pub read_attributes: Option<Value<Vec<String>>>,
    /// The configuration of your app client for refresh token rotation. When enabled, your app client issues new ID,
    /// access, and refresh tokens when users renew their sessions with refresh tokens.
    pub refresh_token_rotation: Option<Value<user_pool_client::RefreshTokenRotation>>,
    /// The refresh token time limit. After this limit expires, your user can't use their refresh token.
    ///
    /// 1 to 315360000.
    pub refresh_token_validity: Option<Value<i64>>,
    /// A list of provider names for the identity providers (IdPs) that are supported on this client. The following are
    /// supported: `COGNITO`, `Facebook`, `Google`, `SignInWithApple`, and `LoginWithAmazon`.
    pub supported_identity_providers: Option<Value<Vec<String>>>,
    /// The units that validity times are represented in. The default unit for refresh tokens is days, and the default
    /// for ID and access tokens are hours.
    pub token_validity_units: Option<Value<user_pool_client::TokenValidityUnits>>,
    /// The ID of the user pool where you want to create an app client.
    ///
    /// Required. 1 to 55 characters. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
    /// The list of user attributes that you want your app client to have write access to. After your user authenticates
    /// in your app, their access token authorizes them to set or modify their own attribute value for any attribute in
    /// this list.
    pub write_attributes: Option<Value<Vec<String>>>,
}

impl Lower for UserPoolClient {
    fn fields(self, to: &mut Fields) {
        to.set("AccessTokenValidity", self.access_token_validity);
        to.set("AllowedOAuthFlows", self.allowed_oauth_flows);
        to.set("AllowedOAuthFlowsUserPoolClient", self.allowed_oauth_flows_user_pool_client);
        to.set("AllowedOAuthScopes", self.allowed_oauth_scopes);
        to.set("AnalyticsConfiguration", self.analytics_configuration);
        to.set("AuthSessionValidity", self.auth_session_validity);
        to.set("CallbackURLs", self.callback_urls);
        to.set("ClientName", self.client_name);
        to.set("DefaultRedirectURI", self.default_redirect_uri);
        to.set("EnablePropagateAdditionalUserContextData", self.enable_propagate_additional_user_context_data);
        to.set("EnableTokenRevocation", self.enable_token_revocation);
        to.set("ExplicitAuthFlows", self.explicit_auth_flows);
        to.set("GenerateSecret", self.generate_secret);
        to.set("IdTokenValidity", self.id_token_validity);
        to.set("LogoutURLs", self.logout_urls);
        to.set("PreventUserExistenceErrors", self.prevent_user_existence_errors);
        to.set("ReadAttributes", self.read_attributes);
        to.set("RefreshTokenRotation", self.refresh_token_rotation);
        to.set("RefreshTokenValidity", self.refresh_token_validity);
        to.set("SupportedIdentityProviders", self.supported_identity_providers);
        to.set("TokenValidityUnits", self.token_validity_units);
        to.set("UserPoolId", self.user_pool_id);
        to.set("WriteAttributes", self.write_attributes);
    }
}

impl Level1 for UserPoolClient {
    const TYPE: &'static str = "AWS::Cognito::UserPoolClient";
}

impl Handle<UserPoolClient> {
    /// `Ref`: its `ClientId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the app client, for example `1example23456789`.
    pub fn client_id(self) -> Value<String> {
        self.attribute("ClientId")
    }

    /// The attribute `ClientSecret`.
    pub fn client_secret(self) -> Value<String> {
        self.attribute("ClientSecret")
    }

    /// The attribute `Name`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`UserPoolClient`] is made of.
pub mod user_pool_client {
    use super::*;

    /// The settings for Amazon Pinpoint analytics configuration. With an analytics configuration, your application can
    /// collect user-activity metrics for user notifications with a Amazon Pinpoint campaign.
    #[derive(Clone, Debug, Default)]
    pub struct AnalyticsConfiguration {
        /// The Amazon Resource Name (ARN) of an Amazon Pinpoint project that you want to connect to your user pool app
        /// client.
        ///
        /// 20 to 2048 characters.
        pub application_arn: Option<Value<String>>,
        /// Your Amazon Pinpoint project ID.
        pub application_id: Option<Value<String>>,
        /// The external ID of the role that Amazon Cognito assumes to send analytics data to Amazon Pinpoint.
        ///
        /// 0 to 131072 characters.
        pub external_id: Option<Value<String>>,
        /// The ARN of an AWS Identity and Access Management role that has the permissions required for Amazon Cognito to
        /// publish events to Amazon Pinpoint analytics.
        ///
        /// 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// If `UserDataShared` is `true`, Amazon Cognito includes user data in the events that it publishes to Amazon
        /// Pinpoint analytics.
        pub user_data_shared: Option<Value<bool>>,
    }

    impl Lower for AnalyticsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationArn", self.application_arn);
            to.set("ApplicationId", self.application_id);
            to.set("ExternalId", self.external_id);
            to.set("RoleArn", self.role_arn);
            to.set("UserDataShared", self.user_data_shared);
        }
    }

    /// The configuration of your app client for refresh token rotation. When enabled, your app client issues new ID,
    /// access, and refresh tokens when users renew their sessions with refresh tokens.
    #[derive(Clone, Debug, Default)]
    pub struct RefreshTokenRotation {
        /// The state of refresh token rotation for the current app client.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub feature: Option<Value<String>>,
        /// When you request a token refresh with `GetTokensFromRefreshToken`, the original refresh token that you're
        /// rotating out can remain valid for a period of time of up to 60 seconds.
        ///
        /// 0 to 60.
        pub retry_grace_period_seconds: Option<Value<i64>>,
    }

    impl Lower for RefreshTokenRotation {
        fn fields(self, to: &mut Fields) {
            to.set("Feature", self.feature);
            to.set("RetryGracePeriodSeconds", self.retry_grace_period_seconds);
        }
    }

    /// The units that validity times are represented in. The default unit for refresh tokens is days, and the default
    /// for ID and access tokens are hours.
    #[derive(Clone, Debug, Default)]
    pub struct TokenValidityUnits {
        /// A time unit for the value that you set in the `AccessTokenValidity` parameter. The default `AccessTokenValidity`
        /// time unit is `hours`.
        ///
        /// One of `days`, `hours`, `minutes`, `seconds`.
        pub access_token: Option<Value<String>>,
        /// A time unit for the value that you set in the `IdTokenValidity` parameter. The default `IdTokenValidity` time
        /// unit is `hours`.
        ///
        /// One of `days`, `hours`, `minutes`, `seconds`.
        pub id_token: Option<Value<String>>,
        /// A time unit for the value that you set in the `RefreshTokenValidity` parameter. The default
        /// `RefreshTokenValidity` time unit is `days`.
        ///
        /// One of `days`, `hours`, `minutes`, `seconds`.
        pub refresh_token: Option<Value<String>>,
    }

    impl Lower for TokenValidityUnits {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("IdToken", self.id_token);
            to.set("RefreshToken", self.refresh_token);
        }
    }
}

/// `AWS::Cognito::UserPoolDomain`.
///
/// The AWS::Cognito::UserPoolDomain resource creates a new domain for a user pool.
#[derive(Clone, Debug, Default)]
pub struct UserPoolDomain {
    /// The configuration for a custom domain that hosts the sign-up and sign-in pages for your application.
    pub custom_domain_config: Option<Value<user_pool_domain::CustomDomainConfigType>>,
    /// The name of the domain that you want to update. For custom domains, this is the fully-qualified domain name, for
    /// example `auth.example.com`.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub domain: Option<Value<String>>,
    /// A version number that indicates the state of managed login for your domain. Version `1` is hosted UI (classic).
    pub managed_login_version: Option<Value<i64>>,
    pub routing: Option<Value<user_pool_domain::RoutingType>>,
    /// The ID of the user pool that is associated with the domain you're updating.
    ///
    /// Required. 1 to 55 characters. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
}

impl Lower for UserPoolDomain {
    fn fields(self, to: &mut Fields) {
        to.set("CustomDomainConfig", self.custom_domain_config);
        to.set("Domain", self.domain);
        to.set("ManagedLoginVersion", self.managed_login_version);
        to.set("Routing", self.routing);
        to.set("UserPoolId", self.user_pool_id);
    }
}

impl Level1 for UserPoolDomain {
    const TYPE: &'static str = "AWS::Cognito::UserPoolDomain";
}

impl Handle<UserPoolDomain> {
    /// `Ref`: its `Domain`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon CloudFront endpoint that you use as the target of the alias that you set up with your Domain Name
    /// Service (DNS) provider.
    pub fn cloud_front_distribution(self) -> Value<String> {
        self.attribute("CloudFrontDistribution")
    }
}

/// What [`UserPoolDomain`] is made of.
pub mod user_pool_domain {
    use super::*;

    /// The configuration for a hosted UI custom domain.
    #[derive(Clone, Debug, Default)]
    pub struct CustomDomainConfigType {
        /// The Amazon Resource Name (ARN) of an Certificate Manager SSL certificate. You use this certificate for the
        /// subdomain of your custom domain.
        ///
        /// 20 to 2048 characters.
        pub certificate_arn: Option<Value<String>>,
        /// One of `TLS_V1`, `TLS_V1_2_2021`, `TLS_V1_3_2025`.
        pub security_policy: Option<Value<String>>,
    }

    impl Lower for CustomDomainConfigType {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("SecurityPolicy", self.security_policy);
        }
    }

    /// `RoutingType` of `AWS::Cognito::UserPoolDomain`.
    #[derive(Clone, Debug, Default)]
    pub struct RoutingType {
        pub failover: Option<Value<FailoverType>>,
    }

    impl Lower for RoutingType {
        fn fields(self, to: &mut Fields) {
            to.set("Failover", self.failover);
        }
    }

    /// `FailoverType` of `AWS::Cognito::UserPoolDomain`.
    #[derive(Clone, Debug, Default)]
    pub struct FailoverType {
        /// Required. 0 to 64 characters.
        pub primary_route53_health_check_id: Option<Value<String>>,
        /// Required. 5 to 32 characters.
        pub secondary_region: Option<Value<String>>,
    }

    impl Lower for FailoverType {
        fn fields(self, to: &mut Fields) {
            to.set("PrimaryRoute53HealthCheckId", self.primary_route53_health_check_id);
            to.set("SecondaryRegion", self.secondary_region);
        }
    }
}

/// `AWS::Cognito::UserPoolGroup`.
///
/// A user pool group. Contains details about the group and the way that it contributes to IAM role decisions with
/// identity pools.
#[derive(Clone, Debug, Default)]
pub struct UserPoolGroup {
    /// A description of the group that you're creating.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// A name for the group. This name must be unique in your user pool.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub group_name: Option<Value<String>>,
    /// A non-negative integer value that specifies the precedence of this group relative to the other groups that a
    /// user can belong to in the user pool.
    ///
    /// At least 0.
    pub precedence: Option<Value<i64>>,
    /// The Amazon Resource Name (ARN) for the IAM role that you want to associate with the group. A group role
    /// primarily declares a preferred role for the credentials that you get from an identity pool.
    ///
    /// 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// The ID of the user pool where you want to create a user group.
    ///
    /// Required. 1 to 55 characters. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
}

impl Lower for UserPoolGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("GroupName", self.group_name);
        to.set("Precedence", self.precedence);
        to.set("RoleArn", self.role_arn);
        to.set("UserPoolId", self.user_pool_id);
    }
}

impl Level1 for UserPoolGroup {
    const TYPE: &'static str = "AWS::Cognito::UserPoolGroup";
}

impl Handle<UserPoolGroup> {
    /// `Ref`: its `GroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Cognito::UserPoolIdentityProvider`.
///
/// The `AWS::Cognito::UserPoolIdentityProvider` resource creates an identity provider for a user pool.
#[derive(Clone, Debug, Default)]
pub struct UserPoolIdentityProvider {
    /// A mapping of IdP attributes to standard and custom user pool attributes. Specify a user pool attribute as the
    /// key of the key-value pair, and the IdP attribute claim name as the value.
    pub attribute_mapping: Option<Value<BTreeMap<String, String>>>,
    /// An array of IdP identifiers, for example `"IdPIdentifiers": [ "MyIdP", "MyIdP2" ]`.
    ///
    /// 0 to 50 items.
    pub idp_identifiers: Option<Value<Vec<String>>>,
    /// The scopes, URLs, and identifiers for your external identity provider. The following examples describe the
    /// provider detail keys for each IdP type.
    ///
    /// Required.
    pub provider_details: Option<Value<BTreeMap<String, String>>>,
    /// The name that you want to assign to the IdP. You can pass the identity provider name in the `identity_provider`
    /// query parameter of requests to the Authorize endpoint to silently redirect to sign-in with the associated IdP.
    ///
    /// Required. 1 to 32 characters. A change replaces the resource.
    pub provider_name: Option<Value<String>>,
    /// The type of IdP that you want to add. Amazon Cognito supports OIDC, SAML 2.0, Login With Amazon, Sign In With
    /// Apple, Google, and Facebook IdPs.
    ///
    /// Required. One of `Facebook`, `Google`, `LoginWithAmazon`, `OIDC`, `SAML`, `SignInWithApple`. A change replaces
    /// the resource.
    pub provider_type: Option<Value<String>>,
    /// The Id of the user pool where you want to create an IdP.
    ///
    /// Required. 1 to 55 characters. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
}

impl Lower for UserPoolIdentityProvider {
    fn fields(self, to: &mut Fields) {
        to.set("AttributeMapping", self.attribute_mapping);
        to.set("IdpIdentifiers", self.idp_identifiers);
        to.set("ProviderDetails", self.provider_details);
        to.set("ProviderName", self.provider_name);
        to.set("ProviderType", self.provider_type);
        to.set("UserPoolId", self.user_pool_id);
    }
}

impl Level1 for UserPoolIdentityProvider {
    const TYPE: &'static str = "AWS::Cognito::UserPoolIdentityProvider";
}

impl Handle<UserPoolIdentityProvider> {
    /// `Ref`: its `ProviderName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
///
/// Resource Type definition for AWS::Cognito::UserPoolRegionalConfigurationAttachment.
#[derive(Clone, Debug, Default)]
pub struct UserPoolRegionalConfigurationAttachment {
    pub email_configuration: Option<Value<user_pool_regional_configuration_attachment::EmailConfiguration>>,
    pub lambda_config: Option<Value<user_pool_regional_configuration_attachment::LambdaConfig>>,
    pub sms_configuration: Option<Value<user_pool_regional_configuration_attachment::SmsConfiguration>>,
    /// The status of the replica. Set to ACTIVE or INACTIVE.
    pub status: Option<Value<String>>,
    /// Required. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
    pub user_pool_tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for UserPoolRegionalConfigurationAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("EmailConfiguration", self.email_configuration);
        to.set("LambdaConfig", self.lambda_config);
        to.set("SmsConfiguration", self.sms_configuration);
        to.set("Status", self.status);
        to.set("UserPoolId", self.user_pool_id);
        to.set("UserPoolTags", self.user_pool_tags);
    }
}

impl Level1 for UserPoolRegionalConfigurationAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolRegionalConfigurationAttachment";
    const TAGS: Tags = Tags { property: "UserPoolTags", shape: TagShape::Map };
}

impl Handle<UserPoolRegionalConfigurationAttachment> {
    /// `Ref`: its `UserPoolId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`UserPoolRegionalConfigurationAttachment`] is made of.
pub mod user_pool_regional_configuration_attachment {
    use super::*;

    /// `EmailConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    pub struct EmailConfiguration {
        pub configuration_set: Option<Value<String>>,
        pub email_sending_account: Option<Value<String>>,
        pub from: Option<Value<String>>,
        pub reply_to_email_address: Option<Value<String>>,
        pub source_arn: Option<Value<String>>,
    }

    impl Lower for EmailConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationSet", self.configuration_set);
            to.set("EmailSendingAccount", self.email_sending_account);
            to.set("From", self.from);
            to.set("ReplyToEmailAddress", self.reply_to_email_address);
            to.set("SourceArn", self.source_arn);
        }
    }

    /// `LambdaConfig` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaConfig {
        pub create_auth_challenge: Option<Value<String>>,
        pub custom_email_sender: Option<Value<CustomEmailSender>>,
        pub custom_message: Option<Value<String>>,
        pub custom_sms_sender: Option<Value<CustomSMSSender>>,
        pub define_auth_challenge: Option<Value<String>>,
        pub inbound_federation: Option<Value<InboundFederation>>,
        pub kms_key_id: Option<Value<String>>,
        pub post_authentication: Option<Value<String>>,
        pub post_confirmation: Option<Value<String>>,
        pub pre_authentication: Option<Value<String>>,
        pub pre_sign_up: Option<Value<String>>,
        pub pre_token_generation: Option<Value<String>>,
        pub pre_token_generation_config: Option<Value<PreTokenGenerationConfig>>,
        pub user_migration: Option<Value<String>>,
        pub verify_auth_challenge_response: Option<Value<String>>,
    }

    impl Lower for LambdaConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CreateAuthChallenge", self.create_auth_challenge);
            to.set("CustomEmailSender", self.custom_email_sender);
            to.set("CustomMessage", self.custom_message);
            to.set("CustomSMSSender", self.custom_sms_sender);
            to.set("DefineAuthChallenge", self.define_auth_challenge);
            to.set("InboundFederation", self.inbound_federation);
            to.set("KMSKeyID", self.kms_key_id);
            to.set("PostAuthentication", self.post_authentication);
            to.set("PostConfirmation", self.post_confirmation);
            to.set("PreAuthentication", self.pre_authentication);
            to.set("PreSignUp", self.pre_sign_up);
            to.set("PreTokenGeneration", self.pre_token_generation);
            to.set("PreTokenGenerationConfig", self.pre_token_generation_config);
            to.set("UserMigration", self.user_migration);
            to.set("VerifyAuthChallengeResponse", self.verify_auth_challenge_response);
        }
    }

    /// `CustomEmailSender` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomEmailSender {
        pub lambda_arn: Option<Value<String>>,
        pub lambda_version: Option<Value<String>>,
    }

    impl Lower for CustomEmailSender {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
            to.set("LambdaVersion", self.lambda_version);
        }
    }

    /// `CustomSMSSender` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomSMSSender {
        pub lambda_arn: Option<Value<String>>,
        pub lambda_version: Option<Value<String>>,
    }

    impl Lower for CustomSMSSender {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
            to.set("LambdaVersion", self.lambda_version);
        }
    }

    /// `InboundFederation` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    pub struct InboundFederation {
        pub lambda_arn: Option<Value<String>>,
        pub lambda_version: Option<Value<String>>,
    }

    impl Lower for InboundFederation {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
            to.set("LambdaVersion", self.lambda_version);
        }
    }

    /// `PreTokenGenerationConfig` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    pub struct PreTokenGenerationConfig {
        pub lambda_arn: Option<Value<String>>,
        pub lambda_version: Option<Value<String>>,
    }

    impl Lower for PreTokenGenerationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
            to.set("LambdaVersion", self.lambda_version);
        }
    }

    /// `SmsConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    pub struct SmsConfiguration {
        pub eums_sms: Option<Value<EumsSmsConfiguration>>,
        pub external_id: Option<Value<String>>,
        pub sns_caller_arn: Option<Value<String>>,
        pub sns_region: Option<Value<String>>,
    }

    impl Lower for SmsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EumsSms", self.eums_sms);
            to.set("ExternalId", self.external_id);
            to.set("SnsCallerArn", self.sns_caller_arn);
            to.set("SnsRegion", self.sns_region);
        }
    }

    /// `EumsSmsConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    pub struct EumsSmsConfiguration {
        /// Required.
        pub caller_arn: Option<Value<String>>,
        pub configuration_set_name: Option<Value<String>>,
        pub external_id: Option<Value<String>>,
        pub in_entity_id: Option<Value<String>>,
        pub in_template_id: Option<Value<String>>,
        pub origination_identity: Option<Value<String>>,
        pub region: Option<Value<String>>,
    }

    impl Lower for EumsSmsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CallerArn", self.caller_arn);
            to.set("ConfigurationSetName", self.configuration_set_name);
            to.set("ExternalId", self.external_id);
            to.set("InEntityId", self.in_entity_id);
            to.set("InTemplateId", self.in_template_id);
            to.set("OriginationIdentity", self.origination_identity);
            to.set("Region", self.region);
        }
    }
}

/// `AWS::Cognito::UserPoolReplica`.
///
/// Resource Type definition for AWS::Cognito::UserPoolReplica.
#[derive(Clone, Debug, Default)]
pub struct UserPoolReplica {
    /// Required. 5 to 32 characters. A change replaces the resource.
    pub region_name: Option<Value<String>>,
    /// Required. 1 to 55 characters. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
    /// A change replaces the resource.
    pub user_pool_tags_at_create: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for UserPoolReplica {
    fn fields(self, to: &mut Fields) {
        to.set("RegionName", self.region_name);
        to.set("UserPoolId", self.user_pool_id);
        to.set("UserPoolTagsAtCreate", self.user_pool_tags_at_create);
    }
}

impl Level1 for UserPoolReplica {
    const TYPE: &'static str = "AWS::Cognito::UserPoolReplica";
    const TAGS: Tags = Tags { property: "UserPoolTagsAtCreate", shape: TagShape::Map };
}

impl Handle<UserPoolReplica> {
    /// `Ref`: `UserPoolId`, `RegionName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Cognito::UserPoolResourceServer`.
///
/// The `AWS::Cognito::UserPoolResourceServer` resource creates a new OAuth2.0 resource server and defines custom
/// scopes in it.
#[derive(Clone, Debug, Default)]
pub struct UserPoolResourceServer {
    /// A unique resource server identifier for the resource server. The identifier can be an API friendly name like
    /// `solar-system-data`.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub identifier: Option<Value<String>>,
    /// A friendly name for the resource server.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// A list of scopes. Each scope is a map with keys `ScopeName` and `ScopeDescription`.
    ///
    /// 0 to 100 items.
    pub scopes: Option<Value<Vec<user_pool_resource_server::ResourceServerScopeType>>>,
    /// The ID of the user pool where you want to create a resource server.
    ///
    /// Required. 1 to 55 characters. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
}

impl Lower for UserPoolResourceServer {
    fn fields(self, to: &mut Fields) {
        to.set("Identifier", self.identifier);
        to.set("Name", self.name);
        to.set("Scopes", self.scopes);
        to.set("UserPoolId", self.user_pool_id);
    }
}

impl Level1 for UserPoolResourceServer {
    const TYPE: &'static str = "AWS::Cognito::UserPoolResourceServer";
}

impl Handle<UserPoolResourceServer> {
    /// `Ref`: its `Identifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`UserPoolResourceServer`] is made of.
pub mod user_pool_resource_server {
    use super::*;

    /// One custom scope associated with a user pool resource server. This data type is a member of
    /// `ResourceServerScopeType`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceServerScopeType {
        /// A friendly description of a custom scope.
        ///
        /// Required. 1 to 256 characters.
        pub scope_description: Option<Value<String>>,
        /// The name of the scope. Amazon Cognito renders custom scopes in the format `resourceServerIdentifier/ScopeName`.
        ///
        /// Required. 1 to 256 characters.
        pub scope_name: Option<Value<String>>,
    }

    impl Lower for ResourceServerScopeType {
        fn fields(self, to: &mut Fields) {
            to.set("ScopeDescription", self.scope_description);
            to.set("ScopeName", self.scope_name);
        }
    }
}

/// `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
///
/// The `AWS::Cognito::UserPoolRiskConfigurationAttachment` resource sets the risk configuration that is used for
/// Amazon Cognito advanced security features.
#[derive(Clone, Debug, Default)]
pub struct UserPoolRiskConfigurationAttachment {
    /// The settings for automated responses and notification templates for adaptive authentication with threat
    /// protection.
    pub account_takeover_risk_configuration:
        Option<Value<user_pool_risk_configuration_attachment::AccountTakeoverRiskConfigurationType>>,
    /// The app client where this configuration is applied. When this parameter isn't present, the risk configuration
    /// applies to all user pool app clients that don't have client-level settings.
    ///
    /// Required. A change replaces the resource.
    pub client_id: Option<Value<String>>,
    /// Settings for compromised-credentials actions and authentication types with threat protection in full-function
    /// `ENFORCED` mode.
    pub compromised_credentials_risk_configuration:
        Option<Value<user_pool_risk_configuration_attachment::CompromisedCredentialsRiskConfigurationType>>,
    /// Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges.
    pub risk_exception_configuration:
        Option<Value<user_pool_risk_configuration_attachment::RiskExceptionConfigurationType>>,
    /// The ID of the user pool that has the risk configuration applied.
    ///
    /// Required. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
}

impl Lower for UserPoolRiskConfigurationAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("AccountTakeoverRiskConfiguration", self.account_takeover_risk_configuration);
        to.set("ClientId", self.client_id);
        to.set("CompromisedCredentialsRiskConfiguration", self.compromised_credentials_risk_configuration);
        to.set("RiskExceptionConfiguration", self.risk_exception_configuration);
        to.set("UserPoolId", self.user_pool_id);
    }
}

impl Level1 for UserPoolRiskConfigurationAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolRiskConfigurationAttachment";
}

impl Handle<UserPoolRiskConfigurationAttachment> {
    /// `Ref`: `UserPoolId`, `ClientId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`UserPoolRiskConfigurationAttachment`] is made of.
pub mod user_pool_risk_configuration_attachment {
    use super::*;

    /// The settings for automated responses and notification templates for adaptive authentication with advanced
    /// security features.
    #[derive(Clone, Debug, Default)]
    pub struct AccountTakeoverRiskConfigurationType {
        /// A list of account-takeover actions for each level of risk that Amazon Cognito might assess with threat
        /// protection.
        ///
        /// Required.
        pub actions: Option<Value<AccountTakeoverActionsType>>,
        /// The settings for composing and sending an email message when threat protection assesses a risk level with
        /// adaptive authentication.
        pub notify_configuration: Option<Value<NotifyConfigurationType>>,
    }

    impl Lower for AccountTakeoverRiskConfigurationType {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("NotifyConfiguration", self.notify_configuration);
        }
    }

    /// A list of account-takeover actions for each level of risk that Amazon Cognito might assess with advanced
    /// security features.
    #[derive(Clone, Debug, Default)]
    pub struct AccountTakeoverActionsType {
        /// The action that you assign to a high-risk assessment by threat protection.
        pub high_action: Option<Value<AccountTakeoverActionType>>,
        /// The action that you assign to a low-risk assessment by threat protection.
        pub low_action: Option<Value<AccountTakeoverActionType>>,
        /// The action that you assign to a medium-risk assessment by threat protection.
        pub medium_action: Option<Value<AccountTakeoverActionType>>,
    }

    impl Lower for AccountTakeoverActionsType {
        fn fields(self, to: &mut Fields) {
            to.set("HighAction", self.high_action);
            to.set("LowAction", self.low_action);
            to.set("MediumAction", self.medium_action);
        }
    }

    /// The automated response to a risk level for adaptive authentication in full-function, or `ENFORCED`, mode.
    #[derive(Clone, Debug, Default)]
    pub struct AccountTakeoverActionType {
        /// The action to take for the attempted account takeover action for the associated risk level. Valid values are as
        /// follows.
        ///
        /// Required.
        pub event_action: Option<Value<String>>,
        /// Determines whether Amazon Cognito sends a user a notification message when your user pools assesses a user's
        /// session at the associated risk level.
        ///
        /// Required.
        pub notify: Option<Value<bool>>,
    }

    impl Lower for AccountTakeoverActionType {
        fn fields(self, to: &mut Fields) {
            to.set("EventAction", self.event_action);
            to.set("Notify", self.notify);
        }
    }

    /// The configuration for Amazon SES email messages that advanced security features sends to a user when your
    /// adaptive authentication automated response has a \*Notify\* action.
    #[derive(Clone, Debug, Default)]
    pub struct NotifyConfigurationType {
        /// The template for the email message that your user pool sends when a detected risk event is blocked.
        pub block_email: Option<Value<NotifyEmailType>>,
        /// The email address that sends the email message. The address must be either individually verified with Amazon
        /// Simple Email Service, or from a domain that has been verified with Amazon SES.
        pub from: Option<Value<String>>,
        /// The template for the email message that your user pool sends when MFA is challenged in response to a detected
        /// risk.
        pub mfa_email: Option<Value<NotifyEmailType>>,
        /// The template for the email message that your user pool sends when no action is taken in response to a detected
        /// risk.
        pub no_action_email: Option<Value<NotifyEmailType>>,
        /// The reply-to email address of an email template. Can be an email address in the format `admin@example.com` or
        /// `Administrator <admin@example.com>`.
        pub reply_to: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the identity that is associated with the sending authorization policy.
        ///
        /// Required.
        pub source_arn: Option<Value<String>>,
    }

    impl Lower for NotifyConfigurationType {
        fn fields(self, to: &mut Fields) {
            to.set("BlockEmail", self.block_email);
            to.set("From", self.from);
            to.set("MfaEmail", self.mfa_email);
            to.set("NoActionEmail", self.no_action_email);
            to.set("ReplyTo", self.reply_to);
            to.set("SourceArn", self.source_arn);
        }
    }

    /// The template for email messages that advanced security features sends to a user when your threat protection
    /// automated response has a \*Notify\* action.
    #[derive(Clone, Debug, Default)]
    pub struct NotifyEmailType {
        /// The body of an email notification formatted in HTML. Choose an `HtmlBody` or a `TextBody` to send an
        /// HTML-formatted or plaintext message, respectively.
        pub html_body: Option<Value<String>>,
        /// The subject of the threat protection email notification.
        ///
        /// Required.
        pub subject: Option<Value<String>>,
        /// The body of an email notification formatted in plaintext. Choose an `HtmlBody` or a `TextBody` to send an
        /// HTML-formatted or plaintext message, respectively.
        pub text_body: Option<Value<String>>,
    }

    impl Lower for NotifyEmailType {
        fn fields(self, to: &mut Fields) {
            to.set("HtmlBody", self.html_body);
            to.set("Subject", self.subject);
            to.set("TextBody", self.text_body);
        }
    }

    /// Settings for compromised-credentials actions and authentication-event sources with advanced security features in
    /// full-function `ENFORCED` mode.
    #[derive(Clone, Debug, Default)]
    pub struct CompromisedCredentialsRiskConfigurationType {
        /// Settings for the actions that you want your user pool to take when Amazon Cognito detects compromised
        /// credentials.
        ///
        /// Required.
        pub actions: Option<Value<CompromisedCredentialsActionsType>>,
        /// Settings for the sign-in activity where you want to configure compromised-credentials actions. Defaults to all
        /// events.
        pub event_filter: Option<Value<Vec<String>>>,
    }

    impl Lower for CompromisedCredentialsRiskConfigurationType {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("EventFilter", self.event_filter);
        }
    }

    /// Settings for user pool actions when Amazon Cognito detects compromised credentials with advanced security
    /// features in full-function `ENFORCED` mode.
    #[derive(Clone, Debug, Default)]
    pub struct CompromisedCredentialsActionsType {
        /// The action that Amazon Cognito takes when it detects compromised credentials.
        ///
        /// Required.
        pub event_action: Option<Value<String>>,
    }

    impl Lower for CompromisedCredentialsActionsType {
        fn fields(self, to: &mut Fields) {
            to.set("EventAction", self.event_action);
        }
    }

    /// Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges.
    #[derive(Clone, Debug, Default)]
    pub struct RiskExceptionConfigurationType {
        /// An always-block IP address list. Overrides the risk decision and always blocks authentication requests.
        pub blocked_ip_range_list: Option<Value<Vec<String>>>,
        /// An always-allow IP address list. Risk detection isn't performed on the IP addresses in this range list.
        pub skipped_ip_range_list: Option<Value<Vec<String>>>,
    }

    impl Lower for RiskExceptionConfigurationType {
        fn fields(self, to: &mut Fields) {
            to.set("BlockedIPRangeList", self.blocked_ip_range_list);
            to.set("SkippedIPRangeList", self.skipped_ip_range_list);
        }
    }
}

/// `AWS::Cognito::UserPoolUICustomizationAttachment`.
///
/// A container for the UI customization information for the hosted UI in a user pool.
#[derive(Clone, Debug, Default)]
pub struct UserPoolUICustomizationAttachment {
    /// A plaintext CSS file that contains the custom fields that you want to apply to your user pool or app client.
    pub css: Option<Value<String>>,
    /// The app client ID for your UI customization. When this value isn't present, the customization applies to all
    /// user pool app clients that don't have client-level settings..
    ///
    /// Required. A change replaces the resource.
    pub client_id: Option<Value<String>>,
    /// The ID of the user pool where you want to apply branding to the classic hosted UI.
    ///
    /// Required. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
}

impl Lower for UserPoolUICustomizationAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("CSS", self.css);
        to.set("ClientId", self.client_id);
        to.set("UserPoolId", self.user_pool_id);
    }
}

impl Level1 for UserPoolUICustomizationAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUICustomizationAttachment";
}

impl Handle<UserPoolUICustomizationAttachment> {
    /// `Ref`: `UserPoolId`, `ClientId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Cognito::UserPoolUser`.
///
/// The `AWS::Cognito::UserPoolUser` resource creates an Amazon Cognito user pool user.
#[derive(Clone, Debug, Default)]
pub struct UserPoolUser {
    /// A map of custom key-value pairs that you can provide as input for any custom workflows that this action
    /// triggers.
    ///
    /// A change replaces the resource.
    pub client_metadata: Option<Value<BTreeMap<String, String>>>,
    /// Specify `EMAIL` if email will be used to send the welcome message. Specify `SMS` if the phone number will be
    /// used.
    ///
    /// A change replaces the resource.
    pub desired_delivery_mediums: Option<Value<Vec<String>>>,
    /// This parameter is used only if the `phone_number_verified` or `email_verified` attribute is set to `True`.
    ///
    /// A change replaces the resource.
    pub force_alias_creation: Option<Value<bool>>,
    /// Set to `RESEND` to resend the invitation message to a user that already exists, and to reset the
    /// temporary-password duration with a new temporary password.
    ///
    /// A change replaces the resource.
    pub message_action: Option<Value<String>>,
    /// An array of name-value pairs that contain user attributes and attribute values to be set for the user to be
    /// created.
    ///
    /// A change replaces the resource.
    pub user_attributes: Option<Value<Vec<user_pool_user::AttributeType>>>,
    /// The ID of the user pool where you want to create a user.
    ///
    /// Required. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
    /// The value that you want to set as the username sign-in attribute. The following conditions apply to the username
    /// parameter.
    ///
    /// A change replaces the resource.
    pub username: Option<Value<String>>,
    /// Temporary user attributes that contribute to the outcomes of your pre sign-up Lambda trigger. This set of
    /// key-value pairs are for custom validation of information that you collect from your users but don't need to
    /// retain.
    ///
    /// A change replaces the resource.
    pub validation_data: Option<Value<Vec<user_pool_user::AttributeType>>>,
}

impl Lower for UserPoolUser {
    fn fields(self, to: &mut Fields) {
        to.set("ClientMetadata", self.client_metadata);
        to.set("DesiredDeliveryMediums", self.desired_delivery_mediums);
        to.set("ForceAliasCreation", self.force_alias_creation);
        to.set("MessageAction", self.message_action);
        to.set("UserAttributes", self.user_attributes);
        to.set("UserPoolId", self.user_pool_id);
        to.set("Username", self.username);
        to.set("ValidationData", self.validation_data);
    }
}

impl Level1 for UserPoolUser {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUser";
}

impl Handle<UserPoolUser> {
    /// `Ref`: its `Username`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`UserPoolUser`] is made of.
pub mod user_pool_user {
    use super::*;

    /// The name and value of a user attribute.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeType {
        /// The name of the attribute.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The value of the attribute.
        ///
        /// A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for AttributeType {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Cognito::UserPoolUserToGroupAttachment`.
///
/// Adds a user to a group. A user who is in a group can present a preferred-role claim to an identity pool, and
/// populates a `cognito:groups` claim to their access and identity tokens.
#[derive(Clone, Debug, Default)]
pub struct UserPoolUserToGroupAttachment {
    /// The name of the group that you want to add your user to.
    ///
    /// Required. A change replaces the resource.
    pub group_name: Option<Value<String>>,
    /// The ID of the user pool that contains the group that you want to add the user to.
    ///
    /// Required. A change replaces the resource.
    pub user_pool_id: Option<Value<String>>,
    /// The user's username.
    ///
    /// Required. A change replaces the resource.
    pub username: Option<Value<String>>,
}

impl Lower for UserPoolUserToGroupAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("GroupName", self.group_name);
        to.set("UserPoolId", self.user_pool_id);
        to.set("Username", self.username);
    }
}

impl Level1 for UserPoolUserToGroupAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUserToGroupAttachment";
}

impl Handle<UserPoolUserToGroupAttachment> {
    /// `Ref`: `UserPoolId`, `GroupName`, `Username`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}
