//! `AWS::VerifiedPermissions`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::VerifiedPermissions::IdentitySource`.
///
/// Creates or updates a reference to Amazon Cognito as an external identity provider.
#[derive(Clone, Debug, Default)]
pub struct IdentitySource {
    /// Contains configuration information used when creating a new identity source.
    ///
    /// Required.
    pub configuration: Option<Value<identity_source::IdentitySourceConfiguration>>,
    /// Specifies the ID of the policy store in which you want to store this identity source. Only policies and requests
    /// made using this policy store can reference identities from the identity provider configured in the new identity
    /// source.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub policy_store_id: Option<Value<String>>,
    /// Specifies the namespace and data type of the principals generated for identities authenticated by the new
    /// identity source.
    ///
    /// 1 to 200 characters.
    pub principal_entity_type: Option<Value<String>>,
}

impl Lower for IdentitySource {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("PolicyStoreId", self.policy_store_id);
        to.set("PrincipalEntityType", self.principal_entity_type);
    }
}

impl Level1 for IdentitySource {
    const TYPE: &'static str = "AWS::VerifiedPermissions::IdentitySource";
}

impl Handle<IdentitySource> {
    /// `Ref`: `IdentitySourceId`, `PolicyStoreId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Details`.
    pub fn details(self) -> Value<Json> {
        self.attribute("Details")
    }

    /// The attribute `Details.ClientIds`.
    pub fn details_client_ids(self) -> Value<Vec<String>> {
        self.attribute("Details.ClientIds")
    }

    /// The attribute `Details.DiscoveryUrl`.
    pub fn details_discovery_url(self) -> Value<String> {
        self.attribute("Details.DiscoveryUrl")
    }

    /// The attribute `Details.OpenIdIssuer`.
    pub fn details_open_id_issuer(self) -> Value<String> {
        self.attribute("Details.OpenIdIssuer")
    }

    /// The attribute `Details.UserPoolArn`.
    pub fn details_user_pool_arn(self) -> Value<Arn> {
        self.attribute("Details.UserPoolArn")
    }

    /// The unique ID of the new or updated identity store.
    pub fn identity_source_id(self) -> Value<String> {
        self.attribute("IdentitySourceId")
    }
}

/// What [`IdentitySource`] is made of.
pub mod identity_source {
    use super::*;

    /// A structure that contains configuration information used when creating or updating a new identity source.
    #[derive(Clone, Debug, Default)]
    pub struct IdentitySourceConfiguration {
        /// A structure that contains configuration information used when creating or updating an identity source that
        /// represents a connection to an Amazon Cognito user pool used as an identity provider for Verified Permissions.
        pub cognito_user_pool_configuration: Option<Value<CognitoUserPoolConfiguration>>,
        pub open_id_connect_configuration: Option<Value<OpenIdConnectConfiguration>>,
    }

    impl Lower for IdentitySourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CognitoUserPoolConfiguration", self.cognito_user_pool_configuration);
            to.set("OpenIdConnectConfiguration", self.open_id_connect_configuration);
        }
    }

    /// A structure that contains configuration information used when creating or updating an identity source that
    /// represents a connection to an Amazon Cognito user pool used as an identity provider for Verified Permissions.
    #[derive(Clone, Debug, Default)]
    pub struct CognitoUserPoolConfiguration {
        /// The unique application client IDs that are associated with the specified Amazon Cognito user pool.
        ///
        /// 0 to 1000 items.
        pub client_ids: Option<Value<Vec<String>>>,
        /// The type of entity that a policy store maps to groups from an Amazon Cognito user pool identity source.
        pub group_configuration: Option<Value<CognitoGroupConfiguration>>,
        /// The Amazon Resource Name (ARN) of the Amazon Cognito user pool that contains the identities to be authorized.
        ///
        /// Required. 1 to 255 characters.
        pub user_pool_arn: Option<Value<String>>,
    }

    impl Lower for CognitoUserPoolConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClientIds", self.client_ids);
            to.set("GroupConfiguration", self.group_configuration);
            to.set("UserPoolArn", self.user_pool_arn);
        }
    }

    /// The type of entity that a policy store maps to groups from an Amazon Cognito user pool identity source.
    #[derive(Clone, Debug, Default)]
    pub struct CognitoGroupConfiguration {
        /// The name of the schema entity type that's mapped to the user pool group. Defaults to `AWS::CognitoGroup`.
        ///
        /// Required. 1 to 200 characters.
        pub group_entity_type: Option<Value<String>>,
    }

    impl Lower for CognitoGroupConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GroupEntityType", self.group_entity_type);
        }
    }

    /// Contains configuration details of an OpenID Connect (OIDC) identity provider, or identity source, that Verified
    /// Permissions can use to generate entities from authenticated identities.
    #[derive(Clone, Debug, Default)]
    pub struct OpenIdConnectConfiguration {
        /// A descriptive string that you want to prefix to user entities from your OIDC identity provider.
        ///
        /// 1 to 100 characters.
        pub entity_id_prefix: Option<Value<String>>,
        /// The claim in OIDC identity provider tokens that indicates a user's group membership, and the entity type that
        /// you want to map it to.
        pub group_configuration: Option<Value<OpenIdConnectGroupConfiguration>>,
        /// The issuer URL of an OIDC identity provider. This URL must have an OIDC discovery endpoint at the path
        /// `.well-known/openid-configuration`.
        ///
        /// Required. 1 to 2048 characters.
        pub issuer: Option<Value<String>>,
        /// The token type that you want to process from your OIDC identity provider. Your policy store can process either
        /// identity (ID) or access tokens from a given OIDC identity source.
        ///
        /// Required.
        pub token_selection: Option<Value<OpenIdConnectTokenSelection>>,
    }

    impl Lower for OpenIdConnectConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EntityIdPrefix", self.entity_id_prefix);
            to.set("GroupConfiguration", self.group_configuration);
            to.set("Issuer", self.issuer);
            to.set("TokenSelection", self.token_selection);
        }
    }

    /// The claim in OIDC identity provider tokens that indicates a user's group membership, and the entity type that
    /// you want to map it to.
    #[derive(Clone, Debug, Default)]
    pub struct OpenIdConnectGroupConfiguration {
        /// The token claim that you want Verified Permissions to interpret as group membership. For example, `groups`.
        ///
        /// Required. At least 1 characters.
        pub group_claim: Option<Value<String>>,
        /// The policy store entity type that you want to map your users' group claim to. For example, `MyCorp::UserGroup`.
        ///
        /// Required. 1 to 200 characters.
        pub group_entity_type: Option<Value<String>>,
    }

    impl Lower for OpenIdConnectGroupConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GroupClaim", self.group_claim);
            to.set("GroupEntityType", self.group_entity_type);
        }
    }

    /// The token type that you want to process from your OIDC identity provider. Your policy store can process either
    /// identity (ID) or access tokens from a given OIDC identity source.
    #[derive(Clone, Debug, Default)]
    pub struct OpenIdConnectTokenSelection {
        /// The OIDC configuration for processing access tokens. Contains allowed audience claims, for example
        /// `https://auth.example.com`, and the claim that you want to map to the principal, for example `sub`.
        pub access_token_only: Option<Value<OpenIdConnectAccessTokenConfiguration>>,
        /// The OIDC configuration for processing identity (ID) tokens. Contains allowed client ID claims, for example
        /// `1example23456789`, and the claim that you want to map to the principal, for example `sub`.
        pub identity_token_only: Option<Value<OpenIdConnectIdentityTokenConfiguration>>,
    }

    impl Lower for OpenIdConnectTokenSelection {
        fn fields(self, to: &mut Fields) {
            to.set("AccessTokenOnly", self.access_token_only);
            to.set("IdentityTokenOnly", self.identity_token_only);
        }
    }

    /// The configuration of an OpenID Connect (OIDC) identity source for handling access token claims.
    #[derive(Clone, Debug, Default)]
    pub struct OpenIdConnectAccessTokenConfiguration {
        /// The access token `aud` claim values that you want to accept in your policy store. For example,
        /// `https://myapp.example.com, https://myapp2.example.com`.
        ///
        /// 1 to 255 items.
        pub audiences: Option<Value<Vec<String>>>,
        /// The claim that determines the principal in OIDC access tokens. For example, `sub`.
        ///
        /// At least 1 characters.
        pub principal_id_claim: Option<Value<String>>,
    }

    impl Lower for OpenIdConnectAccessTokenConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Audiences", self.audiences);
            to.set("PrincipalIdClaim", self.principal_id_claim);
        }
    }

    /// The configuration of an OpenID Connect (OIDC) identity source for handling identity (ID) token claims.
    #[derive(Clone, Debug, Default)]
    pub struct OpenIdConnectIdentityTokenConfiguration {
        /// The ID token audience, or client ID, claim values that you want to accept in your policy store from an OIDC
        /// identity provider.
        ///
        /// 0 to 1000 items.
        pub client_ids: Option<Value<Vec<String>>>,
        /// The claim that determines the principal in OIDC access tokens. For example, `sub`.
        ///
        /// At least 1 characters.
        pub principal_id_claim: Option<Value<String>>,
    }

    impl Lower for OpenIdConnectIdentityTokenConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClientIds", self.client_ids);
            to.set("PrincipalIdClaim", self.principal_id_claim);
        }
    }
}

/// `AWS::VerifiedPermissions::Policy`.
///
/// Creates or updates a Cedar policy and saves it in the specified policy store. You can create either a static
/// policy or a policy linked to a policy template.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// Specifies the policy type and content to use for the new or updated policy. The definition structure must
    /// include either a `Static` or a `TemplateLinked` element.
    ///
    /// Required.
    pub definition: Option<Value<policy::PolicyDefinition>>,
    /// 0 to 150 characters.
    pub name: Option<Value<String>>,
    /// Specifies the `PolicyStoreId` of the policy store you want to store the policy in.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub policy_store_id: Option<Value<String>>,
}

impl Lower for Policy {
    fn fields(self, to: &mut Fields) {
        to.set("Definition", self.definition);
        to.set("Name", self.name);
        to.set("PolicyStoreId", self.policy_store_id);
    }
}

impl Level1 for Policy {
    const TYPE: &'static str = "AWS::VerifiedPermissions::Policy";
}

impl Handle<Policy> {
    /// `Ref`: `PolicyId`, `PolicyStoreId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique ID of the new or updated policy.
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// The type of the policy. This is one of the following values.
    pub fn policy_type(self) -> Value<String> {
        self.attribute("PolicyType")
    }
}

/// What [`Policy`] is made of.
pub mod policy {
    use super::*;

    /// A structure that defines a Cedar policy. It includes the policy type, a description, and a policy body.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyDefinition {
        /// A structure that describes a static policy. An static policy doesn't use a template or allow placeholders for
        /// entities.
        pub static_: Option<Value<StaticPolicyDefinition>>,
        /// A structure that describes a policy that was instantiated from a template. The template can specify placeholders
        /// for `principal` and `resource`.
        pub template_linked: Option<Value<TemplateLinkedPolicyDefinition>>,
    }

    impl Lower for PolicyDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Static", self.static_);
            to.set("TemplateLinked", self.template_linked);
        }
    }

    /// A structure that defines a static policy.
    #[derive(Clone, Debug, Default)]
    pub struct StaticPolicyDefinition {
        /// The description of the static policy.
        ///
        /// 0 to 150 characters.
        pub description: Option<Value<String>>,
        /// The policy content of the static policy, written in the Cedar policy language.
        ///
        /// Required. 1 to 10000 characters.
        pub statement: Option<Value<String>>,
    }

    impl Lower for StaticPolicyDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Statement", self.statement);
        }
    }

    /// A structure that describes a policy created by instantiating a policy template.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateLinkedPolicyDefinition {
        /// The unique identifier of the policy template used to create this policy.
        ///
        /// Required. 1 to 200 characters.
        pub policy_template_id: Option<Value<String>>,
        /// The principal associated with this template-linked policy. Verified Permissions substitutes this principal for
        /// the `?principal` placeholder in the policy template when it evaluates an authorization request.
        pub principal: Option<Value<EntityIdentifier>>,
        /// The resource associated with this template-linked policy. Verified Permissions substitutes this resource for the
        /// `?resource` placeholder in the policy template when it evaluates an authorization request.
        pub resource: Option<Value<EntityIdentifier>>,
    }

    impl Lower for TemplateLinkedPolicyDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyTemplateId", self.policy_template_id);
            to.set("Principal", self.principal);
            to.set("Resource", self.resource);
        }
    }

    /// Contains the identifier of an entity in a policy, including its ID and type.
    #[derive(Clone, Debug, Default)]
    pub struct EntityIdentifier {
        /// The identifier of an entity.
        ///
        /// Required. 1 to 200 characters.
        pub entity_id: Option<Value<String>>,
        /// The type of an entity.
        ///
        /// Required. 1 to 200 characters.
        pub entity_type: Option<Value<String>>,
    }

    impl Lower for EntityIdentifier {
        fn fields(self, to: &mut Fields) {
            to.set("EntityId", self.entity_id);
            to.set("EntityType", self.entity_type);
        }
    }
}

/// `AWS::VerifiedPermissions::PolicyStore`.
///
/// Creates a policy store. A policy store is a container for policy resources. You can create a separate policy
/// store for each of your applications.
///
/// Its ARN: `arn:${Partition}:verifiedpermissions::${Account}:policy-store/${PolicyStoreId}`.
#[derive(Clone, Debug, Default)]
pub struct PolicyStore {
    /// Specifies whether the policy store can be deleted. If enabled, the policy store can't be deleted.
    pub deletion_protection: Option<Value<policy_store::DeletionProtection>>,
    /// Descriptive text that you can provide to help with identification of the current policy store.
    ///
    /// 0 to 150 characters.
    pub description: Option<Value<String>>,
    pub encryption_settings: Option<Value<policy_store::EncryptionSettings>>,
    /// Creates or updates the policy schema in a policy store. Cedar can use the schema to validate any Cedar policies
    /// and policy templates submitted to the policy store.
    pub schema: Option<Value<policy_store::SchemaDefinition>>,
    /// The list of key-value pairs to associate with the policy store.
    pub tags: Option<Value<Vec<policy_store::Tag>>>,
    /// Specifies the validation setting for this policy store.
    ///
    /// Required.
    pub validation_settings: Option<Value<policy_store::ValidationSettings>>,
}

impl Lower for PolicyStore {
    fn fields(self, to: &mut Fields) {
        to.set("DeletionProtection", self.deletion_protection);
        to.set("Description", self.description);
        to.set("EncryptionSettings", self.encryption_settings);
        to.set("Schema", self.schema);
        to.set("Tags", self.tags);
        to.set("ValidationSettings", self.validation_settings);
    }
}

impl Level1 for PolicyStore {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PolicyStore> {
    /// `Ref`: its `PolicyStoreId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the new or updated policy store.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `EncryptionState`.
    pub fn encryption_state(self) -> Value<Json> {
        self.attribute("EncryptionState")
    }

    /// The unique ID of the new or updated policy store.
    pub fn policy_store_id(self) -> Value<String> {
        self.attribute("PolicyStoreId")
    }
}

/// What [`PolicyStore`] is made of.
pub mod policy_store {
    use super::*;

    /// Specifies whether the policy store can be deleted.
    #[derive(Clone, Debug, Default)]
    pub struct DeletionProtection {
        /// Specifies whether the policy store can be deleted. If enabled, the policy store can't be deleted.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for DeletionProtection {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
        }
    }

    /// `EncryptionSettings` of `AWS::VerifiedPermissions::PolicyStore`.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionSettings {
        pub default: Option<Value<Json>>,
        pub kms_encryption_settings: Option<Value<KmsEncryptionSettings>>,
    }

    impl Lower for EncryptionSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Default", self.default);
            to.set("KmsEncryptionSettings", self.kms_encryption_settings);
        }
    }

    /// `KmsEncryptionSettings` of `AWS::VerifiedPermissions::PolicyStore`.
    #[derive(Clone, Debug, Default)]
    pub struct KmsEncryptionSettings {
        pub encryption_context: Option<Value<BTreeMap<String, String>>>,
        /// Required.
        pub key: Option<Value<String>>,
    }

    impl Lower for KmsEncryptionSettings {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionContext", self.encryption_context);
            to.set("Key", self.key);
        }
    }

    /// Contains a list of principal types, resource types, and actions that can be specified in policies stored in the
    /// same policy store.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaDefinition {
        /// A JSON string representation of the schema supported by applications that use this policy store. For more
        /// information, see Policy store schema in the AVP User Guide.
        pub cedar_json: Option<Value<String>>,
    }

    impl Lower for SchemaDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("CedarJson", self.cedar_json);
        }
    }

    /// `Tag` of `AWS::VerifiedPermissions::PolicyStore`.
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

    /// A structure that contains Cedar policy validation settings for the policy store.
    #[derive(Clone, Debug, Default)]
    pub struct ValidationSettings {
        /// The validation mode currently configured for this policy store. The valid values are.
        ///
        /// Required. One of `OFF`, `STRICT`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for ValidationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
        }
    }
}

/// `AWS::VerifiedPermissions::PolicyStoreAlias`.
///
/// Definition of AWS::VerifiedPermissions::PolicyStoreAlias Resource Type.
///
/// Its ARN: `arn:${Partition}:verifiedpermissions:${Region}:${Account}:policy-store-alias/${AliasName}`.
#[derive(Clone, Debug, Default)]
pub struct PolicyStoreAlias {
    /// Required. 1 to 150 characters. A change replaces the resource.
    pub alias_name: Option<Value<String>>,
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub policy_store_id: Option<Value<String>>,
}

impl Lower for PolicyStoreAlias {
    fn fields(self, to: &mut Fields) {
        to.set("AliasName", self.alias_name);
        to.set("PolicyStoreId", self.policy_store_id);
    }
}

impl Level1 for PolicyStoreAlias {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStoreAlias";
}

impl Handle<PolicyStoreAlias> {
    /// `Ref`: its `AliasName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::VerifiedPermissions::PolicyTemplate`.
///
/// Creates a policy template. A template can use placeholders for the principal and resource. A template must be
/// instantiated into a policy by associating it with specific principals and resources to use for the placeholders.
#[derive(Clone, Debug, Default)]
pub struct PolicyTemplate {
    /// The description to attach to the new or updated policy template.
    ///
    /// 0 to 150 characters.
    pub description: Option<Value<String>>,
    /// 0 to 150 characters.
    pub name: Option<Value<String>>,
    /// The unique identifier of the policy store that contains the template.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub policy_store_id: Option<Value<String>>,
    /// Specifies the content that you want to use for the new policy template, written in the Cedar policy language.
    ///
    /// Required. 1 to 10000 characters.
    pub statement: Option<Value<String>>,
}

impl Lower for PolicyTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("PolicyStoreId", self.policy_store_id);
        to.set("Statement", self.statement);
    }
}

impl Level1 for PolicyTemplate {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyTemplate";
}

impl Handle<PolicyTemplate> {
    /// `Ref`: `PolicyStoreId`, `PolicyTemplateId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier of the new or modified policy template.
    pub fn policy_template_id(self) -> Value<String> {
        self.attribute("PolicyTemplateId")
    }
}
