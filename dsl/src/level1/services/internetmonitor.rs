//! `AWS::InternetMonitor`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::InternetMonitor::Monitor`.
///
/// The `AWS::InternetMonitor::Monitor` resource is an Internet Monitor resource type that contains information
/// about how you create a monitor in Amazon CloudWatch Internet Monitor.
///
/// Its ARN: `arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}`.
#[derive(Clone, Debug, Default)]
pub struct Monitor {
    /// A complex type with the configuration information that determines the threshold and other conditions for when
    /// Internet Monitor creates a health event for an overall performance or availability issue, across an
    /// application's geographies.
    pub health_events_config: Option<Value<monitor::HealthEventsConfig>>,
    /// A boolean option that you can set to `TRUE` to include monitors for linked accounts in a list of monitors, when
    /// you've set up cross-account sharing in Internet Monitor.
    pub include_linked_accounts: Option<Value<bool>>,
    /// Publish internet measurements for a monitor for all city-networks (up to the 500,000 service limit) to another
    /// location, such as an Amazon S3 bucket.
    pub internet_measurements_log_delivery: Option<Value<monitor::InternetMeasurementsLogDelivery>>,
    /// The account ID for an account that you've set up cross-account sharing for in Internet Monitor. You configure
    /// cross-account sharing by using Amazon CloudWatch Observability Access Manager.
    ///
    /// 12 to 12 characters.
    pub linked_account_id: Option<Value<String>>,
    /// The maximum number of city-networks to monitor for your resources.
    ///
    /// 1 to 500000.
    pub max_city_networks_to_monitor: Option<Value<i64>>,
    /// The name of the monitor. A monitor name can contain only alphanumeric characters, dashes (-), periods (.), and
    /// underscores (\_).
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub monitor_name: Option<Value<String>>,
    /// The resources that have been added for the monitor, listed by their Amazon Resource Names (ARNs). Use this
    /// option to add or remove resources when making an update.
    pub resources: Option<Value<Vec<String>>>,
    /// The resources to include in a monitor, which you provide as a set of Amazon Resource Names (ARNs).
    pub resources_to_add: Option<Value<Vec<String>>>,
    /// The resources to remove from a monitor, which you provide as a set of Amazon Resource Names (ARNs).
    pub resources_to_remove: Option<Value<Vec<String>>>,
    /// The status of a monitor. The accepted values that you can specify for `Status` are `ACTIVE` and `INACTIVE`.
    ///
    /// One of `PENDING`, `ACTIVE`, `INACTIVE`, `ERROR`.
    pub status: Option<Value<String>>,
    /// The tags for a monitor, listed as a set of \*key:value\* pairs.
    pub tags: Option<Value<Vec<monitor::Tag>>>,
    /// The percentage of the internet-facing traffic for your application that you want to monitor.
    ///
    /// 1 to 100.
    pub traffic_percentage_to_monitor: Option<Value<i64>>,
}

impl Lower for Monitor {
    fn fields(self, to: &mut Fields) {
        to.set("HealthEventsConfig", self.health_events_config);
        to.set("IncludeLinkedAccounts", self.include_linked_accounts);
        to.set("InternetMeasurementsLogDelivery", self.internet_measurements_log_delivery);
        to.set("LinkedAccountId", self.linked_account_id);
        to.set("MaxCityNetworksToMonitor", self.max_city_networks_to_monitor);
        to.set("MonitorName", self.monitor_name);
        to.set("Resources", self.resources);
        to.set("ResourcesToAdd", self.resources_to_add);
        to.set("ResourcesToRemove", self.resources_to_remove);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("TrafficPercentageToMonitor", self.traffic_percentage_to_monitor);
    }
}

impl Level1 for Monitor {
    const TYPE: &'static str = "AWS::InternetMonitor::Monitor";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Monitor> {
    /// `Ref`: its `MonitorName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time when the monitor was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The last time that the monitor was modified.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// The Amazon Resource Name (ARN) of the monitor.
    pub fn monitor_arn(self) -> Value<Arn> {
        self.attribute("MonitorArn")
    }

    /// The health of data processing for the monitor. For more information, see `ProcessingStatus` under
    /// MonitorListMember in the \*Amazon CloudWatch Internet Monitor API Reference\*.
    pub fn processing_status(self) -> Value<String> {
        self.attribute("ProcessingStatus")
    }

    /// Additional information about the health of the data processing for the monitor.
    pub fn processing_status_info(self) -> Value<String> {
        self.attribute("ProcessingStatusInfo")
    }
}

/// What [`Monitor`] is made of.
pub mod monitor {
    use super::*;

    /// Define the health event threshold percentages for the performance score and availability score for your
    /// application's monitor.
    #[derive(Clone, Debug, Default)]
    pub struct HealthEventsConfig {
        /// The configuration that determines the threshold and other conditions for when Internet Monitor creates a health
        /// event for a local availability issue.
        pub availability_local_health_events_config: Option<Value<LocalHealthEventsConfig>>,
        /// The health event threshold percentage set for availability scores. When the overall availability score is at or
        /// below this percentage, Internet Monitor creates a health event.
        ///
        /// 0.0 to 100.0.
        pub availability_score_threshold: Option<Value<f64>>,
        /// The configuration that determines the threshold and other conditions for when Internet Monitor creates a health
        /// event for a local performance issue.
        pub performance_local_health_events_config: Option<Value<LocalHealthEventsConfig>>,
        /// The health event threshold percentage set for performance scores. When the overall performance score is at or
        /// below this percentage, Internet Monitor creates a health event.
        ///
        /// 0.0 to 100.0.
        pub performance_score_threshold: Option<Value<f64>>,
    }

    impl Lower for HealthEventsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityLocalHealthEventsConfig", self.availability_local_health_events_config);
            to.set("AvailabilityScoreThreshold", self.availability_score_threshold);
            to.set("PerformanceLocalHealthEventsConfig", self.performance_local_health_events_config);
            to.set("PerformanceScoreThreshold", self.performance_score_threshold);
        }
    }

    /// Configuration information that determines the threshold and other conditions for when Internet Monitor creates a
    /// health event for a local performance or availability issue, when scores cross a threshold for one or more
    /// city-networks.
    #[derive(Clone, Debug, Default)]
    pub struct LocalHealthEventsConfig {
        /// The health event threshold percentage set for a local health score.
        ///
        /// 0.0 to 100.0.
        pub health_score_threshold: Option<Value<f64>>,
        /// The minimum percentage of overall traffic for an application that must be impacted by an issue before Internet
        /// Monitor creates an event when a threshold is crossed for a local health score.
        ///
        /// 0.0 to 100.0.
        pub min_traffic_impact: Option<Value<f64>>,
        /// The status of whether Internet Monitor creates a health event based on a threshold percentage set for a local
        /// health score.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for LocalHealthEventsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HealthScoreThreshold", self.health_score_threshold);
            to.set("MinTrafficImpact", self.min_traffic_impact);
            to.set("Status", self.status);
        }
    }

    /// Publish internet measurements to an Amazon S3 bucket in addition to CloudWatch Logs.
    #[derive(Clone, Debug, Default)]
    pub struct InternetMeasurementsLogDelivery {
        /// The configuration for publishing Amazon CloudWatch Internet Monitor internet measurements to Amazon S3.
        pub s3_config: Option<Value<S3Config>>,
    }

    impl Lower for InternetMeasurementsLogDelivery {
        fn fields(self, to: &mut Fields) {
            to.set("S3Config", self.s3_config);
        }
    }

    /// The configuration for publishing Amazon CloudWatch Internet Monitor internet measurements to Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct S3Config {
        /// The Amazon S3 bucket name for internet measurements publishing.
        ///
        /// At least 3 characters.
        pub bucket_name: Option<Value<String>>,
        /// An optional Amazon S3 bucket prefix for internet measurements publishing.
        pub bucket_prefix: Option<Value<String>>,
        /// The status of publishing Internet Monitor internet measurements to an Amazon S3 bucket. The delivery status is
        /// `ENABLED` if you choose to deliver internet measurements to an S3 bucket, and `DISABLED` otherwise.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub log_delivery_status: Option<Value<String>>,
    }

    impl Lower for S3Config {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketPrefix", self.bucket_prefix);
            to.set("LogDeliveryStatus", self.log_delivery_status);
        }
    }

    /// The metadata that you apply to the cluster to help you categorize and organize them. Each tag consists of a key
    /// and an optional value, both of which you define.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
