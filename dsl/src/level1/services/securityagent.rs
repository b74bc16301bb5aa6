//! `AWS::SecurityAgent`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SecurityAgent::AgentSpace`.
///
/// Resource Type definition for AWS::SecurityAgent::AgentSpace.
///
/// Its ARN: `arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}`.
#[derive(Clone, Debug, Default)]
pub struct AgentSpace {
    /// AWS resource configuration.
    pub aws_resources: Option<Value<agent_space::AWSResources>>,
    /// Details of code review settings.
    pub code_review_settings: Option<Value<agent_space::CodeReviewSettings>>,
    /// Description of the agent space.
    pub description: Option<Value<String>>,
    /// Integrated Resources configuration.
    pub integrated_resources: Option<Value<Vec<agent_space::IntegratedResource>>>,
    /// Identifier of the KMS key used to encrypt data. Can be a key ID, key ARN, alias name, or alias ARN. If not
    /// specified, an AWS managed key is used.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// Name of the agent space.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Tags for the agent space.
    pub tags: Option<Value<Vec<agent_space::Tag>>>,
    /// List of target domain identifiers registered with the agent space.
    pub target_domain_ids: Option<Value<Vec<String>>>,
}

impl Lower for AgentSpace {
    fn fields(self, to: &mut Fields) {
        to.set("AwsResources", self.aws_resources);
        to.set("CodeReviewSettings", self.code_review_settings);
        to.set("Description", self.description);
        to.set("IntegratedResources", self.integrated_resources);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TargetDomainIds", self.target_domain_ids);
    }
}

impl Level1 for AgentSpace {
    const TYPE: &'static str = "AWS::SecurityAgent::AgentSpace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AgentSpace> {
    /// `Ref`: its `AgentSpaceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Unique identifier of the agent space.
    pub fn agent_space_id(self) -> Value<String> {
        self.attribute("AgentSpaceId")
    }

    /// Timestamp when the agent space was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Timestamp when the agent space was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`AgentSpace`] is made of.
pub mod agent_space {
    use super::*;

    /// AWS resource configuration.
    #[derive(Clone, Debug, Default)]
    pub struct AWSResources {
        /// IAM role ARNs.
        pub iam_roles: Option<Value<Vec<String>>>,
        /// Lambda function ARNs used to retrieve tester credentials for pentests.
        pub lambda_function_arns: Option<Value<Vec<String>>>,
        /// CloudWatch log group ARNs.
        pub log_groups: Option<Value<Vec<String>>>,
        /// S3 bucket ARNs.
        pub s3_buckets: Option<Value<Vec<String>>>,
        /// SecretsManager secret ARNs used to store tester credentials for pentests.
        pub secret_arns: Option<Value<Vec<String>>>,
        /// VPC configurations.
        pub vpcs: Option<Value<Vec<VpcConfig>>>,
    }

    impl Lower for AWSResources {
        fn fields(self, to: &mut Fields) {
            to.set("IamRoles", self.iam_roles);
            to.set("LambdaFunctionArns", self.lambda_function_arns);
            to.set("LogGroups", self.log_groups);
            to.set("S3Buckets", self.s3_buckets);
            to.set("SecretArns", self.secret_arns);
            to.set("Vpcs", self.vpcs);
        }
    }

    /// Customer VPC configuration that the security testing environment accesses.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// List of security group ARNs in the customer VPC.
        pub security_group_arns: Option<Value<Vec<String>>>,
        /// List of subnet ARNs in the customer VPC.
        pub subnet_arns: Option<Value<Vec<String>>>,
        /// ARN of the customer VPC.
        pub vpc_arn: Option<Value<String>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupArns", self.security_group_arns);
            to.set("SubnetArns", self.subnet_arns);
            to.set("VpcArn", self.vpc_arn);
        }
    }

    /// Details of code review settings.
    #[derive(Clone, Debug, Default)]
    pub struct CodeReviewSettings {
        /// Whether Controls are utilized for code review analysis.
        ///
        /// Required.
        pub controls_scanning: Option<Value<bool>>,
        /// Whether general purpose analysis is performed for code review.
        ///
        /// Required.
        pub general_purpose_scanning: Option<Value<bool>>,
    }

    impl Lower for CodeReviewSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ControlsScanning", self.controls_scanning);
            to.set("GeneralPurposeScanning", self.general_purpose_scanning);
        }
    }

    /// Integrated Resource details.
    #[derive(Clone, Debug, Default)]
    pub struct IntegratedResource {
        /// Unique identifier of the Provider Integration.
        ///
        /// Required.
        pub integration: Option<Value<String>>,
        /// List of selected Resources from the Integration.
        ///
        /// Required.
        pub provider_resources: Option<Value<Vec<ProviderResource>>>,
    }

    impl Lower for IntegratedResource {
        fn fields(self, to: &mut Fields) {
            to.set("Integration", self.integration);
            to.set("ProviderResources", self.provider_resources);
        }
    }

    /// Selected Resource (eg: Code Repository, Document) from an Integration.
    #[derive(Clone, Debug, Default)]
    pub struct ProviderResource {
        /// Bitbucket repository capabilities.
        pub bitbucket_capabilities: Option<Value<BitbucketCapabilitiesResource>>,
        /// Bitbucket repository details.
        pub bitbucket_repository: Option<Value<BitbucketRepositoryResource>>,
        /// Confluence document capabilities.
        pub confluence_capabilities: Option<Value<ConfluenceCapabilitiesResource>>,
        /// Confluence document details.
        pub confluence_document: Option<Value<ConfluenceDocumentResource>>,
        /// GitHub repository capabilities.
        pub git_hub_capabilities: Option<Value<GitHubCapabilitiesResource>>,
        /// GitHub repository details.
        pub git_hub_repository: Option<Value<GitHubRepositoryResource>>,
        /// GitLab repository capabilities.
        pub git_lab_capabilities: Option<Value<GitLabCapabilitiesResource>>,
        /// GitLab repository details.
        pub git_lab_repository: Option<Value<GitLabRepositoryResource>>,
    }

    impl Lower for ProviderResource {
        fn fields(self, to: &mut Fields) {
            to.set("BitbucketCapabilities", self.bitbucket_capabilities);
            to.set("BitbucketRepository", self.bitbucket_repository);
            to.set("ConfluenceCapabilities", self.confluence_capabilities);
            to.set("ConfluenceDocument", self.confluence_document);
            to.set("GitHubCapabilities", self.git_hub_capabilities);
            to.set("GitHubRepository", self.git_hub_repository);
            to.set("GitLabCapabilities", self.git_lab_capabilities);
            to.set("GitLabRepository", self.git_lab_repository);
        }
    }

    /// Bitbucket repository capabilities.
    #[derive(Clone, Debug, Default)]
    pub struct BitbucketCapabilitiesResource {
        /// Enables Code Review in the repository.
        pub leave_comments: Option<Value<bool>>,
        /// Enables creation of pull requests with automated fixes.
        pub remediate_code: Option<Value<bool>>,
    }

    impl Lower for BitbucketCapabilitiesResource {
        fn fields(self, to: &mut Fields) {
            to.set("LeaveComments", self.leave_comments);
            to.set("RemediateCode", self.remediate_code);
        }
    }

    /// Bitbucket repository details.
    #[derive(Clone, Debug, Default)]
    pub struct BitbucketRepositoryResource {
        /// Bitbucket repository name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Bitbucket workspace slug owning the repository.
        ///
        /// Required.
        pub workspace: Option<Value<String>>,
    }

    impl Lower for BitbucketRepositoryResource {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Workspace", self.workspace);
        }
    }

    /// Confluence document capabilities.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceCapabilitiesResource {
        /// Enables creation of new Confluence documents in the same space.
        pub create_document: Option<Value<bool>>,
        /// Enables read access to the document content.
        pub fetch_document: Option<Value<bool>>,
        /// Enables updates to the document.
        pub update_document: Option<Value<bool>>,
    }

    impl Lower for ConfluenceCapabilitiesResource {
        fn fields(self, to: &mut Fields) {
            to.set("CreateDocument", self.create_document);
            to.set("FetchDocument", self.fetch_document);
            to.set("UpdateDocument", self.update_document);
        }
    }

    /// Confluence document details.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceDocumentResource {
        /// Customer-supplied logical name for the Confluence document.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Confluence page identifier.
        ///
        /// Required.
        pub page_id: Option<Value<String>>,
        /// Confluence space key containing the document.
        ///
        /// Required.
        pub space_key: Option<Value<String>>,
    }

    impl Lower for ConfluenceDocumentResource {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("PageId", self.page_id);
            to.set("SpaceKey", self.space_key);
        }
    }

    /// GitHub repository capabilities.
    #[derive(Clone, Debug, Default)]
    pub struct GitHubCapabilitiesResource {
        /// Enables Code Review in the repository.
        ///
        /// Required.
        pub leave_comments: Option<Value<bool>>,
        /// Enables creation of pull requests with automated fixes.
        ///
        /// Required.
        pub remediate_code: Option<Value<bool>>,
    }

    impl Lower for GitHubCapabilitiesResource {
        fn fields(self, to: &mut Fields) {
            to.set("LeaveComments", self.leave_comments);
            to.set("RemediateCode", self.remediate_code);
        }
    }

    /// GitHub repository details.
    #[derive(Clone, Debug, Default)]
    pub struct GitHubRepositoryResource {
        /// GitHub repository name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// GitHub repository owner (user or organization).
        ///
        /// Required.
        pub owner: Option<Value<String>>,
    }

    impl Lower for GitHubRepositoryResource {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Owner", self.owner);
        }
    }

    /// GitLab repository capabilities.
    #[derive(Clone, Debug, Default)]
    pub struct GitLabCapabilitiesResource {
        /// Enables Code Review in the repository.
        pub leave_comments: Option<Value<bool>>,
        /// Enables creation of merge requests with automated fixes.
        pub remediate_code: Option<Value<bool>>,
    }

    impl Lower for GitLabCapabilitiesResource {
        fn fields(self, to: &mut Fields) {
            to.set("LeaveComments", self.leave_comments);
            to.set("RemediateCode", self.remediate_code);
        }
    }

    /// GitLab repository details.
    #[derive(Clone, Debug, Default)]
    pub struct GitLabRepositoryResource {
        /// GitLab project name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// GitLab project namespace (user, group, or subgroup path).
        ///
        /// Required.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for GitLabRepositoryResource {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Namespace", self.namespace);
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

/// `AWS::SecurityAgent::Application`.
///
/// Resource Type definition for AWS::SecurityAgent::Application.
///
/// Its ARN: `arn:${Partition}:securityagent:${Region}:${Account}:application/${ApplicationId}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// Identifier of a KMS key. Can be a key ID, key ARN, alias name, or alias ARN.
    ///
    /// 0 to 2048 characters.
    pub default_kms_key_id: Option<Value<String>>,
    /// A change replaces the resource.
    pub id_c_configuration: Option<Value<application::IdCConfiguration>>,
    pub role_arn: Option<Value<String>>,
    /// Tags for the application.
    pub tags: Option<Value<Vec<application::Tag>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultKmsKeyId", self.default_kms_key_id);
        to.set("IdCConfiguration", self.id_c_configuration);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::SecurityAgent::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: its `ApplicationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `ApplicationId`.
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The attribute `ApplicationName`.
    pub fn application_name(self) -> Value<String> {
        self.attribute("ApplicationName")
    }

    /// The attribute `Domain`.
    pub fn domain(self) -> Value<String> {
        self.attribute("Domain")
    }

    /// The attribute `IdCConfiguration.IdCApplicationArn`.
    pub fn id_c_configuration_id_c_application_arn(self) -> Value<Arn> {
        self.attribute("IdCConfiguration.IdCApplicationArn")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// `IdCConfiguration` of `AWS::SecurityAgent::Application`.
    #[derive(Clone, Debug, Default)]
    pub struct IdCConfiguration {
        /// A change replaces the resource.
        pub id_c_instance_arn: Option<Value<String>>,
    }

    impl Lower for IdCConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IdCInstanceArn", self.id_c_instance_arn);
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

/// `AWS::SecurityAgent::Artifact`.
///
/// Uploads an artifact to an agent space. Artifacts provide additional context for security testing, such as
/// architecture diagrams, API specifications, or configuration files.
#[derive(Clone, Debug, Default)]
pub struct Artifact {
    /// The unique identifier of the agent space to add the artifact to.
    ///
    /// Required. A change replaces the resource.
    pub agent_space_id: Option<Value<String>>,
    /// The binary content of the artifact to upload, encoded as a Base64 string.
    ///
    /// A change replaces the resource.
    pub artifact_content: Option<Value<String>>,
    /// The file type of the artifact.
    ///
    /// Required. One of `TXT`, `PNG`, `JPEG`, `MD`, `PDF`, `DOCX`, `DOC`, `JSON`, `YAML`. A change replaces the
    /// resource.
    pub artifact_type: Option<Value<String>>,
    /// The file name of the artifact.
    ///
    /// Required. A change replaces the resource.
    pub file_name: Option<Value<String>>,
}

impl Lower for Artifact {
    fn fields(self, to: &mut Fields) {
        to.set("AgentSpaceId", self.agent_space_id);
        to.set("ArtifactContent", self.artifact_content);
        to.set("ArtifactType", self.artifact_type);
        to.set("FileName", self.file_name);
    }
}

impl Level1 for Artifact {
    const TYPE: &'static str = "AWS::SecurityAgent::Artifact";
}

impl Handle<Artifact> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the artifact.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier assigned to the uploaded artifact.
    pub fn artifact_id(self) -> Value<String> {
        self.attribute("ArtifactId")
    }

    /// The date and time the artifact was last updated, in ISO 8601 format.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AWS::SecurityAgent::Integration`.
///
/// Resource Type definition for AWS::SecurityAgent::Integration. Creates a connection between Security Agent and a
/// third-party provider for code review and remediation.
#[derive(Clone, Debug, Default)]
pub struct Integration {
    /// The display name for the integration.
    ///
    /// Required. A change replaces the resource.
    pub display_name: Option<Value<String>>,
    /// The identifier of the AWS KMS key to use for encrypting data associated with the integration. Can be a key ID,
    /// key ARN, alias name, or alias ARN.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of an active private connection used to reach a self-hosted provider instance over private networking.
    ///
    /// A change replaces the resource.
    pub private_connection_name: Option<Value<String>>,
    /// The integration provider.
    ///
    /// Required. One of `GITHUB`, `GITLAB`, `BITBUCKET`, `CONFLUENCE`. A change replaces the resource.
    pub provider: Option<Value<String>>,
    /// The provider-specific input required to create the integration. Exactly one of the provider input objects must
    /// be specified.
    ///
    /// A change replaces the resource.
    pub provider_input: Option<Value<integration::ProviderInput>>,
    /// The tags to associate with the integration.
    pub tags: Option<Value<Vec<integration::Tag>>>,
}

impl Lower for Integration {
    fn fields(self, to: &mut Fields) {
        to.set("DisplayName", self.display_name);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("PrivateConnectionName", self.private_connection_name);
        to.set("Provider", self.provider);
        to.set("ProviderInput", self.provider_input);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Integration {
    const TYPE: &'static str = "AWS::SecurityAgent::Integration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Integration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `InstallationId`.
    pub fn installation_id(self) -> Value<String> {
        self.attribute("InstallationId")
    }

    /// The attribute `IntegrationId`.
    pub fn integration_id(self) -> Value<String> {
        self.attribute("IntegrationId")
    }

    /// The attribute `ProviderType`.
    pub fn provider_type(self) -> Value<String> {
        self.attribute("ProviderType")
    }

    /// The attribute `TargetUrl`.
    pub fn target_url(self) -> Value<String> {
        self.attribute("TargetUrl")
    }
}

/// What [`Integration`] is made of.
pub mod integration {
    use super::*;

    /// The provider-specific input required to create the integration. Exactly one of the provider input objects must
    /// be specified.
    #[derive(Clone, Debug, Default)]
    pub struct ProviderInput {
        /// The input required to create a Bitbucket integration.
        pub bitbucket: Option<Value<BitbucketInput>>,
        /// The input required to create a Confluence integration.
        pub confluence: Option<Value<ConfluenceInput>>,
        /// The input required to create a GitHub integration.
        pub github: Option<Value<GitHubInput>>,
        /// The input required to create a GitLab integration.
        pub gitlab: Option<Value<GitLabInput>>,
    }

    impl Lower for ProviderInput {
        fn fields(self, to: &mut Fields) {
            to.set("Bitbucket", self.bitbucket);
            to.set("Confluence", self.confluence);
            to.set("Github", self.github);
            to.set("Gitlab", self.gitlab);
        }
    }

    /// The input required to create a Bitbucket integration.
    #[derive(Clone, Debug, Default)]
    pub struct BitbucketInput {
        /// The OAuth 2.0 authorization code returned from the consent redirect.
        ///
        /// Required.
        pub code: Option<Value<String>>,
        /// The Atlassian installation identifier, available from the Atlassian administration console.
        ///
        /// Required.
        pub installation_id: Option<Value<String>>,
        /// The CSRF state token echoed back from the OAuth redirect.
        ///
        /// Required.
        pub state: Option<Value<String>>,
        /// The Bitbucket workspace slug that identifies the workspace to integrate.
        ///
        /// Required.
        pub workspace: Option<Value<String>>,
    }

    impl Lower for BitbucketInput {
        fn fields(self, to: &mut Fields) {
            to.set("Code", self.code);
            to.set("InstallationId", self.installation_id);
            to.set("State", self.state);
            to.set("Workspace", self.workspace);
        }
    }

    /// The input required to create a Confluence integration.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceInput {
        /// The OAuth 2.0 authorization code returned from the consent redirect.
        ///
        /// Required.
        pub code: Option<Value<String>>,
        /// The Atlassian installation identifier, available from the Atlassian administration console.
        ///
        /// Required.
        pub installation_id: Option<Value<String>>,
        /// The Confluence Cloud site URL, for example `https://mysite.atlassian.net.`.
        ///
        /// Required.
        pub site_url: Option<Value<String>>,
        /// The CSRF state token echoed back from the OAuth redirect.
        ///
        /// Required.
        pub state: Option<Value<String>>,
    }

    impl Lower for ConfluenceInput {
        fn fields(self, to: &mut Fields) {
            to.set("Code", self.code);
            to.set("InstallationId", self.installation_id);
            to.set("SiteUrl", self.site_url);
            to.set("State", self.state);
        }
    }

    /// The input required to create a GitHub integration.
    #[derive(Clone, Debug, Default)]
    pub struct GitHubInput {
        /// The OAuth authorization code received from GitHub.
        ///
        /// Required.
        pub code: Option<Value<String>>,
        /// The installation identifier provided by GitHub Enterprise Server on the install callback. Required for GitHub
        /// Enterprise Server integrations and ignored for GitHub.com.
        pub installation_id: Option<Value<String>>,
        /// The name of the GitHub organization to integrate with.
        pub organization_name: Option<Value<String>>,
        /// The CSRF state token for validating the OAuth flow.
        ///
        /// Required.
        pub state: Option<Value<String>>,
        /// The HTTPS URL of a self-hosted GitHub Enterprise Server instance. Omit this value for GitHub.com.
        pub target_url: Option<Value<String>>,
    }

    impl Lower for GitHubInput {
        fn fields(self, to: &mut Fields) {
            to.set("Code", self.code);
            to.set("InstallationId", self.installation_id);
            to.set("OrganizationName", self.organization_name);
            to.set("State", self.state);
            to.set("TargetUrl", self.target_url);
        }
    }

    /// The input required to create a GitLab integration.
    #[derive(Clone, Debug, Default)]
    pub struct GitLabInput {
        /// The GitLab access token used to authenticate. This can be a personal access token or a group access token.
        ///
        /// Required.
        pub access_token: Option<Value<String>>,
        /// The identifier of the GitLab group. Required when TokenType is GROUP and ignored for personal tokens.
        pub group_id: Option<Value<String>>,
        /// The HTTPS URL of a self-managed GitLab instance. Omit this value for GitLab SaaS (gitlab.com).
        pub target_url: Option<Value<String>>,
        /// The type of GitLab access token.
        ///
        /// Required. One of `PERSONAL`, `GROUP`.
        pub token_type: Option<Value<String>>,
    }

    impl Lower for GitLabInput {
        fn fields(self, to: &mut Fields) {
            to.set("AccessToken", self.access_token);
            to.set("GroupId", self.group_id);
            to.set("TargetUrl", self.target_url);
            to.set("TokenType", self.token_type);
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

/// `AWS::SecurityAgent::Pentest`.
///
/// Resource Type definition for AWS::SecurityAgent::Pentest.
#[derive(Clone, Debug, Default)]
pub struct Pentest {
    /// Identifier of agent space where the pentest should be created.
    ///
    /// Required. A change replaces the resource.
    pub agent_space_id: Option<Value<String>>,
    /// Collection of assets to be tested during the pentest.
    ///
    /// Required.
    pub assets: Option<Value<pentest::Assets>>,
    /// Strategy for cleaning up resources after pentest job completion.
    ///
    /// One of `BEST_EFFORT_DELETE`, `RETAIN_ALL`.
    pub clean_up_strategy: Option<Value<String>>,
    /// Strategy for remediating code vulnerabilities discovered during the pentest.
    ///
    /// One of `AUTOMATIC`, `DISABLED`.
    pub code_remediation_strategy: Option<Value<String>>,
    /// A list of managed skills to disable for this pentest.
    pub disable_managed_skills: Option<Value<Vec<String>>>,
    /// A list of risk types excluded from the pentest execution.
    pub exclude_risk_types: Option<Value<Vec<String>>>,
    /// CloudWatch Logs configuration for pentest output.
    pub log_config: Option<Value<pentest::CloudWatchLog>>,
    /// Network traffic configuration for the pentest.
    pub network_traffic_config: Option<Value<pentest::NetworkTrafficConfig>>,
    /// Service role for accessing resources.
    ///
    /// Required.
    pub service_role: Option<Value<String>>,
    /// Title of the penetration test.
    pub title: Option<Value<String>>,
    /// VPC configuration that the pentest agent accesses.
    pub vpc_config: Option<Value<pentest::VpcConfig>>,
}

impl Lower for Pentest {
    fn fields(self, to: &mut Fields) {
        to.set("AgentSpaceId", self.agent_space_id);
        to.set("Assets", self.assets);
        to.set("CleanUpStrategy", self.clean_up_strategy);
        to.set("CodeRemediationStrategy", self.code_remediation_strategy);
        to.set("DisableManagedSkills", self.disable_managed_skills);
        to.set("ExcludeRiskTypes", self.exclude_risk_types);
        to.set("LogConfig", self.log_config);
        to.set("NetworkTrafficConfig", self.network_traffic_config);
        to.set("ServiceRole", self.service_role);
        to.set("Title", self.title);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for Pentest {
    const TYPE: &'static str = "AWS::SecurityAgent::Pentest";
}

impl Handle<Pentest> {
    /// `Ref`: `PentestId`, `AgentSpaceId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Timestamp when the pentest was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Unique identifier of the pentest.
    pub fn pentest_id(self) -> Value<String> {
        self.attribute("PentestId")
    }

    /// Timestamp when the pentest was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Pentest`] is made of.
pub mod pentest {
    use super::*;

    /// Collection of assets to be tested during the pentest.
    #[derive(Clone, Debug, Default)]
    pub struct Assets {
        /// List of actors used during testing.
        pub actors: Option<Value<Vec<Actor>>>,
        /// List of documents providing additional context for the pentest.
        pub documents: Option<Value<Vec<DocumentInfo>>>,
        /// List of endpoints to test.
        pub endpoints: Option<Value<Vec<Endpoint>>>,
        /// List of repositories connected via provider integrations.
        pub integrated_repositories: Option<Value<Vec<IntegratedRepository>>>,
        /// List of source code repositories to analyze.
        pub source_code: Option<Value<Vec<SourceCodeRepository>>>,
        /// Trust anchors for validating target endpoint TLS certificates, for endpoints served by a private or internal CA,
        /// an intermediate CA, or a self-signed certificate.
        pub trusted_ca_certificates: Option<Value<Vec<TrustedCaCertificate>>>,
    }

    impl Lower for Assets {
        fn fields(self, to: &mut Fields) {
            to.set("Actors", self.actors);
            to.set("Documents", self.documents);
            to.set("Endpoints", self.endpoints);
            to.set("IntegratedRepositories", self.integrated_repositories);
            to.set("SourceCode", self.source_code);
            to.set("TrustedCaCertificates", self.trusted_ca_certificates);
        }
    }

    /// An authenticated actor to be used during pentest execution.
    #[derive(Clone, Debug, Default)]
    pub struct Actor {
        /// Authentication configuration for a pentest actor.
        pub authentication: Option<Value<Authentication>>,
        /// Description of the actor.
        pub description: Option<Value<String>>,
        /// Whether email-based MFA is enabled for this actor.
        pub enable_email_mfa: Option<Value<bool>>,
        /// Identifier for the actor.
        pub identifier: Option<Value<String>>,
        /// List of URIs this actor is authorized to access.
        pub uris: Option<Value<Vec<String>>>,
    }

    impl Lower for Actor {
        fn fields(self, to: &mut Fields) {
            to.set("Authentication", self.authentication);
            to.set("Description", self.description);
            to.set("EnableEmailMfa", self.enable_email_mfa);
            to.set("Identifier", self.identifier);
            to.set("Uris", self.uris);
        }
    }

    /// Authentication configuration for a pentest actor.
    #[derive(Clone, Debug, Default)]
    pub struct Authentication {
        /// Type of authentication provider.
        ///
        /// One of `SECRETS_MANAGER`, `AWS_LAMBDA`, `AWS_IAM_ROLE`, `AWS_INTERNAL`.
        pub provider_type: Option<Value<String>>,
        /// Reference value for the authentication provider, such as a secret ARN or Lambda ARN.
        pub value: Option<Value<String>>,
    }

    impl Lower for Authentication {
        fn fields(self, to: &mut Fields) {
            to.set("ProviderType", self.provider_type);
            to.set("Value", self.value);
        }
    }

    /// A document attached to the pentest, uploaded to S3.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentInfo {
        /// Artifact identifier.
        pub artifact_id: Option<Value<String>>,
        /// S3 document location.
        pub s3_location: Option<Value<String>>,
    }

    impl Lower for DocumentInfo {
        fn fields(self, to: &mut Fields) {
            to.set("ArtifactId", self.artifact_id);
            to.set("S3Location", self.s3_location);
        }
    }

    /// An endpoint to be tested during the pentest.
    #[derive(Clone, Debug, Default)]
    pub struct Endpoint {
        /// URI of the endpoint to test.
        pub uri: Option<Value<String>>,
    }

    impl Lower for Endpoint {
        fn fields(self, to: &mut Fields) {
            to.set("Uri", self.uri);
        }
    }

    /// A repository connected via a provider integration.
    #[derive(Clone, Debug, Default)]
    pub struct IntegratedRepository {
        /// An optional override for the repository branch.
        pub branch: Option<Value<String>>,
        /// Unique identifier of the provider integration.
        ///
        /// Required.
        pub integration_id: Option<Value<String>>,
        /// Identifier of the resource within the provider integration.
        ///
        /// Required.
        pub provider_resource_id: Option<Value<String>>,
    }

    impl Lower for IntegratedRepository {
        fn fields(self, to: &mut Fields) {
            to.set("Branch", self.branch);
            to.set("IntegrationId", self.integration_id);
            to.set("ProviderResourceId", self.provider_resource_id);
        }
    }

    /// A source code archive stored in S3 for analysis during the pentest.
    #[derive(Clone, Debug, Default)]
    pub struct SourceCodeRepository {
        /// S3 source code location.
        pub s3_location: Option<Value<String>>,
    }

    impl Lower for SourceCodeRepository {
        fn fields(self, to: &mut Fields) {
            to.set("S3Location", self.s3_location);
        }
    }

    /// Trust anchor used when validating a target endpoint's TLS certificate.
    #[derive(Clone, Debug, Default)]
    pub struct TrustedCaCertificate {
        /// Source of a trusted CA certificate. Exactly one member must be set.
        ///
        /// Required.
        pub source: Option<Value<CaCertificateSource>>,
    }

    impl Lower for TrustedCaCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// Source of a trusted CA certificate. Exactly one member must be set.
    #[derive(Clone, Debug, Default)]
    pub struct CaCertificateSource {
        /// Artifact ID of an uploaded certificate file.
        pub artifact_id: Option<Value<String>>,
        /// PEM-encoded X.509 certificate supplied inline.
        pub inline_pem: Option<Value<String>>,
        /// Amazon S3 location URI of a customer-staged certificate.
        pub s3_location: Option<Value<String>>,
    }

    impl Lower for CaCertificateSource {
        fn fields(self, to: &mut Fields) {
            to.set("ArtifactId", self.artifact_id);
            to.set("InlinePem", self.inline_pem);
            to.set("S3Location", self.s3_location);
        }
    }

    /// CloudWatch Logs configuration for pentest output.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLog {
        /// CloudWatch log group.
        pub log_group: Option<Value<String>>,
        /// CloudWatch log stream.
        pub log_stream: Option<Value<String>>,
    }

    impl Lower for CloudWatchLog {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroup", self.log_group);
            to.set("LogStream", self.log_stream);
        }
    }

    /// Network traffic configuration for the pentest.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkTrafficConfig {
        /// Custom headers to include in outbound requests.
        pub custom_headers: Option<Value<Vec<CustomHeader>>>,
        /// Ordered list of network traffic rules.
        pub rules: Option<Value<Vec<NetworkTrafficRule>>>,
    }

    impl Lower for NetworkTrafficConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CustomHeaders", self.custom_headers);
            to.set("Rules", self.rules);
        }
    }

    /// A custom header to include in outbound requests.
    #[derive(Clone, Debug, Default)]
    pub struct CustomHeader {
        /// Name of the header.
        pub name: Option<Value<String>>,
        /// Value of the header.
        pub value: Option<Value<String>>,
    }

    impl Lower for CustomHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Network traffic rule.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkTrafficRule {
        /// Whether to allow or deny traffic matching this rule.
        ///
        /// One of `ALLOW`, `DENY`.
        pub effect: Option<Value<String>>,
        /// Type of pattern matching for this rule.
        ///
        /// One of `URL`.
        pub network_traffic_rule_type: Option<Value<String>>,
        /// URL pattern this rule applies to.
        pub pattern: Option<Value<String>>,
    }

    impl Lower for NetworkTrafficRule {
        fn fields(self, to: &mut Fields) {
            to.set("Effect", self.effect);
            to.set("NetworkTrafficRuleType", self.network_traffic_rule_type);
            to.set("Pattern", self.pattern);
        }
    }

    /// VPC configuration that the pentest agent accesses.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// List of security groups in the VPC.
        pub security_group_arns: Option<Value<Vec<String>>>,
        /// List of subnets in the VPC.
        pub subnet_arns: Option<Value<Vec<String>>>,
        pub vpc_arn: Option<Value<String>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupArns", self.security_group_arns);
            to.set("SubnetArns", self.subnet_arns);
            to.set("VpcArn", self.vpc_arn);
        }
    }
}

/// `AWS::SecurityAgent::SecurityRequirementPack`.
///
/// Resource Type definition for AWS::SecurityAgent::SecurityRequirementPack.
///
/// Its ARN:
/// `arn:${Partition}:securityagent:${Region}:${Account}:security-requirement-pack/${SecurityRequirementPackId}`.
#[derive(Clone, Debug, Default)]
pub struct SecurityRequirementPack {
    /// Description of the pack.
    ///
    /// At most 500 characters.
    pub description: Option<Value<String>>,
    /// KMS key for client-side encryption of pack contents.
    ///
    /// At most 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// Name of the security requirement pack.
    ///
    /// Required. 1 to 120 characters.
    pub name: Option<Value<String>>,
    /// Security requirements within this pack.
    pub security_requirements: Option<Value<Vec<security_requirement_pack::SecurityRequirement>>>,
    /// Whether the pack is enabled or disabled.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub status: Option<Value<String>>,
    /// Tags for the security requirement pack.
    pub tags: Option<Value<Vec<security_requirement_pack::Tag>>>,
}

impl Lower for SecurityRequirementPack {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("SecurityRequirements", self.security_requirements);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SecurityRequirementPack {
    const TYPE: &'static str = "AWS::SecurityAgent::SecurityRequirementPack";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SecurityRequirementPack> {
    /// `Ref`: its `PackId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Unique identifier of the security requirement pack.
    pub fn pack_id(self) -> Value<String> {
        self.attribute("PackId")
    }
}

/// What [`SecurityRequirementPack`] is made of.
pub mod security_requirement_pack {
    use super::*;

    /// `SecurityRequirement` of `AWS::SecurityAgent::SecurityRequirementPack`.
    #[derive(Clone, Debug, Default)]
    pub struct SecurityRequirement {
        /// Description of the security requirement.
        ///
        /// Required. At most 500 characters.
        pub description: Option<Value<String>>,
        /// Security domain this requirement belongs to.
        ///
        /// Required. At most 10000 characters.
        pub domain: Option<Value<String>>,
        /// How to evaluate compliance with this requirement.
        ///
        /// Required. At most 10000 characters.
        pub evaluation: Option<Value<String>>,
        /// Name of the security requirement.
        ///
        /// Required. At most 80 characters.
        pub name: Option<Value<String>>,
        /// How to remediate non-compliance.
        ///
        /// At most 10000 characters.
        pub remediation: Option<Value<String>>,
    }

    impl Lower for SecurityRequirement {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Domain", self.domain);
            to.set("Evaluation", self.evaluation);
            to.set("Name", self.name);
            to.set("Remediation", self.remediation);
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

/// `AWS::SecurityAgent::TargetDomain`.
///
/// Resource Type definition for AWS::SecurityAgent::TargetDomain.
///
/// Its ARN: `arn:${Partition}:securityagent:${Region}:${Account}:target-domain/${TargetDomainId}`.
#[derive(Clone, Debug, Default)]
pub struct TargetDomain {
    /// Tags for the target domain.
    pub tags: Option<Value<Vec<target_domain::Tag>>>,
    /// Domain name of the target domain.
    ///
    /// Required. A change replaces the resource.
    pub target_domain_name: Option<Value<String>>,
    /// Verification method for the target domain.
    ///
    /// Required. One of `DNS_TXT`, `HTTP_ROUTE`, `PRIVATE_VPC`.
    pub verification_method: Option<Value<String>>,
}

impl Lower for TargetDomain {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("TargetDomainName", self.target_domain_name);
        to.set("VerificationMethod", self.verification_method);
    }
}

impl Level1 for TargetDomain {
    const TYPE: &'static str = "AWS::SecurityAgent::TargetDomain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TargetDomain> {
    /// `Ref`: its `TargetDomainId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Timestamp when the target domain was registered.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Unique identifier of the target domain.
    pub fn target_domain_id(self) -> Value<String> {
        self.attribute("TargetDomainId")
    }

    /// Verification details to verify registered target domain.
    pub fn verification_details(self) -> Value<Json> {
        self.attribute("VerificationDetails")
    }

    /// Current verification status of the registered target domain.
    pub fn verification_status(self) -> Value<String> {
        self.attribute("VerificationStatus")
    }

    /// Reason for the current target domain verification status.
    pub fn verification_status_reason(self) -> Value<String> {
        self.attribute("VerificationStatusReason")
    }

    /// Timestamp when the target domain was last successfully verified.
    pub fn verified_at(self) -> Value<String> {
        self.attribute("VerifiedAt")
    }
}

/// What [`TargetDomain`] is made of.
pub mod target_domain {
    use super::*;

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
