//! `AWS::InspectorV2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::InspectorV2::CisScanConfiguration`.
///
/// The CIS scan configuration.
#[derive(Clone, Debug, Default)]
pub struct CisScanConfiguration {
    /// The name of the CIS scan configuration.
    ///
    /// Required. At least 1 characters.
    pub scan_name: Option<Value<String>>,
    /// The CIS scan configuration's schedule.
    ///
    /// Required.
    pub schedule: Option<Value<cis_scan_configuration::Schedule>>,
    /// The CIS scan configuration's CIS Benchmark level.
    ///
    /// Required. One of `LEVEL_1`, `LEVEL_2`.
    pub security_level: Option<Value<String>>,
    /// The CIS scan configuration's tags.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The CIS scan configuration's targets.
    ///
    /// Required.
    pub targets: Option<Value<cis_scan_configuration::CisTargets>>,
}

impl Lower for CisScanConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("ScanName", self.scan_name);
        to.set("Schedule", self.schedule);
        to.set("SecurityLevel", self.security_level);
        to.set("Tags", self.tags);
        to.set("Targets", self.targets);
    }
}

impl Level1 for CisScanConfiguration {
    const TYPE: &'static str = "AWS::InspectorV2::CisScanConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<CisScanConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The CIS scan configuration's scan configuration ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`CisScanConfiguration`] is made of.
pub mod cis_scan_configuration {
    use super::*;

    /// The schedule the CIS scan configuration runs on. Each CIS scan configuration has exactly one type of schedule.
    #[derive(Clone, Debug, Default)]
    pub struct Schedule {
        /// A daily schedule.
        pub daily: Option<Value<DailySchedule>>,
        /// A monthly schedule.
        pub monthly: Option<Value<MonthlySchedule>>,
        /// A one time schedule.
        pub one_time: Option<Value<Json>>,
        /// A weekly schedule.
        pub weekly: Option<Value<WeeklySchedule>>,
    }

    impl Lower for Schedule {
        fn fields(self, to: &mut Fields) {
            to.set("Daily", self.daily);
            to.set("Monthly", self.monthly);
            to.set("OneTime", self.one_time);
            to.set("Weekly", self.weekly);
        }
    }

    /// A daily schedule.
    #[derive(Clone, Debug, Default)]
    pub struct DailySchedule {
        /// The schedule start time.
        ///
        /// Required.
        pub start_time: Option<Value<Time>>,
    }

    impl Lower for DailySchedule {
        fn fields(self, to: &mut Fields) {
            to.set("StartTime", self.start_time);
        }
    }

    /// The time.
    #[derive(Clone, Debug, Default)]
    pub struct Time {
        /// The time of day in 24-hour format (00:00).
        ///
        /// Required.
        pub time_of_day: Option<Value<String>>,
        /// The timezone.
        ///
        /// Required.
        pub time_zone: Option<Value<String>>,
    }

    impl Lower for Time {
        fn fields(self, to: &mut Fields) {
            to.set("TimeOfDay", self.time_of_day);
            to.set("TimeZone", self.time_zone);
        }
    }

    /// A monthly schedule.
    #[derive(Clone, Debug, Default)]
    pub struct MonthlySchedule {
        /// The monthly schedule's day.
        ///
        /// Required. One of `MON`, `TUE`, `WED`, `THU`, `FRI`, `SAT`, `SUN`.
        pub day: Option<Value<String>>,
        /// The monthly schedule's start time.
        ///
        /// Required.
        pub start_time: Option<Value<Time>>,
    }

    impl Lower for MonthlySchedule {
        fn fields(self, to: &mut Fields) {
            to.set("Day", self.day);
            to.set("StartTime", self.start_time);
        }
    }

    /// A weekly schedule.
    #[derive(Clone, Debug, Default)]
    pub struct WeeklySchedule {
        /// The weekly schedule's days.
        ///
        /// Required. 1 to 7 items.
        pub days: Option<Value<Vec<String>>>,
        /// The weekly schedule's start time.
        ///
        /// Required.
        pub start_time: Option<Value<Time>>,
    }

    impl Lower for WeeklySchedule {
        fn fields(self, to: &mut Fields) {
            to.set("Days", self.days);
            to.set("StartTime", self.start_time);
        }
    }

    /// The CIS targets.
    #[derive(Clone, Debug, Default)]
    pub struct CisTargets {
        /// The CIS target account ids.
        ///
        /// Required. 1 to 10000 items.
        pub account_ids: Option<Value<Vec<String>>>,
        /// The CIS target resource tags.
        ///
        /// Required.
        pub target_resource_tags: Option<Value<BTreeMap<String, Vec<String>>>>,
    }

    impl Lower for CisTargets {
        fn fields(self, to: &mut Fields) {
            to.set("AccountIds", self.account_ids);
            to.set("TargetResourceTags", self.target_resource_tags);
        }
    }
}

/// `AWS::InspectorV2::CodeSecurityIntegration`.
///
/// Creates a code security integration with a source code repository provider.
#[derive(Clone, Debug, Default)]
pub struct CodeSecurityIntegration {
    /// Contains details required to create a code security integration with a specific repository provider.
    ///
    /// A change replaces the resource.
    pub create_integration_details: Option<Value<code_security_integration::CreateDetails>>,
    /// The name of the code security integration.
    ///
    /// 1 to 60 characters.
    pub name: Option<Value<String>>,
    /// The tags to apply to the code security integration.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The type of repository provider for the integration.
    ///
    /// One of `GITLAB_SELF_MANAGED`, `GITHUB`.
    pub type_: Option<Value<String>>,
    /// The updated integration details specific to the repository provider type.
    pub update_integration_details: Option<Value<code_security_integration::UpdateDetails>>,
}

impl Lower for CodeSecurityIntegration {
    fn fields(self, to: &mut Fields) {
        to.set("CreateIntegrationDetails", self.create_integration_details);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("UpdateIntegrationDetails", self.update_integration_details);
    }
}

impl Level1 for CodeSecurityIntegration {
    const TYPE: &'static str = "AWS::InspectorV2::CodeSecurityIntegration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<CodeSecurityIntegration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the code security integration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The URL used to authorize the integration with the repository provider.
    pub fn authorization_url(self) -> Value<String> {
        self.attribute("AuthorizationUrl")
    }

    /// The timestamp when the code security integration was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the code security integration was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The current status of the integration.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The reason for the current status of the code security integration.
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// What [`CodeSecurityIntegration`] is made of.
pub mod code_security_integration {
    use super::*;

    /// Contains details required to create a code security integration with a specific repository provider.
    #[derive(Clone, Debug, Default)]
    pub struct CreateDetails {
        /// Details specific to creating an integration with a self-managed GitLab instance.
        ///
        /// Required.
        pub gitlab_self_managed: Option<Value<CreateGitLabSelfManagedIntegrationDetail>>,
    }

    impl Lower for CreateDetails {
        fn fields(self, to: &mut Fields) {
            to.set("gitlabSelfManaged", self.gitlab_self_managed);
        }
    }

    /// Contains details required to create an integration with a self-managed GitLab instance.
    #[derive(Clone, Debug, Default)]
    pub struct CreateGitLabSelfManagedIntegrationDetail {
        /// The personal access token used to authenticate with the self-managed GitLab instance.
        ///
        /// Required.
        pub access_token: Option<Value<String>>,
        /// The URL of the self-managed GitLab instance.
        ///
        /// Required.
        pub instance_url: Option<Value<String>>,
    }

    impl Lower for CreateGitLabSelfManagedIntegrationDetail {
        fn fields(self, to: &mut Fields) {
            to.set("accessToken", self.access_token);
            to.set("instanceUrl", self.instance_url);
        }
    }

    /// Contains details required to update a code security integration with a specific repository provider.
    #[derive(Clone, Debug, Default)]
    pub struct UpdateDetails {
        /// Details specific to updating an integration with GitHub.
        pub github: Option<Value<UpdateGitHubIntegrationDetail>>,
        /// Details specific to updating an integration with a self-managed GitLab instance.
        pub gitlab_self_managed: Option<Value<UpdateGitLabSelfManagedIntegrationDetail>>,
    }

    impl Lower for UpdateDetails {
        fn fields(self, to: &mut Fields) {
            to.set("github", self.github);
            to.set("gitlabSelfManaged", self.gitlab_self_managed);
        }
    }

    /// Contains details required to update an integration with GitHub.
    #[derive(Clone, Debug, Default)]
    pub struct UpdateGitHubIntegrationDetail {
        /// The authorization code received from GitHub to update the integration.
        ///
        /// Required. 1 to 1024 characters.
        pub code: Option<Value<String>>,
        /// The installation ID of the GitHub App associated with the integration.
        ///
        /// Required. 1 to 1024 characters.
        pub installation_id: Option<Value<String>>,
    }

    impl Lower for UpdateGitHubIntegrationDetail {
        fn fields(self, to: &mut Fields) {
            to.set("code", self.code);
            to.set("installationId", self.installation_id);
        }
    }

    /// Contains details required to update an integration with a self-managed GitLab instance.
    #[derive(Clone, Debug, Default)]
    pub struct UpdateGitLabSelfManagedIntegrationDetail {
        /// The authorization code received from the self-managed GitLab instance to update the integration.
        ///
        /// Required. 1 to 1024 characters.
        pub auth_code: Option<Value<String>>,
    }

    impl Lower for UpdateGitLabSelfManagedIntegrationDetail {
        fn fields(self, to: &mut Fields) {
            to.set("authCode", self.auth_code);
        }
    }
}

/// `AWS::InspectorV2::CodeSecurityScanConfiguration`.
///
/// Creates a scan configuration for code security scanning.
#[derive(Clone, Debug, Default)]
pub struct CodeSecurityScanConfiguration {
    /// The configuration settings for the code security scan.
    pub configuration: Option<Value<code_security_scan_configuration::CodeSecurityScanConfiguration>>,
    /// The security level for the scan configuration.
    ///
    /// One of `ORGANIZATION`, `ACCOUNT`. A change replaces the resource.
    pub level: Option<Value<String>>,
    /// The name of the scan configuration.
    ///
    /// 1 to 60 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The scope settings that define which repositories will be scanned.
    ///
    /// A change replaces the resource.
    pub scope_settings: Option<Value<code_security_scan_configuration::ScopeSettings>>,
    /// The tags to apply to the scan configuration.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for CodeSecurityScanConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("Level", self.level);
        to.set("Name", self.name);
        to.set("ScopeSettings", self.scope_settings);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CodeSecurityScanConfiguration {
    const TYPE: &'static str = "AWS::InspectorV2::CodeSecurityScanConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<CodeSecurityScanConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the scan configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`CodeSecurityScanConfiguration`] is made of.
pub mod code_security_scan_configuration {
    use super::*;

    /// Contains the configuration settings for code security scans.
    #[derive(Clone, Debug, Default)]
    pub struct CodeSecurityScanConfiguration {
        /// Configuration settings for continuous integration scans that run automatically when code changes are made.
        pub continuous_integration_scan_configuration: Option<Value<ContinuousIntegrationScanConfiguration>>,
        /// Configuration settings for periodic scans that run on a scheduled basis.
        pub periodic_scan_configuration: Option<Value<PeriodicScanConfiguration>>,
        /// The categories of security rules to be applied during the scan.
        ///
        /// Required. 1 to 3 items.
        pub rule_set_categories: Option<Value<Vec<String>>>,
    }

    impl Lower for CodeSecurityScanConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("continuousIntegrationScanConfiguration", self.continuous_integration_scan_configuration);
            to.set("periodicScanConfiguration", self.periodic_scan_configuration);
            to.set("ruleSetCategories", self.rule_set_categories);
        }
    }

    /// Configuration settings for continuous integration scans that run automatically when code changes are made.
    #[derive(Clone, Debug, Default)]
    pub struct ContinuousIntegrationScanConfiguration {
        /// The repository events that trigger continuous integration scans, such as pull requests or commits.
        ///
        /// Required. 1 to 2 items.
        pub supported_events: Option<Value<Vec<String>>>,
    }

    impl Lower for ContinuousIntegrationScanConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("supportedEvents", self.supported_events);
        }
    }

    /// Configuration settings for periodic scans that run on a scheduled basis.
    #[derive(Clone, Debug, Default)]
    pub struct PeriodicScanConfiguration {
        /// The frequency at which periodic scans are performed (such as weekly or monthly).
        ///
        /// One of `WEEKLY`, `MONTHLY`, `NEVER`.
        pub frequency: Option<Value<String>>,
        /// The schedule expression for periodic scans, in cron format.
        ///
        /// 1 to 256 characters.
        pub frequency_expression: Option<Value<String>>,
    }

    impl Lower for PeriodicScanConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("frequency", self.frequency);
            to.set("frequencyExpression", self.frequency_expression);
        }
    }

    /// The scope settings that define which repositories will be scanned. If the `ScopeSetting` parameter is `ALL` the
    /// scan configuration applies to all existing and future projects imported into Amazon Inspector.
    #[derive(Clone, Debug, Default)]
    pub struct ScopeSettings {
        /// The scope of projects to be selected for scanning within the integrated repositories.
        ///
        /// One of `ALL`.
        pub project_selection_scope: Option<Value<String>>,
    }

    impl Lower for ScopeSettings {
        fn fields(self, to: &mut Fields) {
            to.set("projectSelectionScope", self.project_selection_scope);
        }
    }
}

/// `AWS::InspectorV2::Connector`.
///
/// Creates and manages a multi-cloud connector for Amazon Inspector, enabling vulnerability scanning of Azure
/// resources.
#[derive(Clone, Debug, Default)]
pub struct Connector {
    /// Optional description of the connector.
    ///
    /// 0 to 200 characters.
    pub description: Option<Value<String>>,
    /// Display name for the connector.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The cloud provider for this connector.
    ///
    /// Required. One of `AZURE`. A change replaces the resource.
    pub provider: Option<Value<String>>,
    /// Provider-specific configuration including regions and scope.
    ///
    /// Required.
    pub provider_configuration: Option<Value<connector::ProviderConfiguration>>,
    /// Tags to apply to the connector.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<connector::Tag>>>,
}

impl Lower for Connector {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Provider", self.provider);
        to.set("ProviderConfiguration", self.provider_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Connector {
    const TYPE: &'static str = "AWS::InspectorV2::Connector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Connector> {
    /// `Ref`: its `ConnectorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the connector.
    pub fn connector_arn(self) -> Value<Arn> {
        self.attribute("ConnectorArn")
    }

    /// Timestamp when the connector was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `EnablementStatus`.
    pub fn enablement_status(self) -> Value<String> {
        self.attribute("EnablementStatus")
    }

    /// Reason for the current enablement status, if applicable.
    pub fn enablement_status_reason(self) -> Value<String> {
        self.attribute("EnablementStatusReason")
    }

    /// The attribute `Health`.
    pub fn health(self) -> Value<Json> {
        self.attribute("Health")
    }

    /// Timestamp when the connector was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State`.
    pub fn provider_configuration_azure_scope_configuration_container_image_scanning_state(self) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State")
    }

    /// Reason for the current scope state.
    pub fn provider_configuration_azure_scope_configuration_container_image_scanning_state_reason(
        self,
    ) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason")
    }

    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State`.
    pub fn provider_configuration_azure_scope_configuration_serverless_scanning_state(self) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State")
    }

    /// Reason for the current scope state.
    pub fn provider_configuration_azure_scope_configuration_serverless_scanning_state_reason(self) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason")
    }

    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State`.
    pub fn provider_configuration_azure_scope_configuration_vm_scanning_state(self) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State")
    }

    /// Reason for the current scope state.
    pub fn provider_configuration_azure_scope_configuration_vm_scanning_state_reason(self) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason")
    }
}

/// What [`Connector`] is made of.
pub mod connector {
    use super::*;

    /// `ProviderConfiguration` of `AWS::InspectorV2::Connector`.
    #[derive(Clone, Debug, Default)]
    pub struct ProviderConfiguration {
        /// Required.
        pub azure: Option<Value<AzureProviderConfiguration>>,
    }

    impl Lower for ProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Azure", self.azure);
        }
    }

    /// `AzureProviderConfiguration` of `AWS::InspectorV2::Connector`.
    #[derive(Clone, Debug, Default)]
    pub struct AzureProviderConfiguration {
        /// Whether to automatically install the VM scanner. Defaults to true.
        pub auto_install_vm_scanner: Option<Value<bool>>,
        /// The ARN of the AWS Config connector used for Azure resource discovery.
        ///
        /// Required. 1 to 512 characters. A change replaces the resource.
        pub aws_config_connector_arn: Option<Value<String>>,
        /// List of Azure regions to scan.
        ///
        /// Required. At least 1 items.
        pub azure_regions: Option<Value<Vec<String>>>,
        /// Defines which resource types to scan and at what scope level.
        ///
        /// Required.
        pub scope_configuration: Option<Value<AzureScopeConfigurationMap>>,
    }

    impl Lower for AzureProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutoInstallVMScanner", self.auto_install_vm_scanner);
            to.set("AwsConfigConnectorArn", self.aws_config_connector_arn);
            to.set("AzureRegions", self.azure_regions);
            to.set("ScopeConfiguration", self.scope_configuration);
        }
    }

    /// Defines which resource types to scan and at what scope level.
    #[derive(Clone, Debug, Default)]
    pub struct AzureScopeConfigurationMap {
        /// Defines the scope of Azure resources to monitor for a specific resource type.
        pub container_image_scanning: Option<Value<ScopeConfiguration>>,
        /// Defines the scope of Azure resources to monitor for a specific resource type.
        pub serverless_scanning: Option<Value<ScopeConfiguration>>,
        /// Defines the scope of Azure resources to monitor for a specific resource type.
        pub vm_scanning: Option<Value<ScopeConfiguration>>,
    }

    impl Lower for AzureScopeConfigurationMap {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerImageScanning", self.container_image_scanning);
            to.set("ServerlessScanning", self.serverless_scanning);
            to.set("VmScanning", self.vm_scanning);
        }
    }

    /// Defines the scope of Azure resources to monitor for a specific resource type.
    #[derive(Clone, Debug, Default)]
    pub struct ScopeConfiguration {
        /// Required. One of `TENANT`, `SUBSCRIPTION`.
        pub scope_type: Option<Value<String>>,
        /// List of subscription IDs. Empty for TENANT scope.
        ///
        /// At most 100 items.
        pub scope_values: Option<Value<Vec<String>>>,
        /// One of `ACTIVE`, `PENDING`, `ERROR`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// Reason for the current scope state.
        pub state_reason: Option<Value<String>>,
    }

    impl Lower for ScopeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ScopeType", self.scope_type);
            to.set("ScopeValues", self.scope_values);
            to.set("State", self.state);
            to.set("StateReason", self.state_reason);
        }
    }

    /// `Tag` of `AWS::InspectorV2::Connector`.
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

/// `AWS::InspectorV2::Filter`.
///
/// Details about a filter.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// A description of the filter.
    ///
    /// 1 to 512 characters.
    pub description: Option<Value<String>>,
    /// The action that is to be applied to the findings that match the filter.
    ///
    /// Required. One of `NONE`, `SUPPRESS`.
    pub filter_action: Option<Value<String>>,
    /// Details on the filter criteria associated with this filter.
    ///
    /// Required.
    pub filter_criteria: Option<Value<filter::FilterCriteria>>,
    /// The name of the filter.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// The tags attached to the filter.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Filter {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("FilterAction", self.filter_action);
        to.set("FilterCriteria", self.filter_criteria);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Filter {
    const TYPE: &'static str = "AWS::InspectorV2::Filter";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Filter> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Number (ARN) associated with this filter.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Filter`] is made of.
pub mod filter {
    use super::*;

    /// Details on the criteria used to define the filter.
    #[derive(Clone, Debug, Default)]
    pub struct FilterCriteria {
        /// Details of the AWS account IDs used to filter findings.
        ///
        /// 1 to 10 items.
        pub aws_account_id: Option<Value<Vec<StringFilter>>>,
        /// 1 to 10 items.
        pub code_vulnerability_detector_name: Option<Value<Vec<StringFilter>>>,
        /// 1 to 10 items.
        pub code_vulnerability_detector_tags: Option<Value<Vec<StringFilter>>>,
        /// 1 to 10 items.
        pub code_vulnerability_file_path: Option<Value<Vec<StringFilter>>>,
        /// Details of the component IDs used to filter findings.
        ///
        /// 1 to 10 items.
        pub component_id: Option<Value<Vec<StringFilter>>>,
        /// Details of the component types used to filter findings.
        ///
        /// 1 to 10 items.
        pub component_type: Option<Value<Vec<StringFilter>>>,
        /// Details of the Amazon EC2 instance image IDs used to filter findings.
        ///
        /// 1 to 10 items.
        pub ec2_instance_image_id: Option<Value<Vec<StringFilter>>>,
        /// Details of the Amazon EC2 instance subnet IDs used to filter findings.
        ///
        /// 1 to 10 items.
        pub ec2_instance_subnet_id: Option<Value<Vec<StringFilter>>>,
        /// Details of the Amazon EC2 instance VPC IDs used to filter findings.
        ///
        /// 1 to 10 items.
        pub ec2_instance_vpc_id: Option<Value<Vec<StringFilter>>>,
        /// Details of the Amazon ECR image architecture types used to filter findings.
        ///
        /// 1 to 10 items.
        pub ecr_image_architecture: Option<Value<Vec<StringFilter>>>,
        /// Details of the Amazon ECR image hashes used to filter findings.
        ///
        /// 1 to 10 items.
        pub ecr_image_hash: Option<Value<Vec<StringFilter>>>,
        /// 1 to 10 items.
        pub ecr_image_in_use_count: Option<Value<Vec<NumberFilter>>>,
        /// Details on the Amazon ECR image push date and time used to filter findings.
        ///
        /// 1 to 10 items.
        pub ecr_image_pushed_at: Option<Value<Vec<DateFilter>>>,
        /// Details on the Amazon ECR registry used to filter findings.
        ///
        /// 1 to 10 items.
        pub ecr_image_registry: Option<Value<Vec<StringFilter>>>,
        /// Details on the name of the Amazon ECR repository used to filter findings.
        ///
        /// 1 to 10 items.
        pub ecr_image_repository_name: Option<Value<Vec<StringFilter>>>,
        /// The tags attached to the Amazon ECR container image.
        ///
        /// 1 to 10 items.
        pub ecr_image_tags: Option<Value<Vec<StringFilter>>>,
        /// 1 to 10 items.
        pub epss_score: Option<Value<Vec<NumberFilter>>>,
        /// 1 to 10 items.
        pub exploit_available: Option<Value<Vec<StringFilter>>>,
        /// Details on the finding ARNs used to filter findings.
        ///
        /// 1 to 10 items.
        pub finding_arn: Option<Value<Vec<StringFilter>>>,
        /// Details on the finding status types used to filter findings.
        ///
        /// 1 to 10 items.
        pub finding_status: Option<Value<Vec<StringFilter>>>,
        /// Details on the finding types used to filter findings.
        ///
        /// 1 to 10 items.
        pub finding_type: Option<Value<Vec<StringFilter>>>,
        /// Details on the date and time a finding was first seen used to filter findings.
        ///
        /// 1 to 10 items.
        pub first_observed_at: Option<Value<Vec<DateFilter>>>,
        /// 1 to 10 items.
        pub fix_available: Option<Value<Vec<StringFilter>>>,
        /// The Amazon Inspector score to filter on.
        ///
        /// 1 to 10 items.
        pub inspector_score: Option<Value<Vec<NumberFilter>>>,
        /// 1 to 10 items.
        pub lambda_function_execution_role_arn: Option<Value<Vec<StringFilter>>>,
        /// 1 to 10 items.
        pub lambda_function_last_modified_at: Option<Value<Vec<DateFilter>>>,
        /// 1 to 10 items.
        pub lambda_function_layers: Option<Value<Vec<StringFilter>>>,
        /// 1 to 10 items.
        pub lambda_function_name: Option<Value<Vec<StringFilter>>>,
        /// 1 to 10 items.
        pub lambda_function_runtime: Option<Value<Vec<StringFilter>>>,
        /// Details on the date and time a finding was last seen used to filter findings.
        ///
        /// 1 to 10 items.
        pub last_observed_at: Option<Value<Vec<DateFilter>>>,
        /// Details on network protocol used to filter findings.
        ///
        /// 1 to 10 items.
        pub network_protocol: Option<Value<Vec<StringFilter>>>,
        /// Details on the port ranges used to filter findings.
        ///
        /// 1 to 10 items.
        pub port_range: Option<Value<Vec<PortRangeFilter>>>,
        /// Details on the related vulnerabilities used to filter findings.
        ///
        /// 1 to 10 items.
        pub related_vulnerabilities: Option<Value<Vec<StringFilter>>>,
        /// Details on the resource IDs used to filter findings.
        ///
        /// 1 to 10 items.
        pub resource_id: Option<Value<Vec<StringFilter>>>,
        /// Details on the resource tags used to filter findings.
        ///
        /// 1 to 10 items.
        pub resource_tags: Option<Value<Vec<MapFilter>>>,
        /// Details on the resource types used to filter findings.
        ///
        /// 1 to 10 items.
        pub resource_type: Option<Value<Vec<StringFilter>>>,
        /// Details on the severity used to filter findings.
        ///
        /// 1 to 10 items.
        pub severity: Option<Value<Vec<StringFilter>>>,
        /// Details on the finding title used to filter findings.
        ///
        /// 1 to 10 items.
        pub title: Option<Value<Vec<StringFilter>>>,
        /// Details on the date and time a finding was last updated at used to filter findings.
        ///
        /// 1 to 10 items.
        pub updated_at: Option<Value<Vec<DateFilter>>>,
        /// Details on the vendor severity used to filter findings.
        ///
        /// 1 to 10 items.
        pub vendor_severity: Option<Value<Vec<StringFilter>>>,
        /// Details on the vulnerability ID used to filter findings.
        ///
        /// 1 to 10 items.
        pub vulnerability_id: Option<Value<Vec<StringFilter>>>,
        /// Details on the vulnerability score to filter findings by.
        ///
        /// 1 to 10 items.
        pub vulnerability_source: Option<Value<Vec<StringFilter>>>,
        /// Details on the vulnerable packages used to filter findings.
        ///
        /// 1 to 10 items.
        pub vulnerable_packages: Option<Value<Vec<PackageFilter>>>,
    }

    impl Lower for FilterCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("AwsAccountId", self.aws_account_id);
            to.set("CodeVulnerabilityDetectorName", self.code_vulnerability_detector_name);
            to.set("CodeVulnerabilityDetectorTags", self.code_vulnerability_detector_tags);
            to.set("CodeVulnerabilityFilePath", self.code_vulnerability_file_path);
            to.set("ComponentId", self.component_id);
            to.set("ComponentType", self.component_type);
            to.set("Ec2InstanceImageId", self.ec2_instance_image_id);
            to.set("Ec2InstanceSubnetId", self.ec2_instance_subnet_id);
            to.set("Ec2InstanceVpcId", self.ec2_instance_vpc_id);
            to.set("EcrImageArchitecture", self.ecr_image_architecture);
            to.set("EcrImageHash", self.ecr_image_hash);
            to.set("EcrImageInUseCount", self.ecr_image_in_use_count);
            to.set("EcrImagePushedAt", self.ecr_image_pushed_at);
            to.set("EcrImageRegistry", self.ecr_image_registry);
            to.set("EcrImageRepositoryName", self.ecr_image_repository_name);
            to.set("EcrImageTags", self.ecr_image_tags);
            to.set("EpssScore", self.epss_score);
            to.set("ExploitAvailable", self.exploit_available);
            to.set("FindingArn", self.finding_arn);
            to.set("FindingStatus", self.finding_status);
            to.set("FindingType", self.finding_type);
            to.set("FirstObservedAt", self.first_observed_at);
            to.set("FixAvailable", self.fix_available);
            to.set("InspectorScore", self.inspector_score);
            to.set("LambdaFunctionExecutionRoleArn", self.lambda_function_execution_role_arn);
            to.set("LambdaFunctionLastModifiedAt", self.lambda_function_last_modified_at);
            to.set("LambdaFunctionLayers", self.lambda_function_layers);
            to.set("LambdaFunctionName", self.lambda_function_name);
            to.set("LambdaFunctionRuntime", self.lambda_function_runtime);
            to.set("LastObservedAt", self.last_observed_at);
            to.set("NetworkProtocol", self.network_protocol);
            to.set("PortRange", self.port_range);
            to.set("RelatedVulnerabilities", self.related_vulnerabilities);
            to.set("ResourceId", self.resource_id);
            to.set("ResourceTags", self.resource_tags);
            to.set("ResourceType", self.resource_type);
            to.set("Severity", self.severity);
            to.set("Title", self.title);
            to.set("UpdatedAt", self.updated_at);
            to.set("VendorSeverity", self.vendor_severity);
            to.set("VulnerabilityId", self.vulnerability_id);
            to.set("VulnerabilitySource", self.vulnerability_source);
            to.set("VulnerablePackages", self.vulnerable_packages);
        }
    }

    /// An object that describes the details of a string filter.
    #[derive(Clone, Debug, Default)]
    pub struct StringFilter {
        /// The operator to use when comparing values in the filter.
        ///
        /// Required. One of `EQUALS`, `PREFIX`, `NOT_EQUALS`.
        pub comparison: Option<Value<String>>,
        /// The value to filter on.
        ///
        /// Required. 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for StringFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Value", self.value);
        }
    }

    /// An object that describes the details of a number filter.
    #[derive(Clone, Debug, Default)]
    pub struct NumberFilter {
        /// The lowest number to be included in the filter.
        pub lower_inclusive: Option<Value<f64>>,
        /// The highest number to be included in the filter.
        pub upper_inclusive: Option<Value<f64>>,
    }

    impl Lower for NumberFilter {
        fn fields(self, to: &mut Fields) {
            to.set("LowerInclusive", self.lower_inclusive);
            to.set("UpperInclusive", self.upper_inclusive);
        }
    }

    /// Contains details on the time range used to filter findings.
    #[derive(Clone, Debug, Default)]
    pub struct DateFilter {
        /// A timestamp representing the end of the time period filtered on.
        pub end_inclusive: Option<Value<i64>>,
        /// A timestamp representing the start of the time period filtered on.
        pub start_inclusive: Option<Value<i64>>,
    }

    impl Lower for DateFilter {
        fn fields(self, to: &mut Fields) {
            to.set("EndInclusive", self.end_inclusive);
            to.set("StartInclusive", self.start_inclusive);
        }
    }

    /// An object that describes the details of a port range filter.
    #[derive(Clone, Debug, Default)]
    pub struct PortRangeFilter {
        /// The port number the port range begins at.
        ///
        /// 0 to 65535.
        pub begin_inclusive: Option<Value<i64>>,
        /// The port number the port range ends at.
        ///
        /// 0 to 65535.
        pub end_inclusive: Option<Value<i64>>,
    }

    impl Lower for PortRangeFilter {
        fn fields(self, to: &mut Fields) {
            to.set("BeginInclusive", self.begin_inclusive);
            to.set("EndInclusive", self.end_inclusive);
        }
    }

    /// An object that describes details of a map filter.
    #[derive(Clone, Debug, Default)]
    pub struct MapFilter {
        /// The operator to use when comparing values in the filter.
        ///
        /// Required. One of `EQUALS`.
        pub comparison: Option<Value<String>>,
        /// The tag key used in the filter.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value used in the filter.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for MapFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Contains information on the details of a package filter.
    #[derive(Clone, Debug, Default)]
    pub struct PackageFilter {
        /// An object that contains details on the package architecture type to filter on.
        pub architecture: Option<Value<StringFilter>>,
        /// An object that contains details on the package epoch to filter on.
        pub epoch: Option<Value<NumberFilter>>,
        pub file_path: Option<Value<StringFilter>>,
        /// An object that contains details on the name of the package to filter on.
        pub name: Option<Value<StringFilter>>,
        /// An object that contains details on the package release to filter on.
        pub release: Option<Value<StringFilter>>,
        pub source_lambda_layer_arn: Option<Value<StringFilter>>,
        /// An object that contains details on the source layer hash to filter on.
        pub source_layer_hash: Option<Value<StringFilter>>,
        /// The package version to filter on.
        pub version: Option<Value<StringFilter>>,
    }

    impl Lower for PackageFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Architecture", self.architecture);
            to.set("Epoch", self.epoch);
            to.set("FilePath", self.file_path);
            to.set("Name", self.name);
            to.set("Release", self.release);
            to.set("SourceLambdaLayerArn", self.source_lambda_layer_arn);
            to.set("SourceLayerHash", self.source_layer_hash);
            to.set("Version", self.version);
        }
    }
}
