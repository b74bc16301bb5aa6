//! `AWS::Amplify`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Amplify::App`.
///
/// The AWS::Amplify::App resource specifies Apps in Amplify Hosting. An App is a collection of branches.
///
/// Its ARN: `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}`.
#[derive(Clone, Debug, Default)]
pub struct App {
    /// The personal access token for a GitHub repository for an Amplify app. The personal access token is used to
    /// authorize access to a GitHub repository using the Amplify GitHub App.
    ///
    /// 1 to 4096 characters.
    pub access_token: Option<Value<String>>,
    /// Sets the configuration for your automatic branch creation.
    pub auto_branch_creation_config: Option<Value<app::AutoBranchCreationConfig>>,
    /// The credentials for basic authorization for an Amplify app. You must base64-encode the authorization credentials
    /// and provide them in the format `user:password`.
    pub basic_auth_config: Option<Value<app::BasicAuthConfig>>,
    /// The build specification (build spec) for an Amplify app.
    ///
    /// 1 to 25000 characters.
    pub build_spec: Option<Value<String>>,
    /// The cache configuration for the Amplify app. If you don't specify the cache configuration `type`, Amplify uses
    /// the default `AMPLIFY_MANAGED` setting.
    pub cache_config: Option<Value<app::CacheConfig>>,
    /// The Amazon Resource Name (ARN) of the IAM role for an SSR app. The Compute role allows the Amplify Hosting
    /// compute service to securely access specific AWS resources based on the role's permissions.
    ///
    /// 0 to 1000 characters.
    pub compute_role_arn: Option<Value<String>>,
    /// The custom HTTP headers for an Amplify app.
    ///
    /// 0 to 25000 characters.
    pub custom_headers: Option<Value<String>>,
    /// The custom rewrite and redirect rules for an Amplify app.
    pub custom_rules: Option<Value<Vec<app::CustomRule>>>,
    /// The description of the Amplify app.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// Automatically disconnect a branch in Amplify Hosting when you delete a branch from your Git repository.
    pub enable_branch_auto_deletion: Option<Value<bool>>,
    /// The environment variables for the Amplify app.
    pub environment_variables: Option<Value<Vec<app::EnvironmentVariable>>>,
    /// AWS Identity and Access Management ( IAM ) service role for the Amazon Resource Name (ARN) of the Amplify app.
    ///
    /// 1 to 1000 characters.
    pub iam_service_role: Option<Value<String>>,
    /// The configuration details that apply to the jobs for an Amplify app.
    pub job_config: Option<Value<app::JobConfig>>,
    /// The name of the Amplify app.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// The OAuth token for a third-party source control system for an Amplify app. The OAuth token is used to create a
    /// webhook and a read-only deploy key using SSH cloning.
    ///
    /// 0 to 4096 characters.
    pub oauth_token: Option<Value<String>>,
    /// The platform for the Amplify app. For a static app, set the platform type to `WEB`. For a dynamic server-side
    /// rendered (SSR) app, set the platform type to `WEB_COMPUTE`.
    ///
    /// One of `WEB`, `WEB_DYNAMIC`, `WEB_COMPUTE`.
    pub platform: Option<Value<String>>,
    /// The Git repository for the Amplify app.
    ///
    /// 0 to 1000 characters.
    pub repository: Option<Value<String>>,
    /// The tag for an Amplify app.
    pub tags: Option<Value<Vec<app::Tag>>>,
}

impl Lower for App {
    fn fields(self, to: &mut Fields) {
        to.set("AccessToken", self.access_token);
        to.set("AutoBranchCreationConfig", self.auto_branch_creation_config);
        to.set("BasicAuthConfig", self.basic_auth_config);
        to.set("BuildSpec", self.build_spec);
        to.set("CacheConfig", self.cache_config);
        to.set("ComputeRoleArn", self.compute_role_arn);
        to.set("CustomHeaders", self.custom_headers);
        to.set("CustomRules", self.custom_rules);
        to.set("Description", self.description);
        to.set("EnableBranchAutoDeletion", self.enable_branch_auto_deletion);
        to.set("EnvironmentVariables", self.environment_variables);
        to.set("IAMServiceRole", self.iam_service_role);
        to.set("JobConfig", self.job_config);
        to.set("Name", self.name);
        to.set("OauthToken", self.oauth_token);
        to.set("Platform", self.platform);
        to.set("Repository", self.repository);
        to.set("Tags", self.tags);
    }
}

impl Level1 for App {
    const TYPE: &'static str = "AWS::Amplify::App";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<App> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Unique Id for the Amplify App.
    pub fn app_id(self) -> Value<String> {
        self.attribute("AppId")
    }

    /// Name for the Amplify App.
    pub fn app_name(self) -> Value<String> {
        self.attribute("AppName")
    }

    /// ARN for the Amplify App.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Default domain for the Amplify App.
    pub fn default_domain(self) -> Value<String> {
        self.attribute("DefaultDomain")
    }
}

/// What [`App`] is made of.
pub mod app {
    use super::*;

    /// Use the AutoBranchCreationConfig property type to automatically create branches that match a certain pattern.
    #[derive(Clone, Debug, Default)]
    pub struct AutoBranchCreationConfig {
        /// Automated branch creation glob patterns for the Amplify app.
        pub auto_branch_creation_patterns: Option<Value<Vec<String>>>,
        /// Sets password protection for your auto created branch.
        pub basic_auth_config: Option<Value<BasicAuthConfig>>,
        /// The build specification (build spec) for the autocreated branch.
        ///
        /// 1 to 25000 characters.
        pub build_spec: Option<Value<String>>,
        /// Enables automated branch creation for the Amplify app.
        pub enable_auto_branch_creation: Option<Value<bool>>,
        /// Enables auto building for the auto created branch.
        pub enable_auto_build: Option<Value<bool>>,
        /// Enables performance mode for the branch.
        pub enable_performance_mode: Option<Value<bool>>,
        /// Sets whether pull request previews are enabled for each branch that Amplify Hosting automatically creates for
        /// your app.
        pub enable_pull_request_preview: Option<Value<bool>>,
        /// The environment variables for the autocreated branch.
        pub environment_variables: Option<Value<Vec<EnvironmentVariable>>>,
        /// The framework for the autocreated branch.
        ///
        /// 0 to 255 characters.
        pub framework: Option<Value<String>>,
        /// If pull request previews are enabled, you can use this property to specify a dedicated backend environment for
        /// your previews.
        ///
        /// 0 to 20 characters.
        pub pull_request_environment_name: Option<Value<String>>,
        /// Stage for the auto created branch.
        ///
        /// One of `EXPERIMENTAL`, `BETA`, `PULL_REQUEST`, `PRODUCTION`, `DEVELOPMENT`.
        pub stage: Option<Value<String>>,
    }

    impl Lower for AutoBranchCreationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AutoBranchCreationPatterns", self.auto_branch_creation_patterns);
            to.set("BasicAuthConfig", self.basic_auth_config);
            to.set("BuildSpec", self.build_spec);
            to.set("EnableAutoBranchCreation", self.enable_auto_branch_creation);
            to.set("EnableAutoBuild", self.enable_auto_build);
            to.set("EnablePerformanceMode", self.enable_performance_mode);
            to.set("EnablePullRequestPreview", self.enable_pull_request_preview);
            to.set("EnvironmentVariables", self.environment_variables);
            to.set("Framework", self.framework);
            to.set("PullRequestEnvironmentName", self.pull_request_environment_name);
            to.set("Stage", self.stage);
        }
    }

    /// Use the BasicAuthConfig property type to set password protection at an app level to all your branches.
    #[derive(Clone, Debug, Default)]
    pub struct BasicAuthConfig {
        /// Enables basic authorization for the Amplify app's branches.
        pub enable_basic_auth: Option<Value<bool>>,
        /// The password for basic authorization.
        ///
        /// 1 to 255 characters.
        pub password: Option<Value<String>>,
        /// The user name for basic authorization.
        ///
        /// 1 to 255 characters.
        pub username: Option<Value<String>>,
    }

    impl Lower for BasicAuthConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableBasicAuth", self.enable_basic_auth);
            to.set("Password", self.password);
            to.set("Username", self.username);
        }
    }

    /// Environment variables are key-value pairs that are available at build time. Set environment variables for all
    /// branches in your app.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentVariable {
        /// The environment variable name.
        ///
        /// Required. At most 255 characters.
        pub name: Option<Value<String>>,
        /// The environment variable value.
        ///
        /// Required. At most 5500 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Describes the cache configuration for an Amplify app.
    #[derive(Clone, Debug, Default)]
    pub struct CacheConfig {
        /// The type of cache configuration to use for an Amplify app.
        ///
        /// One of `AMPLIFY_MANAGED`, `AMPLIFY_MANAGED_NO_COOKIES`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for CacheConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// The CustomRule property type allows you to specify redirects, rewrites, and reverse proxies. Redirects enable a
    /// web app to reroute navigation from one URL to another.
    #[derive(Clone, Debug, Default)]
    pub struct CustomRule {
        /// The condition for a URL rewrite or redirect rule, such as a country code.
        ///
        /// 0 to 2048 characters.
        pub condition: Option<Value<String>>,
        /// The source pattern for a URL rewrite or redirect rule.
        ///
        /// Required. 1 to 2048 characters.
        pub source: Option<Value<String>>,
        /// The status code for a URL rewrite or redirect rule.
        ///
        /// 3 to 7 characters.
        pub status: Option<Value<String>>,
        /// The target pattern for a URL rewrite or redirect rule.
        ///
        /// Required. 1 to 2048 characters.
        pub target: Option<Value<String>>,
    }

    impl Lower for CustomRule {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("Source", self.source);
            to.set("Status", self.status);
            to.set("Target", self.target);
        }
    }

    /// Describes the configuration details that apply to the jobs for an Amplify app.
    #[derive(Clone, Debug, Default)]
    pub struct JobConfig {
        /// Specifies the size of the build instance. Amplify supports three instance sizes: `STANDARD_8GB`, `LARGE_16GB`,
        /// and `XLARGE_72GB`.
        ///
        /// Required. One of `STANDARD_8GB`, `LARGE_16GB`, `XLARGE_72GB`.
        pub build_compute_type: Option<Value<String>>,
    }

    impl Lower for JobConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BuildComputeType", self.build_compute_type);
        }
    }

    /// `Tag` of `AWS::Amplify::App`.
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

/// `AWS::Amplify::Branch`.
///
/// The AWS::Amplify::Branch resource specifies a new branch within an app.
#[derive(Clone, Debug, Default)]
pub struct Branch {
    /// The unique ID for an Amplify app.
    ///
    /// Required. 1 to 20 characters. A change replaces the resource.
    pub app_id: Option<Value<String>>,
    /// The backend for a `Branch` of an Amplify app. Use for a backend created from an CloudFormation stack.
    pub backend: Option<Value<branch::Backend>>,
    /// The basic authorization credentials for a branch of an Amplify app. You must base64-encode the authorization
    /// credentials and provide them in the format `user:password`.
    pub basic_auth_config: Option<Value<branch::BasicAuthConfig>>,
    /// The name for the branch.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub branch_name: Option<Value<String>>,
    /// The build specification (build spec) for the branch.
    ///
    /// 1 to 25000 characters.
    pub build_spec: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role to assign to a branch of an SSR app. The SSR Compute role allows
    /// the Amplify Hosting compute service to securely access specific AWS resources based on the role's permissions.
    ///
    /// 0 to 1000 characters.
    pub compute_role_arn: Option<Value<String>>,
    /// The description for the branch that is part of an Amplify app.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// Enables auto building for the branch.
    pub enable_auto_build: Option<Value<bool>>,
    /// Enables performance mode for the branch.
    pub enable_performance_mode: Option<Value<bool>>,
    /// Specifies whether Amplify Hosting creates a preview for each pull request that is made for this branch.
    pub enable_pull_request_preview: Option<Value<bool>>,
    /// Specifies whether the skew protection feature is enabled for the branch.
    pub enable_skew_protection: Option<Value<bool>>,
    /// The environment variables for the branch.
    pub environment_variables: Option<Value<Vec<branch::EnvironmentVariable>>>,
    /// The framework for the branch.
    ///
    /// 0 to 255 characters.
    pub framework: Option<Value<String>>,
    /// If pull request previews are enabled for this branch, you can use this property to specify a dedicated backend
    /// environment for your previews.
    ///
    /// 0 to 20 characters.
    pub pull_request_environment_name: Option<Value<String>>,
    /// Describes the current stage for the branch.
    ///
    /// One of `EXPERIMENTAL`, `BETA`, `PULL_REQUEST`, `PRODUCTION`, `DEVELOPMENT`.
    pub stage: Option<Value<String>>,
    /// The tag for the branch.
    pub tags: Option<Value<Vec<branch::Tag>>>,
}

impl Lower for Branch {
    fn fields(self, to: &mut Fields) {
        to.set("AppId", self.app_id);
        to.set("Backend", self.backend);
        to.set("BasicAuthConfig", self.basic_auth_config);
        to.set("BranchName", self.branch_name);
        to.set("BuildSpec", self.build_spec);
        to.set("ComputeRoleArn", self.compute_role_arn);
        to.set("Description", self.description);
        to.set("EnableAutoBuild", self.enable_auto_build);
        to.set("EnablePerformanceMode", self.enable_performance_mode);
        to.set("EnablePullRequestPreview", self.enable_pull_request_preview);
        to.set("EnableSkewProtection", self.enable_skew_protection);
        to.set("EnvironmentVariables", self.environment_variables);
        to.set("Framework", self.framework);
        to.set("PullRequestEnvironmentName", self.pull_request_environment_name);
        to.set("Stage", self.stage);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Branch {
    const TYPE: &'static str = "AWS::Amplify::Branch";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Branch> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// ARN for a branch, part of an Amplify App.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Name for a branch, part of an Amplify App.
    pub fn branch_name(self) -> Value<String> {
        self.attribute("BranchName")
    }
}

/// What [`Branch`] is made of.
pub mod branch {
    use super::*;

    /// Describes the backend associated with an Amplify `Branch`.
    #[derive(Clone, Debug, Default)]
    pub struct Backend {
        /// The Amazon Resource Name (ARN) for the CloudFormation stack.
        ///
        /// 20 to 2048 characters.
        pub stack_arn: Option<Value<String>>,
    }

    impl Lower for Backend {
        fn fields(self, to: &mut Fields) {
            to.set("StackArn", self.stack_arn);
        }
    }

    /// Use the BasicAuthConfig property type to set password protection for a specific branch.
    #[derive(Clone, Debug, Default)]
    pub struct BasicAuthConfig {
        /// Enables basic authorization for the branch.
        pub enable_basic_auth: Option<Value<bool>>,
        /// The password for basic authorization.
        ///
        /// Required. 1 to 255 characters.
        pub password: Option<Value<String>>,
        /// Required. 1 to 255 characters.
        pub username: Option<Value<String>>,
    }

    impl Lower for BasicAuthConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableBasicAuth", self.enable_basic_auth);
            to.set("Password", self.password);
            to.set("Username", self.username);
        }
    }

    /// The EnvironmentVariable property type sets environment variables for a specific branch. Environment variables
    /// are key-value pairs that are available at build time.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentVariable {
        /// The environment variable name.
        ///
        /// Required. At most 255 characters.
        pub name: Option<Value<String>>,
        /// The environment variable value.
        ///
        /// Required. At most 5500 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::Amplify::Branch`.
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

/// `AWS::Amplify::Domain`.
///
/// Specifies the AWS::Amplify::Domain resource that enables you to connect a custom domain to your app.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// The unique ID for an Amplify app.
    ///
    /// Required. 1 to 20 characters. A change replaces the resource.
    pub app_id: Option<Value<String>>,
    /// Sets the branch patterns for automatic subdomain creation.
    pub auto_sub_domain_creation_patterns: Option<Value<Vec<String>>>,
    /// The required AWS Identity and Access Management (IAMlong) service role for the Amazon Resource Name (ARN) for
    /// automatically creating subdomains.
    ///
    /// 0 to 1000 characters.
    pub auto_sub_domain_iam_role: Option<Value<String>>,
    /// The type of SSL/TLS certificate to use for your custom domain. If you don't specify a certificate type, Amplify
    /// uses the default certificate that it provisions and manages for you.
    pub certificate_settings: Option<Value<domain::CertificateSettings>>,
    /// The domain name for the domain association.
    ///
    /// Required. 0 to 255 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// Enables the automated creation of subdomains for branches.
    pub enable_auto_sub_domain: Option<Value<bool>>,
    /// The setting for the subdomain.
    ///
    /// Required. 0 to 255 items.
    pub sub_domain_settings: Option<Value<Vec<domain::SubDomainSetting>>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("AppId", self.app_id);
        to.set("AutoSubDomainCreationPatterns", self.auto_sub_domain_creation_patterns);
        to.set("AutoSubDomainIAMRole", self.auto_sub_domain_iam_role);
        to.set("CertificateSettings", self.certificate_settings);
        to.set("DomainName", self.domain_name);
        to.set("EnableAutoSubDomain", self.enable_auto_sub_domain);
        to.set("SubDomainSettings", self.sub_domain_settings);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::Amplify::Domain";
}

impl Handle<Domain> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// ARN for the Domain Association.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Branch patterns for the automatically created subdomain.
    pub fn auto_sub_domain_creation_patterns(self) -> Value<Vec<String>> {
        self.attribute("AutoSubDomainCreationPatterns")
    }

    /// The IAM service role for the subdomain.
    pub fn auto_sub_domain_iam_role(self) -> Value<String> {
        self.attribute("AutoSubDomainIAMRole")
    }

    /// The attribute `Certificate`.
    pub fn certificate(self) -> Value<Json> {
        self.attribute("Certificate")
    }

    /// DNS Record for certificate verification.
    pub fn certificate_record(self) -> Value<String> {
        self.attribute("CertificateRecord")
    }

    /// Name of the domain.
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// Status for the Domain Association.
    pub fn domain_status(self) -> Value<String> {
        self.attribute("DomainStatus")
    }

    /// Specifies whether the automated creation of subdomains for branches is enabled.
    pub fn enable_auto_sub_domain(self) -> Value<bool> {
        self.attribute("EnableAutoSubDomain")
    }

    /// Reason for the current status of the domain.
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }

    /// The status of the domain update operation that is currently in progress. The following list describes the valid
    /// update states.
    pub fn update_status(self) -> Value<String> {
        self.attribute("UpdateStatus")
    }
}

/// What [`Domain`] is made of.
pub mod domain {
    use super::*;

    /// The type of SSL/TLS certificate to use for your custom domain. If a certificate type isn't specified, Amplify
    /// uses the default `AMPLIFY_MANAGED` certificate.
    #[derive(Clone, Debug, Default)]
    pub struct CertificateSettings {
        /// The certificate type.
        ///
        /// One of `AMPLIFY_MANAGED`, `CUSTOM`.
        pub certificate_type: Option<Value<String>>,
        /// The Amazon resource name (ARN) for the custom certificate that you have already added to Certificate Manager in
        /// your AWS account.
        ///
        /// 0 to 1000 characters.
        pub custom_certificate_arn: Option<Value<String>>,
    }

    impl Lower for CertificateSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateType", self.certificate_type);
            to.set("CustomCertificateArn", self.custom_certificate_arn);
        }
    }

    /// The SubDomainSetting property type enables you to connect a subdomain (for example, example.exampledomain.com)
    /// to a specific branch.
    #[derive(Clone, Debug, Default)]
    pub struct SubDomainSetting {
        /// The branch name setting for the subdomain.
        ///
        /// Required. 1 to 255 characters.
        pub branch_name: Option<Value<String>>,
        /// The prefix setting for the subdomain.
        ///
        /// Required. 0 to 255 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for SubDomainSetting {
        fn fields(self, to: &mut Fields) {
            to.set("BranchName", self.branch_name);
            to.set("Prefix", self.prefix);
        }
    }
}

/// `AWS::Amplify::Webhook`.
///
/// Resource Type definition for AWS::Amplify::Webhook. Creates a webhook on an Amplify app.
///
/// Its ARN: `arn:${Partition}:amplify:${Region}:${Account}:webhooks/${WebhookId}`.
#[derive(Clone, Debug, Default)]
pub struct Webhook {
    /// The unique ID for an Amplify app.
    ///
    /// 1 to 20 characters. A change replaces the resource.
    pub app_id: Option<Value<String>>,
    /// The name for a branch that is part of an Amplify app.
    ///
    /// Required. 1 to 255 characters.
    pub branch_name: Option<Value<String>>,
    /// The description for a webhook.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// Tags for the webhook.
    pub tags: Option<Value<Vec<webhook::Tag>>>,
}

impl Lower for Webhook {
    fn fields(self, to: &mut Fields) {
        to.set("AppId", self.app_id);
        to.set("BranchName", self.branch_name);
        to.set("Description", self.description);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Webhook {
    const TYPE: &'static str = "AWS::Amplify::Webhook";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Webhook> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the webhook.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique ID for a webhook.
    pub fn webhook_id(self) -> Value<String> {
        self.attribute("WebhookId")
    }

    /// The URL of the webhook.
    pub fn webhook_url(self) -> Value<String> {
        self.attribute("WebhookUrl")
    }
}

/// What [`Webhook`] is made of.
pub mod webhook {
    use super::*;

    /// `Tag` of `AWS::Amplify::Webhook`.
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
