//! `AWS::DevOpsAgent`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DevOpsAgent::AgentSpace`.
///
/// The `AWS::DevOpsAgent::AgentSpace` resource specifies an Agent Space for the AWS DevOps Agent Service.
///
/// Its ARN: `arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}`.
#[derive(Clone, Debug, Default)]
pub struct AgentSpace {
    /// The description of the Agent Space.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The ARN of the KMS key to use for encryption.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// The locale for the AgentSpace, which determines the language used in agent responses.
    ///
    /// 2 to 35 characters.
    pub locale: Option<Value<String>>,
    /// The name of the Agent Space.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    pub operator_app: Option<Value<agent_space::OperatorApp>>,
    /// Preferences that configure behavior of this AgentSpace.
    pub preferences: Option<Value<agent_space::Preferences>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<agent_space::Tag>>>,
}

impl Lower for AgentSpace {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Locale", self.locale);
        to.set("Name", self.name);
        to.set("OperatorApp", self.operator_app);
        to.set("Preferences", self.preferences);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AgentSpace {
    const TYPE: &'static str = "AWS::DevOpsAgent::AgentSpace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AgentSpace> {
    /// `Ref`: its `AgentSpaceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier of the Agent Space.
    pub fn agent_space_id(self) -> Value<String> {
        self.attribute("AgentSpaceId")
    }

    /// The Amazon Resource Name (ARN) of the Agent Space.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the resource was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `OperatorApp.Iam.CreatedAt`.
    pub fn operator_app_iam_created_at(self) -> Value<String> {
        self.attribute("OperatorApp.Iam.CreatedAt")
    }

    /// The attribute `OperatorApp.Iam.UpdatedAt`.
    pub fn operator_app_iam_updated_at(self) -> Value<String> {
        self.attribute("OperatorApp.Iam.UpdatedAt")
    }

    /// The attribute `OperatorApp.Idc.CreatedAt`.
    pub fn operator_app_idc_created_at(self) -> Value<String> {
        self.attribute("OperatorApp.Idc.CreatedAt")
    }

    /// The attribute `OperatorApp.Idc.IdcApplicationArn`.
    pub fn operator_app_idc_idc_application_arn(self) -> Value<Arn> {
        self.attribute("OperatorApp.Idc.IdcApplicationArn")
    }

    /// The attribute `OperatorApp.Idc.UpdatedAt`.
    pub fn operator_app_idc_updated_at(self) -> Value<String> {
        self.attribute("OperatorApp.Idc.UpdatedAt")
    }

    /// The attribute `OperatorApp.Idp.CreatedAt`.
    pub fn operator_app_idp_created_at(self) -> Value<String> {
        self.attribute("OperatorApp.Idp.CreatedAt")
    }

    /// The attribute `OperatorApp.Idp.UpdatedAt`.
    pub fn operator_app_idp_updated_at(self) -> Value<String> {
        self.attribute("OperatorApp.Idp.UpdatedAt")
    }

    /// The attribute `OperatorApp.Idp.UserIdClaim`.
    pub fn operator_app_idp_user_id_claim(self) -> Value<String> {
        self.attribute("OperatorApp.Idp.UserIdClaim")
    }

    /// The timestamp when the resource was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`AgentSpace`] is made of.
pub mod agent_space {
    use super::*;

    /// `OperatorApp` of `AWS::DevOpsAgent::AgentSpace`.
    #[derive(Clone, Debug, Default)]
    pub struct OperatorApp {
        pub iam: Option<Value<IamAuthConfiguration>>,
        pub idc: Option<Value<IdcAuthConfiguration>>,
        /// External identity provider configuration for the Operator App.
        pub idp: Option<Value<IdpAuthConfiguration>>,
    }

    impl Lower for OperatorApp {
        fn fields(self, to: &mut Fields) {
            to.set("Iam", self.iam);
            to.set("Idc", self.idc);
            to.set("Idp", self.idp);
        }
    }

    /// `IamAuthConfiguration` of `AWS::DevOpsAgent::AgentSpace`.
    #[derive(Clone, Debug, Default)]
    pub struct IamAuthConfiguration {
        /// Required.
        pub operator_app_role_arn: Option<Value<String>>,
    }

    impl Lower for IamAuthConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OperatorAppRoleArn", self.operator_app_role_arn);
        }
    }

    /// `IdcAuthConfiguration` of `AWS::DevOpsAgent::AgentSpace`.
    #[derive(Clone, Debug, Default)]
    pub struct IdcAuthConfiguration {
        /// Required.
        pub idc_instance_arn: Option<Value<String>>,
        /// Required.
        pub operator_app_role_arn: Option<Value<String>>,
    }

    impl Lower for IdcAuthConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IdcInstanceArn", self.idc_instance_arn);
            to.set("OperatorAppRoleArn", self.operator_app_role_arn);
        }
    }

    /// External identity provider configuration for the Operator App.
    #[derive(Clone, Debug, Default)]
    pub struct IdpAuthConfiguration {
        /// The OIDC client identifier for the external identity provider application.
        ///
        /// Required. 1 to 512 characters.
        pub client_id: Option<Value<String>>,
        /// The OIDC client secret for the external identity provider application. Use a Secrets Manager dynamic reference
        /// to avoid storing the secret in the template.
        ///
        /// Required. 1 to 1024 characters.
        pub client_secret: Option<Value<String>>,
        /// The OIDC issuer URL for the external identity provider.
        ///
        /// Required.
        pub issuer_url: Option<Value<String>>,
        /// The IAM role that Operator App users assume to access DevOps Agent APIs.
        ///
        /// Required.
        pub operator_app_role_arn: Option<Value<String>>,
        /// The external identity provider type.
        ///
        /// Required. One of `okta`, `entra`.
        pub provider: Option<Value<String>>,
    }

    impl Lower for IdpAuthConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("IssuerUrl", self.issuer_url);
            to.set("OperatorAppRoleArn", self.operator_app_role_arn);
            to.set("Provider", self.provider);
        }
    }

    /// Preferences that configure behavior of this AgentSpace.
    #[derive(Clone, Debug, Default)]
    pub struct Preferences {
        /// Indicates whether elevated directed actions are permitted in this AgentSpace. Defaults to false when not set.
        pub elevated_actions_enabled: Option<Value<bool>>,
    }

    impl Lower for Preferences {
        fn fields(self, to: &mut Fields) {
            to.set("ElevatedActionsEnabled", self.elevated_actions_enabled);
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
}

/// `AWS::DevOpsAgent::Asset`.
///
/// Resource Type definition for AWS::DevOpsAgent::Asset. An asset attached to an existing AWS DevOps Agent Space.
#[derive(Clone, Debug, Default)]
pub struct Asset {
    /// The unique identifier of the parent Agent Space. The asset is created as a child of this agent space.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub agent_space_id: Option<Value<String>>,
    /// The type of asset. The Asset API treats this as an open string; call ListAssetTypes for the current
    /// authoritative set of supported types.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub asset_type: Option<Value<String>>,
    /// Inline file list. Mutually exclusive with Zip; enforced by the handler at Create/Update time. Write-only: not
    /// repopulated by Read.
    ///
    /// At least 1 items.
    pub files: Option<Value<Vec<asset::AssetFile>>>,
    /// Asset metadata document. Required and optional keys depend on AssetType. Values may be strings, numbers,
    /// booleans, or lists of any of those - validated server-side; see the public Asset API docs for the per-type
    /// metadata schema.
    pub metadata: Option<Value<Json>>,
    /// Base64-encoded zip bundle containing all files for the asset. Mutually exclusive with Files; enforced by the
    /// handler at Create/Update time.
    ///
    /// At most 8388608 characters.
    pub zip: Option<Value<String>>,
}

impl Lower for Asset {
    fn fields(self, to: &mut Fields) {
        to.set("AgentSpaceId", self.agent_space_id);
        to.set("AssetType", self.asset_type);
        to.set("Files", self.files);
        to.set("Metadata", self.metadata);
        to.set("Zip", self.zip);
    }
}

impl Level1 for Asset {
    const TYPE: &'static str = "AWS::DevOpsAgent::Asset";
}

impl Handle<Asset> {
    /// `Ref`: `AgentSpaceId`, `AssetId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the asset. Nested under the parent Agent Space:
    /// arn:\<partition>:aidevops:\<region>:\<account-id>:agentspace/\<agentspace-id>/asset/\<asset-id>.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the asset (assigned by the service on Create).
    pub fn asset_id(self) -> Value<String> {
        self.attribute("AssetId")
    }

    /// The timestamp when the asset was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the asset was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The current asset version. Server-managed; bumps on every successful Update (including no-op updates).
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// What [`Asset`] is made of.
pub mod asset {
    use super::*;

    /// A single file inside an Asset's bundle. Path is the diff key on update; Content is write-only and not
    /// repopulated by Read.
    #[derive(Clone, Debug, Default)]
    pub struct AssetFile {
        /// Base64-encoded binary contents of the file. Mutually exclusive with ContentText (max 6 MiB).
        ///
        /// At most 8388608 characters.
        pub content_bytes: Option<Value<String>>,
        /// UTF-8 text contents of the file. Mutually exclusive with ContentBytes (max 1.5 MiB).
        ///
        /// At most 1572864 characters.
        pub content_text: Option<Value<String>>,
        /// Per-file metadata document. Values may be strings, numbers, booleans, or lists of any of those (validated
        /// server-side).
        pub metadata: Option<Value<Json>>,
        /// Path of this file within the asset bundle.
        ///
        /// Required. 1 to 512 characters.
        pub path: Option<Value<String>>,
    }

    impl Lower for AssetFile {
        fn fields(self, to: &mut Fields) {
            to.set("ContentBytes", self.content_bytes);
            to.set("ContentText", self.content_text);
            to.set("Metadata", self.metadata);
            to.set("Path", self.path);
        }
    }
}

/// `AWS::DevOpsAgent::Association`.
///
/// The `AWS::DevOpsAgent::Association` resource specifies an association between an Agent Space and a service,
/// defining how the Agent Space interacts with external services like GitHub, Slack, AWS accounts, and others.
#[derive(Clone, Debug, Default)]
pub struct Association {
    /// The unique identifier of the Agent Space.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub agent_space_id: Option<Value<String>>,
    /// The configuration that directs how the Agent Space interacts with the given service. You can specify only one
    /// configuration type per association.
    ///
    /// Required.
    pub configuration: Option<Value<association::ServiceConfiguration>>,
    /// Set of linked association IDs for parent-child relationships.
    pub linked_association_ids: Option<Value<Vec<String>>>,
    /// The identifier for the associated service. For `SourceAws` and `Aws` configurations, this must be `aws`.
    ///
    /// Required. 1 to 255 characters.
    pub service_id: Option<Value<String>>,
}

impl Lower for Association {
    fn fields(self, to: &mut Fields) {
        to.set("AgentSpaceId", self.agent_space_id);
        to.set("Configuration", self.configuration);
        to.set("LinkedAssociationIds", self.linked_association_ids);
        to.set("ServiceId", self.service_id);
    }
}

impl Level1 for Association {
    const TYPE: &'static str = "AWS::DevOpsAgent::Association";
}

impl Handle<Association> {
    /// `Ref`: `AgentSpaceId`, `AssociationId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier of the association.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// The timestamp when the association was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the association was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Association`] is made of.
pub mod association {
    use super::*;

    /// The configuration that directs how Agent Space interacts with the given service. You can specify only one
    /// configuration type per association.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConfiguration {
        /// Configuration for AWS monitor account integration. Specifies the account ID, assumable role ARN, and resources
        /// to be monitored in the primary monitoring account.
        pub aws: Option<Value<AWSConfiguration>>,
        /// Azure subscription integration configuration.
        pub azure: Option<Value<AzureConfiguration>>,
        /// Configuration for Dynatrace monitoring integration. Specifies the environment ID, resources to monitor, and
        /// webhook settings to enable the Agent Space to access Dynatrace metrics, traces, and logs.
        pub dynatrace: Option<Value<DynatraceConfiguration>>,
        /// Configuration for Event Channel integration. Specifies webhook settings to enable the Agent Space to receive and
        /// process real-time events from external systems.
        pub event_channel: Option<Value<EventChannelConfiguration>>,
        /// Configuration for GitHub repository integration. Specifies the repository name, repository ID, owner, and owner
        /// type to enable the Agent Space to access code, pull requests, and issues.
        pub git_hub: Option<Value<GitHubConfiguration>>,
        /// Configuration for GitLab project integration. Specifies the project ID, project path, instance identifier, and
        /// webhook settings to enable the Agent Space to access code, merge requests, and issues.
        pub git_lab: Option<Value<GitLabConfiguration>>,
        /// Configuration for custom MCP (Model Context Protocol) server integration. Specifies the server name, endpoint
        /// URL, available tools, description, and webhook settings to enable the Agent Space to interact with custom MCP
        /// servers.
        pub mcp_server: Option<Value<MCPServerConfiguration>>,
        /// Configuration for Datadog MCP server integration. Specifies the server name, endpoint URL, optional description,
        /// and webhook settings to enable the Agent Space to query metrics, traces, and logs from Datadog.
        pub mcp_server_datadog: Option<Value<MCPServerDatadogConfiguration>>,
        /// Grafana MCP server configuration.
        pub mcp_server_grafana: Option<Value<MCPServerGrafanaConfiguration>>,
        /// Configuration for New Relic MCP server integration. Specifies the New Relic account ID and MCP endpoint URL to
        /// enable the Agent Space to query metrics, traces, and logs from New Relic.
        pub mcp_server_new_relic: Option<Value<MCPServerNewRelicConfiguration>>,
        /// SigV4-authenticated MCP server configuration.
        pub mcp_server_sig_v4: Option<Value<MCPServerSigV4Configuration>>,
        /// Configuration for Splunk MCP server integration. Specifies the server name, endpoint URL, optional description,
        /// and webhook settings to enable the Agent Space to query logs, metrics, and events from Splunk.
        pub mcp_server_splunk: Option<Value<MCPServerSplunkConfiguration>>,
        /// PagerDuty integration configuration.
        pub pager_duty: Option<Value<PagerDutyConfiguration>>,
        /// Configuration for ServiceNow instance integration. Specifies the instance URL, instance ID, and webhook settings
        /// to enable the Agent Space to create, update, and manage ServiceNow incidents and change requests.
        pub service_now: Option<Value<ServiceNowConfiguration>>,
        /// Configuration for Slack workspace integration. Specifies the workspace ID, workspace name, and transmission
        /// targets to enable the Agent Space to send notifications to designated Slack channels.
        pub slack: Option<Value<SlackConfiguration>>,
        /// Configuration for AWS source account integration. Specifies the account ID, assumable role ARN, and resources to
        /// be monitored in the source account.
        pub source_aws: Option<Value<SourceAwsConfiguration>>,
    }

    impl Lower for ServiceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Aws", self.aws);
            to.set("Azure", self.azure);
            to.set("Dynatrace", self.dynatrace);
            to.set("EventChannel", self.event_channel);
            to.set("GitHub", self.git_hub);
            to.set("GitLab", self.git_lab);
            to.set("MCPServer", self.mcp_server);
            to.set("MCPServerDatadog", self.mcp_server_datadog);
            to.set("MCPServerGrafana", self.mcp_server_grafana);
            to.set("MCPServerNewRelic", self.mcp_server_new_relic);
            to.set("MCPServerSigV4", self.mcp_server_sig_v4);
            to.set("MCPServerSplunk", self.mcp_server_splunk);
            to.set("PagerDuty", self.pager_duty);
            to.set("ServiceNow", self.service_now);
            to.set("Slack", self.slack);
            to.set("SourceAws", self.source_aws);
        }
    }

    /// Configuration for AWS monitor account integration. Specifies the account ID, assumable role ARN, and resources
    /// to be monitored in the primary monitoring account.
    #[derive(Clone, Debug, Default)]
    pub struct AWSConfiguration {
        /// Account ID corresponding to the provided resources.
        ///
        /// Required.
        pub account_id: Option<Value<String>>,
        /// Account Type 'monitor' for AWS DevOps Agent monitoring.
        ///
        /// Required. One of `monitor`.
        pub account_type: Option<Value<String>>,
        /// The IAM role that AWS DevOps Agent assumes to perform elevated directed actions in this AWS account.
        pub agent_elevated_role_arn: Option<Value<String>>,
        /// Role ARN used by AWS DevOps Agent to access resources in the primary account.
        ///
        /// Required.
        pub assumable_role_arn: Option<Value<String>>,
        /// List of resources to monitor.
        pub resources: Option<Value<Vec<AWSResource>>>,
        /// List of tags as key-value pairs, used to identify resources for topology crawl.
        pub tags: Option<Value<Vec<KeyValuePair>>>,
    }

    impl Lower for AWSConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("AccountType", self.account_type);
            to.set("AgentElevatedRoleArn", self.agent_elevated_role_arn);
            to.set("AssumableRoleArn", self.assumable_role_arn);
            to.set("Resources", self.resources);
            to.set("Tags", self.tags);
        }
    }

    /// Defines an AWS resource to be monitored, including its type, ARN, and optional metadata.
    #[derive(Clone, Debug, Default)]
    pub struct AWSResource {
        /// The Amazon Resource Name (ARN) of the resource.
        ///
        /// Required.
        pub resource_arn: Option<Value<String>>,
        /// Additional metadata specific to the resource. This is an optional JSON object that can include resource-specific
        /// information to provide additional context for monitoring and management.
        pub resource_metadata: Option<Value<Json>>,
        /// Resource type.
        ///
        /// One of `AWS::CloudFormation::Stack`, `AWS::ECR::Repository`, `AWS::S3::Bucket`, `AWS::S3::Object`.
        pub resource_type: Option<Value<String>>,
    }

    impl Lower for AWSResource {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceArn", self.resource_arn);
            to.set("ResourceMetadata", self.resource_metadata);
            to.set("ResourceType", self.resource_type);
        }
    }

    /// A key-value pair for tags.
    #[derive(Clone, Debug, Default)]
    pub struct KeyValuePair {
        /// The key name of the tag.
        ///
        /// Required. 1 to 512 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// Required. 1 to 512 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for KeyValuePair {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Azure subscription integration configuration.
    #[derive(Clone, Debug, Default)]
    pub struct AzureConfiguration {
        /// Azure subscription ID corresponding to provided resources.
        ///
        /// Required.
        pub subscription_id: Option<Value<String>>,
    }

    impl Lower for AzureConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SubscriptionId", self.subscription_id);
        }
    }

    /// Configuration for Dynatrace monitoring integration. Defines the Dynatrace environment ID, list of resources to
    /// monitor, and webhook update settings required for the Agent Space to access metrics, traces, and logs from
    /// Dynatrace.
    #[derive(Clone, Debug, Default)]
    pub struct DynatraceConfiguration {
        /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events
        /// from the service.
        pub enable_webhook_updates: Option<Value<bool>>,
        /// Dynatrace environment id.
        ///
        /// Required.
        pub env_id: Option<Value<String>>,
        /// List of Dynatrace resources to monitor.
        pub resources: Option<Value<Vec<String>>>,
    }

    impl Lower for DynatraceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnableWebhookUpdates", self.enable_webhook_updates);
            to.set("EnvId", self.env_id);
            to.set("Resources", self.resources);
        }
    }

    /// Configuration for Event Channel integration. Defines webhook update settings to enable the Agent Space to
    /// receive real-time event notifications from event channel integrations.
    #[derive(Clone, Debug, Default)]
    pub struct EventChannelConfiguration {
        /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events
        /// from the service.
        pub enable_webhook_updates: Option<Value<bool>>,
    }

    impl Lower for EventChannelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnableWebhookUpdates", self.enable_webhook_updates);
        }
    }

    /// Configuration for GitHub repository integration. Defines the repository name, numeric repository ID, owner name,
    /// and owner type (user or organization) required for the Agent Space to access and interact with the GitHub
    /// repository.
    #[derive(Clone, Debug, Default)]
    pub struct GitHubConfiguration {
        /// Repository owner.
        ///
        /// Required.
        pub owner: Option<Value<String>>,
        /// Type of repository owner.
        ///
        /// Required. One of `organization`, `user`.
        pub owner_type: Option<Value<String>>,
        /// Associated Github repo ID.
        ///
        /// Required.
        pub repo_id: Option<Value<String>>,
        /// Associated Github repo name.
        ///
        /// Required.
        pub repo_name: Option<Value<String>>,
    }

    impl Lower for GitHubConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Owner", self.owner);
            to.set("OwnerType", self.owner_type);
            to.set("RepoId", self.repo_id);
            to.set("RepoName", self.repo_name);
        }
    }

    /// Configuration for GitLab project integration.
    #[derive(Clone, Debug, Default)]
    pub struct GitLabConfiguration {
        /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events
        /// from the service.
        pub enable_webhook_updates: Option<Value<bool>>,
        /// GitLab instance identifier (e.g., gitlab.com).
        pub instance_identifier: Option<Value<String>>,
        /// GitLab numeric project ID.
        ///
        /// Required.
        pub project_id: Option<Value<String>>,
        /// Full GitLab project path (e.g., namespace/project-name).
        ///
        /// Required.
        pub project_path: Option<Value<String>>,
    }

    impl Lower for GitLabConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnableWebhookUpdates", self.enable_webhook_updates);
            to.set("InstanceIdentifier", self.instance_identifier);
            to.set("ProjectId", self.project_id);
            to.set("ProjectPath", self.project_path);
        }
    }

    /// Configuration for MCP (Model Context Protocol) server integration. Defines the server name, endpoint URL,
    /// available tools, optional description, and webhook update settings for custom MCP servers.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerConfiguration {
        /// The description of the MCP server.
        pub description: Option<Value<String>>,
        /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events
        /// from the service.
        pub enable_webhook_updates: Option<Value<bool>>,
        /// MCP server endpoint URL.
        pub endpoint: Option<Value<String>>,
        /// The name of the MCP server.
        pub name: Option<Value<String>>,
        /// List of MCP tools that can be used with the association.
        ///
        /// Required.
        pub tools: Option<Value<Vec<String>>>,
    }

    impl Lower for MCPServerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("EnableWebhookUpdates", self.enable_webhook_updates);
            to.set("Endpoint", self.endpoint);
            to.set("Name", self.name);
            to.set("Tools", self.tools);
        }
    }

    /// Configuration for Datadog MCP server integration. Defines the server name, endpoint URL, optional description,
    /// and webhook update settings.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerDatadogConfiguration {
        /// The description of the MCP server.
        pub description: Option<Value<String>>,
        /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events
        /// from the service.
        pub enable_webhook_updates: Option<Value<bool>>,
        /// The mutative MCP tools enabled for this integration, by tool name. Only tools the service classifies as MUTATIVE
        /// may be listed; other names are rejected.
        pub enabled_elevated_tools: Option<Value<Vec<String>>>,
        /// MCP server endpoint URL.
        pub endpoint: Option<Value<String>>,
        /// The name of the MCP server.
        pub name: Option<Value<String>>,
    }

    impl Lower for MCPServerDatadogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("EnableWebhookUpdates", self.enable_webhook_updates);
            to.set("EnabledElevatedTools", self.enabled_elevated_tools);
            to.set("Endpoint", self.endpoint);
            to.set("Name", self.name);
        }
    }

    /// Grafana MCP server configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerGrafanaConfiguration {
        /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events
        /// from the service.
        pub enable_webhook_updates: Option<Value<bool>>,
        /// The mutative MCP tools enabled for this integration, by tool name. Only tools the service classifies as MUTATIVE
        /// may be listed; other names are rejected.
        pub enabled_elevated_tools: Option<Value<Vec<String>>>,
        /// MCP server endpoint URL.
        ///
        /// Required.
        pub endpoint: Option<Value<String>>,
        /// List of tool categories to enable for the Grafana MCP server.
        pub tools: Option<Value<Vec<String>>>,
    }

    impl Lower for MCPServerGrafanaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnableWebhookUpdates", self.enable_webhook_updates);
            to.set("EnabledElevatedTools", self.enabled_elevated_tools);
            to.set("Endpoint", self.endpoint);
            to.set("Tools", self.tools);
        }
    }

    /// Configuration for New Relic MCP server integration. Defines the New Relic account ID and MCP server endpoint URL
    /// required for the Agent Space to authenticate and query observability data from New Relic.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerNewRelicConfiguration {
        /// New Relic Account ID.
        ///
        /// Required. At least 6 characters.
        pub account_id: Option<Value<String>>,
        /// MCP server endpoint URL (e.g., `https://mcp.newrelic.com/mcp/).`.
        ///
        /// Required.
        pub endpoint: Option<Value<String>>,
    }

    impl Lower for MCPServerNewRelicConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("Endpoint", self.endpoint);
        }
    }

    /// SigV4-authenticated MCP server configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerSigV4Configuration {
        /// List of MCP tools available for the association.
        ///
        /// Required.
        pub tools: Option<Value<Vec<String>>>,
    }

    impl Lower for MCPServerSigV4Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("Tools", self.tools);
        }
    }

    /// Configuration for Splunk MCP server integration. Defines the server name, endpoint URL, optional description,
    /// and webhook update settings.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerSplunkConfiguration {
        /// The description of the MCP server.
        pub description: Option<Value<String>>,
        /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events
        /// from the service.
        pub enable_webhook_updates: Option<Value<bool>>,
        /// MCP server endpoint URL.
        pub endpoint: Option<Value<String>>,
        /// The name of the MCP server.
        pub name: Option<Value<String>>,
    }

    impl Lower for MCPServerSplunkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("EnableWebhookUpdates", self.enable_webhook_updates);
            to.set("Endpoint", self.endpoint);
            to.set("Name", self.name);
        }
    }

    /// PagerDuty integration configuration.
    #[derive(Clone, Debug, Default)]
    pub struct PagerDutyConfiguration {
        /// Email to be used in PagerDuty API header.
        ///
        /// Required.
        pub customer_email: Option<Value<String>>,
        /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events
        /// from the service.
        pub enable_webhook_updates: Option<Value<bool>>,
        /// List of PagerDuty service IDs available for the association.
        ///
        /// Required.
        pub services: Option<Value<Vec<String>>>,
    }

    impl Lower for PagerDutyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerEmail", self.customer_email);
            to.set("EnableWebhookUpdates", self.enable_webhook_updates);
            to.set("Services", self.services);
        }
    }

    /// Configuration for ServiceNow integration. Defines the ServiceNow instance URL, instance ID, and webhook update
    /// settings required for the Agent Space to create, update, and manage incidents and change requests.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNowConfiguration {
        /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events
        /// from the service.
        pub enable_webhook_updates: Option<Value<bool>>,
        /// ServiceNow instance ID.
        pub instance_id: Option<Value<String>>,
    }

    impl Lower for ServiceNowConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnableWebhookUpdates", self.enable_webhook_updates);
            to.set("InstanceId", self.instance_id);
        }
    }

    /// Configuration for Slack workspace integration. Defines the workspace ID, workspace name, and transmission
    /// targets that specify which Slack channels receive notifications.
    #[derive(Clone, Debug, Default)]
    pub struct SlackConfiguration {
        /// Optional bidirectional communication configuration. Supply this configuration and set Enabled to true so you can
        /// interact with the agent directly from Slack.
        pub bidirectional: Option<Value<SlackBidirectionalConfiguration>>,
        /// Transmission targets for agent notifications.
        ///
        /// Required.
        pub transmission_target: Option<Value<SlackTransmissionTarget>>,
        /// Associated Slack workspace ID.
        ///
        /// Required.
        pub workspace_id: Option<Value<String>>,
        /// Associated Slack workspace name.
        ///
        /// Required.
        pub workspace_name: Option<Value<String>>,
    }

    impl Lower for SlackConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Bidirectional", self.bidirectional);
            to.set("TransmissionTarget", self.transmission_target);
            to.set("WorkspaceId", self.workspace_id);
            to.set("WorkspaceName", self.workspace_name);
        }
    }

    /// Optional bidirectional communication configuration. Supply this configuration and set Enabled to true so you can
    /// interact with the agent directly from Slack.
    #[derive(Clone, Debug, Default)]
    pub struct SlackBidirectionalConfiguration {
        /// Whether bidirectional communication is enabled for this association. When set to true, you can mention the agent
        /// in a configured Slack channel and it responds in that channel.
        pub enabled: Option<Value<bool>>,
        /// IAM role ARN that AWS DevOps Agent assumes to exchange messages with your Slack workspace on behalf of this
        /// association.
        ///
        /// Required. 1 to 255 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for SlackBidirectionalConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Defines the Slack channels where different types of agent notifications will be sent.
    #[derive(Clone, Debug, Default)]
    pub struct SlackTransmissionTarget {
        /// Destination for AWS DevOps Agent Incident Response.
        ///
        /// Required.
        pub incident_response_target: Option<Value<SlackChannel>>,
    }

    impl Lower for SlackTransmissionTarget {
        fn fields(self, to: &mut Fields) {
            to.set("IncidentResponseTarget", self.incident_response_target);
        }
    }

    /// Represents a Slack channel with its unique identifier and optional display name.
    #[derive(Clone, Debug, Default)]
    pub struct SlackChannel {
        /// Slack channel ID.
        ///
        /// Required. 8 to 16 characters.
        pub channel_id: Option<Value<String>>,
        /// Slack channel name.
        pub channel_name: Option<Value<String>>,
    }

    impl Lower for SlackChannel {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelId", self.channel_id);
            to.set("ChannelName", self.channel_name);
        }
    }

    /// Configuration for AWS source account integration. Specifies the account ID, assumable role ARN, and resources to
    /// be monitored in the source account.
    #[derive(Clone, Debug, Default)]
    pub struct SourceAwsConfiguration {
        /// Account ID corresponding to the provided resources.
        ///
        /// Required.
        pub account_id: Option<Value<String>>,
        /// Account Type 'source' for AWS DevOps Agent monitoring.
        ///
        /// Required. One of `source`.
        pub account_type: Option<Value<String>>,
        /// The IAM role that AWS DevOps Agent assumes to perform elevated directed actions in this AWS account.
        pub agent_elevated_role_arn: Option<Value<String>>,
        /// Role ARN to be assumed by AWS DevOps Agent to operate on behalf of customer.
        ///
        /// Required.
        pub assumable_role_arn: Option<Value<String>>,
        /// List of resources to monitor.
        pub resources: Option<Value<Vec<AWSResource>>>,
        /// List of tags as key-value pairs, used to identify resources for topology crawl.
        pub tags: Option<Value<Vec<KeyValuePair>>>,
    }

    impl Lower for SourceAwsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("AccountType", self.account_type);
            to.set("AgentElevatedRoleArn", self.agent_elevated_role_arn);
            to.set("AssumableRoleArn", self.assumable_role_arn);
            to.set("Resources", self.resources);
            to.set("Tags", self.tags);
        }
    }
}

/// `AWS::DevOpsAgent::PrivateConnection`.
///
/// Resource Type definition for AWS::DevOpsAgent::PrivateConnection.
///
/// Its ARN: `arn:${Partition}:aidevops:${Region}:${Account}:private-connection/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct PrivateConnection {
    /// Certificate for the Private Connection.
    ///
    /// 1 to 32768 characters.
    pub certificate: Option<Value<String>>,
    /// The connection configuration, either SelfManaged or ServiceManaged.
    ///
    /// Required. A change replaces the resource.
    pub connection_configuration: Option<Value<private_connection::ConnectionConfiguration>>,
    /// Unique name for this Private Connection within the account.
    ///
    /// Required. 3 to 30 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<private_connection::Tag>>>,
}

impl Lower for PrivateConnection {
    fn fields(self, to: &mut Fields) {
        to.set("Certificate", self.certificate);
        to.set("ConnectionConfiguration", self.connection_configuration);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PrivateConnection {
    const TYPE: &'static str = "AWS::DevOpsAgent::PrivateConnection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PrivateConnection> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Private Connection.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The expiry time of the certificate associated with the Private Connection.
    pub fn certificate_expiry_time(self) -> Value<String> {
        self.attribute("CertificateExpiryTime")
    }

    /// The status of the Private Connection.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`PrivateConnection`] is made of.
pub mod private_connection {
    use super::*;

    /// The connection configuration, either SelfManaged or ServiceManaged.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionConfiguration {
        /// Configuration for a self-managed Private Connection.
        pub self_managed: Option<Value<SelfManagedMode>>,
        /// Configuration for a service-managed Private Connection.
        pub service_managed: Option<Value<ServiceManagedMode>>,
    }

    impl Lower for ConnectionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SelfManaged", self.self_managed);
            to.set("ServiceManaged", self.service_managed);
        }
    }

    /// Configuration for a self-managed Private Connection.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedMode {
        /// The ARN of the Resource Configuration.
        ///
        /// Required. 20 to 2048 characters.
        pub resource_configuration_id: Option<Value<String>>,
    }

    impl Lower for SelfManagedMode {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceConfigurationId", self.resource_configuration_id);
        }
    }

    /// Configuration for a service-managed Private Connection.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceManagedMode {
        /// DNS resolution mode for the resource gateway. Defaults to PUBLIC when not set.
        ///
        /// One of `PUBLIC`, `IN_VPC`.
        pub dns_resolution: Option<Value<String>>,
        /// IP address or DNS name of the target resource.
        ///
        /// Required. 3 to 255 characters.
        pub host_address: Option<Value<String>>,
        /// IP address type of the service-managed Resource Gateway.
        ///
        /// One of `IPV4`, `IPV6`, `DUAL_STACK`.
        pub ip_address_type: Option<Value<String>>,
        /// Number of IPv4 addresses in each ENI for the service-managed Resource Gateway.
        ///
        /// 1 to 62.
        pub ipv4_addresses_per_eni: Option<Value<i64>>,
        /// TCP port ranges that a consumer can use to access the resource.
        ///
        /// 1 to 11 items.
        pub port_ranges: Option<Value<Vec<String>>>,
        /// Security groups to attach to the service-managed Resource Gateway.
        ///
        /// 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// Subnets that the service-managed Resource Gateway will span.
        ///
        /// 1 to 20 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// VPC to create the service-managed Resource Gateway in.
        ///
        /// Required. 5 to 50 characters.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for ServiceManagedMode {
        fn fields(self, to: &mut Fields) {
            to.set("DnsResolution", self.dns_resolution);
            to.set("HostAddress", self.host_address);
            to.set("IpAddressType", self.ip_address_type);
            to.set("Ipv4AddressesPerEni", self.ipv4_addresses_per_eni);
            to.set("PortRanges", self.port_ranges);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("VpcId", self.vpc_id);
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
}

/// `AWS::DevOpsAgent::Service`.
///
/// The AWS::DevOpsAgent::Service resource registers external services (like Dynatrace, MCP servers, GitLab) for
/// integration with DevOpsAgent.
///
/// Its ARN: `arn:${Partition}:aidevops:${Region}:${Account}:service/${ServiceId}`.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// The name of the private connection to use for OAuth token exchange requests only. Cannot be specified when
    /// PrivateConnectionName is provided.
    ///
    /// 3 to 30 characters. A change replaces the resource.
    pub exchange_url_private_connection_name: Option<Value<String>>,
    /// The ARN of the KMS key to use for encryption.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// The display name for the service registration.
    ///
    /// 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// The name of the private connection to use for VPC connectivity.
    ///
    /// 3 to 30 characters. A change replaces the resource.
    pub private_connection_name: Option<Value<String>>,
    /// Service-specific configuration details - MCPServerSigV4 supports in-place updates; GitLab (TokenValue),
    /// MCPServer (ApiKey or BearerToken credential rotation), MCPServerNewRelic (ApiKey rotation), and MCPServerGrafana
    /// (BearerToken rotation)…
    pub service_details: Option<Value<service::ServiceDetails>>,
    /// The type of service being registered.
    ///
    /// Required. A change replaces the resource.
    pub service_type: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<service::Tag>>>,
    /// The name of the private connection to use for API calls (target URL) only. Cannot be specified when
    /// PrivateConnectionName is provided.
    ///
    /// 3 to 30 characters. A change replaces the resource.
    pub target_url_private_connection_name: Option<Value<String>>,
}

impl Lower for Service {
    fn fields(self, to: &mut Fields) {
        to.set("ExchangeUrlPrivateConnectionName", self.exchange_url_private_connection_name);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Name", self.name);
        to.set("PrivateConnectionName", self.private_connection_name);
        to.set("ServiceDetails", self.service_details);
        to.set("ServiceType", self.service_type);
        to.set("Tags", self.tags);
        to.set("TargetUrlPrivateConnectionName", self.target_url_private_connection_name);
    }
}

impl Level1 for Service {
    const TYPE: &'static str = "AWS::DevOpsAgent::Service";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Service> {
    /// `Ref`: its `ServiceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// List of accessible resources for this service.
    pub fn accessible_resources(self) -> Value<Json> {
        self.attribute("AccessibleResources")
    }

    /// Additional details specific to the service type returned after registration.
    pub fn additional_service_details(self) -> Value<Json> {
        self.attribute("AdditionalServiceDetails")
    }

    /// The Amazon Resource Name (ARN) of the Service.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the service.
    pub fn service_id(self) -> Value<String> {
        self.attribute("ServiceId")
    }
}

/// What [`Service`] is made of.
pub mod service {
    use super::*;

    /// Service-specific configuration details - MCPServerSigV4 supports in-place updates; GitLab (TokenValue),
    /// MCPServer (ApiKey or BearerToken credential rotation), MCPServerNewRelic (ApiKey rotation), and MCPServerGrafana
    /// (BearerToken rotation)…
    #[derive(Clone, Debug, Default)]
    pub struct ServiceDetails {
        /// Azure Identity service configuration for federated identity.
        ///
        /// A change replaces the resource.
        pub azure_identity: Option<Value<AzureIdentityServiceDetails>>,
        /// Dynatrace service configuration.
        ///
        /// A change replaces the resource.
        pub dynatrace: Option<Value<DynatraceServiceDetails>>,
        /// GitHub personal access token (PAT) service configuration. Exactly one of AppVerification or DirectAccess selects
        /// how the token is used.
        ///
        /// A change replaces the resource.
        pub git_hub: Option<Value<GitHubDetails>>,
        /// GitLab service configuration.
        pub git_lab: Option<Value<GitLabDetails>>,
        /// MCP server configuration.
        pub mcp_server: Option<Value<MCPServerDetails>>,
        /// Grafana MCP server configuration.
        pub mcp_server_grafana: Option<Value<MCPServerGrafanaDetails>>,
        /// New Relic service configuration.
        pub mcp_server_new_relic: Option<Value<NewRelicServiceDetails>>,
        /// SigV4-authenticated MCP server configuration.
        pub mcp_server_sig_v4: Option<Value<MCPServerSigV4Details>>,
        /// Splunk MCP server configuration.
        ///
        /// A change replaces the resource.
        pub mcp_server_splunk: Option<Value<MCPServerSplunkDetails>>,
        /// PagerDuty service configuration.
        ///
        /// A change replaces the resource.
        pub pager_duty: Option<Value<PagerDutyDetails>>,
        /// ServiceNow service configuration.
        ///
        /// A change replaces the resource.
        pub service_now: Option<Value<ServiceNowServiceDetails>>,
    }

    impl Lower for ServiceDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AzureIdentity", self.azure_identity);
            to.set("Dynatrace", self.dynatrace);
            to.set("GitHub", self.git_hub);
            to.set("GitLab", self.git_lab);
            to.set("MCPServer", self.mcp_server);
            to.set("MCPServerGrafana", self.mcp_server_grafana);
            to.set("MCPServerNewRelic", self.mcp_server_new_relic);
            to.set("MCPServerSigV4", self.mcp_server_sig_v4);
            to.set("MCPServerSplunk", self.mcp_server_splunk);
            to.set("PagerDuty", self.pager_duty);
            to.set("ServiceNow", self.service_now);
        }
    }

    /// Azure Identity service configuration for federated identity.
    #[derive(Clone, Debug, Default)]
    pub struct AzureIdentityServiceDetails {
        /// Azure AD application client ID.
        ///
        /// Required.
        pub client_id: Option<Value<String>>,
        /// Azure AD tenant ID.
        ///
        /// Required.
        pub tenant_id: Option<Value<String>>,
        /// ARN of the IAM role for web identity token exchange.
        ///
        /// Required.
        pub web_identity_role_arn: Option<Value<String>>,
        /// List of audiences for the web identity token.
        ///
        /// Required. At least 1 items.
        pub web_identity_token_audiences: Option<Value<Vec<String>>>,
    }

    impl Lower for AzureIdentityServiceDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("TenantId", self.tenant_id);
            to.set("WebIdentityRoleArn", self.web_identity_role_arn);
            to.set("WebIdentityTokenAudiences", self.web_identity_token_audiences);
        }
    }

    /// Dynatrace service configuration.
    #[derive(Clone, Debug, Default)]
    pub struct DynatraceServiceDetails {
        /// Dynatrace resource account URN.
        ///
        /// Required.
        pub account_urn: Option<Value<String>>,
        /// Dynatrace OAuth authorization configuration.
        pub authorization_config: Option<Value<DynatraceAuthorizationConfig>>,
    }

    impl Lower for DynatraceServiceDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AccountUrn", self.account_urn);
            to.set("AuthorizationConfig", self.authorization_config);
        }
    }

    /// Dynatrace OAuth authorization configuration.
    #[derive(Clone, Debug, Default)]
    pub struct DynatraceAuthorizationConfig {
        /// OAuth client credentials.
        pub oauth_client_credentials: Option<Value<OAuthClientDetails>>,
    }

    impl Lower for DynatraceAuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OAuthClientCredentials", self.oauth_client_credentials);
        }
    }

    /// OAuth client credentials.
    #[derive(Clone, Debug, Default)]
    pub struct OAuthClientDetails {
        /// OAuth client ID.
        ///
        /// Required.
        pub client_id: Option<Value<String>>,
        /// User friendly OAuth client name.
        pub client_name: Option<Value<String>>,
        /// OAuth client secret.
        ///
        /// Required.
        pub client_secret: Option<Value<String>>,
        /// OAuth token exchange parameters.
        pub exchange_parameters: Option<Value<Json>>,
    }

    impl Lower for OAuthClientDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientName", self.client_name);
            to.set("ClientSecret", self.client_secret);
            to.set("ExchangeParameters", self.exchange_parameters);
        }
    }

    /// GitHub personal access token (PAT) service configuration. Exactly one of AppVerification or DirectAccess selects
    /// how the token is used.
    #[derive(Clone, Debug, Default)]
    pub struct GitHubDetails {
        /// The token verifies an existing DevOps Agent GitHub App installation on github.com and is then discarded.
        pub app_verification: Option<Value<GitHubAppVerificationDetails>>,
        /// The token is stored and used as the long-lived credential for GitHub API access.
        pub direct_access: Option<Value<GitHubPatDetails>>,
    }

    impl Lower for GitHubDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AppVerification", self.app_verification);
            to.set("DirectAccess", self.direct_access);
        }
    }

    /// The token verifies an existing DevOps Agent GitHub App installation on github.com and is then discarded.
    #[derive(Clone, Debug, Default)]
    pub struct GitHubAppVerificationDetails {
        /// Permission variant of the DevOps Agent GitHub App that must already be installed on the organization or account.
        ///
        /// Required. One of `READ_ONLY`, `READ_WRITE`, `CUSTOM_APP`.
        pub app_variant: Option<Value<String>>,
        /// GitHub organization to scope the service to. The token must be an active member of the organization and only
        /// that organization's repositories are accessible.
        ///
        /// 1 to 39 characters.
        pub organization_name: Option<Value<String>>,
        /// GitHub instance URL. Omit for github.com. Provide the instance host for GitHub Enterprise Server or GitHub
        /// Enterprise Cloud with data residency (e.g. `https://github.example.com)`.
        ///
        /// 1 to 2048 characters.
        pub target_url: Option<Value<String>>,
        /// GitHub personal access token (PAT) value. Accepts classic PATs (ghp\_...), fine-grained PATs (github\_pat\_...),
        /// and GitHub Enterprise Server token formats.
        ///
        /// Required. 1 to 512 characters.
        pub token_value: Option<Value<String>>,
    }

    impl Lower for GitHubAppVerificationDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AppVariant", self.app_variant);
            to.set("OrganizationName", self.organization_name);
            to.set("TargetUrl", self.target_url);
            to.set("TokenValue", self.token_value);
        }
    }

    /// The token is stored and used as the long-lived credential for GitHub API access.
    #[derive(Clone, Debug, Default)]
    pub struct GitHubPatDetails {
        /// GitHub organization to scope the service to. The token must be an active member of the organization and only
        /// that organization's repositories are accessible.
        ///
        /// 1 to 39 characters.
        pub organization_name: Option<Value<String>>,
        /// GitHub instance URL. Omit for github.com. Provide the instance host for GitHub Enterprise Server or GitHub
        /// Enterprise Cloud with data residency (e.g. `https://github.example.com)`.
        ///
        /// 1 to 2048 characters.
        pub target_url: Option<Value<String>>,
        /// GitHub personal access token (PAT) value. Accepts classic PATs (ghp\_...), fine-grained PATs (github\_pat\_...),
        /// and GitHub Enterprise Server token formats.
        ///
        /// Required. 1 to 512 characters.
        pub token_value: Option<Value<String>>,
    }

    impl Lower for GitHubPatDetails {
        fn fields(self, to: &mut Fields) {
            to.set("OrganizationName", self.organization_name);
            to.set("TargetUrl", self.target_url);
            to.set("TokenValue", self.token_value);
        }
    }

    /// GitLab service configuration.
    #[derive(Clone, Debug, Default)]
    pub struct GitLabDetails {
        /// Optional GitLab group ID for group-level access tokens.
        pub group_id: Option<Value<String>>,
        /// GitLab instance URL.
        ///
        /// Required.
        pub target_url: Option<Value<String>>,
        /// Type of GitLab access token.
        ///
        /// Required. One of `personal`, `group`.
        pub token_type: Option<Value<String>>,
        /// GitLab access token value.
        ///
        /// Required.
        pub token_value: Option<Value<String>>,
    }

    impl Lower for GitLabDetails {
        fn fields(self, to: &mut Fields) {
            to.set("GroupId", self.group_id);
            to.set("TargetUrl", self.target_url);
            to.set("TokenType", self.token_type);
            to.set("TokenValue", self.token_value);
        }
    }

    /// MCP server configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerDetails {
        /// MCP server authorization configuration.
        ///
        /// Required.
        pub authorization_config: Option<Value<MCPServerAuthorizationConfig>>,
        /// Optional description for the MCP server.
        ///
        /// At most 500 characters.
        pub description: Option<Value<String>>,
        /// MCP server endpoint URL.
        ///
        /// Required.
        pub endpoint: Option<Value<String>>,
        /// MCP server name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for MCPServerDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationConfig", self.authorization_config);
            to.set("Description", self.description);
            to.set("Endpoint", self.endpoint);
            to.set("Name", self.name);
        }
    }

    /// MCP server authorization configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerAuthorizationConfig {
        /// API key authentication details.
        pub api_key: Option<Value<ApiKeyDetails>>,
        /// Bearer token authentication details.
        pub bearer_token: Option<Value<BearerTokenDetails>>,
        /// MCP server OAuth client credentials configuration.
        pub oauth_client_credentials: Option<Value<MCPServerOAuthClientCredentialsConfig>>,
    }

    impl Lower for MCPServerAuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKey", self.api_key);
            to.set("BearerToken", self.bearer_token);
            to.set("OAuthClientCredentials", self.oauth_client_credentials);
        }
    }

    /// API key authentication details.
    #[derive(Clone, Debug, Default)]
    pub struct ApiKeyDetails {
        /// HTTP header name to send the API key.
        ///
        /// Required.
        pub api_key_header: Option<Value<String>>,
        /// User friendly API key name.
        ///
        /// Required.
        pub api_key_name: Option<Value<String>>,
        /// API key value.
        ///
        /// Required.
        pub api_key_value: Option<Value<String>>,
    }

    impl Lower for ApiKeyDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKeyHeader", self.api_key_header);
            to.set("ApiKeyName", self.api_key_name);
            to.set("ApiKeyValue", self.api_key_value);
        }
    }

    /// Bearer token authentication details.
    #[derive(Clone, Debug, Default)]
    pub struct BearerTokenDetails {
        /// HTTP header name to send the bearer token.
        pub authorization_header: Option<Value<String>>,
        /// User friendly bearer token name.
        ///
        /// Required.
        pub token_name: Option<Value<String>>,
        /// Bearer token value.
        ///
        /// Required.
        pub token_value: Option<Value<String>>,
    }

    impl Lower for BearerTokenDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationHeader", self.authorization_header);
            to.set("TokenName", self.token_name);
            to.set("TokenValue", self.token_value);
        }
    }

    /// MCP server OAuth client credentials configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerOAuthClientCredentialsConfig {
        /// OAuth client ID.
        ///
        /// Required.
        pub client_id: Option<Value<String>>,
        /// User friendly OAuth client name.
        pub client_name: Option<Value<String>>,
        /// OAuth client secret.
        ///
        /// Required.
        pub client_secret: Option<Value<String>>,
        /// OAuth token exchange parameters.
        pub exchange_parameters: Option<Value<Json>>,
        /// OAuth token exchange URL.
        ///
        /// Required.
        pub exchange_url: Option<Value<String>>,
        /// OAuth scopes.
        pub scopes: Option<Value<Vec<String>>>,
    }

    impl Lower for MCPServerOAuthClientCredentialsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientName", self.client_name);
            to.set("ClientSecret", self.client_secret);
            to.set("ExchangeParameters", self.exchange_parameters);
            to.set("ExchangeUrl", self.exchange_url);
            to.set("Scopes", self.scopes);
        }
    }

    /// Grafana MCP server configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerGrafanaDetails {
        /// Grafana MCP server authorization configuration.
        ///
        /// Required.
        pub authorization_config: Option<Value<MCPServerGrafanaAuthorizationConfig>>,
        /// Optional description for the MCP server.
        ///
        /// At most 500 characters.
        pub description: Option<Value<String>>,
        /// MCP server endpoint URL.
        ///
        /// Required.
        pub endpoint: Option<Value<String>>,
        /// MCP server name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for MCPServerGrafanaDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationConfig", self.authorization_config);
            to.set("Description", self.description);
            to.set("Endpoint", self.endpoint);
            to.set("Name", self.name);
        }
    }

    /// Grafana MCP server authorization configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerGrafanaAuthorizationConfig {
        /// Bearer token authentication details.
        pub bearer_token: Option<Value<BearerTokenDetails>>,
    }

    impl Lower for MCPServerGrafanaAuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BearerToken", self.bearer_token);
        }
    }

    /// New Relic service configuration.
    #[derive(Clone, Debug, Default)]
    pub struct NewRelicServiceDetails {
        /// New Relic authorization configuration.
        ///
        /// Required.
        pub authorization_config: Option<Value<NewRelicAuthorizationConfig>>,
    }

    impl Lower for NewRelicServiceDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationConfig", self.authorization_config);
        }
    }

    /// New Relic authorization configuration.
    #[derive(Clone, Debug, Default)]
    pub struct NewRelicAuthorizationConfig {
        /// New Relic API key configuration.
        ///
        /// Required.
        pub api_key: Option<Value<NewRelicApiKeyConfig>>,
    }

    impl Lower for NewRelicAuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKey", self.api_key);
        }
    }

    /// New Relic API key configuration.
    #[derive(Clone, Debug, Default)]
    pub struct NewRelicApiKeyConfig {
        /// New Relic Account ID.
        ///
        /// Required.
        pub account_id: Option<Value<String>>,
        /// List of alert policy IDs.
        pub alert_policy_ids: Option<Value<Vec<String>>>,
        /// New Relic User API Key.
        ///
        /// Required.
        pub api_key: Option<Value<String>>,
        /// List of monitored APM application IDs.
        pub application_ids: Option<Value<Vec<String>>>,
        /// List of globally unique IDs for New Relic resources.
        pub entity_guids: Option<Value<Vec<String>>>,
        /// New Relic region.
        ///
        /// Required. One of `US`, `EU`.
        pub region: Option<Value<String>>,
    }

    impl Lower for NewRelicApiKeyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("AlertPolicyIds", self.alert_policy_ids);
            to.set("ApiKey", self.api_key);
            to.set("ApplicationIds", self.application_ids);
            to.set("EntityGuids", self.entity_guids);
            to.set("Region", self.region);
        }
    }

    /// SigV4-authenticated MCP server configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerSigV4Details {
        /// SigV4 authorization configuration for MCP server.
        ///
        /// Required.
        pub authorization_config: Option<Value<MCPServerSigV4AuthorizationConfig>>,
        /// Optional description for the MCP server.
        ///
        /// At most 500 characters.
        pub description: Option<Value<String>>,
        /// MCP server endpoint URL.
        ///
        /// Required.
        pub endpoint: Option<Value<String>>,
        /// MCP server name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for MCPServerSigV4Details {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationConfig", self.authorization_config);
            to.set("Description", self.description);
            to.set("Endpoint", self.endpoint);
            to.set("Name", self.name);
        }
    }

    /// SigV4 authorization configuration for MCP server.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerSigV4AuthorizationConfig {
        /// Custom headers for the SigV4 MCP server.
        pub custom_headers: Option<Value<BTreeMap<String, String>>>,
        /// IAM role ARN to assume for SigV4 signing. Optional - when omitted, credentials are resolved at runtime via a
        /// monitor account association.
        pub mcp_role_arn: Option<Value<String>>,
        /// AWS region for SigV4 signing. Use '\*' for SigV4a multi-region signing.
        ///
        /// Required.
        pub region: Option<Value<String>>,
        /// Deprecated - use McpRoleArn instead. IAM role ARN to assume for SigV4 signing. Set to an empty string to remove
        /// a previously configured role and make the server role-less (cross-account).
        pub role_arn: Option<Value<String>>,
        /// AWS service name for SigV4 signing.
        ///
        /// Required. 1 to 100 characters.
        pub service: Option<Value<String>>,
    }

    impl Lower for MCPServerSigV4AuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CustomHeaders", self.custom_headers);
            to.set("McpRoleArn", self.mcp_role_arn);
            to.set("Region", self.region);
            to.set("RoleArn", self.role_arn);
            to.set("Service", self.service);
        }
    }

    /// Splunk MCP server configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerSplunkDetails {
        /// MCP server splunk authorization configuration.
        ///
        /// Required.
        pub authorization_config: Option<Value<MCPServerSplunkAuthorizationConfig>>,
        /// Optional description for the MCP server.
        ///
        /// At most 500 characters.
        pub description: Option<Value<String>>,
        /// MCP server endpoint URL.
        ///
        /// Required.
        pub endpoint: Option<Value<String>>,
        /// MCP server name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for MCPServerSplunkDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationConfig", self.authorization_config);
            to.set("Description", self.description);
            to.set("Endpoint", self.endpoint);
            to.set("Name", self.name);
        }
    }

    /// MCP server splunk authorization configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MCPServerSplunkAuthorizationConfig {
        /// Bearer token authentication details.
        pub bearer_token: Option<Value<BearerTokenDetails>>,
    }

    impl Lower for MCPServerSplunkAuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BearerToken", self.bearer_token);
        }
    }

    /// PagerDuty service configuration.
    #[derive(Clone, Debug, Default)]
    pub struct PagerDutyDetails {
        /// PagerDuty OAuth authorization configuration.
        ///
        /// Required.
        pub authorization_config: Option<Value<PagerDutyAuthorizationConfig>>,
        /// PagerDuty scopes.
        ///
        /// Required.
        pub scopes: Option<Value<Vec<String>>>,
    }

    impl Lower for PagerDutyDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationConfig", self.authorization_config);
            to.set("Scopes", self.scopes);
        }
    }

    /// PagerDuty OAuth authorization configuration.
    #[derive(Clone, Debug, Default)]
    pub struct PagerDutyAuthorizationConfig {
        /// OAuth client credentials.
        pub oauth_client_credentials: Option<Value<OAuthClientDetails>>,
    }

    impl Lower for PagerDutyAuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OAuthClientCredentials", self.oauth_client_credentials);
        }
    }

    /// ServiceNow service configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNowServiceDetails {
        /// ServiceNow OAuth authorization configuration.
        pub authorization_config: Option<Value<ServiceNowAuthorizationConfig>>,
        /// ServiceNow instance URL.
        ///
        /// Required.
        pub instance_url: Option<Value<String>>,
    }

    impl Lower for ServiceNowServiceDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationConfig", self.authorization_config);
            to.set("InstanceUrl", self.instance_url);
        }
    }

    /// ServiceNow OAuth authorization configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNowAuthorizationConfig {
        /// OAuth client credentials.
        pub oauth_client_credentials: Option<Value<OAuthClientDetails>>,
    }

    impl Lower for ServiceNowAuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OAuthClientCredentials", self.oauth_client_credentials);
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
}

/// `AWS::DevOpsAgent::Trigger`.
///
/// Resource Type definition for AWS::DevOpsAgent::Trigger. A trigger defines an automated action that fires on a
/// schedule within an Agent Space.
#[derive(Clone, Debug, Default)]
pub struct Trigger {
    /// The action to perform when the trigger fires. A JSON object containing actionType and task.
    ///
    /// Required. A change replaces the resource.
    pub action: Option<Value<Json>>,
    /// The unique identifier of the parent Agent Space.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub agent_space_id: Option<Value<String>>,
    /// The condition that causes the trigger to fire.
    ///
    /// Required. A change replaces the resource.
    pub condition: Option<Value<trigger::Condition>>,
    /// The status of the trigger. Active triggers fire on schedule; Inactive triggers are paused.
    ///
    /// 1 to 64 characters. One of `Active`, `Inactive`.
    pub status: Option<Value<String>>,
    /// The type of trigger.
    ///
    /// Required. 1 to 64 characters. One of `TIME_BASED`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Trigger {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("AgentSpaceId", self.agent_space_id);
        to.set("Condition", self.condition);
        to.set("Status", self.status);
        to.set("Type", self.type_);
    }
}

impl Level1 for Trigger {
    const TYPE: &'static str = "AWS::DevOpsAgent::Trigger";
}

impl Handle<Trigger> {
    /// `Ref`: `AgentSpaceId`, `TriggerId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the trigger. Nested under the parent Agent Space:
    /// arn:\<partition>:aidevops:\<region>:\<account-id>:agentspace/\<agentspace-id>/trigger/\<trigger-id>.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the trigger was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the trigger (assigned by the service on Create).
    pub fn trigger_id(self) -> Value<String> {
        self.attribute("TriggerId")
    }

    /// The timestamp when the trigger was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Trigger`] is made of.
pub mod trigger {
    use super::*;

    /// The condition that causes the trigger to fire.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// Schedule configuration for a time-based trigger.
        ///
        /// Required.
        pub schedule: Option<Value<Schedule>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("Schedule", self.schedule);
        }
    }

    /// Schedule configuration for a time-based trigger.
    #[derive(Clone, Debug, Default)]
    pub struct Schedule {
        /// A cron or rate expression that defines when the trigger fires.
        ///
        /// Required. 1 to 256 characters.
        pub expression: Option<Value<String>>,
    }

    impl Lower for Schedule {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
        }
    }
}
