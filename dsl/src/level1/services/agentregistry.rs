//! `AWS::AgentRegistry`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AgentRegistry::Registry`.
///
/// Definition of AWS::AgentRegistry::Registry Resource Type.
///
/// Its ARN: `arn:${Partition}:agent-registry:${Region}:${Account}:registry/${RegistryId}`.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    /// Configuration for the registry's record approval workflow.
    pub approval_configuration: Option<Value<registry::ApprovalConfiguration>>,
    /// The type of authorizer that controls how consumers access the registry's search and MCP invoke operations.
    ///
    /// One of `CUSTOM_JWT`, `AWS_IAM`. A change replaces the resource.
    pub authorizer_type: Option<Value<String>>,
    /// Specifies whether auto-detection is requested for the registry. Must be specified together with
    /// AutoDetectionScope.
    pub auto_detection_enabled: Option<Value<bool>>,
    /// The source from which resources are detected. ORGANIZATION sources resources from all member accounts of an AWS
    /// Organization.
    ///
    /// One of `ORGANIZATION`.
    pub auto_detection_scope: Option<Value<String>>,
    /// Configuration that defines a typed metadata schema for a registry. A default schema and per-record-type schema
    /// overrides are both optional.
    pub custom_metadata_schema_configuration: Option<Value<registry::CustomMetadataSchemaConfiguration>>,
    /// The description of the registry.
    ///
    /// 1 to 4096 characters.
    pub description: Option<Value<String>>,
    /// Discovery configuration for the registry. Controls how consumers are authorized to search the registry and
    /// invoke its MCP endpoint.
    pub discovery_configuration: Option<Value<registry::DiscoveryConfiguration>>,
    /// The server-side encryption configuration for a registry. Specifies a customer managed key used to encrypt the
    /// registry's content.
    ///
    /// A change replaces the resource.
    pub encryption_configuration: Option<Value<registry::EncryptionConfiguration>>,
    /// The name of the registry.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// Tags to assign to the registry.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<registry::Tag>>>,
}

impl Lower for Registry {
    fn fields(self, to: &mut Fields) {
        to.set("ApprovalConfiguration", self.approval_configuration);
        to.set("AuthorizerType", self.authorizer_type);
        to.set("AutoDetectionEnabled", self.auto_detection_enabled);
        to.set("AutoDetectionScope", self.auto_detection_scope);
        to.set("CustomMetadataSchemaConfiguration", self.custom_metadata_schema_configuration);
        to.set("Description", self.description);
        to.set("DiscoveryConfiguration", self.discovery_configuration);
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Registry {
    const TYPE: &'static str = "AWS::AgentRegistry::Registry";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Registry> {
    /// `Ref`: its `RegistryArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `AutoDetectionStatus`.
    pub fn auto_detection_status(self) -> Value<String> {
        self.attribute("AutoDetectionStatus")
    }

    /// The timestamp when the registry was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the registry.
    pub fn registry_arn(self) -> Value<Arn> {
        self.attribute("RegistryArn")
    }

    /// The unique identifier of the registry.
    pub fn registry_id(self) -> Value<String> {
        self.attribute("RegistryId")
    }

    /// The status of the registry.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the registry was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Registry`] is made of.
pub mod registry {
    use super::*;

    /// Configuration for the registry's record approval workflow.
    #[derive(Clone, Debug, Default)]
    pub struct ApprovalConfiguration {
        /// The rules that determine which registry records are automatically approved on submission. When omitted or empty,
        /// submitted records require manual review.
        ///
        /// At most 10 items.
        pub auto_approval_rules: Option<Value<Vec<String>>>,
    }

    impl Lower for ApprovalConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutoApprovalRules", self.auto_approval_rules);
        }
    }

    /// Configuration that defines a typed metadata schema for a registry. A default schema and per-record-type schema
    /// overrides are both optional.
    #[derive(Clone, Debug, Default)]
    pub struct CustomMetadataSchemaConfiguration {
        /// The default JSON Schema that applies to record types without a specific override. Supported property types are
        /// string, string with an enum constraint, string with a uri format, and boolean.
        ///
        /// 1 to 10240 characters.
        pub default_schema: Option<Value<String>>,
        /// A list of per-record-type schema overrides. When a record's type matches an override, that override's schema is
        /// used instead of the default schema for validation.
        ///
        /// At most 5 items.
        pub record_type_schema_overrides: Option<Value<Vec<RecordTypeSchemaOverride>>>,
    }

    impl Lower for CustomMetadataSchemaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultSchema", self.default_schema);
            to.set("RecordTypeSchemaOverrides", self.record_type_schema_overrides);
        }
    }

    /// A schema override for a specific record type within a custom metadata schema configuration.
    #[derive(Clone, Debug, Default)]
    pub struct RecordTypeSchemaOverride {
        /// The record type that this schema override applies to.
        ///
        /// Required. One of `MCP`, `AGENT`, `SKILL`, `GATEWAY`, `CUSTOM`.
        pub record_type: Option<Value<String>>,
        /// The JSON Schema for the specified record type. Must follow the same structural rules as the default schema.
        ///
        /// Required. 1 to 10240 characters.
        pub schema: Option<Value<String>>,
    }

    impl Lower for RecordTypeSchemaOverride {
        fn fields(self, to: &mut Fields) {
            to.set("RecordType", self.record_type);
            to.set("Schema", self.schema);
        }
    }

    /// Discovery configuration for the registry. Controls how consumers are authorized to search the registry and
    /// invoke its MCP endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct DiscoveryConfiguration {
        /// The authorizer configuration for the registry. This is a union - specify exactly one member.
        pub authorizer_configuration: Option<Value<AuthorizerConfiguration>>,
    }

    impl Lower for DiscoveryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizerConfiguration", self.authorizer_configuration);
        }
    }

    /// The authorizer configuration for the registry. This is a union - specify exactly one member.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizerConfiguration {
        /// Configuration for a custom JWT authorizer that validates inbound bearer tokens against an OpenID Connect
        /// identity provider.
        ///
        /// Required.
        pub custom_jwt_authorizer: Option<Value<CustomJWTAuthorizerConfiguration>>,
    }

    impl Lower for AuthorizerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomJWTAuthorizer", self.custom_jwt_authorizer);
        }
    }

    /// Configuration for a custom JWT authorizer that validates inbound bearer tokens against an OpenID Connect
    /// identity provider.
    #[derive(Clone, Debug, Default)]
    pub struct CustomJWTAuthorizerConfiguration {
        /// The audience values accepted during JWT validation.
        ///
        /// At least 1 items.
        pub allowed_audience: Option<Value<Vec<String>>>,
        /// The client identifiers accepted during JWT validation.
        ///
        /// At least 1 items.
        pub allowed_clients: Option<Value<Vec<String>>>,
        /// The scopes accepted during JWT validation.
        ///
        /// At least 1 items.
        pub allowed_scopes: Option<Value<Vec<String>>>,
        /// Additional custom claim validations applied to the inbound JWT.
        ///
        /// At least 1 items.
        pub custom_claims: Option<Value<Vec<CustomClaimValidationType>>>,
        /// The OpenID Connect discovery URL used to retrieve the identity provider's metadata and signing keys.
        ///
        /// Required. 1 to 2048 characters.
        pub discovery_url: Option<Value<String>>,
    }

    impl Lower for CustomJWTAuthorizerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedAudience", self.allowed_audience);
            to.set("AllowedClients", self.allowed_clients);
            to.set("AllowedScopes", self.allowed_scopes);
            to.set("CustomClaims", self.custom_claims);
            to.set("DiscoveryUrl", self.discovery_url);
        }
    }

    /// A validation rule applied to a single claim of an inbound JWT.
    #[derive(Clone, Debug, Default)]
    pub struct CustomClaimValidationType {
        /// The value and match operator used to authorize a claim during JWT validation.
        ///
        /// Required.
        pub authorizing_claim_match_value: Option<Value<AuthorizingClaimMatchValueType>>,
        /// Required. 1 to 255 characters.
        pub inbound_token_claim_name: Option<Value<String>>,
        /// Required. One of `STRING`, `STRING_ARRAY`.
        pub inbound_token_claim_value_type: Option<Value<String>>,
    }

    impl Lower for CustomClaimValidationType {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizingClaimMatchValue", self.authorizing_claim_match_value);
            to.set("InboundTokenClaimName", self.inbound_token_claim_name);
            to.set("InboundTokenClaimValueType", self.inbound_token_claim_value_type);
        }
    }

    /// The value and match operator used to authorize a claim during JWT validation.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizingClaimMatchValueType {
        /// Required. One of `EQUALS`, `CONTAINS`, `CONTAINS_ANY`.
        pub claim_match_operator: Option<Value<String>>,
        /// The expected value used to match a claim. Exactly one member is set.
        ///
        /// Required.
        pub claim_match_value: Option<Value<ClaimMatchValueType>>,
    }

    impl Lower for AuthorizingClaimMatchValueType {
        fn fields(self, to: &mut Fields) {
            to.set("ClaimMatchOperator", self.claim_match_operator);
            to.set("ClaimMatchValue", self.claim_match_value);
        }
    }

    /// The expected value used to match a claim. Exactly one member is set.
    #[derive(Clone, Debug, Default)]
    pub struct ClaimMatchValueType {
        /// 1 to 255 characters.
        pub match_value_string: Option<Value<String>>,
        /// At least 1 items.
        pub match_value_string_list: Option<Value<Vec<String>>>,
    }

    impl Lower for ClaimMatchValueType {
        fn fields(self, to: &mut Fields) {
            to.set("MatchValueString", self.match_value_string);
            to.set("MatchValueStringList", self.match_value_string_list);
        }
    }

    /// The server-side encryption configuration for a registry. Specifies a customer managed key used to encrypt the
    /// registry's content.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the registry's content.
        ///
        /// Required. 1 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// A tag to assign to the registry.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

/// `AWS::AgentRegistry::RegistryRecord`.
///
/// Definition of AWS::AgentRegistry::RegistryRecord Resource Type.
#[derive(Clone, Debug, Default)]
pub struct RegistryRecord {
    /// The custom metadata to attach to the registry record. Each key must match a property defined in the registry's
    /// custom metadata schema.
    pub custom_metadata: Option<Value<Json>>,
    /// The description of the registry record.
    ///
    /// 1 to 4096 characters.
    pub description: Option<Value<String>>,
    /// The typed set of descriptors for a registry record. Exactly one descriptor field is populated based on the
    /// record type.
    ///
    /// Required.
    pub descriptors: Option<Value<registry_record::Descriptors>>,
    /// The human-readable display name of the registry record.
    ///
    /// 1 to 255 characters.
    pub display_name: Option<Value<String>>,
    /// The name of the registry record.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// The type of the registry record.
    ///
    /// Required. One of `MCP`, `AGENT`, `SKILL`, `CUSTOM`, `GATEWAY`. A change replaces the resource.
    pub record_type: Option<Value<String>>,
    /// The version of the registry record.
    ///
    /// 1 to 255 characters.
    pub record_version: Option<Value<String>>,
    /// The identifier of the registry in which to create the record. You can specify either the registry ID or the
    /// registry Amazon Resource Name (ARN).
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub registry_id: Option<Value<String>>,
    /// Tags to assign to the registry record.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<registry_record::Tag>>>,
}

impl Lower for RegistryRecord {
    fn fields(self, to: &mut Fields) {
        to.set("CustomMetadata", self.custom_metadata);
        to.set("Description", self.description);
        to.set("Descriptors", self.descriptors);
        to.set("DisplayName", self.display_name);
        to.set("Name", self.name);
        to.set("RecordType", self.record_type);
        to.set("RecordVersion", self.record_version);
        to.set("RegistryId", self.registry_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RegistryRecord {
    const TYPE: &'static str = "AWS::AgentRegistry::RegistryRecord";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RegistryRecord> {
    /// `Ref`: its `RecordArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the registry record was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the AWS account that created the registry record.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The Amazon Resource Name (ARN) of the registry record.
    pub fn record_arn(self) -> Value<Arn> {
        self.attribute("RecordArn")
    }

    /// The unique identifier of the registry record.
    pub fn record_id(self) -> Value<String> {
        self.attribute("RecordId")
    }

    /// The Amazon Resource Name (ARN) of the registry containing the record.
    pub fn registry_arn(self) -> Value<Arn> {
        self.attribute("RegistryArn")
    }

    /// The lifecycle status of the registry record.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the registry record was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`RegistryRecord`] is made of.
pub mod registry_record {
    use super::*;

    /// The typed set of descriptors for a registry record. Exactly one descriptor field is populated based on the
    /// record type.
    #[derive(Clone, Debug, Default)]
    pub struct Descriptors {
        /// The A2A agent card descriptor, populated when the record type is AGENT.
        pub a2a_agent_card: Option<Value<A2aAgentCardDescriptor>>,
        /// The agent skills definition descriptor, populated when the record type is SKILL.
        pub agent_skills_definition: Option<Value<AgentSkillsDefinitionDescriptor>>,
        /// The AG-UI (Agent-User Interaction) descriptor, populated for records detected from an AG-UI protocol source.
        pub agui: Option<Value<AgUiDescriptor>>,
        /// The custom descriptor, populated when the record type is CUSTOM.
        pub custom: Option<Value<CustomDescriptor>>,
        /// The HTTP descriptor, populated for records detected from an HTTP protocol source. This descriptor is
        /// source-only: its content is synchronized from the configured source URL rather than supplied inline.
        pub http: Option<Value<HttpDescriptor>>,
        /// The MCP server descriptor, populated when the record type is MCP.
        pub mcp_server: Option<Value<McpServerDescriptor>>,
    }

    impl Lower for Descriptors {
        fn fields(self, to: &mut Fields) {
            to.set("A2aAgentCard", self.a2a_agent_card);
            to.set("AgentSkillsDefinition", self.agent_skills_definition);
            to.set("Agui", self.agui);
            to.set("Custom", self.custom);
            to.set("Http", self.http);
            to.set("McpServer", self.mcp_server);
        }
    }

    /// The A2A agent card descriptor, populated when the record type is AGENT.
    #[derive(Clone, Debug, Default)]
    pub struct A2aAgentCardDescriptor {
        /// Descriptor payload data.
        ///
        /// 1 to 102400 characters.
        pub data: Option<Value<String>>,
        /// Version of the descriptor type schema.
        ///
        /// 1 to 255 characters.
        pub data_schema_version: Option<Value<String>>,
        /// The source configuration that defines where descriptor content is retrieved from.
        pub source: Option<Value<DescriptorSource>>,
    }

    impl Lower for A2aAgentCardDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("Data", self.data);
            to.set("DataSchemaVersion", self.data_schema_version);
            to.set("Source", self.source);
        }
    }

    /// The source configuration that defines where descriptor content is retrieved from.
    #[derive(Clone, Debug, Default)]
    pub struct DescriptorSource {
        /// URL-based descriptor source configuration, with credential provider configurations for authenticated URL
        /// retrieval.
        pub from_url: Option<Value<DescriptorSourceFromUrl>>,
    }

    impl Lower for DescriptorSource {
        fn fields(self, to: &mut Fields) {
            to.set("FromUrl", self.from_url);
        }
    }

    /// URL-based descriptor source configuration, with credential provider configurations for authenticated URL
    /// retrieval.
    #[derive(Clone, Debug, Default)]
    pub struct DescriptorSourceFromUrl {
        /// The credential providers used to authenticate when fetching descriptor content from the source URL.
        ///
        /// At most 1 items.
        pub credential_provider_configurations: Option<Value<Vec<RegistryRecordCredentialProviderConfiguration>>>,
        /// URL source for descriptor content.
        ///
        /// Required. 1 to 2048 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for DescriptorSourceFromUrl {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialProviderConfigurations", self.credential_provider_configurations);
            to.set("Url", self.url);
        }
    }

    /// A credential provider configuration used for authenticated descriptor retrieval.
    #[derive(Clone, Debug, Default)]
    pub struct RegistryRecordCredentialProviderConfiguration {
        /// The credential provider details. Specify exactly one member.
        ///
        /// Required.
        pub credential_provider: Option<Value<RegistryRecordCredentialProviderUnion>>,
        /// Required. One of `OAUTH`, `IAM`.
        pub credential_provider_type: Option<Value<String>>,
    }

    impl Lower for RegistryRecordCredentialProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialProvider", self.credential_provider);
            to.set("CredentialProviderType", self.credential_provider_type);
        }
    }

    /// The credential provider details. Specify exactly one member.
    #[derive(Clone, Debug, Default)]
    pub struct RegistryRecordCredentialProviderUnion {
        /// IAM credential provider configuration.
        pub iam_credential_provider: Option<Value<RegistryRecordIamCredentialProvider>>,
        /// OAuth credential provider configuration.
        pub oauth_credential_provider: Option<Value<RegistryRecordOAuthCredentialProvider>>,
    }

    impl Lower for RegistryRecordCredentialProviderUnion {
        fn fields(self, to: &mut Fields) {
            to.set("IamCredentialProvider", self.iam_credential_provider);
            to.set("OauthCredentialProvider", self.oauth_credential_provider);
        }
    }

    /// IAM credential provider configuration.
    #[derive(Clone, Debug, Default)]
    pub struct RegistryRecordIamCredentialProvider {
        /// The SigV4 signing region.
        ///
        /// 1 to 64 characters.
        pub region: Option<Value<String>>,
        /// The ARN of the IAM role.
        ///
        /// 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// The SigV4 signing service name.
        ///
        /// 1 to 128 characters.
        pub service: Option<Value<String>>,
    }

    impl Lower for RegistryRecordIamCredentialProvider {
        fn fields(self, to: &mut Fields) {
            to.set("Region", self.region);
            to.set("RoleArn", self.role_arn);
            to.set("Service", self.service);
        }
    }

    /// OAuth credential provider configuration.
    #[derive(Clone, Debug, Default)]
    pub struct RegistryRecordOAuthCredentialProvider {
        /// Additional custom parameters for the OAuth flow.
        pub custom_parameters: Option<Value<BTreeMap<String, String>>>,
        /// One of `CLIENT_CREDENTIALS`.
        pub grant_type: Option<Value<String>>,
        /// The ARN of the OAuth credential provider.
        ///
        /// Required. 1 to 2048 characters.
        pub provider_arn: Option<Value<String>>,
        /// OAuth scopes to request.
        pub scopes: Option<Value<Vec<String>>>,
    }

    impl Lower for RegistryRecordOAuthCredentialProvider {
        fn fields(self, to: &mut Fields) {
            to.set("CustomParameters", self.custom_parameters);
            to.set("GrantType", self.grant_type);
            to.set("ProviderArn", self.provider_arn);
            to.set("Scopes", self.scopes);
        }
    }

    /// The agent skills definition descriptor, populated when the record type is SKILL.
    #[derive(Clone, Debug, Default)]
    pub struct AgentSkillsDefinitionDescriptor {
        /// Additional data associated with an agent skills definition descriptor.
        pub additional_data: Option<Value<AgentSkillsAdditionalData>>,
        /// Descriptor payload data.
        ///
        /// 1 to 102400 characters.
        pub data: Option<Value<String>>,
        /// Version of the descriptor type schema.
        ///
        /// 1 to 255 characters.
        pub data_schema_version: Option<Value<String>>,
    }

    impl Lower for AgentSkillsDefinitionDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalData", self.additional_data);
            to.set("Data", self.data);
            to.set("DataSchemaVersion", self.data_schema_version);
        }
    }

    /// Additional data associated with an agent skills definition descriptor.
    #[derive(Clone, Debug, Default)]
    pub struct AgentSkillsAdditionalData {
        /// Markdown-format descriptor containing an agent skills document.
        pub skill_md: Option<Value<AgentSkillsMdDescriptor>>,
    }

    impl Lower for AgentSkillsAdditionalData {
        fn fields(self, to: &mut Fields) {
            to.set("SkillMd", self.skill_md);
        }
    }

    /// Markdown-format descriptor containing an agent skills document.
    #[derive(Clone, Debug, Default)]
    pub struct AgentSkillsMdDescriptor {
        /// Descriptor payload data.
        ///
        /// 1 to 102400 characters.
        pub data: Option<Value<String>>,
        /// Version of the descriptor type schema.
        ///
        /// 1 to 255 characters.
        pub data_schema_version: Option<Value<String>>,
        /// Source configuration for a SkillMd document. Unlike MCP/A2A sources, SkillMd does not support credential
        /// providers.
        pub source: Option<Value<SkillMdSource>>,
    }

    impl Lower for AgentSkillsMdDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("Data", self.data);
            to.set("DataSchemaVersion", self.data_schema_version);
            to.set("Source", self.source);
        }
    }

    /// Source configuration for a SkillMd document. Unlike MCP/A2A sources, SkillMd does not support credential
    /// providers.
    #[derive(Clone, Debug, Default)]
    pub struct SkillMdSource {
        /// URL-based source for SkillMd content (sync is skipped; content is provided inline via Data).
        pub from_url: Option<Value<SkillMdSourceFromUrl>>,
    }

    impl Lower for SkillMdSource {
        fn fields(self, to: &mut Fields) {
            to.set("FromUrl", self.from_url);
        }
    }

    /// URL-based source for SkillMd content (sync is skipped; content is provided inline via Data).
    #[derive(Clone, Debug, Default)]
    pub struct SkillMdSourceFromUrl {
        /// URL source for the SkillMd document.
        ///
        /// Required. 1 to 2048 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for SkillMdSourceFromUrl {
        fn fields(self, to: &mut Fields) {
            to.set("Url", self.url);
        }
    }

    /// The AG-UI (Agent-User Interaction) descriptor, populated for records detected from an AG-UI protocol source.
    #[derive(Clone, Debug, Default)]
    pub struct AgUiDescriptor {
        /// Source configuration for a source-only descriptor. Unlike mcpServer/a2aAgentCard sources, source-only
        /// descriptors do not support credential providers.
        pub source: Option<Value<SourceOnlyDescriptorSource>>,
    }

    impl Lower for AgUiDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// Source configuration for a source-only descriptor. Unlike mcpServer/a2aAgentCard sources, source-only
    /// descriptors do not support credential providers.
    #[derive(Clone, Debug, Default)]
    pub struct SourceOnlyDescriptorSource {
        /// URL-based source configuration for a source-only descriptor.
        pub from_url: Option<Value<SourceOnlyDescriptorSourceFromUrl>>,
    }

    impl Lower for SourceOnlyDescriptorSource {
        fn fields(self, to: &mut Fields) {
            to.set("FromUrl", self.from_url);
        }
    }

    /// URL-based source configuration for a source-only descriptor.
    #[derive(Clone, Debug, Default)]
    pub struct SourceOnlyDescriptorSourceFromUrl {
        /// URL source for descriptor content.
        ///
        /// Required. 1 to 2048 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for SourceOnlyDescriptorSourceFromUrl {
        fn fields(self, to: &mut Fields) {
            to.set("Url", self.url);
        }
    }

    /// The custom descriptor, populated when the record type is CUSTOM.
    #[derive(Clone, Debug, Default)]
    pub struct CustomDescriptor {
        /// Descriptor payload data.
        ///
        /// 1 to 102400 characters.
        pub data: Option<Value<String>>,
    }

    impl Lower for CustomDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("Data", self.data);
        }
    }

    /// The HTTP descriptor, populated for records detected from an HTTP protocol source. This descriptor is
    /// source-only: its content is synchronized from the configured source URL rather than supplied inline.
    #[derive(Clone, Debug, Default)]
    pub struct HttpDescriptor {
        /// Source configuration for a source-only descriptor. Unlike mcpServer/a2aAgentCard sources, source-only
        /// descriptors do not support credential providers.
        pub source: Option<Value<SourceOnlyDescriptorSource>>,
    }

    impl Lower for HttpDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// The MCP server descriptor, populated when the record type is MCP.
    #[derive(Clone, Debug, Default)]
    pub struct McpServerDescriptor {
        /// Additional data associated with an MCP server descriptor.
        pub additional_data: Option<Value<McpServerAdditionalData>>,
        /// Descriptor payload data.
        ///
        /// 1 to 102400 characters.
        pub data: Option<Value<String>>,
        /// Version of the descriptor type schema.
        ///
        /// 1 to 255 characters.
        pub data_schema_version: Option<Value<String>>,
        /// The source configuration that defines where descriptor content is retrieved from.
        pub source: Option<Value<DescriptorSource>>,
    }

    impl Lower for McpServerDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalData", self.additional_data);
            to.set("Data", self.data);
            to.set("DataSchemaVersion", self.data_schema_version);
            to.set("Source", self.source);
        }
    }

    /// Additional data associated with an MCP server descriptor.
    #[derive(Clone, Debug, Default)]
    pub struct McpServerAdditionalData {
        /// The MCP tools descriptor.
        pub tools: Option<Value<McpToolsDescriptor>>,
    }

    impl Lower for McpServerAdditionalData {
        fn fields(self, to: &mut Fields) {
            to.set("Tools", self.tools);
        }
    }

    /// The MCP tools descriptor.
    #[derive(Clone, Debug, Default)]
    pub struct McpToolsDescriptor {
        /// Descriptor payload data.
        ///
        /// 1 to 102400 characters.
        pub data: Option<Value<String>>,
        /// Version of the tools descriptor schema.
        ///
        /// 1 to 255 characters.
        pub data_schema_version: Option<Value<String>>,
    }

    impl Lower for McpToolsDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("Data", self.data);
            to.set("DataSchemaVersion", self.data_schema_version);
        }
    }

    /// A tag to assign to the registry record.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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
