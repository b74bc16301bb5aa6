//! `AWS::ApplicationSignals`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ApplicationSignals::Discovery`.
///
/// Enables this AWS account to be able to use CloudWatch Application Signals by creating the
/// `AWSServiceRoleForCloudWatchApplicationSignals` service-linked role.
#[derive(Clone, Debug, Default)]
pub struct Discovery {}

impl Lower for Discovery {
    fn fields(self, _: &mut Fields) {}
}

impl Level1 for Discovery {
    const TYPE: &'static str = "AWS::ApplicationSignals::Discovery";
}

impl Handle<Discovery> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The 12 digit AWS Account ID for the account.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// `AWS::ApplicationSignals::GroupingConfiguration`.
///
/// A structure that contains the complete grouping configuration for an account, including all defined grouping
/// attributes and metadata about when it was last updated.
#[derive(Clone, Debug, Default)]
pub struct GroupingConfiguration {
    /// An array of grouping attribute definitions that specify how services should be grouped based on various
    /// attributes and source keys.
    ///
    /// Required.
    pub grouping_attribute_definitions: Option<Value<Vec<grouping_configuration::GroupingAttributeDefinition>>>,
}

impl Lower for GroupingConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("GroupingAttributeDefinitions", self.grouping_attribute_definitions);
    }
}

impl Level1 for GroupingConfiguration {
    const TYPE: &'static str = "AWS::ApplicationSignals::GroupingConfiguration";
}

impl Handle<GroupingConfiguration> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The 12 digit AWS Account ID for the account.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The timestamp when this grouping configuration was last updated. When used in a raw HTTP Query API, it is
    /// formatted as epoch time in seconds.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`GroupingConfiguration`] is made of.
pub mod grouping_configuration {
    use super::*;

    /// A structure that defines how services should be grouped based on specific attributes. This includes the friendly
    /// name for the grouping, the source keys to derive values from, and an optional default value.
    #[derive(Clone, Debug, Default)]
    pub struct GroupingAttributeDefinition {
        /// The default value to use for this grouping attribute when no value can be derived from the source keys.
        ///
        /// 1 to 128 characters.
        pub default_grouping_value: Option<Value<String>>,
        /// The friendly name for this grouping attribute, such as `BusinessUnit` or `Environment`. This name is used to
        /// identify the grouping in the console and APIs.
        ///
        /// Required. 1 to 128 characters.
        pub grouping_name: Option<Value<String>>,
        /// An array of source keys used to derive the grouping attribute value from telemetry data, AWS tags, or other
        /// sources.
        ///
        /// Required. At least 1 items.
        pub grouping_source_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for GroupingAttributeDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultGroupingValue", self.default_grouping_value);
            to.set("GroupingName", self.grouping_name);
            to.set("GroupingSourceKeys", self.grouping_source_keys);
        }
    }
}

/// `AWS::ApplicationSignals::InstrumentationConfig`.
///
/// Creates a dynamic instrumentation configuration for a specific code or endpoint location within a service and
/// environment.
#[derive(Clone, Debug, Default)]
pub struct InstrumentationConfig {
    /// Client-side filters that target specific instances. Each object is AND-matched on keys, multiple objects are
    /// OR-matched.
    ///
    /// 1 to 10 items. A change replaces the resource.
    pub attribute_filters: Option<Value<Vec<BTreeMap<String, String>>>>,
    /// Specifies what to capture when the instrumentation point is hit.
    ///
    /// Required. A change replaces the resource.
    pub capture_configuration: Option<Value<instrumentation_config::CaptureConfiguration>>,
    /// An optional short description that explains the purpose of this instrumentation.
    ///
    /// 1 to 50 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The environment that the service is running in.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub environment: Option<Value<String>>,
    /// The timestamp after which this configuration is no longer served. For BREAKPOINT only; defaults to 24 hours.
    ///
    /// A change replaces the resource.
    pub expires_at: Option<Value<String>>,
    /// Type of instrumentation: BREAKPOINT (temporary, expires after 24 hours) or PROBE (permanent, persists until
    /// deleted).
    ///
    /// Required. One of `BREAKPOINT`, `PROBE`. A change replaces the resource.
    pub instrumentation_type: Option<Value<String>>,
    /// The location where instrumentation should be applied.
    ///
    /// Required. A change replaces the resource.
    pub location: Option<Value<instrumentation_config::Location>>,
    /// The name of the service to instrument. This should match the service.name resource attribute reported by the
    /// application.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub service: Option<Value<String>>,
    /// The telemetry signal type to emit for this instrumentation. The supported value is SNAPSHOT.
    ///
    /// Required. One of `SNAPSHOT`. A change replaces the resource.
    pub signal_type: Option<Value<String>>,
    /// An optional list of key-value pairs to associate with the instrumentation configuration.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<instrumentation_config::Tag>>>,
}

impl Lower for InstrumentationConfig {
    fn fields(self, to: &mut Fields) {
        to.set("AttributeFilters", self.attribute_filters);
        to.set("CaptureConfiguration", self.capture_configuration);
        to.set("Description", self.description);
        to.set("Environment", self.environment);
        to.set("ExpiresAt", self.expires_at);
        to.set("InstrumentationType", self.instrumentation_type);
        to.set("Location", self.location);
        to.set("Service", self.service);
        to.set("SignalType", self.signal_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for InstrumentationConfig {
    const TYPE: &'static str = "AWS::ApplicationSignals::InstrumentationConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InstrumentationConfig> {
    /// `Ref`: `InstrumentationType`, `Service`, `Environment`, `SignalType`, `LocationHash`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `LocationHash`.
    pub fn location_hash(self) -> Value<String> {
        self.attribute("LocationHash")
    }
}

/// What [`InstrumentationConfig`] is made of.
pub mod instrumentation_config {
    use super::*;

    /// Specifies what to capture when the instrumentation point is hit.
    #[derive(Clone, Debug, Default)]
    pub struct CaptureConfiguration {
        /// Defines what data to capture for code-level instrumentation.
        ///
        /// Required.
        pub code_capture: Option<Value<CodeCaptureConfiguration>>,
    }

    impl Lower for CaptureConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CodeCapture", self.code_capture);
        }
    }

    /// Defines what data to capture for code-level instrumentation.
    #[derive(Clone, Debug, Default)]
    pub struct CodeCaptureConfiguration {
        /// The function arguments to capture.
        ///
        /// At most 10 items.
        pub capture_arguments: Option<Value<Vec<String>>>,
        /// Safety limits that bound what is captured.
        ///
        /// Required.
        pub capture_limits: Option<Value<CaptureLimitsConfig>>,
        /// The local variables to capture by name.
        ///
        /// At most 20 items.
        pub capture_locals: Option<Value<Vec<String>>>,
        /// Whether to capture the return value. Defaults to false.
        pub capture_return: Option<Value<bool>>,
        /// Whether to capture a stack trace. Defaults to true.
        pub capture_stack_trace: Option<Value<bool>>,
    }

    impl Lower for CodeCaptureConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CaptureArguments", self.capture_arguments);
            to.set("CaptureLimits", self.capture_limits);
            to.set("CaptureLocals", self.capture_locals);
            to.set("CaptureReturn", self.capture_return);
            to.set("CaptureStackTrace", self.capture_stack_trace);
        }
    }

    /// Safety limits that bound what is captured.
    #[derive(Clone, Debug, Default)]
    pub struct CaptureLimitsConfig {
        /// Maximum nesting depth to traverse inside collections.
        ///
        /// 1 to 5.
        pub max_collection_depth: Option<Value<i64>>,
        /// Maximum number of items to capture from any collection.
        ///
        /// 1 to 20.
        pub max_collection_width: Option<Value<i64>>,
        /// Maximum number of fields to capture for any object.
        ///
        /// 1 to 20.
        pub max_fields_per_object: Option<Value<i64>>,
        /// Maximum number of times the instrumentation point can be hit before disabled.
        ///
        /// 1 to 1000.
        pub max_hits: Option<Value<i64>>,
        /// Maximum depth for nested object traversal.
        ///
        /// 1 to 5.
        pub max_object_depth: Option<Value<i64>>,
        /// Maximum number of stack frames to capture.
        ///
        /// 1 to 20.
        pub max_stack_frames: Option<Value<i64>>,
        /// Maximum total size in bytes of a captured stack trace.
        ///
        /// 1 to 1000.
        pub max_stack_trace_size: Option<Value<i64>>,
        /// Maximum length of captured string values in characters.
        ///
        /// 1 to 255.
        pub max_string_length: Option<Value<i64>>,
    }

    impl Lower for CaptureLimitsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCollectionDepth", self.max_collection_depth);
            to.set("MaxCollectionWidth", self.max_collection_width);
            to.set("MaxFieldsPerObject", self.max_fields_per_object);
            to.set("MaxHits", self.max_hits);
            to.set("MaxObjectDepth", self.max_object_depth);
            to.set("MaxStackFrames", self.max_stack_frames);
            to.set("MaxStackTraceSize", self.max_stack_trace_size);
            to.set("MaxStringLength", self.max_string_length);
        }
    }

    /// The location where instrumentation should be applied.
    #[derive(Clone, Debug, Default)]
    pub struct Location {
        /// Identifies a code location to instrument.
        ///
        /// Required.
        pub code_location: Option<Value<CodeLocation>>,
    }

    impl Lower for Location {
        fn fields(self, to: &mut Fields) {
            to.set("CodeLocation", self.code_location);
        }
    }

    /// Identifies a code location to instrument.
    #[derive(Clone, Debug, Default)]
    pub struct CodeLocation {
        /// The class or type name that contains the method.
        ///
        /// 1 to 128 characters.
        pub class_name: Option<Value<String>>,
        /// The package, module, or namespace that contains the target code.
        ///
        /// 1 to 128 characters.
        pub code_unit: Option<Value<String>>,
        /// The source file path relative to the project or source root.
        ///
        /// Required. 1 to 1024 characters.
        pub file_path: Option<Value<String>>,
        /// The programming language for this instrumentation point.
        ///
        /// Required. One of `Java`, `Python`, `Javascript`.
        pub language: Option<Value<String>>,
        /// The line number to instrument.
        ///
        /// At least 1.
        pub line_number: Option<Value<i64>>,
        /// The method or function name to instrument.
        ///
        /// 1 to 80 characters.
        pub method_name: Option<Value<String>>,
    }

    impl Lower for CodeLocation {
        fn fields(self, to: &mut Fields) {
            to.set("ClassName", self.class_name);
            to.set("CodeUnit", self.code_unit);
            to.set("FilePath", self.file_path);
            to.set("Language", self.language);
            to.set("LineNumber", self.line_number);
            to.set("MethodName", self.method_name);
        }
    }

    /// A key-value pair to associate with the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::ApplicationSignals::ServiceLevelObjective`.
///
/// Creates or updates a service level objective (SLO), which can help you ensure that your critical business
/// operations are meeting customer expectations.
///
/// Its ARN: `arn:${Partition}:application-signals:${Region}:${Account}:slo/${SloName}`.
#[derive(Clone, Debug, Default)]
pub struct ServiceLevelObjective {
    /// Each object in this array defines the length of the look-back window used to calculate one burn rate metric for
    /// this SLO.
    ///
    /// 0 to 10 items.
    pub burn_rate_configurations: Option<Value<Vec<service_level_objective::BurnRateConfiguration>>>,
    /// An optional description for this SLO.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The time window to be excluded from the SLO performance metrics.
    ///
    /// 0 to 10 items.
    pub exclusion_windows: Option<Value<Vec<service_level_objective::ExclusionWindow>>>,
    /// This structure contains the attributes that determine the goal of an SLO. This includes the time period for
    /// evaluation and the attainment threshold.
    pub goal: Option<Value<service_level_objective::Goal>>,
    /// A name for this SLO.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A structure containing information about the performance metric that this SLO monitors, if this is a
    /// request-based SLO.
    pub request_based_sli: Option<Value<service_level_objective::RequestBasedSli>>,
    /// A structure containing information about the performance metric that this SLO monitors, if this is a
    /// period-based SLO.
    pub sli: Option<Value<service_level_objective::Sli>>,
    /// A list of key-value pairs to associate with the SLO. You can associate as many as 50 tags with an SLO.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<service_level_objective::Tag>>>,
}

impl Lower for ServiceLevelObjective {
    fn fields(self, to: &mut Fields) {
        to.set("BurnRateConfigurations", self.burn_rate_configurations);
        to.set("Description", self.description);
        to.set("ExclusionWindows", self.exclusion_windows);
        to.set("Goal", self.goal);
        to.set("Name", self.name);
        to.set("RequestBasedSli", self.request_based_sli);
        to.set("Sli", self.sli);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ServiceLevelObjective {
    const TYPE: &'static str = "AWS::ApplicationSignals::ServiceLevelObjective";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ServiceLevelObjective> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of this SLO.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that this SLO was created.
    pub fn created_time(self) -> Value<i64> {
        self.attribute("CreatedTime")
    }

    /// Displays whether this is a period-based SLO or a request-based SLO.
    pub fn evaluation_type(self) -> Value<String> {
        self.attribute("EvaluationType")
    }

    /// The time that this SLO was most recently updated.
    pub fn last_updated_time(self) -> Value<i64> {
        self.attribute("LastUpdatedTime")
    }
}

/// What [`ServiceLevelObjective`] is made of.
pub mod service_level_objective {
    use super::*;

    /// This object defines the length of the look-back window used to calculate one burn rate metric for this SLO.
    #[derive(Clone, Debug, Default)]
    pub struct BurnRateConfiguration {
        /// The number of minutes to use as the look-back window.
        ///
        /// Required. 1 to 10080.
        pub look_back_window_minutes: Option<Value<i64>>,
    }

    impl Lower for BurnRateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LookBackWindowMinutes", self.look_back_window_minutes);
        }
    }

    /// The time window to be excluded from the SLO performance metrics.
    #[derive(Clone, Debug, Default)]
    pub struct ExclusionWindow {
        /// The reason for the time exclusion windows. For example, maintenance.
        ///
        /// 1 to 1024 characters.
        pub reason: Option<Value<String>>,
        /// The recurrence rule for the time exclusion window.
        pub recurrence_rule: Option<Value<RecurrenceRule>>,
        /// The start time of the time exclusion window.
        pub start_time: Option<Value<String>>,
        /// The time exclusion window.
        ///
        /// Required.
        pub window: Option<Value<Window>>,
    }

    impl Lower for ExclusionWindow {
        fn fields(self, to: &mut Fields) {
            to.set("Reason", self.reason);
            to.set("RecurrenceRule", self.recurrence_rule);
            to.set("StartTime", self.start_time);
            to.set("Window", self.window);
        }
    }

    /// The recurrence rule for the time exclusion window.
    #[derive(Clone, Debug, Default)]
    pub struct RecurrenceRule {
        /// The following two rules are supported.
        ///
        /// Required. 1 to 1024 characters.
        pub expression: Option<Value<String>>,
    }

    impl Lower for RecurrenceRule {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
        }
    }

    /// The start and end time of the time exclusion window.
    #[derive(Clone, Debug, Default)]
    pub struct Window {
        /// The start and end time of the time exclusion window.
        ///
        /// Required. At least 1.
        pub duration: Option<Value<i64>>,
        /// The unit of measurement to use during the time window exclusion.
        ///
        /// Required. One of `MINUTE`, `HOUR`, `DAY`, `MONTH`.
        pub duration_unit: Option<Value<String>>,
    }

    impl Lower for Window {
        fn fields(self, to: &mut Fields) {
            to.set("Duration", self.duration);
            to.set("DurationUnit", self.duration_unit);
        }
    }

    /// This structure contains the attributes that determine the goal of an SLO. This includes the time period for
    /// evaluation and the attainment threshold.
    #[derive(Clone, Debug, Default)]
    pub struct Goal {
        /// The threshold that determines if the goal is being met.
        pub attainment_goal: Option<Value<f64>>,
        /// The time period used to evaluate the SLO. It can be either a calendar interval or rolling interval.
        pub interval: Option<Value<Interval>>,
        /// The percentage of remaining budget over total budget that you want to get warnings for. If you omit this
        /// parameter, the default of 50.0 is used.
        pub warning_threshold: Option<Value<f64>>,
    }

    impl Lower for Goal {
        fn fields(self, to: &mut Fields) {
            to.set("AttainmentGoal", self.attainment_goal);
            to.set("Interval", self.interval);
            to.set("WarningThreshold", self.warning_threshold);
        }
    }

    /// The time period used to evaluate the SLO. It can be either a calendar interval or rolling interval.
    #[derive(Clone, Debug, Default)]
    pub struct Interval {
        /// If the interval is a calendar interval, this structure contains the interval specifications.
        pub calendar_interval: Option<Value<CalendarInterval>>,
        /// If the interval is a rolling interval, this structure contains the interval specifications.
        pub rolling_interval: Option<Value<RollingInterval>>,
    }

    impl Lower for Interval {
        fn fields(self, to: &mut Fields) {
            to.set("CalendarInterval", self.calendar_interval);
            to.set("RollingInterval", self.rolling_interval);
        }
    }

    /// If the interval for this service level objective is a calendar interval, this structure contains the interval
    /// specifications.
    #[derive(Clone, Debug, Default)]
    pub struct CalendarInterval {
        /// Specifies the duration of each calendar interval. For example, if `Duration` is `1` and `DurationUnit` is
        /// `MONTH`, each interval is one month, aligned with the calendar.
        ///
        /// Required. At least 1.
        pub duration: Option<Value<i64>>,
        /// Specifies the calendar interval unit.
        ///
        /// Required. One of `MINUTE`, `HOUR`, `DAY`, `MONTH`.
        pub duration_unit: Option<Value<String>>,
        /// The date and time when you want the first interval to start. Be sure to choose a time that configures the
        /// intervals the way that you want.
        ///
        /// Required. At least 946684800.
        pub start_time: Option<Value<i64>>,
    }

    impl Lower for CalendarInterval {
        fn fields(self, to: &mut Fields) {
            to.set("Duration", self.duration);
            to.set("DurationUnit", self.duration_unit);
            to.set("StartTime", self.start_time);
        }
    }

    /// If the interval for this SLO is a rolling interval, this structure contains the interval specifications.
    #[derive(Clone, Debug, Default)]
    pub struct RollingInterval {
        /// Specifies the duration of each rolling interval. For example, if `Duration` is `7` and `DurationUnit` is `DAY`,
        /// each rolling interval is seven days.
        ///
        /// Required. At least 1.
        pub duration: Option<Value<i64>>,
        /// Specifies the rolling interval unit.
        ///
        /// Required. One of `MINUTE`, `HOUR`, `DAY`, `MONTH`.
        pub duration_unit: Option<Value<String>>,
    }

    impl Lower for RollingInterval {
        fn fields(self, to: &mut Fields) {
            to.set("Duration", self.duration);
            to.set("DurationUnit", self.duration_unit);
        }
    }

    /// This structure contains information about the performance metric that a request-based SLO monitors.
    #[derive(Clone, Debug, Default)]
    pub struct RequestBasedSli {
        /// The arithmetic operation used when comparing the specified metric to the threshold.
        ///
        /// One of `GreaterThanOrEqualTo`, `LessThanOrEqualTo`, `LessThan`, `GreaterThan`.
        pub comparison_operator: Option<Value<String>>,
        /// This value is the threshold that the observed metric values of the SLI metric are compared to.
        pub metric_threshold: Option<Value<f64>>,
        /// A structure that contains information about the metric that the SLO monitors.
        ///
        /// Required.
        pub request_based_sli_metric: Option<Value<RequestBasedSliMetric>>,
    }

    impl Lower for RequestBasedSli {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("MetricThreshold", self.metric_threshold);
            to.set("RequestBasedSliMetric", self.request_based_sli_metric);
        }
    }

    /// This structure contains the information about the metric that is used for a request-based SLO.
    #[derive(Clone, Debug, Default)]
    pub struct RequestBasedSliMetric {
        pub composite_sli_config: Option<Value<CompositeSliConfig>>,
        /// Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`.
        pub dependency_config: Option<Value<DependencyConfig>>,
        /// This is a string-to-string map that contains information about the type of object that this SLO is related to.
        pub key_attributes: Option<Value<BTreeMap<String, String>>>,
        /// The name of the metric for non-Application Signals services.
        ///
        /// 1 to 255 characters.
        pub metric_name: Option<Value<String>>,
        /// Configuration for identifying the source of metrics for non-Application Signals services.
        pub metric_source: Option<Value<MetricSource>>,
        /// If the SLO monitors either the `LATENCY` or `AVAILABILITY` metric that Application Signals collects, this field
        /// displays which of those metrics is used.
        ///
        /// One of `LATENCY`, `AVAILABILITY`.
        pub metric_type: Option<Value<String>>,
        /// Use this structure to define the metric that you want to use as the "good request" or "bad request" value for a
        /// request-based SLO.
        pub monitored_request_count_metric: Option<Value<MonitoredRequestCountMetric>>,
        /// If the SLO monitors a specific operation of the service, this field displays that operation name.
        ///
        /// 1 to 255 characters.
        pub operation_name: Option<Value<String>>,
        /// This structure defines the metric that is used as the "total requests" number for a request-based SLO.
        pub total_request_count_metric: Option<Value<Vec<MetricDataQuery>>>,
    }

    impl Lower for RequestBasedSliMetric {
        fn fields(self, to: &mut Fields) {
            to.set("CompositeSliConfig", self.composite_sli_config);
            to.set("DependencyConfig", self.dependency_config);
            to.set("KeyAttributes", self.key_attributes);
            to.set("MetricName", self.metric_name);
            to.set("MetricSource", self.metric_source);
            to.set("MetricType", self.metric_type);
            to.set("MonitoredRequestCountMetric", self.monitored_request_count_metric);
            to.set("OperationName", self.operation_name);
            to.set("TotalRequestCountMetric", self.total_request_count_metric);
        }
    }

    /// `CompositeSliConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
    #[derive(Clone, Debug, Default)]
    pub struct CompositeSliConfig {
        /// 2 to 20 items.
        pub composite_sli_components: Option<Value<Vec<CompositeSliComponent>>>,
        /// Required.
        pub selection_config: Option<Value<SelectionConfig>>,
    }

    impl Lower for CompositeSliConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CompositeSliComponents", self.composite_sli_components);
            to.set("SelectionConfig", self.selection_config);
        }
    }

    /// `CompositeSliComponent` of `AWS::ApplicationSignals::ServiceLevelObjective`.
    #[derive(Clone, Debug, Default)]
    pub struct CompositeSliComponent {
        /// Required.
        pub operation_name: Option<Value<String>>,
    }

    impl Lower for CompositeSliComponent {
        fn fields(self, to: &mut Fields) {
            to.set("OperationName", self.operation_name);
        }
    }

    /// `SelectionConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
    #[derive(Clone, Debug, Default)]
    pub struct SelectionConfig {
        pub pattern: Option<Value<String>>,
        /// Required. One of `EXPLICIT`, `PREFIX`, `REGEX`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SelectionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Pattern", self.pattern);
            to.set("Type", self.type_);
        }
    }

    /// Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`.
    #[derive(Clone, Debug, Default)]
    pub struct DependencyConfig {
        /// If this SLO is related to a metric collected by Application Signals, you must use this field to specify which
        /// dependency the SLO metric is related to.
        ///
        /// Required.
        pub dependency_key_attributes: Option<Value<BTreeMap<String, String>>>,
        /// When the SLO monitors a specific operation of the dependency, this field specifies the name of that operation in
        /// the dependency.
        ///
        /// Required. 1 to 255 characters.
        pub dependency_operation_name: Option<Value<String>>,
    }

    impl Lower for DependencyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DependencyKeyAttributes", self.dependency_key_attributes);
            to.set("DependencyOperationName", self.dependency_operation_name);
        }
    }

    /// Configuration for identifying the source of metrics for non-Application Signals services.
    #[derive(Clone, Debug, Default)]
    pub struct MetricSource {
        /// Optional additional attributes for the metric source.
        pub metric_source_attributes: Option<Value<BTreeMap<String, String>>>,
        /// Required attributes that identify the metric source.
        ///
        /// Required.
        pub metric_source_key_attributes: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for MetricSource {
        fn fields(self, to: &mut Fields) {
            to.set("MetricSourceAttributes", self.metric_source_attributes);
            to.set("MetricSourceKeyAttributes", self.metric_source_key_attributes);
        }
    }

    /// This structure defines the metric that is used as the "good request" or "bad request" value for a request-based
    /// SLO.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoredRequestCountMetric {
        /// If you want to count "bad requests" to determine the percentage of successful requests for this request-based
        /// SLO, specify the metric to use as "bad requests" in this structure.
        pub bad_count_metric: Option<Value<Vec<MetricDataQuery>>>,
        /// If you want to count "good requests" to determine the percentage of successful requests for this request-based
        /// SLO, specify the metric to use as "good requests" in this structure.
        pub good_count_metric: Option<Value<Vec<MetricDataQuery>>>,
    }

    impl Lower for MonitoredRequestCountMetric {
        fn fields(self, to: &mut Fields) {
            to.set("BadCountMetric", self.bad_count_metric);
            to.set("GoodCountMetric", self.good_count_metric);
        }
    }

    /// Use this structure to define a metric or metric math expression that you want to use as for a service level
    /// objective.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDataQuery {
        /// The ID of the account where this metric is located. If you are performing this operation in a monitoring
        /// account, use this to specify which source account to retrieve this metric from.
        pub account_id: Option<Value<String>>,
        /// This field can contain a metric math expression to be performed on the other metrics that you are retrieving
        /// within this `MetricDataQueries` structure.
        pub expression: Option<Value<String>>,
        /// A short name used to tie this object to the results in the response. This `Id` must be unique within a
        /// `MetricDataQueries` array.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// A metric to be used directly for the SLO, or to be used in the math expression that will be used for the SLO.
        pub metric_stat: Option<Value<MetricStat>>,
        /// Use this only if you are using a metric math expression for the SLO. Specify `true` for `ReturnData` for only
        /// the one expression result to use as the alarm.
        pub return_data: Option<Value<bool>>,
    }

    impl Lower for MetricDataQuery {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("Expression", self.expression);
            to.set("Id", self.id);
            to.set("MetricStat", self.metric_stat);
            to.set("ReturnData", self.return_data);
        }
    }

    /// This structure defines the metric to be used as the service level indicator, along with the statistics, period,
    /// and unit.
    #[derive(Clone, Debug, Default)]
    pub struct MetricStat {
        /// The metric to use as the service level indicator, including the metric name, namespace, and dimensions.
        ///
        /// Required.
        pub metric: Option<Value<Metric>>,
        /// The granularity, in seconds, to be used for the metric. For metrics with regular resolution, a period can be as
        /// short as one minute (60 seconds) and must be a multiple of 60.
        ///
        /// Required.
        pub period: Option<Value<i64>>,
        /// The statistic to use for comparison to the threshold. It can be any CloudWatch statistic or extended statistic.
        ///
        /// Required.
        pub stat: Option<Value<String>>,
        /// If you omit `Unit` then all data that was collected with any unit is returned, along with the corresponding
        /// units that were specified when the data was reported to CloudWatch.
        pub unit: Option<Value<String>>,
    }

    impl Lower for MetricStat {
        fn fields(self, to: &mut Fields) {
            to.set("Metric", self.metric);
            to.set("Period", self.period);
            to.set("Stat", self.stat);
            to.set("Unit", self.unit);
        }
    }

    /// This structure defines the metric used for a service level indicator, including the metric name, namespace, and
    /// dimensions.
    #[derive(Clone, Debug, Default)]
    pub struct Metric {
        /// An array of one or more dimensions to use to define the metric that you want to use. For more information, see
        /// Dimensions.
        pub dimensions: Option<Value<Vec<Dimension>>>,
        /// The name of the metric to use.
        pub metric_name: Option<Value<String>>,
        /// The namespace of the metric. For more information, see Namespaces.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for Metric {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
        }
    }

    /// A dimension is a name/value pair that is part of the identity of a metric.
    #[derive(Clone, Debug, Default)]
    pub struct Dimension {
        /// The name of the dimension. Dimension names must contain only ASCII characters, must include at least one
        /// non-whitespace character, and cannot start with a colon ( `:` ).
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The value of the dimension. Dimension values must contain only ASCII characters and must include at least one
        /// non-whitespace character.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Dimension {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// This structure specifies the information about the service and the performance metric that an SLO is to monitor.
    #[derive(Clone, Debug, Default)]
    pub struct Sli {
        /// The arithmetic operation to use when comparing the specified metric to the threshold.
        ///
        /// Required. One of `GreaterThanOrEqualTo`, `LessThanOrEqualTo`, `LessThan`, `GreaterThan`.
        pub comparison_operator: Option<Value<String>>,
        /// The value that the SLI metric is compared to.
        ///
        /// Required.
        pub metric_threshold: Option<Value<f64>>,
        /// Use this structure to specify the metric to be used for the SLO.
        ///
        /// Required.
        pub sli_metric: Option<Value<SliMetric>>,
    }

    impl Lower for Sli {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("MetricThreshold", self.metric_threshold);
            to.set("SliMetric", self.sli_metric);
        }
    }

    /// Use this structure to specify the metric to be used for the SLO.
    #[derive(Clone, Debug, Default)]
    pub struct SliMetric {
        pub composite_sli_config: Option<Value<CompositeSliConfig>>,
        /// Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`.
        pub dependency_config: Option<Value<DependencyConfig>>,
        /// If this SLO is related to a metric collected by Application Signals, you must use this field to specify which
        /// service the SLO metric is related to.
        pub key_attributes: Option<Value<BTreeMap<String, String>>>,
        /// If this SLO monitors a CloudWatch metric or the result of a CloudWatch metric math expression, use this
        /// structure to specify that metric or expression.
        pub metric_data_queries: Option<Value<Vec<MetricDataQuery>>>,
        /// The name of the metric for non-Application Signals services.
        ///
        /// 1 to 255 characters.
        pub metric_name: Option<Value<String>>,
        /// Configuration for identifying the source of metrics for non-Application Signals services.
        pub metric_source: Option<Value<MetricSource>>,
        /// If the SLO is to monitor either the `LATENCY` or `AVAILABILITY` metric that Application Signals collects, use
        /// this field to specify which of those metrics is used.
        ///
        /// One of `LATENCY`, `AVAILABILITY`.
        pub metric_type: Option<Value<String>>,
        /// If the SLO is to monitor a specific operation of the service, use this field to specify the name of that
        /// operation.
        ///
        /// 1 to 255 characters.
        pub operation_name: Option<Value<String>>,
        /// The number of seconds to use as the period for SLO evaluation. Your application's performance is compared to the
        /// SLI during each period.
        ///
        /// 60 to 900.
        pub period_seconds: Option<Value<i64>>,
        /// The statistic to use for comparison to the threshold. It can be any CloudWatch statistic or extended statistic.
        ///
        /// 1 to 20 characters.
        pub statistic: Option<Value<String>>,
    }

    impl Lower for SliMetric {
        fn fields(self, to: &mut Fields) {
            to.set("CompositeSliConfig", self.composite_sli_config);
            to.set("DependencyConfig", self.dependency_config);
            to.set("KeyAttributes", self.key_attributes);
            to.set("MetricDataQueries", self.metric_data_queries);
            to.set("MetricName", self.metric_name);
            to.set("MetricSource", self.metric_source);
            to.set("MetricType", self.metric_type);
            to.set("OperationName", self.operation_name);
            to.set("PeriodSeconds", self.period_seconds);
            to.set("Statistic", self.statistic);
        }
    }

    /// `Tag` of `AWS::ApplicationSignals::ServiceLevelObjective`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string that you can use to assign a value. The combination of tag keys and values can help you organize and
        /// categorize your resources.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
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
