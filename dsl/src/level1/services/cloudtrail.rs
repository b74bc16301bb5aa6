//! `AWS::CloudTrail`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CloudTrail::Channel`.
///
/// Contains information about a returned CloudTrail channel.
///
/// Its ARN: `arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}`.
#[derive(Clone, Debug, Default)]
pub struct Channel {
    /// One or more event data stores to which events arriving through a channel will be logged.
    ///
    /// 1 to 10 items.
    pub destinations: Option<Value<Vec<channel::Destination>>>,
    /// The name of the channel.
    ///
    /// 3 to 128 characters.
    pub name: Option<Value<String>>,
    /// The name of the partner or external event source. You cannot change this name after you create the channel.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub source: Option<Value<String>>,
    /// A list of tags.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<channel::Tag>>>,
}

impl Lower for Channel {
    fn fields(self, to: &mut Fields) {
        to.set("Destinations", self.destinations);
        to.set("Name", self.name);
        to.set("Source", self.source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Channel {
    const TYPE: &'static str = "AWS::CloudTrail::Channel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Channel> {
    /// `Ref`: its `ChannelArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// `Ref` returns the ARN of the CloudTrail channel, such as
    /// `arn:aws:cloudtrail:us-east-2:123456789012:channel/01234567890`.
    pub fn channel_arn(self) -> Value<Arn> {
        self.attribute("ChannelArn")
    }
}

/// What [`Channel`] is made of.
pub mod channel {
    use super::*;

    /// Contains information about the destination receiving events.
    #[derive(Clone, Debug, Default)]
    pub struct Destination {
        /// For channels used for a CloudTrail Lake integration, the location is the ARN of an event data store that
        /// receives events from a channel.
        ///
        /// Required. 3 to 1024 characters.
        pub location: Option<Value<String>>,
        /// The type of destination for events arriving from a channel. For channels used for a CloudTrail Lake integration,
        /// the value is `EVENT_DATA_STORE`.
        ///
        /// Required. One of `EVENT_DATA_STORE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Destination {
        fn fields(self, to: &mut Fields) {
            to.set("Location", self.location);
            to.set("Type", self.type_);
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

/// `AWS::CloudTrail::Dashboard`.
///
/// Creates a custom dashboard or the Highlights dashboard.
///
/// Its ARN: `arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}`.
#[derive(Clone, Debug, Default)]
pub struct Dashboard {
    /// The name of the dashboard. The name must be unique to your account.
    ///
    /// 3 to 128 characters.
    pub name: Option<Value<String>>,
    /// The schedule for a dashboard refresh.
    pub refresh_schedule: Option<Value<dashboard::RefreshSchedule>>,
    /// A list of tags.
    pub tags: Option<Value<Vec<dashboard::Tag>>>,
    /// Specifies whether termination protection is enabled for the dashboard. If termination protection is enabled, you
    /// cannot delete the dashboard until termination protection is disabled.
    pub termination_protection_enabled: Option<Value<bool>>,
    /// An array of widgets for a custom dashboard. A custom dashboard can have a maximum of ten widgets.
    pub widgets: Option<Value<Vec<dashboard::Widget>>>,
}

impl Lower for Dashboard {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("RefreshSchedule", self.refresh_schedule);
        to.set("Tags", self.tags);
        to.set("TerminationProtectionEnabled", self.termination_protection_enabled);
        to.set("Widgets", self.widgets);
    }
}

impl Level1 for Dashboard {
    const TYPE: &'static str = "AWS::CloudTrail::Dashboard";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dashboard> {
    /// `Ref`: its `DashboardArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp that shows when the dashboard was created.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The ARN for the dashboard.
    pub fn dashboard_arn(self) -> Value<Arn> {
        self.attribute("DashboardArn")
    }

    /// The status of the dashboard.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The type of dashboard.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The timestamp that shows when the dashboard was updated.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// What [`Dashboard`] is made of.
pub mod dashboard {
    use super::*;

    /// The schedule for a dashboard refresh.
    #[derive(Clone, Debug, Default)]
    pub struct RefreshSchedule {
        /// The frequency at which you want the dashboard refreshed.
        pub frequency: Option<Value<Frequency>>,
        /// Specifies whether the refresh schedule is enabled. Set the value to `ENABLED` to enable the refresh schedule, or
        /// to `DISABLED` to turn off the refresh schedule.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
        /// The time of day in UTC to run the schedule; for hourly only refer to minutes; default is 00:00.
        pub time_of_day: Option<Value<String>>,
    }

    impl Lower for RefreshSchedule {
        fn fields(self, to: &mut Fields) {
            to.set("Frequency", self.frequency);
            to.set("Status", self.status);
            to.set("TimeOfDay", self.time_of_day);
        }
    }

    /// Specifies the frequency for a dashboard refresh schedule.
    #[derive(Clone, Debug, Default)]
    pub struct Frequency {
        /// The unit to use for the refresh.
        ///
        /// Required. One of `HOURS`, `DAYS`.
        pub unit: Option<Value<String>>,
        /// The value for the refresh schedule.
        ///
        /// Required.
        pub value: Option<Value<i64>>,
    }

    impl Lower for Frequency {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// An arbitrary set of tags (key-value pairs) for this dashboard.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Contains information about a widget on a CloudTrail Lake dashboard.
    #[derive(Clone, Debug, Default)]
    pub struct Widget {
        /// The optional query parameters. The following query parameters are valid: `$StartTime$`, `$EndTime$`, and
        /// `$Period$`.
        ///
        /// 1 to 10 items.
        pub query_parameters: Option<Value<Vec<String>>>,
        /// The query statement for the widget. For custom dashboard widgets, you can query across multiple event data
        /// stores as long as all event data stores exist in your account.
        ///
        /// Required. 1 to 10000 characters.
        pub query_statement: Option<Value<String>>,
        /// The view properties for the widget. For more information about view properties, see View properties for widgets
        /// in the \*AWS CloudTrail User Guide\*.
        pub view_properties: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for Widget {
        fn fields(self, to: &mut Fields) {
            to.set("QueryParameters", self.query_parameters);
            to.set("QueryStatement", self.query_statement);
            to.set("ViewProperties", self.view_properties);
        }
    }
}

/// `AWS::CloudTrail::EventDataStore`.
///
/// Creates a new event data store.
///
/// Its ARN: `arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}`.
#[derive(Clone, Debug, Default)]
pub struct EventDataStore {
    /// The advanced event selectors to use to select the events for the data store. You can configure up to five
    /// advanced event selectors for each event data store.
    pub advanced_event_selectors: Option<Value<Vec<event_data_store::AdvancedEventSelector>>>,
    /// The billing mode for the event data store determines the cost for ingesting events and the default and maximum
    /// retention period for the event data store.
    ///
    /// One of `EXTENDABLE_RETENTION_PRICING`, `FIXED_RETENTION_PRICING`.
    pub billing_mode: Option<Value<String>>,
    /// The list of context key selectors that are configured for the event data store.
    ///
    /// 0 to 2 items.
    pub context_key_selectors: Option<Value<Vec<event_data_store::ContextKeySelector>>>,
    /// Indicates if Lake query federation is enabled. By default, Lake query federation is disabled. You cannot delete
    /// an event data store if Lake query federation is enabled.
    pub federation_enabled: Option<Value<bool>>,
    /// If Lake query federation is enabled, provides the ARN of the federation role used to access the resources for
    /// the federated event data store.
    pub federation_role_arn: Option<Value<String>>,
    /// Specifies whether the event data store should start ingesting live events. The default is true.
    pub ingestion_enabled: Option<Value<bool>>,
    /// A JSON string that contains the Insights types you want to log on an event data store. `ApiCallRateInsight` and
    /// `ApiErrorRateInsight` are valid Insight types.
    pub insight_selectors: Option<Value<Vec<event_data_store::InsightSelector>>>,
    /// The ARN (or ID suffix of the ARN) of the destination event data store that logs Insights events. For more
    /// information, see Create an event data store for CloudTrail Insights events.
    ///
    /// 3 to 256 characters.
    pub insights_destination: Option<Value<String>>,
    /// Specifies the AWS key ID to use to encrypt the events delivered by CloudTrail. The value can be an alias name
    /// prefixed by `alias/`, a fully specified ARN to an alias, a fully specified ARN to a key, or a globally unique
    /// identifier.
    ///
    /// 1 to 350 characters.
    pub kms_key_id: Option<Value<String>>,
    /// The maximum allowed size for events to be stored in the specified event data store. If you are using context key
    /// selectors, MaxEventSize must be set to Large.
    ///
    /// One of `Standard`, `Large`.
    pub max_event_size: Option<Value<String>>,
    /// Specifies whether the event data store includes events from all Regions, or only from the Region in which the
    /// event data store is created.
    pub multi_region_enabled: Option<Value<bool>>,
    /// The name of the event data store.
    ///
    /// 3 to 128 characters.
    pub name: Option<Value<String>>,
    /// Specifies whether an event data store collects events logged for an organization in AWS Organizations.
    pub organization_enabled: Option<Value<bool>>,
    /// The retention period of the event data store, in days. If `BillingMode` is set to
    /// `EXTENDABLE_RETENTION_PRICING`, you can set a retention period of up to 3653 days, the equivalent of 10 years.
    ///
    /// 7 to 3653.
    pub retention_period: Option<Value<i64>>,
    /// A list of tags.
    pub tags: Option<Value<Vec<event_data_store::Tag>>>,
    /// Specifies whether termination protection is enabled for the event data store. If termination protection is
    /// enabled, you cannot delete the event data store until termination protection is disabled.
    pub termination_protection_enabled: Option<Value<bool>>,
}

impl Lower for EventDataStore {
    fn fields(self, to: &mut Fields) {
        to.set("AdvancedEventSelectors", self.advanced_event_selectors);
        to.set("BillingMode", self.billing_mode);
        to.set("ContextKeySelectors", self.context_key_selectors);
        to.set("FederationEnabled", self.federation_enabled);
        to.set("FederationRoleArn", self.federation_role_arn);
        to.set("IngestionEnabled", self.ingestion_enabled);
        to.set("InsightSelectors", self.insight_selectors);
        to.set("InsightsDestination", self.insights_destination);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("MaxEventSize", self.max_event_size);
        to.set("MultiRegionEnabled", self.multi_region_enabled);
        to.set("Name", self.name);
        to.set("OrganizationEnabled", self.organization_enabled);
        to.set("RetentionPeriod", self.retention_period);
        to.set("Tags", self.tags);
        to.set("TerminationProtectionEnabled", self.termination_protection_enabled);
    }
}

impl Level1 for EventDataStore {
    const TYPE: &'static str = "AWS::CloudTrail::EventDataStore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventDataStore> {
    /// `Ref`: its `EventDataStoreArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// `Ref` returns the time stamp of the creation of the event data store, such as `1248496624`.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `Ref` returns the ARN of the CloudTrail event data store, such as
    /// `arn:aws:cloudtrail:us-east-1:12345678910:eventdatastore/EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE`.
    pub fn event_data_store_arn(self) -> Value<Arn> {
        self.attribute("EventDataStoreArn")
    }

    /// `Ref` returns the status of the event data store, such as `ENABLED`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Ref` returns the time stamp that updates were made to an event data store, such as `1598296624`.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// What [`EventDataStore`] is made of.
pub mod event_data_store {
    use super::*;

    /// Advanced event selectors let you create fine-grained selectors for AWS CloudTrail management, data, and network
    /// activity events.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedEventSelector {
        /// Contains all selector statements in an advanced event selector.
        ///
        /// Required. At least 1 items.
        pub field_selectors: Option<Value<Vec<AdvancedFieldSelector>>>,
        /// An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets".
        ///
        /// 1 to 1000 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for AdvancedEventSelector {
        fn fields(self, to: &mut Fields) {
            to.set("FieldSelectors", self.field_selectors);
            to.set("Name", self.name);
        }
    }

    /// A single selector statement in an advanced event selector.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedFieldSelector {
        /// An operator that includes events that match the last few characters of the event record field specified as the
        /// value of `Field`.
        ///
        /// At least 1 items.
        pub ends_with: Option<Value<Vec<String>>>,
        /// An operator that includes events that match the exact value of the event record field specified as the value of
        /// `Field`.
        ///
        /// At least 1 items.
        pub equals: Option<Value<Vec<String>>>,
        /// A field in a CloudTrail event record on which to filter events to be logged.
        ///
        /// Required. 1 to 1000 characters.
        pub field: Option<Value<String>>,
        /// An operator that excludes events that match the last few characters of the event record field specified as the
        /// value of `Field`.
        ///
        /// At least 1 items.
        pub not_ends_with: Option<Value<Vec<String>>>,
        /// An operator that excludes events that match the exact value of the event record field specified as the value of
        /// `Field`.
        ///
        /// At least 1 items.
        pub not_equals: Option<Value<Vec<String>>>,
        /// An operator that excludes events that match the first few characters of the event record field specified as the
        /// value of `Field`.
        ///
        /// At least 1 items.
        pub not_starts_with: Option<Value<Vec<String>>>,
        /// An operator that includes events that match the first few characters of the event record field specified as the
        /// value of `Field`.
        ///
        /// At least 1 items.
        pub starts_with: Option<Value<Vec<String>>>,
    }

    impl Lower for AdvancedFieldSelector {
        fn fields(self, to: &mut Fields) {
            to.set("EndsWith", self.ends_with);
            to.set("Equals", self.equals);
            to.set("Field", self.field);
            to.set("NotEndsWith", self.not_ends_with);
            to.set("NotEquals", self.not_equals);
            to.set("NotStartsWith", self.not_starts_with);
            to.set("StartsWith", self.starts_with);
        }
    }

    /// An object that contains information types to be included in CloudTrail enriched events.
    #[derive(Clone, Debug, Default)]
    pub struct ContextKeySelector {
        /// A list of keys defined by Type to be included in CloudTrail enriched events.
        ///
        /// Required. 1 to 50 items.
        pub equals: Option<Value<Vec<String>>>,
        /// Specifies the type of the event record field in ContextKeySelector. Valid values include RequestContext,
        /// TagContext.
        ///
        /// Required. One of `RequestContext`, `TagContext`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ContextKeySelector {
        fn fields(self, to: &mut Fields) {
            to.set("Equals", self.equals);
            to.set("Type", self.type_);
        }
    }

    /// A JSON string that contains a list of Insights types that are logged on an event data store.
    #[derive(Clone, Debug, Default)]
    pub struct InsightSelector {
        /// The type of Insights events to log on an event data store. `ApiCallRateInsight` and `ApiErrorRateInsight` are
        /// valid Insight types.
        ///
        /// One of `ApiCallRateInsight`, `ApiErrorRateInsight`.
        pub insight_type: Option<Value<String>>,
    }

    impl Lower for InsightSelector {
        fn fields(self, to: &mut Fields) {
            to.set("InsightType", self.insight_type);
        }
    }

    /// An arbitrary set of tags (key-value pairs) for this event data store.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CloudTrail::ResourcePolicy`.
///
/// Attaches a resource-based permission policy to a CloudTrail event data store, dashboard, or channel.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// The Amazon Resource Name (ARN) of the CloudTrail event data store, dashboard, or channel attached to the
    /// resource-based policy.
    ///
    /// Required. 3 to 256 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
    /// A JSON-formatted string for an AWS resource-based policy.
    ///
    /// Required. 1 to 8192 characters.
    pub resource_policy: Option<Value<Json>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceArn", self.resource_arn);
        to.set("ResourcePolicy", self.resource_policy);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::CloudTrail::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `ResourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::CloudTrail::Trail`.
///
/// Creates a trail that specifies the settings for delivery of log data to an Amazon S3 bucket.
///
/// Its ARN: `arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}`.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    /// Specifies the settings for advanced event selectors. You can use advanced event selectors to log management
    /// events, data events for all resource types, and network activity events.
    pub advanced_event_selectors: Option<Value<Vec<trail::AdvancedEventSelector>>>,
    /// Specifies the aggregation configuration to aggregate CloudTrail Events. A maximum of 1 aggregation configuration
    /// is allowed.
    ///
    /// 0 to 1 items.
    pub aggregation_configurations: Option<Value<Vec<trail::AggregationConfiguration>>>,
    /// Specifies a log group name using an Amazon Resource Name (ARN), a unique identifier that represents the log
    /// group to which CloudTrail logs are delivered.
    pub cloud_watch_logs_log_group_arn: Option<Value<String>>,
    /// Specifies the role for the CloudWatch Logs endpoint to assume to write to a user's log group. You must use a
    /// role that exists in your account.
    pub cloud_watch_logs_role_arn: Option<Value<String>>,
    /// Specifies whether log file validation is enabled. The default is false.
    pub enable_log_file_validation: Option<Value<bool>>,
    /// Use event selectors to further specify the management and data event settings for your trail. By default, trails
    /// created without specific event selectors will be configured to log all read and write management events, and no
    /// data events.
    ///
    /// At most 5 items.
    pub event_selectors: Option<Value<Vec<trail::EventSelector>>>,
    /// Specifies whether the trail is publishing events from global services such as IAM to the log files.
    pub include_global_service_events: Option<Value<bool>>,
    /// A JSON string that contains the Insights types you want to log on a trail. `ApiCallRateInsight` and
    /// `ApiErrorRateInsight` are valid Insight types.
    pub insight_selectors: Option<Value<Vec<trail::InsightSelector>>>,
    /// Whether the CloudTrail trail is currently logging AWS API calls.
    ///
    /// Required.
    pub is_logging: Option<Value<bool>>,
    /// Specifies whether the trail applies only to the current Region or to all Regions. The default is false.
    pub is_multi_region_trail: Option<Value<bool>>,
    /// Specifies whether the trail is applied to all accounts in an organization in AWS Organizations, or only for the
    /// current AWS account.
    pub is_organization_trail: Option<Value<bool>>,
    /// Specifies the AWS key ID to use to encrypt the logs and digest files delivered by CloudTrail.
    pub kms_key_id: Option<Value<String>>,
    /// Specifies the name of the Amazon S3 bucket designated for publishing log files. See Amazon S3 Bucket naming
    /// rules.
    ///
    /// Required.
    pub s3_bucket_name: Option<Value<String>>,
    /// Specifies the Amazon S3 key prefix that comes after the name of the bucket you have designated for log file
    /// delivery.
    ///
    /// At most 200 characters.
    pub s3_key_prefix: Option<Value<String>>,
    /// Specifies the name or ARN of the Amazon SNS topic defined for notification of log file delivery. The maximum
    /// length is 256 characters.
    ///
    /// At most 256 characters.
    pub sns_topic_name: Option<Value<String>>,
    /// A custom set of tags (key-value pairs) for this trail.
    pub tags: Option<Value<Vec<trail::Tag>>>,
    /// Specifies the name of the trail. The name must meet the following requirements.
    ///
    /// 3 to 128 characters. A change replaces the resource.
    pub trail_name: Option<Value<String>>,
}

impl Lower for Trail {
    fn fields(self, to: &mut Fields) {
        to.set("AdvancedEventSelectors", self.advanced_event_selectors);
        to.set("AggregationConfigurations", self.aggregation_configurations);
        to.set("CloudWatchLogsLogGroupArn", self.cloud_watch_logs_log_group_arn);
        to.set("CloudWatchLogsRoleArn", self.cloud_watch_logs_role_arn);
        to.set("EnableLogFileValidation", self.enable_log_file_validation);
        to.set("EventSelectors", self.event_selectors);
        to.set("IncludeGlobalServiceEvents", self.include_global_service_events);
        to.set("InsightSelectors", self.insight_selectors);
        to.set("IsLogging", self.is_logging);
        to.set("IsMultiRegionTrail", self.is_multi_region_trail);
        to.set("IsOrganizationTrail", self.is_organization_trail);
        to.set("KMSKeyId", self.kms_key_id);
        to.set("S3BucketName", self.s3_bucket_name);
        to.set("S3KeyPrefix", self.s3_key_prefix);
        to.set("SnsTopicName", self.sns_topic_name);
        to.set("Tags", self.tags);
        to.set("TrailName", self.trail_name);
    }
}

impl Level1 for Trail {
    const TYPE: &'static str = "AWS::CloudTrail::Trail";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Trail> {
    /// `Ref`: its `TrailName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// `Ref` returns the ARN of the CloudTrail trail, such as
    /// `arn:aws:cloudtrail:us-east-2:123456789012:trail/myCloudTrail`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// `Ref` returns the ARN of the Amazon topic that's associated with the CloudTrail trail, such as
    /// `arn:aws:sns:us-east-2:123456789012:mySNSTopic`.
    pub fn sns_topic_arn(self) -> Value<Arn> {
        self.attribute("SnsTopicArn")
    }
}

/// What [`Trail`] is made of.
pub mod trail {
    use super::*;

    /// Advanced event selectors let you create fine-grained selectors for AWS CloudTrail management, data, and network
    /// activity events.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedEventSelector {
        /// Contains all selector statements in an advanced event selector.
        ///
        /// Required. At least 1 items.
        pub field_selectors: Option<Value<Vec<AdvancedFieldSelector>>>,
        /// An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets".
        ///
        /// 1 to 1000 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for AdvancedEventSelector {
        fn fields(self, to: &mut Fields) {
            to.set("FieldSelectors", self.field_selectors);
            to.set("Name", self.name);
        }
    }

    /// A single selector statement in an advanced event selector.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedFieldSelector {
        /// An operator that includes events that match the last few characters of the event record field specified as the
        /// value of `Field`.
        ///
        /// At least 1 items.
        pub ends_with: Option<Value<Vec<String>>>,
        /// An operator that includes events that match the exact value of the event record field specified as the value of
        /// `Field`.
        ///
        /// At least 1 items.
        pub equals: Option<Value<Vec<String>>>,
        /// A field in a CloudTrail event record on which to filter events to be logged.
        ///
        /// Required. 1 to 1000 characters.
        pub field: Option<Value<String>>,
        /// An operator that excludes events that match the last few characters of the event record field specified as the
        /// value of `Field`.
        ///
        /// At least 1 items.
        pub not_ends_with: Option<Value<Vec<String>>>,
        /// An operator that excludes events that match the exact value of the event record field specified as the value of
        /// `Field`.
        ///
        /// At least 1 items.
        pub not_equals: Option<Value<Vec<String>>>,
        /// An operator that excludes events that match the first few characters of the event record field specified as the
        /// value of `Field`.
        ///
        /// At least 1 items.
        pub not_starts_with: Option<Value<Vec<String>>>,
        /// An operator that includes events that match the first few characters of the event record field specified as the
        /// value of `Field`.
        ///
        /// At least 1 items.
        pub starts_with: Option<Value<Vec<String>>>,
    }

    impl Lower for AdvancedFieldSelector {
        fn fields(self, to: &mut Fields) {
            to.set("EndsWith", self.ends_with);
            to.set("Equals", self.equals);
            to.set("Field", self.field);
            to.set("NotEndsWith", self.not_ends_with);
            to.set("NotEquals", self.not_equals);
            to.set("NotStartsWith", self.not_starts_with);
            to.set("StartsWith", self.starts_with);
        }
    }

    /// An object that contains configuration settings for aggregating events.
    #[derive(Clone, Debug, Default)]
    pub struct AggregationConfiguration {
        /// Specifies the event category for which aggregation should be performed.
        ///
        /// Required. One of `Data`.
        pub event_category: Option<Value<String>>,
        /// A list of aggregation templates that can be used to configure event aggregation.
        ///
        /// Required. 1 to 50 items.
        pub templates: Option<Value<Vec<String>>>,
    }

    impl Lower for AggregationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EventCategory", self.event_category);
            to.set("Templates", self.templates);
        }
    }

    /// Use event selectors to further specify the management and data event settings for your trail. By default, trails
    /// created without specific event selectors will be configured to log all read and write management events, and no
    /// data events.
    #[derive(Clone, Debug, Default)]
    pub struct EventSelector {
        /// CloudTrail supports data event logging for Amazon S3 objects in standard S3 buckets, AWS Lambda functions, and
        /// Amazon DynamoDB tables with basic event selectors.
        pub data_resources: Option<Value<Vec<DataResource>>>,
        /// An optional list of service event sources from which you do not want management events to be logged on your
        /// trail.
        pub exclude_management_event_sources: Option<Value<Vec<String>>>,
        /// Specify if you want your event selector to include management events for your trail.
        pub include_management_events: Option<Value<bool>>,
        /// Specify if you want your trail to log read-only events, write-only events, or all. For example, the EC2
        /// `GetConsoleOutput` is a read-only API operation and `RunInstances` is a write-only API operation.
        ///
        /// One of `All`, `ReadOnly`, `WriteOnly`.
        pub read_write_type: Option<Value<String>>,
    }

    impl Lower for EventSelector {
        fn fields(self, to: &mut Fields) {
            to.set("DataResources", self.data_resources);
            to.set("ExcludeManagementEventSources", self.exclude_management_event_sources);
            to.set("IncludeManagementEvents", self.include_management_events);
            to.set("ReadWriteType", self.read_write_type);
        }
    }

    /// You can configure the `DataResource` in an `EventSelector` to log data events for the following three resource
    /// types.
    #[derive(Clone, Debug, Default)]
    pub struct DataResource {
        /// The resource type in which you want to log data events. You can specify the following \*basic\* event selector
        /// resource types.
        ///
        /// Required. One of `AWS::Lambda::Function`, `AWS::S3::Object`, `AWS::DynamoDB::Table`, `AWS::S3Outposts::Object`,
        /// `AWS::ManagedBlockchain::Node`, `AWS::S3ObjectLambda::AccessPoint`, `AWS::EC2::Snapshot`,
        /// `AWS::S3::AccessPoint`, `AWS::DynamoDB::Stream`.
        pub type_: Option<Value<String>>,
        /// An array of Amazon Resource Name (ARN) strings or partial ARN strings for the specified resource type.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for DataResource {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Values", self.values);
        }
    }

    /// A JSON string that contains a list of Insights types that are logged on a trail.
    #[derive(Clone, Debug, Default)]
    pub struct InsightSelector {
        /// Select the event category on which Insights should be enabled.
        pub event_categories: Option<Value<Vec<String>>>,
        /// The type of Insights events to log on a trail. `ApiCallRateInsight` and `ApiErrorRateInsight` are valid Insight
        /// types.
        ///
        /// One of `ApiCallRateInsight`, `ApiErrorRateInsight`.
        pub insight_type: Option<Value<String>>,
    }

    impl Lower for InsightSelector {
        fn fields(self, to: &mut Fields) {
            to.set("EventCategories", self.event_categories);
            to.set("InsightType", self.insight_type);
        }
    }

    /// An arbitrary set of tags (key-value pairs) for this trail.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
