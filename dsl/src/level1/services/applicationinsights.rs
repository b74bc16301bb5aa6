//! `AWS::ApplicationInsights`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ApplicationInsights::Application`.
///
/// The `AWS::ApplicationInsights::Application` resource adds an application that is created from a resource group.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// If set to true, the managed policies for SSM and CW will be attached to the instance roles if they are missing.
    pub attach_missing_permission: Option<Value<bool>>,
    /// If set to `true`, the application components will be configured with the monitoring configuration recommended by
    /// Application Insights.
    pub auto_configuration_enabled: Option<Value<bool>>,
    /// Indicates whether Application Insights can listen to CloudWatch events for the application resources, such as
    /// `instance terminated`, `failed deployment`, and others.
    pub cwe_monitor_enabled: Option<Value<bool>>,
    /// The monitoring settings of the components. Not required to set up default monitoring for all components.
    ///
    /// At least 1 items.
    pub component_monitoring_settings: Option<Value<Vec<application::ComponentMonitoringSetting>>>,
    /// Describes a custom component by grouping similar standalone instances to monitor.
    ///
    /// At least 1 items.
    pub custom_components: Option<Value<Vec<application::CustomComponent>>>,
    /// Application Insights can create applications based on a resource group or on an account. To create an
    /// account-based application using all of the resources in the account, set this parameter to `ACCOUNT_BASED`.
    ///
    /// One of `ACCOUNT_BASED`. A change replaces the resource.
    pub grouping_type: Option<Value<String>>,
    /// The log pattern sets.
    ///
    /// At least 1 items.
    pub log_pattern_sets: Option<Value<Vec<application::LogPatternSet>>>,
    /// Indicates whether Application Insights will create OpsItems for any problem that is detected by Application
    /// Insights for an application.
    pub ops_center_enabled: Option<Value<bool>>,
    /// The SNS topic provided to Application Insights that is associated with the created OpsItems to receive SNS
    /// notifications for opsItem updates.
    ///
    /// 20 to 300 characters.
    pub ops_item_sns_topic_arn: Option<Value<String>>,
    /// The name of the resource group used for the application.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub resource_group_name: Option<Value<String>>,
    /// The SNS topic ARN that is associated with SNS notifications for updates or issues.
    ///
    /// 20 to 300 characters.
    pub sns_notification_arn: Option<Value<String>>,
    /// An array of `Tags`.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<application::Tag>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("AttachMissingPermission", self.attach_missing_permission);
        to.set("AutoConfigurationEnabled", self.auto_configuration_enabled);
        to.set("CWEMonitorEnabled", self.cwe_monitor_enabled);
        to.set("ComponentMonitoringSettings", self.component_monitoring_settings);
        to.set("CustomComponents", self.custom_components);
        to.set("GroupingType", self.grouping_type);
        to.set("LogPatternSets", self.log_pattern_sets);
        to.set("OpsCenterEnabled", self.ops_center_enabled);
        to.set("OpsItemSNSTopicArn", self.ops_item_sns_topic_arn);
        to.set("ResourceGroupName", self.resource_group_name);
        to.set("SNSNotificationArn", self.sns_notification_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::ApplicationInsights::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: its `ApplicationARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the application, such as
    /// `arn:aws:applicationinsights:us-east-1:123456789012:application/resource-group/my_resource_group`.
    pub fn application_arn(self) -> Value<Arn> {
        self.attribute("ApplicationARN")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// The `AWS::ApplicationInsights::Application ComponentMonitoringSetting` property type defines the monitoring
    /// setting of the component.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentMonitoringSetting {
        /// The ARN of the component. Either the component ARN or the component name is required.
        ///
        /// 20 to 300 characters.
        pub component_arn: Option<Value<String>>,
        /// Component monitoring can be configured in one of the following three modes.
        ///
        /// Required. One of `DEFAULT`, `DEFAULT_WITH_OVERWRITE`, `CUSTOM`.
        pub component_configuration_mode: Option<Value<String>>,
        /// The name of the component. Either the component ARN or the component name is required.
        ///
        /// 1 to 128 characters.
        pub component_name: Option<Value<String>>,
        /// Customized monitoring settings. Required if CUSTOM mode is configured in `ComponentConfigurationMode`.
        pub custom_component_configuration: Option<Value<ComponentConfiguration>>,
        /// Customized overwrite monitoring settings. Required if CUSTOM mode is configured in `ComponentConfigurationMode`.
        pub default_overwrite_component_configuration: Option<Value<ComponentConfiguration>>,
        /// The tier of the application component.
        ///
        /// Required.
        pub tier: Option<Value<String>>,
    }

    impl Lower for ComponentMonitoringSetting {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentARN", self.component_arn);
            to.set("ComponentConfigurationMode", self.component_configuration_mode);
            to.set("ComponentName", self.component_name);
            to.set("CustomComponentConfiguration", self.custom_component_configuration);
            to.set("DefaultOverwriteComponentConfiguration", self.default_overwrite_component_configuration);
            to.set("Tier", self.tier);
        }
    }

    /// The `AWS::ApplicationInsights::Application ComponentConfiguration` property type defines the configuration
    /// settings of the component.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentConfiguration {
        /// The configuration settings.
        pub configuration_details: Option<Value<ConfigurationDetails>>,
        /// Sub-component configurations of the component.
        ///
        /// At least 1 items.
        pub sub_component_type_configurations: Option<Value<Vec<SubComponentTypeConfiguration>>>,
    }

    impl Lower for ComponentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationDetails", self.configuration_details);
            to.set("SubComponentTypeConfigurations", self.sub_component_type_configurations);
        }
    }

    /// The `AWS::ApplicationInsights::Application ConfigurationDetails` property type specifies the configuration
    /// settings.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationDetails {
        /// A list of metrics to monitor for the component. All component types can use `AlarmMetrics`.
        pub alarm_metrics: Option<Value<Vec<AlarmMetric>>>,
        /// A list of alarms to monitor for the component. All component types can use `Alarm`.
        pub alarms: Option<Value<Vec<Alarm>>>,
        /// The HA cluster Prometheus Exporter settings.
        pub ha_cluster_prometheus_exporter: Option<Value<HAClusterPrometheusExporter>>,
        /// The HANA DB Prometheus Exporter settings.
        pub hana_prometheus_exporter: Option<Value<HANAPrometheusExporter>>,
        /// A list of Java metrics to monitor for the component.
        pub jmx_prometheus_exporter: Option<Value<JMXPrometheusExporter>>,
        /// A list of logs to monitor for the component. Only Amazon EC2 instances can use `Logs`.
        pub logs: Option<Value<Vec<Log>>>,
        /// The NetWeaver Prometheus Exporter Settings.
        pub net_weaver_prometheus_exporter: Option<Value<NetWeaverPrometheusExporter>>,
        /// A list of processes to monitor for the component. Only Windows EC2 instances can have a processes section.
        pub processes: Option<Value<Vec<Process>>>,
        /// The SQL prometheus exporter settings.
        pub sql_server_prometheus_exporter: Option<Value<SQLServerPrometheusExporter>>,
        /// A list of Windows Events to monitor for the component. Only Amazon EC2 instances running on Windows can use
        /// `WindowsEvents`.
        pub windows_events: Option<Value<Vec<WindowsEvent>>>,
    }

    impl Lower for ConfigurationDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmMetrics", self.alarm_metrics);
            to.set("Alarms", self.alarms);
            to.set("HAClusterPrometheusExporter", self.ha_cluster_prometheus_exporter);
            to.set("HANAPrometheusExporter", self.hana_prometheus_exporter);
            to.set("JMXPrometheusExporter", self.jmx_prometheus_exporter);
            to.set("Logs", self.logs);
            to.set("NetWeaverPrometheusExporter", self.net_weaver_prometheus_exporter);
            to.set("Processes", self.processes);
            to.set("SQLServerPrometheusExporter", self.sql_server_prometheus_exporter);
            to.set("WindowsEvents", self.windows_events);
        }
    }

    /// The `AWS::ApplicationInsights::Application AlarmMetric` property type defines a metric to monitor for the
    /// component.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmMetric {
        /// The name of the metric to be monitored for the component. For metrics supported by Application Insights, see
        /// Logs and metrics supported by Amazon CloudWatch Application Insights.
        ///
        /// Required.
        pub alarm_metric_name: Option<Value<String>>,
    }

    impl Lower for AlarmMetric {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmMetricName", self.alarm_metric_name);
        }
    }

    /// The `AWS::ApplicationInsights::Application Alarm` property type defines a CloudWatch alarm to be monitored for
    /// the component.
    #[derive(Clone, Debug, Default)]
    pub struct Alarm {
        /// The name of the CloudWatch alarm to be monitored for the component.
        ///
        /// Required. 1 to 255 characters.
        pub alarm_name: Option<Value<String>>,
        /// Indicates the degree of outage when the alarm goes off.
        ///
        /// One of `HIGH`, `MEDIUM`, `LOW`.
        pub severity: Option<Value<String>>,
    }

    impl Lower for Alarm {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmName", self.alarm_name);
            to.set("Severity", self.severity);
        }
    }

    /// The `AWS::ApplicationInsights::Application HAClusterPrometheusExporter` property type defines the HA cluster
    /// Prometheus Exporter settings.
    #[derive(Clone, Debug, Default)]
    pub struct HAClusterPrometheusExporter {
        /// The target port to which Prometheus sends metrics. If not specified, the default port 9668 is used.
        pub prometheus_port: Option<Value<String>>,
    }

    impl Lower for HAClusterPrometheusExporter {
        fn fields(self, to: &mut Fields) {
            to.set("PrometheusPort", self.prometheus_port);
        }
    }

    /// The `AWS::ApplicationInsights::Application HANAPrometheusExporter` property type defines the HANA DB Prometheus
    /// Exporter settings.
    #[derive(Clone, Debug, Default)]
    pub struct HANAPrometheusExporter {
        /// Designates whether you agree to install the HANA DB client.
        ///
        /// Required.
        pub agree_to_install_hanadb_client: Option<Value<bool>>,
        /// The HANA database port by which the exporter will query HANA metrics.
        ///
        /// Required.
        pub hana_port: Option<Value<String>>,
        /// The three-character SAP system ID (SID) of the SAP HANA system.
        ///
        /// Required.
        pub hanasid: Option<Value<String>>,
        /// The AWS Secrets Manager secret that stores HANA monitoring user credentials. The HANA Prometheus exporter uses
        /// these credentials to connect to the database and query HANA metrics.
        ///
        /// Required.
        pub hana_secret_name: Option<Value<String>>,
        /// The target port to which Prometheus sends metrics. If not specified, the default port 9668 is used.
        pub prometheus_port: Option<Value<String>>,
    }

    impl Lower for HANAPrometheusExporter {
        fn fields(self, to: &mut Fields) {
            to.set("AgreeToInstallHANADBClient", self.agree_to_install_hanadb_client);
            to.set("HANAPort", self.hana_port);
            to.set("HANASID", self.hanasid);
            to.set("HANASecretName", self.hana_secret_name);
            to.set("PrometheusPort", self.prometheus_port);
        }
    }

    /// The `AWS::ApplicationInsights::Application JMXPrometheusExporter` property type defines the JMXPrometheus
    /// Exporter configuration.
    #[derive(Clone, Debug, Default)]
    pub struct JMXPrometheusExporter {
        /// The host and port to connect to through remote JMX. Only one of `jmxURL` and `hostPort` can be specified.
        pub host_port: Option<Value<String>>,
        /// The complete JMX URL to connect to.
        pub jmxurl: Option<Value<String>>,
        /// The target port to send Prometheus metrics to. If not specified, the default port `9404` is used.
        pub prometheus_port: Option<Value<String>>,
    }

    impl Lower for JMXPrometheusExporter {
        fn fields(self, to: &mut Fields) {
            to.set("HostPort", self.host_port);
            to.set("JMXURL", self.jmxurl);
            to.set("PrometheusPort", self.prometheus_port);
        }
    }

    /// The `AWS::ApplicationInsights::Application Log` property type specifies a log to monitor for the component.
    #[derive(Clone, Debug, Default)]
    pub struct Log {
        /// The type of encoding of the logs to be monitored. The specified encoding should be included in the list of
        /// CloudWatch agent supported encodings.
        ///
        /// One of `utf-8`, `utf-16`, `ascii`.
        pub encoding: Option<Value<String>>,
        /// The CloudWatch log group name to be associated with the monitored log.
        ///
        /// 1 to 512 characters.
        pub log_group_name: Option<Value<String>>,
        /// The path of the logs to be monitored. The log path must be an absolute Windows or Linux system file path.
        ///
        /// 1 to 260 characters.
        pub log_path: Option<Value<String>>,
        /// The log type decides the log patterns against which Application Insights analyzes the log.
        ///
        /// Required.
        pub log_type: Option<Value<String>>,
        /// The log pattern set.
        ///
        /// 1 to 30 characters.
        pub pattern_set: Option<Value<String>>,
    }

    impl Lower for Log {
        fn fields(self, to: &mut Fields) {
            to.set("Encoding", self.encoding);
            to.set("LogGroupName", self.log_group_name);
            to.set("LogPath", self.log_path);
            to.set("LogType", self.log_type);
            to.set("PatternSet", self.pattern_set);
        }
    }

    /// The NetWeaver Prometheus Exporter Settings.
    #[derive(Clone, Debug, Default)]
    pub struct NetWeaverPrometheusExporter {
        /// SAP instance numbers for ASCS, ERS, and App Servers.
        ///
        /// Required.
        pub instance_numbers: Option<Value<Vec<String>>>,
        /// Prometheus exporter port.
        pub prometheus_port: Option<Value<String>>,
        /// SAP NetWeaver SID.
        ///
        /// Required.
        pub sapsid: Option<Value<String>>,
    }

    impl Lower for NetWeaverPrometheusExporter {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceNumbers", self.instance_numbers);
            to.set("PrometheusPort", self.prometheus_port);
            to.set("SAPSID", self.sapsid);
        }
    }

    /// A process to be monitored for the component.
    #[derive(Clone, Debug, Default)]
    pub struct Process {
        /// A list of metrics to monitor for the component.
        ///
        /// Required.
        pub alarm_metrics: Option<Value<Vec<AlarmMetric>>>,
        /// The name of the process to be monitored for the component.
        ///
        /// Required. 1 to 256 characters.
        pub process_name: Option<Value<String>>,
    }

    impl Lower for Process {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmMetrics", self.alarm_metrics);
            to.set("ProcessName", self.process_name);
        }
    }

    /// The SQL prometheus exporter settings.
    #[derive(Clone, Debug, Default)]
    pub struct SQLServerPrometheusExporter {
        /// Prometheus exporter port.
        ///
        /// Required.
        pub prometheus_port: Option<Value<String>>,
        /// Secret name which managers SQL exporter connection. e.g. {"data\_source\_name":
        /// `"sqlserver://<USERNAME>:<PASSWORD>@localhost:1433"}`.
        ///
        /// Required.
        pub sql_secret_name: Option<Value<String>>,
    }

    impl Lower for SQLServerPrometheusExporter {
        fn fields(self, to: &mut Fields) {
            to.set("PrometheusPort", self.prometheus_port);
            to.set("SQLSecretName", self.sql_secret_name);
        }
    }

    /// The `AWS::ApplicationInsights::Application WindowsEvent` property type specifies a Windows Event to monitor for
    /// the component.
    #[derive(Clone, Debug, Default)]
    pub struct WindowsEvent {
        /// The levels of event to log. You must specify each level to log. Possible values include `INFORMATION`,
        /// `WARNING`, `ERROR`, `CRITICAL`, and `VERBOSE`.
        ///
        /// Required. At least 1 items.
        pub event_levels: Option<Value<Vec<String>>>,
        /// The type of Windows Events to log, equivalent to the Windows Event log channel name. For example, System,
        /// Security, CustomEventName, and so on.
        ///
        /// Required. 1 to 260 characters.
        pub event_name: Option<Value<String>>,
        /// The CloudWatch log group name to be associated with the monitored log.
        ///
        /// Required. 1 to 512 characters.
        pub log_group_name: Option<Value<String>>,
        /// The log pattern set.
        ///
        /// 1 to 30 characters.
        pub pattern_set: Option<Value<String>>,
    }

    impl Lower for WindowsEvent {
        fn fields(self, to: &mut Fields) {
            to.set("EventLevels", self.event_levels);
            to.set("EventName", self.event_name);
            to.set("LogGroupName", self.log_group_name);
            to.set("PatternSet", self.pattern_set);
        }
    }

    /// The `AWS::ApplicationInsights::Application SubComponentTypeConfiguration` property type specifies the
    /// sub-component configurations for a component.
    #[derive(Clone, Debug, Default)]
    pub struct SubComponentTypeConfiguration {
        /// The configuration settings of the sub-components.
        ///
        /// Required.
        pub sub_component_configuration_details: Option<Value<SubComponentConfigurationDetails>>,
        /// The sub-component type.
        ///
        /// Required. One of `AWS::EC2::Instance`, `AWS::EC2::Volume`.
        pub sub_component_type: Option<Value<String>>,
    }

    impl Lower for SubComponentTypeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SubComponentConfigurationDetails", self.sub_component_configuration_details);
            to.set("SubComponentType", self.sub_component_type);
        }
    }

    /// The `AWS::ApplicationInsights::Application SubComponentConfigurationDetails` property type specifies the
    /// configuration settings of the sub-components.
    #[derive(Clone, Debug, Default)]
    pub struct SubComponentConfigurationDetails {
        /// A list of metrics to monitor for the component. All component types can use `AlarmMetrics`.
        pub alarm_metrics: Option<Value<Vec<AlarmMetric>>>,
        /// A list of logs to monitor for the component. Only Amazon EC2 instances can use `Logs`.
        pub logs: Option<Value<Vec<Log>>>,
        /// A list of processes to monitor for the component. Only Windows EC2 instances can have a processes section.
        pub processes: Option<Value<Vec<Process>>>,
        /// A list of Windows Events to monitor for the component. Only Amazon EC2 instances running on Windows can use
        /// `WindowsEvents`.
        pub windows_events: Option<Value<Vec<WindowsEvent>>>,
    }

    impl Lower for SubComponentConfigurationDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmMetrics", self.alarm_metrics);
            to.set("Logs", self.logs);
            to.set("Processes", self.processes);
            to.set("WindowsEvents", self.windows_events);
        }
    }

    /// The `AWS::ApplicationInsights::Application CustomComponent` property type describes a custom component by
    /// grouping similar standalone instances to monitor.
    #[derive(Clone, Debug, Default)]
    pub struct CustomComponent {
        /// The name of the component.
        ///
        /// Required. 1 to 128 characters.
        pub component_name: Option<Value<String>>,
        /// The list of resource ARNs that belong to the component.
        ///
        /// Required. At least 1 items.
        pub resource_list: Option<Value<Vec<String>>>,
    }

    impl Lower for CustomComponent {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentName", self.component_name);
            to.set("ResourceList", self.resource_list);
        }
    }

    /// The `AWS::ApplicationInsights::Application LogPatternSet` property type specifies the log pattern set.
    #[derive(Clone, Debug, Default)]
    pub struct LogPatternSet {
        /// A list of objects that define the log patterns that belong to `LogPatternSet`.
        ///
        /// Required. At least 1 items.
        pub log_patterns: Option<Value<Vec<LogPattern>>>,
        /// The name of the log pattern. A log pattern name can contain up to 30 characters, and it cannot be empty.
        ///
        /// Required. 1 to 30 characters.
        pub pattern_set_name: Option<Value<String>>,
    }

    impl Lower for LogPatternSet {
        fn fields(self, to: &mut Fields) {
            to.set("LogPatterns", self.log_patterns);
            to.set("PatternSetName", self.pattern_set_name);
        }
    }

    /// The `AWS::ApplicationInsights::Application LogPattern` property type specifies an object that defines the log
    /// patterns that belong to a `LogPatternSet`.
    #[derive(Clone, Debug, Default)]
    pub struct LogPattern {
        /// A regular expression that defines the log pattern. A log pattern can contain up to 50 characters, and it cannot
        /// be empty.
        ///
        /// Required. 1 to 50 characters.
        pub pattern: Option<Value<String>>,
        /// The name of the log pattern. A log pattern name can contain up to 50 characters, and it cannot be empty.
        ///
        /// Required. 1 to 50 characters.
        pub pattern_name: Option<Value<String>>,
        /// The rank of the log pattern.
        ///
        /// Required.
        pub rank: Option<Value<i64>>,
    }

    impl Lower for LogPattern {
        fn fields(self, to: &mut Fields) {
            to.set("Pattern", self.pattern);
            to.set("PatternName", self.pattern_name);
            to.set("Rank", self.rank);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
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
