//! `AWS::RUM`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::RUM::AppMonitor`.
///
/// Creates a CloudWatch RUM app monitor, which you can use to collect telemetry data from your application and send
/// it to CloudWatch RUM.
///
/// Its ARN: `arn:${Partition}:rum:${Region}:${Account}:appmonitor/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct AppMonitor {
    /// A structure that contains much of the configuration data for the app monitor.
    pub app_monitor_configuration: Option<Value<app_monitor::AppMonitorConfiguration>>,
    /// Specifies whether this app monitor allows the web client to define and send custom events. If you omit this
    /// parameter, custom events are `DISABLED`.
    pub custom_events: Option<Value<app_monitor::CustomEvents>>,
    /// Data collected by CloudWatch RUM is kept by RUM for 30 days and then deleted. This parameter specifies whether
    /// CloudWatch RUM sends a copy of this telemetry data to Amazon CloudWatch Logs in your account.
    pub cw_log_enabled: Option<Value<bool>>,
    /// A structure that contains the configuration for how an app monitor can deobfuscate stack traces.
    pub deobfuscation_configuration: Option<Value<app_monitor::DeobfuscationConfiguration>>,
    /// The top-level internet domain name for which your application has administrative authority. This parameter or
    /// the `DomainList` parameter is required.
    ///
    /// 1 to 253 characters.
    pub domain: Option<Value<String>>,
    /// List the domain names for which your application has administrative authority. This parameter or the `Domain`
    /// parameter is required.
    ///
    /// 1 to 5 items.
    pub domain_list: Option<Value<Vec<String>>>,
    /// A name for the app monitor. This parameter is required.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// One of `Web`, `Android`, `iOS`. A change replaces the resource.
    pub platform: Option<Value<String>>,
    /// Use this structure to assign a resource-based policy to a CloudWatch RUM app monitor to control access to it.
    pub resource_policy: Option<Value<app_monitor::ResourcePolicy>>,
    /// Assigns one or more tags (key-value pairs) to the app monitor.
    pub tags: Option<Value<Vec<app_monitor::Tag>>>,
}

impl Lower for AppMonitor {
    fn fields(self, to: &mut Fields) {
        to.set("AppMonitorConfiguration", self.app_monitor_configuration);
        to.set("CustomEvents", self.custom_events);
        to.set("CwLogEnabled", self.cw_log_enabled);
        to.set("DeobfuscationConfiguration", self.deobfuscation_configuration);
        to.set("Domain", self.domain);
        to.set("DomainList", self.domain_list);
        to.set("Name", self.name);
        to.set("Platform", self.platform);
        to.set("ResourcePolicy", self.resource_policy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AppMonitor {
    const TYPE: &'static str = "AWS::RUM::AppMonitor";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AppMonitor> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the app monitor, such as `123456ab-1234-4ca9-9d2f-a1b2c3456789`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`AppMonitor`] is made of.
pub mod app_monitor {
    use super::*;

    /// This structure contains much of the configuration data for the app monitor.
    #[derive(Clone, Debug, Default)]
    pub struct AppMonitorConfiguration {
        /// If you set this to `true`, the CloudWatch RUM web client sets two cookies, a session cookie and a user cookie.
        pub allow_cookies: Option<Value<bool>>,
        /// If you set this to `true`, CloudWatch RUM sends client-side traces to X-Ray for each sampled session.
        pub enable_x_ray: Option<Value<bool>>,
        /// A list of URLs in your website or application to exclude from RUM data collection.
        ///
        /// 0 to 50 items.
        pub excluded_pages: Option<Value<Vec<String>>>,
        /// A list of pages in your application that are to be displayed with a "favorite" icon in the CloudWatch RUM
        /// console.
        ///
        /// 0 to 50 items.
        pub favorite_pages: Option<Value<Vec<String>>>,
        /// The ARN of the guest IAM role that is attached to the Amazon Cognito identity pool that is used to authorize the
        /// sending of data to CloudWatch RUM.
        pub guest_role_arn: Option<Value<String>>,
        /// The ID of the Amazon Cognito identity pool that is used to authorize the sending of data to CloudWatch RUM.
        ///
        /// 1 to 55 characters.
        pub identity_pool_id: Option<Value<String>>,
        /// If this app monitor is to collect data from only certain pages in your application, this structure lists those
        /// pages.
        ///
        /// 0 to 50 items.
        pub included_pages: Option<Value<Vec<String>>>,
        /// An array of structures that each define a destination that this app monitor will send extended metrics to.
        ///
        /// 0 to 20 items.
        pub metric_destinations: Option<Value<Vec<MetricDestination>>>,
        /// Specifies the portion of user sessions to use for CloudWatch RUM data collection. Choosing a higher portion
        /// gives you more data but also incurs more costs.
        ///
        /// 0 to 1.
        pub session_sample_rate: Option<Value<f64>>,
        /// An array that lists the types of telemetry data that this app monitor is to collect.
        pub telemetries: Option<Value<Vec<String>>>,
    }

    impl Lower for AppMonitorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowCookies", self.allow_cookies);
            to.set("EnableXRay", self.enable_x_ray);
            to.set("ExcludedPages", self.excluded_pages);
            to.set("FavoritePages", self.favorite_pages);
            to.set("GuestRoleArn", self.guest_role_arn);
            to.set("IdentityPoolId", self.identity_pool_id);
            to.set("IncludedPages", self.included_pages);
            to.set("MetricDestinations", self.metric_destinations);
            to.set("SessionSampleRate", self.session_sample_rate);
            to.set("Telemetries", self.telemetries);
        }
    }

    /// Creates or updates a destination to receive extended metrics from CloudWatch RUM. You can send extended metrics
    /// to CloudWatch or to a CloudWatch Evidently experiment.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDestination {
        /// Defines the destination to send the metrics to. Valid values are `CloudWatch` and `Evidently`.
        ///
        /// Required. One of `CloudWatch`, `Evidently`.
        pub destination: Option<Value<String>>,
        /// Use this parameter only if `Destination` is `Evidently`. This parameter specifies the ARN of the Evidently
        /// experiment that will receive the extended metrics.
        pub destination_arn: Option<Value<String>>,
        /// This parameter is required if `Destination` is `Evidently`. If `Destination` is `CloudWatch`, do not use this
        /// parameter.
        pub iam_role_arn: Option<Value<String>>,
        /// An array of structures which define the metrics that you want to send.
        ///
        /// 0 to 2000 items.
        pub metric_definitions: Option<Value<Vec<MetricDefinition>>>,
    }

    impl Lower for MetricDestination {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("DestinationArn", self.destination_arn);
            to.set("IamRoleArn", self.iam_role_arn);
            to.set("MetricDefinitions", self.metric_definitions);
        }
    }

    /// Specifies one custom metric or extended metric that you want the CloudWatch RUM app monitor to send to a
    /// destination.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDefinition {
        /// This field is a map of field paths to dimension names. It defines the dimensions to associate with this metric
        /// in CloudWatch.
        pub dimension_keys: Option<Value<BTreeMap<String, String>>>,
        /// The pattern that defines the metric. RUM checks events that happen in a user's session against the pattern, and
        /// events that match the pattern are sent to the metric destination.
        ///
        /// 1 to 4000 characters.
        pub event_pattern: Option<Value<String>>,
        /// The name of the metric that is defined in this structure.
        ///
        /// Required. 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// If you are creating a custom metric instead of an extended metrics, use this parameter to define the metric
        /// namespace for that custom metric.
        ///
        /// 1 to 237 characters.
        pub namespace: Option<Value<String>>,
        /// Use this field only if you are sending this metric to CloudWatch. It defines the CloudWatch metric unit that
        /// this metric is measured in.
        ///
        /// 1 to 256 characters.
        pub unit_label: Option<Value<String>>,
        /// The field within the event object that the metric value is sourced from.
        ///
        /// 1 to 256 characters.
        pub value_key: Option<Value<String>>,
    }

    impl Lower for MetricDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionKeys", self.dimension_keys);
            to.set("EventPattern", self.event_pattern);
            to.set("Name", self.name);
            to.set("Namespace", self.namespace);
            to.set("UnitLabel", self.unit_label);
            to.set("ValueKey", self.value_key);
        }
    }

    /// This structure specifies whether this app monitor allows the web client to define and send custom events.
    #[derive(Clone, Debug, Default)]
    pub struct CustomEvents {
        /// Set this to `ENABLED` to allow the web client to send custom events for this app monitor.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for CustomEvents {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// A structure that contains the configuration for how an app monitor can deobfuscate stack traces.
    #[derive(Clone, Debug, Default)]
    pub struct DeobfuscationConfiguration {
        /// A structure that contains the configuration for how an app monitor can unminify JavaScript error stack traces
        /// using source maps.
        pub java_script_source_maps: Option<Value<JavaScriptSourceMaps>>,
    }

    impl Lower for DeobfuscationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("JavaScriptSourceMaps", self.java_script_source_maps);
        }
    }

    /// A structure that contains the configuration for how an app monitor can unminify JavaScript error stack traces
    /// using source maps.
    #[derive(Clone, Debug, Default)]
    pub struct JavaScriptSourceMaps {
        /// The S3Uri of the bucket or folder that stores the source map files. It is required if status is ENABLED.
        ///
        /// 1 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
        /// Specifies whether JavaScript error stack traces should be unminified for this app monitor. The default is for
        /// JavaScript error stack trace unminification to be `DISABLED`.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for JavaScriptSourceMaps {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
            to.set("Status", self.status);
        }
    }

    /// Use this structure to assign a resource-based policy to a CloudWatch RUM app monitor to control access to it.
    #[derive(Clone, Debug, Default)]
    pub struct ResourcePolicy {
        /// The JSON to use as the resource policy. The document can be up to 4 KB in size. For more information about the
        /// contents and syntax for this policy, see Using resource-based policies with CloudWatch RUM.
        ///
        /// Required.
        pub policy_document: Option<Value<String>>,
        /// A string value that you can use to conditionally update your policy. You can provide the revision ID of your
        /// existing policy to make mutating requests against that policy.
        ///
        /// 1 to 255 characters.
        pub policy_revision_id: Option<Value<String>>,
    }

    impl Lower for ResourcePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyDocument", self.policy_document);
            to.set("PolicyRevisionId", self.policy_revision_id);
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
