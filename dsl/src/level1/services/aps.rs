//! `AWS::APS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::APS::AnomalyDetector`.
///
/// Anomaly detection uses the Random Cut Forest algorithm for time-series analysis. The anomaly detector analyzes
/// Amazon Managed Service for Prometheus metrics to identify unusual patterns and behaviors.
#[derive(Clone, Debug, Default)]
pub struct AnomalyDetector {
    /// The user-friendly name of the anomaly detector.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub alias: Option<Value<String>>,
    /// The algorithm configuration of the anomaly detector.
    ///
    /// Required.
    pub configuration: Option<Value<anomaly_detector::AnomalyDetectorConfiguration>>,
    /// The frequency, in seconds, at which the anomaly detector evaluates metrics.
    pub evaluation_interval_in_seconds: Option<Value<i64>>,
    /// The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector.
    pub labels: Option<Value<Vec<anomaly_detector::Label>>>,
    /// The action taken when data is missing during evaluation.
    pub missing_data_action: Option<Value<anomaly_detector::MissingDataAction>>,
    /// The tags applied to the anomaly detector.
    pub tags: Option<Value<Vec<anomaly_detector::Tag>>>,
    /// An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to
    /// ingesting, storing, and querying your Prometheus-compatible metrics.
    ///
    /// Required. A change replaces the resource.
    pub workspace: Option<Value<String>>,
}

impl Lower for AnomalyDetector {
    fn fields(self, to: &mut Fields) {
        to.set("Alias", self.alias);
        to.set("Configuration", self.configuration);
        to.set("EvaluationIntervalInSeconds", self.evaluation_interval_in_seconds);
        to.set("Labels", self.labels);
        to.set("MissingDataAction", self.missing_data_action);
        to.set("Tags", self.tags);
        to.set("Workspace", self.workspace);
    }
}

impl Level1 for AnomalyDetector {
    const TYPE: &'static str = "AWS::APS::AnomalyDetector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AnomalyDetector> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the anomaly detector.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`AnomalyDetector`] is made of.
pub mod anomaly_detector {
    use super::*;

    /// The configuration for the anomaly detection algorithm.
    #[derive(Clone, Debug, Default)]
    pub struct AnomalyDetectorConfiguration {
        /// The Random Cut Forest algorithm configuration for anomaly detection.
        ///
        /// Required.
        pub random_cut_forest: Option<Value<RandomCutForestConfiguration>>,
    }

    impl Lower for AnomalyDetectorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RandomCutForest", self.random_cut_forest);
        }
    }

    /// Configuration for the Random Cut Forest algorithm used for anomaly detection in time-series data.
    #[derive(Clone, Debug, Default)]
    pub struct RandomCutForestConfiguration {
        /// Configuration for ignoring values that are near expected values from above during anomaly detection.
        pub ignore_near_expected_from_above: Option<Value<IgnoreNearExpected>>,
        /// Configuration for ignoring values that are near expected values from below during anomaly detection.
        pub ignore_near_expected_from_below: Option<Value<IgnoreNearExpected>>,
        /// The Prometheus query used to retrieve the time-series data for anomaly detection.
        ///
        /// Required. At least 1 characters.
        pub query: Option<Value<String>>,
        /// The number of data points sampled from the input stream for the Random Cut Forest algorithm. The default number
        /// is 256 consecutive data points.
        ///
        /// 256 to 1024.
        pub sample_size: Option<Value<i64>>,
        /// The number of consecutive data points used to create a shingle for the Random Cut Forest algorithm. The default
        /// number is 8 consecutive data points.
        ///
        /// 2 to 1024.
        pub shingle_size: Option<Value<i64>>,
    }

    impl Lower for RandomCutForestConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IgnoreNearExpectedFromAbove", self.ignore_near_expected_from_above);
            to.set("IgnoreNearExpectedFromBelow", self.ignore_near_expected_from_below);
            to.set("Query", self.query);
            to.set("SampleSize", self.sample_size);
            to.set("ShingleSize", self.shingle_size);
        }
    }

    /// Configuration for threshold settings that determine when values near expected values should be ignored during
    /// anomaly detection.
    #[derive(Clone, Debug, Default)]
    pub struct IgnoreNearExpected {
        /// The absolute amount by which values can differ from expected values before being considered anomalous.
        pub amount: Option<Value<f64>>,
        /// The ratio by which values can differ from expected values before being considered anomalous.
        pub ratio: Option<Value<f64>>,
    }

    impl Lower for IgnoreNearExpected {
        fn fields(self, to: &mut Fields) {
            to.set("Amount", self.amount);
            to.set("Ratio", self.ratio);
        }
    }

    /// The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector.
    #[derive(Clone, Debug, Default)]
    pub struct Label {
        /// The key of the label.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for this label.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Label {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Specifies the action to take when data is missing during anomaly detection evaluation.
    #[derive(Clone, Debug, Default)]
    pub struct MissingDataAction {
        /// Marks missing data points as anomalies.
        pub mark_as_anomaly: Option<Value<bool>>,
        /// Skips evaluation when data is missing.
        pub skip: Option<Value<bool>>,
    }

    impl Lower for MissingDataAction {
        fn fields(self, to: &mut Fields) {
            to.set("MarkAsAnomaly", self.mark_as_anomaly);
            to.set("Skip", self.skip);
        }
    }

    /// A key-value pair to associate a tag level security for the resource.
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
}

/// `AWS::APS::ResourcePolicy`.
///
/// Use resource-based policies to grant permissions to other AWS accounts or services to access your workspace.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// The JSON to use as the Resource-based Policy.
    ///
    /// Required.
    pub policy_document: Option<Value<String>>,
    /// An ARN identifying a Workspace.
    ///
    /// Required. A change replaces the resource.
    pub workspace_arn: Option<Value<String>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("WorkspaceArn", self.workspace_arn);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::APS::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `WorkspaceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::APS::RuleGroupsNamespace`.
///
/// The definition of a rule groups namespace in an Amazon Managed Service for Prometheus workspace. A rule groups
/// namespace is associated with exactly one rules file.
#[derive(Clone, Debug, Default)]
pub struct RuleGroupsNamespace {
    /// The rules file used in the namespace.
    ///
    /// Required.
    pub data: Option<Value<String>>,
    /// The name of the rule groups namespace.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The list of tag keys and values that are associated with the rule groups namespace.
    pub tags: Option<Value<Vec<rule_groups_namespace::Tag>>>,
    /// The ID of the workspace to add the rule groups namespace.
    ///
    /// Required. A change replaces the resource.
    pub workspace: Option<Value<String>>,
}

impl Lower for RuleGroupsNamespace {
    fn fields(self, to: &mut Fields) {
        to.set("Data", self.data);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Workspace", self.workspace);
    }
}

impl Level1 for RuleGroupsNamespace {
    const TYPE: &'static str = "AWS::APS::RuleGroupsNamespace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RuleGroupsNamespace> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the rule groups namespace. For example,
    /// `arn:aws:aps:<region>:123456789012:rulegroupsnamespace/ws-example1-1234-abcd-5678-ef90abcd1234/rulesfile1`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`RuleGroupsNamespace`] is made of.
pub mod rule_groups_namespace {
    use super::*;

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
}

/// `AWS::APS::Scraper`.
///
/// A scraper is a fully-managed agentless collector that discovers and pulls metrics automatically.
///
/// Its ARN: `arn:${Partition}:aps:${Region}:${Account}:scraper/${ScraperId}`.
#[derive(Clone, Debug, Default)]
pub struct Scraper {
    /// An optional user-assigned scraper alias.
    ///
    /// 1 to 100 characters.
    pub alias: Option<Value<String>>,
    /// The Amazon Managed Service for Prometheus workspace the scraper sends metrics to.
    ///
    /// Required.
    pub destination: Option<Value<scraper::Destination>>,
    /// The role configuration in an Amazon Managed Service for Prometheus scraper.
    pub role_configuration: Option<Value<scraper::RoleConfiguration>>,
    /// The configuration in use by the scraper.
    ///
    /// Required.
    pub scrape_configuration: Option<Value<scraper::ScrapeConfiguration>>,
    /// The definition of logging configuration in an Amazon Managed Service for Prometheus workspace.
    pub scraper_logging_configuration: Option<Value<scraper::ScraperLoggingConfiguration>>,
    /// The Amazon EKS cluster from which the scraper collects metrics.
    ///
    /// Required. A change replaces the resource.
    pub source: Option<Value<scraper::Source>>,
    /// (Optional) The list of tag keys and values associated with the scraper.
    pub tags: Option<Value<Vec<scraper::Tag>>>,
}

impl Lower for Scraper {
    fn fields(self, to: &mut Fields) {
        to.set("Alias", self.alias);
        to.set("Destination", self.destination);
        to.set("RoleConfiguration", self.role_configuration);
        to.set("ScrapeConfiguration", self.scrape_configuration);
        to.set("ScraperLoggingConfiguration", self.scraper_logging_configuration);
        to.set("Source", self.source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Scraper {
    const TYPE: &'static str = "AWS::APS::Scraper";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Scraper> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the scraper. For example,
    /// `arn:aws:aps:<region>:123456798012:scraper/s-example1-1234-abcd-5678-ef9012abcd34`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) of the IAM role that provides permissions for the scraper to discover and collect
    /// metrics on your behalf.
    pub fn role_arn(self) -> Value<Arn> {
        self.attribute("RoleArn")
    }

    /// The ID of the scraper. For example, `s-example1-1234-abcd-5678-ef9012abcd34`.
    pub fn scraper_id(self) -> Value<String> {
        self.attribute("ScraperId")
    }
}

/// What [`Scraper`] is made of.
pub mod scraper {
    use super::*;

    /// Where to send the metrics from a scraper.
    #[derive(Clone, Debug, Default)]
    pub struct Destination {
        /// The Amazon Managed Service for Prometheus workspace to send metrics to.
        pub amp_configuration: Option<Value<AmpConfiguration>>,
        /// Configuration for CloudWatch metrics destination.
        pub cloud_watch_configuration: Option<Value<CloudWatchConfiguration>>,
    }

    impl Lower for Destination {
        fn fields(self, to: &mut Fields) {
            to.set("AmpConfiguration", self.amp_configuration);
            to.set("CloudWatchConfiguration", self.cloud_watch_configuration);
        }
    }

    /// The `AmpConfiguration` structure defines the Amazon Managed Service for Prometheus instance a scraper should
    /// send metrics to.
    #[derive(Clone, Debug, Default)]
    pub struct AmpConfiguration {
        /// ARN of the Amazon Managed Service for Prometheus workspace.
        ///
        /// Required.
        pub workspace_arn: Option<Value<String>>,
    }

    impl Lower for AmpConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("WorkspaceArn", self.workspace_arn);
        }
    }

    /// Configuration for CloudWatch metrics destination.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchConfiguration {
        /// ARN of a CloudWatch dataset.
        ///
        /// Required.
        pub dataset_arn: Option<Value<String>>,
    }

    impl Lower for CloudWatchConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DatasetArn", self.dataset_arn);
        }
    }

    /// The role configuration in an Amazon Managed Service for Prometheus scraper.
    #[derive(Clone, Debug, Default)]
    pub struct RoleConfiguration {
        /// The ARN of the source role.
        pub source_role_arn: Option<Value<String>>,
        /// The ARN of the target role.
        pub target_role_arn: Option<Value<String>>,
    }

    impl Lower for RoleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SourceRoleArn", self.source_role_arn);
            to.set("TargetRoleArn", self.target_role_arn);
        }
    }

    /// A scrape configuration for a scraper, base 64 encoded. For more information, see Scraper configuration in the
    /// \*Amazon Managed Service for Prometheus User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct ScrapeConfiguration {
        /// The base 64 encoded scrape configuration file.
        pub configuration_blob: Option<Value<String>>,
    }

    impl Lower for ScrapeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationBlob", self.configuration_blob);
        }
    }

    /// Configuration for scraper logging.
    #[derive(Clone, Debug, Default)]
    pub struct ScraperLoggingConfiguration {
        /// Destination for scraper logging.
        ///
        /// Required.
        pub logging_destination: Option<Value<ScraperLoggingDestination>>,
        /// Required. At least 1 items.
        pub scraper_components: Option<Value<Vec<ScraperComponent>>>,
    }

    impl Lower for ScraperLoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LoggingDestination", self.logging_destination);
            to.set("ScraperComponents", self.scraper_components);
        }
    }

    /// The destination where scraper logs are sent.
    #[derive(Clone, Debug, Default)]
    pub struct ScraperLoggingDestination {
        /// The CloudWatch Logs configuration for the scraper logging destination.
        pub cloud_watch_logs: Option<Value<CloudWatchLogDestination>>,
    }

    impl Lower for ScraperLoggingDestination {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
        }
    }

    /// Represents a cloudwatch logs destination for scraper logging.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogDestination {
        /// ARN of the CloudWatch log group.
        ///
        /// 0 to 512 characters.
        pub log_group_arn: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupArn", self.log_group_arn);
        }
    }

    /// A component of a Amazon Managed Service for Prometheus scraper that can be configured for logging.
    #[derive(Clone, Debug, Default)]
    pub struct ScraperComponent {
        /// The configuration settings for the scraper component.
        pub config: Option<Value<ComponentConfig>>,
        /// The type of the scraper component.
        ///
        /// Required. One of `SERVICE_DISCOVERY`, `COLLECTOR`, `EXPORTER`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ScraperComponent {
        fn fields(self, to: &mut Fields) {
            to.set("Config", self.config);
            to.set("Type", self.type_);
        }
    }

    /// Configuration settings for a scraper component.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentConfig {
        /// Configuration options for the scraper component.
        pub options: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for ComponentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Options", self.options);
        }
    }

    /// The source of collected metrics for a scraper.
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        /// The Amazon EKS cluster from which a scraper collects metrics.
        pub eks_configuration: Option<Value<EksConfiguration>>,
        /// Configuration for VPC metrics source.
        pub vpc_configuration: Option<Value<VpcConfiguration>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("EksConfiguration", self.eks_configuration);
            to.set("VpcConfiguration", self.vpc_configuration);
        }
    }

    /// The `EksConfiguration` structure describes the connection to the Amazon EKS cluster from which a scraper
    /// collects metrics.
    #[derive(Clone, Debug, Default)]
    pub struct EksConfiguration {
        /// ARN of the Amazon EKS cluster.
        ///
        /// Required.
        pub cluster_arn: Option<Value<String>>,
        /// A list of the security group IDs for the Amazon EKS cluster VPC configuration.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of subnet IDs for the Amazon EKS cluster VPC configuration.
        ///
        /// Required.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for EksConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterArn", self.cluster_arn);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// Configuration for VPC metrics source.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfiguration {
        /// List of security group IDs.
        ///
        /// Required.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// List of subnet IDs.
        ///
        /// Required.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
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
}

/// `AWS::APS::Workspace`.
///
/// An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to
/// ingesting, storing, and querying your Prometheus-compatible metrics.
///
/// Its ARN: `arn:${Partition}:aps:${Region}:${Account}:workspace/${WorkspaceId}`.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// The alert manager definition, a YAML configuration for the alert manager in your Amazon Managed Service for
    /// Prometheus workspace.
    pub alert_manager_definition: Option<Value<String>>,
    /// The alias that is assigned to this workspace to help identify it. It does not need to be unique.
    ///
    /// 0 to 100 characters.
    pub alias: Option<Value<String>>,
    /// (optional) The ARN for a customer managed AWS key to use for encrypting data within your workspace.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// Contains information about the logging configuration for the workspace.
    pub logging_configuration: Option<Value<workspace::LoggingConfiguration>>,
    /// The definition of logging configuration in an Amazon Managed Service for Prometheus workspace.
    pub query_logging_configuration: Option<Value<workspace::QueryLoggingConfiguration>>,
    /// The list of tag keys and values that are associated with the workspace.
    pub tags: Option<Value<Vec<workspace::Tag>>>,
    /// Use this structure to define label sets and the ingestion limits for time series that match label sets, and to
    /// specify the retention period of the workspace.
    pub workspace_configuration: Option<Value<workspace::WorkspaceConfiguration>>,
}

impl Lower for Workspace {
    fn fields(self, to: &mut Fields) {
        to.set("AlertManagerDefinition", self.alert_manager_definition);
        to.set("Alias", self.alias);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("LoggingConfiguration", self.logging_configuration);
        to.set("QueryLoggingConfiguration", self.query_logging_configuration);
        to.set("Tags", self.tags);
        to.set("WorkspaceConfiguration", self.workspace_configuration);
    }
}

impl Level1 for Workspace {
    const TYPE: &'static str = "AWS::APS::Workspace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Workspace> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the workspace. For example,
    /// `arn:aws:aps:<region>:123456789012:workspace/ws-example1-1234-abcd-5678-ef90abcd1234`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Prometheus endpoint available for this workspace. For example,
    /// `https://aps-workspaces.<region>.amazonaws.com/workspaces/ws-example1-1234-abcd-5678-ef90abcd1234/api/v1/`.
    pub fn prometheus_endpoint(self) -> Value<String> {
        self.attribute("PrometheusEndpoint")
    }

    /// The unique ID for the workspace. For example, `ws-example1-1234-abcd-5678-ef90abcd1234`.
    pub fn workspace_id(self) -> Value<String> {
        self.attribute("WorkspaceId")
    }
}

/// What [`Workspace`] is made of.
pub mod workspace {
    use super::*;

    /// Contains information about the rules and alerting logging configuration for the workspace.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfiguration {
        /// The ARN of the CloudWatch log group to which the vended log data will be published. This log group must exist
        /// prior to calling this operation.
        ///
        /// 0 to 512 characters.
        pub log_group_arn: Option<Value<String>>,
    }

    impl Lower for LoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupArn", self.log_group_arn);
        }
    }

    /// The query logging configuration in an Amazon Managed Service for Prometheus workspace.
    #[derive(Clone, Debug, Default)]
    pub struct QueryLoggingConfiguration {
        /// Defines a destination and its associated filtering criteria for query logging.
        ///
        /// Required. 1 to 1 items.
        pub destinations: Option<Value<Vec<LoggingDestination>>>,
    }

    impl Lower for QueryLoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Destinations", self.destinations);
        }
    }

    /// The logging destination in an Amazon Managed Service for Prometheus workspace.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingDestination {
        /// Configuration details for logging to CloudWatch Logs.
        ///
        /// Required.
        pub cloud_watch_logs: Option<Value<CloudWatchLogDestination>>,
        /// Filtering criteria that determine which queries are logged.
        ///
        /// Required.
        pub filters: Option<Value<LoggingFilter>>,
    }

    impl Lower for LoggingDestination {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
            to.set("Filters", self.filters);
        }
    }

    /// Configuration details for logging to CloudWatch Logs.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogDestination {
        /// The ARN of the CloudWatch log group.
        ///
        /// Required. 0 to 512 characters.
        pub log_group_arn: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupArn", self.log_group_arn);
        }
    }

    /// Filtering criteria that determine which queries are logged.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingFilter {
        /// The Query Samples Processed (QSP) threshold above which queries will be logged. Queries processing more samples
        /// than this threshold will be captured in logs.
        ///
        /// Required. At least 0.
        pub qsp_threshold: Option<Value<i64>>,
    }

    impl Lower for LoggingFilter {
        fn fields(self, to: &mut Fields) {
            to.set("QspThreshold", self.qsp_threshold);
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

    /// Use this structure to define label sets and the ingestion limits for time series that match label sets, and to
    /// specify the retention period of the workspace.
    #[derive(Clone, Debug, Default)]
    pub struct WorkspaceConfiguration {
        /// This is an array of structures, where each structure defines a label set for the workspace, and defines the
        /// ingestion limit for active time series for each of those label sets.
        ///
        /// At least 0 items.
        pub limits_per_label_sets: Option<Value<Vec<LimitsPerLabelSet>>>,
        /// The time window in seconds for accepting out-of-order samples.
        ///
        /// At least 0.
        pub out_of_order_time_window_in_seconds: Option<Value<i64>>,
        /// Specifies how many days that metrics will be retained in the workspace.
        ///
        /// At least 1.
        pub retention_period_in_days: Option<Value<i64>>,
        /// Duration in seconds to offset rule evaluation queries into the past.
        ///
        /// At least 0.
        pub rule_query_offset_in_seconds: Option<Value<i64>>,
    }

    impl Lower for WorkspaceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LimitsPerLabelSets", self.limits_per_label_sets);
            to.set("OutOfOrderTimeWindowInSeconds", self.out_of_order_time_window_in_seconds);
            to.set("RetentionPeriodInDays", self.retention_period_in_days);
            to.set("RuleQueryOffsetInSeconds", self.rule_query_offset_in_seconds);
        }
    }

    /// This defines a label set for the workspace, and defines the ingestion limit for active time series that match
    /// that label set.
    #[derive(Clone, Debug, Default)]
    pub struct LimitsPerLabelSet {
        /// This defines one label set that will have an enforced ingestion limit.
        ///
        /// Required. At least 0 items.
        pub label_set: Option<Value<Vec<Label>>>,
        /// This structure contains the information about the limits that apply to time series that match this label set.
        ///
        /// Required.
        pub limits: Option<Value<LimitsPerLabelSetEntry>>,
    }

    impl Lower for LimitsPerLabelSet {
        fn fields(self, to: &mut Fields) {
            to.set("LabelSet", self.label_set);
            to.set("Limits", self.limits);
        }
    }

    /// A label is a name:value pair used to add context to ingested metrics. This structure defines the name and value
    /// for one label that is used in a label set.
    #[derive(Clone, Debug, Default)]
    pub struct Label {
        /// The name for this label.
        ///
        /// Required. At least 1 characters.
        pub name: Option<Value<String>>,
        /// The value for this label.
        ///
        /// Required. At least 1 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Label {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// This structure contains the limits that apply to time series that match one label set.
    #[derive(Clone, Debug, Default)]
    pub struct LimitsPerLabelSetEntry {
        /// The maximum number of active series that can be ingested that match this label set.
        ///
        /// At least 0.
        pub max_series: Option<Value<i64>>,
    }

    impl Lower for LimitsPerLabelSetEntry {
        fn fields(self, to: &mut Fields) {
            to.set("MaxSeries", self.max_series);
        }
    }
}
