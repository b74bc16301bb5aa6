//! `AWS::CloudWatch`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CloudWatch::Alarm`.
///
/// The `AWS::CloudWatch::Alarm` type specifies an alarm and associates it with the specified metric or metric math
/// expression.
///
/// Its ARN: `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}`.
#[derive(Clone, Debug, Default)]
pub struct Alarm {
    pub action_configuration: Option<Value<alarm::ActionConfiguration>>,
    /// Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE.
    pub actions_enabled: Option<Value<bool>>,
    /// The list of actions to execute when this alarm transitions into an ALARM state from any other state.
    ///
    /// At least 0 items.
    pub alarm_actions: Option<Value<Vec<String>>>,
    /// The description of the alarm.
    ///
    /// 0 to 1024 characters.
    pub alarm_description: Option<Value<String>>,
    /// The name of the alarm. If you don't specify a name, CloudFormation generates a unique physical ID and uses that
    /// ID for the alarm name.
    ///
    /// 0 to 255 characters. A change replaces the resource.
    pub alarm_name: Option<Value<String>>,
    /// The arithmetic operation to use when comparing the specified statistic and threshold. The specified statistic
    /// value is used as the first operand.
    ///
    /// One of `GreaterThanOrEqualToThreshold`, `GreaterThanThreshold`, `GreaterThanUpperThreshold`,
    /// `LessThanLowerOrGreaterThanUpperThreshold`, `LessThanLowerThreshold`, `LessThanOrEqualToThreshold`,
    /// `LessThanThreshold`.
    pub comparison_operator: Option<Value<String>>,
    /// The number of datapoints that must be breaching to trigger the alarm. This is used only if you are setting an "M
    /// out of N" alarm.
    ///
    /// At least 1.
    pub datapoints_to_alarm: Option<Value<i64>>,
    /// The dimensions for the metric associated with the alarm. For an alarm based on a math expression, you can't
    /// specify `Dimensions`.
    ///
    /// 0 to 30 items.
    pub dimensions: Option<Value<Vec<alarm::Dimension>>>,
    /// Used only for alarms based on percentiles. If `ignore`, the alarm state does not change during periods with too
    /// few data points to be statistically significant.
    ///
    /// 1 to 255 characters.
    pub evaluate_low_sample_count_percentile: Option<Value<String>>,
    /// The evaluation criteria for an alarm. This is a union type that currently supports ``PromQLCriteria``.
    pub evaluation_criteria: Option<Value<alarm::EvaluationCriteria>>,
    /// The frequency, in seconds, at which the alarm is evaluated.
    ///
    /// 10 to 3600.
    pub evaluation_interval: Option<Value<i64>>,
    /// The number of periods over which data is compared to the specified threshold. If you are setting an alarm that
    /// requires that a number of consecutive data points be breaching to trigger the alarm, this value specifies that
    /// number.
    ///
    /// At least 1.
    pub evaluation_periods: Option<Value<i64>>,
    /// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs.
    pub evaluation_window: Option<Value<alarm::EvaluationWindow>>,
    /// The percentile statistic for the metric associated with the alarm. Specify a value between p0.0 and p100.
    pub extended_statistic: Option<Value<String>>,
    /// The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other state.
    ///
    /// At least 0 items.
    pub insufficient_data_actions: Option<Value<Vec<String>>>,
    /// The name of the metric associated with the alarm. This is required for an alarm based on a metric. For an alarm
    /// based on a math expression, you use `Metrics` instead and you can't specify `MetricName`.
    ///
    /// 1 to 255 characters.
    pub metric_name: Option<Value<String>>,
    /// An array that enables you to create an alarm based on the result of a metric math expression. Each item in the
    /// array either retrieves a metric or performs a math expression.
    pub metrics: Option<Value<Vec<alarm::MetricDataQuery>>>,
    /// The namespace of the metric associated with the alarm. This is required for an alarm based on a metric.
    ///
    /// 1 to 255 characters.
    pub namespace: Option<Value<String>>,
    /// The actions to execute when this alarm transitions to the `OK` state from any other state. Each action is
    /// specified as an Amazon Resource Name (ARN).
    ///
    /// At least 0 items.
    pub ok_actions: Option<Value<Vec<String>>>,
    /// The period, in seconds, over which the statistic is applied. This is required for an alarm based on a metric.
    ///
    /// At least 1.
    pub period: Option<Value<i64>>,
    /// The statistic for the metric associated with the alarm, other than percentile. For percentile statistics, use
    /// `ExtendedStatistic`.
    ///
    /// One of `Average`, `Maximum`, `Minimum`, `SampleCount`, `Sum`.
    pub statistic: Option<Value<String>>,
    /// A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<alarm::Tag>>>,
    /// The value to compare with the specified statistic.
    pub threshold: Option<Value<f64>>,
    /// In an alarm based on an anomaly detection model, this is the ID of the `ANOMALY_DETECTION_BAND` function used as
    /// the threshold for the alarm.
    ///
    /// 1 to 255 characters.
    pub threshold_metric_id: Option<Value<String>>,
    /// Sets how this alarm is to handle missing data points. Valid values are `breaching`, `notBreaching`, `ignore`,
    /// and `missing`.
    ///
    /// 1 to 255 characters. One of `breaching`, `ignore`, `missing`, `notBreaching`.
    pub treat_missing_data: Option<Value<String>>,
    /// The unit of the metric associated with the alarm. Specify this only if you are creating an alarm based on a
    /// single metric.
    pub unit: Option<Value<String>>,
    /// The warm-up configuration for the alarm. A warm-up period delays alarm evaluation after you create or update the
    /// alarm.
    pub warm_up_configuration: Option<Value<alarm::WarmUpConfiguration>>,
}

impl Lower for Alarm {
    fn fields(self, to: &mut Fields) {
        to.set("ActionConfiguration", self.action_configuration);
        to.set("ActionsEnabled", self.actions_enabled);
        to.set("AlarmActions", self.alarm_actions);
        to.set("AlarmDescription", self.alarm_description);
        to.set("AlarmName", self.alarm_name);
        to.set("ComparisonOperator", self.comparison_operator);
        to.set("DatapointsToAlarm", self.datapoints_to_alarm);
        to.set("Dimensions", self.dimensions);
        to.set("EvaluateLowSampleCountPercentile", self.evaluate_low_sample_count_percentile);
        to.set("EvaluationCriteria", self.evaluation_criteria);
        to.set("EvaluationInterval", self.evaluation_interval);
        to.set("EvaluationPeriods", self.evaluation_periods);
        to.set("EvaluationWindow", self.evaluation_window);
        to.set("ExtendedStatistic", self.extended_statistic);
        to.set("InsufficientDataActions", self.insufficient_data_actions);
        to.set("MetricName", self.metric_name);
        to.set("Metrics", self.metrics);
        to.set("Namespace", self.namespace);
        to.set("OKActions", self.ok_actions);
        to.set("Period", self.period);
        to.set("Statistic", self.statistic);
        to.set("Tags", self.tags);
        to.set("Threshold", self.threshold);
        to.set("ThresholdMetricId", self.threshold_metric_id);
        to.set("TreatMissingData", self.treat_missing_data);
        to.set("Unit", self.unit);
        to.set("WarmUpConfiguration", self.warm_up_configuration);
    }
}

impl Level1 for Alarm {
    const TYPE: &'static str = "AWS::CloudWatch::Alarm";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Alarm> {
    /// `Ref`: its `AlarmName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the CloudWatch alarm, such as
    /// `arn:aws:cloudwatch:us-west-2:123456789012:alarm:myCloudWatchAlarm-CPUAlarm-UXMMZK36R55Z`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Alarm`] is made of.
pub mod alarm {
    use super::*;

    /// `ActionConfiguration` of `AWS::CloudWatch::Alarm`.
    #[derive(Clone, Debug, Default)]
    pub struct ActionConfiguration {
        /// Whether the alarm's tags are included in its action notifications and state-change events.
        pub alarm_tags_propagation: Option<Value<AlarmTagsPropagation>>,
    }

    impl Lower for ActionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmTagsPropagation", self.alarm_tags_propagation);
        }
    }

    /// `AlarmTagsPropagation` of `AWS::CloudWatch::Alarm`.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmTagsPropagation {
        /// Whether the alarm's tags are included in its action notifications and state-change events.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The tag keys to leave out. Cannot be specified together with IncludedTagKeys.
        ///
        /// 1 to 50 items.
        pub excluded_tag_keys: Option<Value<Vec<String>>>,
        /// The only tag keys to include. Cannot be specified together with ExcludedTagKeys.
        ///
        /// 1 to 50 items.
        pub included_tag_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for AlarmTagsPropagation {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("ExcludedTagKeys", self.excluded_tag_keys);
            to.set("IncludedTagKeys", self.included_tag_keys);
        }
    }

    /// Dimension is an embedded property of the `AWS::CloudWatch::Alarm` type. Dimensions are name/value pairs that can
    /// be associated with a CloudWatch metric.
    #[derive(Clone, Debug, Default)]
    pub struct Dimension {
        /// The name of the dimension, from 1–255 characters in length. This dimension name must have been included when the
        /// metric was published.
        ///
        /// Required. 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// The value for the dimension, from 1–255 characters in length.
        ///
        /// Required. 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Dimension {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The evaluation criteria for an alarm. This is a union type that currently supports ``PromQLCriteria``.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationCriteria {
        /// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to
        /// run and the durations that define when contributors transition between states.
        pub prom_ql_criteria: Option<Value<AlarmPromQLCriteria>>,
    }

    impl Lower for EvaluationCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("PromQLCriteria", self.prom_ql_criteria);
        }
    }

    /// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to
    /// run and the durations that define when contributors transition between states.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmPromQLCriteria {
        /// The duration, in seconds, that a contributor must be continuously breaching before it transitions to the
        /// ``ALARM`` state.
        pub pending_period: Option<Value<i64>>,
        /// The PromQL query that the alarm evaluates. The query must return a result of vector type. Each entry in the
        /// vector result represents an alarm contributor.
        pub query: Option<Value<String>>,
        /// The duration, in seconds, that a contributor must continuously not be breaching before it transitions back to
        /// the ``OK`` state.
        pub recovery_period: Option<Value<i64>>,
    }

    impl Lower for AlarmPromQLCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("PendingPeriod", self.pending_period);
            to.set("Query", self.query);
            to.set("RecoveryPeriod", self.recovery_period);
        }
    }

    /// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationWindow {
        /// A sliding window, which advances each time the alarm is evaluated, forming a rolling time window. This is the
        /// default evaluation window.
        pub sliding_window: Option<Value<Json>>,
        /// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period,
        /// such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
        pub wall_clock_window: Option<Value<WallClockWindow>>,
    }

    impl Lower for EvaluationWindow {
        fn fields(self, to: &mut Fields) {
            to.set("SlidingWindow", self.sliding_window);
            to.set("WallClockWindow", self.wall_clock_window);
        }
    }

    /// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period,
    /// such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
    #[derive(Clone, Debug, Default)]
    pub struct WallClockWindow {
        /// The time zone to use when the alarm aligns the evaluation window to clock boundaries.
        pub timezone: Option<Value<String>>,
    }

    impl Lower for WallClockWindow {
        fn fields(self, to: &mut Fields) {
            to.set("Timezone", self.timezone);
        }
    }

    /// The `MetricDataQuery` property type specifies the metric data to return, and whether this call is just
    /// retrieving a batch set of data for one metric, or is performing a math expression on metric data.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDataQuery {
        /// The ID of the account where the metrics are located, if this is a cross-account alarm.
        ///
        /// 1 to 255 characters.
        pub account_id: Option<Value<String>>,
        /// The math expression to be performed on the returned data, if this object is performing a math expression.
        ///
        /// 1 to 2048 characters.
        pub expression: Option<Value<String>>,
        /// A short name used to tie this object to the results in the response. This name must be unique within a single
        /// call to `GetMetricData`.
        ///
        /// Required. 1 to 255 characters.
        pub id: Option<Value<String>>,
        /// A human-readable label for this metric or expression. This is especially useful if this is an expression, so
        /// that you know what the value represents.
        pub label: Option<Value<String>>,
        /// The metric to be returned, along with statistics, period, and units. Use this parameter only if this object is
        /// retrieving a metric and not performing a math expression on returned data.
        pub metric_stat: Option<Value<MetricStat>>,
        /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be
        /// as short as one minute (60 seconds) and must be a multiple of 60.
        ///
        /// At least 1.
        pub period: Option<Value<i64>>,
        /// This option indicates whether to return the timestamps and raw data values of this metric.
        pub return_data: Option<Value<bool>>,
    }

    impl Lower for MetricDataQuery {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("Expression", self.expression);
            to.set("Id", self.id);
            to.set("Label", self.label);
            to.set("MetricStat", self.metric_stat);
            to.set("Period", self.period);
            to.set("ReturnData", self.return_data);
        }
    }

    /// This structure defines the metric to be returned, along with the statistics, period, and units.
    #[derive(Clone, Debug, Default)]
    pub struct MetricStat {
        /// The metric to return, including the metric name, namespace, and dimensions.
        ///
        /// Required.
        pub metric: Option<Value<Metric>>,
        /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be
        /// as short as one minute (60 seconds) and must be a multiple of 60.
        ///
        /// Required. At least 1.
        pub period: Option<Value<i64>>,
        /// The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid
        /// values, see the table in Statistics in the \*Amazon CloudWatch User Guide\*.
        ///
        /// Required.
        pub stat: Option<Value<String>>,
        /// The unit to use for the returned data points.
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

    /// The `Metric` property type represents a specific metric. `Metric` is a property of the MetricStat property type.
    #[derive(Clone, Debug, Default)]
    pub struct Metric {
        /// The metric dimensions that you want to be used for the metric that the alarm will watch.
        ///
        /// 0 to 30 items.
        pub dimensions: Option<Value<Vec<Dimension>>>,
        /// The name of the metric that you want the alarm to watch. This is a required field.
        ///
        /// 1 to 255 characters.
        pub metric_name: Option<Value<String>>,
        /// The namespace of the metric that the alarm will watch.
        ///
        /// 1 to 255 characters.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for Metric {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
        }
    }

    /// One of the key-value pairs associated with the alarm. Tags can help you organize and categorize your resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string that you can use to assign a value. The combination of tag keys and values can help you organize and
        /// categorize your resources.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The configuration settings that define the warm-up behavior for an alarm. Use these settings to delay alarm
    /// evaluation after you create or update the alarm, which reduces alarm noise while a new resource or service
    /// starts publishing data.
    #[derive(Clone, Debug, Default)]
    pub struct WarmUpConfiguration {
        /// Specifies whether the alarm waits for the full warm-up period before it starts evaluating. If true, the alarm
        /// waits the entire WarmUpPeriodDurationInMinutes before it starts evaluating, even if metric data arrives earlier.
        pub only_start_evaluating_after_warm_up_period_ends: Option<Value<bool>>,
        /// The length of the warm-up period, in minutes. For this duration after you create or update the alarm, the alarm
        /// stays in INSUFFICIENT\_DATA and doesn't perform alarm actions.
        ///
        /// 1 to 2880.
        pub warm_up_period_duration_in_minutes: Option<Value<i64>>,
    }

    impl Lower for WarmUpConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OnlyStartEvaluatingAfterWarmUpPeriodEnds", self.only_start_evaluating_after_warm_up_period_ends);
            to.set("WarmUpPeriodDurationInMinutes", self.warm_up_period_duration_in_minutes);
        }
    }
}

/// `AWS::CloudWatch::AlarmMuteRule`.
///
/// Resource Type definition for AWS::CloudWatch::AlarmMuteRule that allows defining a rule and targeting alarms to
/// mute their actions during the specified window.
///
/// Its ARN: `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}`.
#[derive(Clone, Debug, Default)]
pub struct AlarmMuteRule {
    /// The description of the AlarmMuteRule.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The date, with the same timezone offset as "ScheduleTimezone" after which the alarm mute rule will be expired.
    pub expire_date: Option<Value<String>>,
    /// Targets to be muted.
    pub mute_targets: Option<Value<alarm_mute_rule::MuteTargets>>,
    /// The name of the AlarmMuteRule.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The rule for the mute.
    ///
    /// Required.
    pub rule: Option<Value<alarm_mute_rule::Rule>>,
    /// The date, with the same timezone offset as "ScheduleTimezone", after which the alarm mute rule will become
    /// active.
    pub start_date: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<alarm_mute_rule::Tag>>>,
}

impl Lower for AlarmMuteRule {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ExpireDate", self.expire_date);
        to.set("MuteTargets", self.mute_targets);
        to.set("Name", self.name);
        to.set("Rule", self.rule);
        to.set("StartDate", self.start_date);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AlarmMuteRule {
    const TYPE: &'static str = "AWS::CloudWatch::AlarmMuteRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AlarmMuteRule> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Amazon Resource Name (ARN) of the AlarmMuteRule.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The last update timestamp of the alarm mute schedule.
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }

    /// The mute type of the alarm mute.
    pub fn mute_type(self) -> Value<String> {
        self.attribute("MuteType")
    }

    /// The current status of the AlarmMuteRule.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`AlarmMuteRule`] is made of.
pub mod alarm_mute_rule {
    use super::*;

    /// Targets to be muted.
    #[derive(Clone, Debug, Default)]
    pub struct MuteTargets {
        /// The alarm names to be mute by the AlarmMuteRule.
        ///
        /// Required. 0 to 500 items.
        pub alarm_names: Option<Value<Vec<String>>>,
    }

    impl Lower for MuteTargets {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmNames", self.alarm_names);
        }
    }

    /// The rule for the mute.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// Schedule for the mute to be active.
        ///
        /// Required.
        pub schedule: Option<Value<Schedule>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("Schedule", self.schedule);
        }
    }

    /// Schedule for the mute to be active.
    #[derive(Clone, Debug, Default)]
    pub struct Schedule {
        /// The duration of the schedule when it triggers.
        ///
        /// Required. 1 to 50 characters.
        pub duration: Option<Value<String>>,
        /// The expression of the schedule.
        ///
        /// Required. 1 to 256 characters.
        pub expression: Option<Value<String>>,
        /// The timezone of the schedule.
        ///
        /// 1 to 50 characters.
        pub timezone: Option<Value<String>>,
    }

    impl Lower for Schedule {
        fn fields(self, to: &mut Fields) {
            to.set("Duration", self.duration);
            to.set("Expression", self.expression);
            to.set("Timezone", self.timezone);
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

/// `AWS::CloudWatch::AnomalyDetector`.
///
/// The `AWS::CloudWatch::AnomalyDetector` type specifies an anomaly detection band for a certain metric and
/// statistic.
#[derive(Clone, Debug, Default)]
pub struct AnomalyDetector {
    /// Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when
    /// training and updating the model.
    pub configuration: Option<Value<anomaly_detector::Configuration>>,
    /// The dimensions of the metric associated with the anomaly detection band.
    ///
    /// A change replaces the resource.
    pub dimensions: Option<Value<Vec<anomaly_detector::Dimension>>>,
    /// Use this object to include parameters to provide information about your metric to CloudWatch to help it build
    /// more accurate anomaly detection models.
    ///
    /// A change replaces the resource.
    pub metric_characteristics: Option<Value<anomaly_detector::MetricCharacteristics>>,
    /// The CloudWatch metric math expression for this anomaly detector.
    ///
    /// A change replaces the resource.
    pub metric_math_anomaly_detector: Option<Value<anomaly_detector::MetricMathAnomalyDetector>>,
    /// The name of the metric associated with the anomaly detection band.
    ///
    /// A change replaces the resource.
    pub metric_name: Option<Value<String>>,
    /// The namespace of the metric associated with the anomaly detection band.
    ///
    /// A change replaces the resource.
    pub namespace: Option<Value<String>>,
    /// The CloudWatch metric and statistic for this anomaly detector.
    ///
    /// A change replaces the resource.
    pub single_metric_anomaly_detector: Option<Value<anomaly_detector::SingleMetricAnomalyDetector>>,
    /// The statistic of the metric associated with the anomaly detection band.
    ///
    /// A change replaces the resource.
    pub stat: Option<Value<String>>,
}

impl Lower for AnomalyDetector {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("Dimensions", self.dimensions);
        to.set("MetricCharacteristics", self.metric_characteristics);
        to.set("MetricMathAnomalyDetector", self.metric_math_anomaly_detector);
        to.set("MetricName", self.metric_name);
        to.set("Namespace", self.namespace);
        to.set("SingleMetricAnomalyDetector", self.single_metric_anomaly_detector);
        to.set("Stat", self.stat);
    }
}

impl Level1 for AnomalyDetector {
    const TYPE: &'static str = "AWS::CloudWatch::AnomalyDetector";
}

impl Handle<AnomalyDetector> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`AnomalyDetector`] is made of.
pub mod anomaly_detector {
    use super::*;

    /// Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when
    /// training and updating the model.
    #[derive(Clone, Debug, Default)]
    pub struct Configuration {
        /// Specifies an array of time ranges to exclude from use when the anomaly detection model is trained and updated.
        pub excluded_time_ranges: Option<Value<Vec<Range>>>,
        /// The time zone to use for the metric. This is useful to enable the model to automatically account for daylight
        /// savings time changes if the metric is sensitive to such time changes.
        pub metric_time_zone: Option<Value<String>>,
    }

    impl Lower for Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludedTimeRanges", self.excluded_time_ranges);
            to.set("MetricTimeZone", self.metric_time_zone);
        }
    }

    /// Each `Range` specifies one range of days or times to exclude from use for training or updating an anomaly
    /// detection model.
    #[derive(Clone, Debug, Default)]
    pub struct Range {
        /// The end time of the range to exclude. The format is `yyyy-MM-dd'T'HH:mm:ss`. For example, `2019-07-01T23:59:59`.
        ///
        /// Required.
        pub end_time: Option<Value<String>>,
        /// The start time of the range to exclude. The format is `yyyy-MM-dd'T'HH:mm:ss`. For example,
        /// `2019-07-01T23:59:59`.
        ///
        /// Required.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for Range {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// A dimension is a name/value pair that is part of the identity of a metric.
    #[derive(Clone, Debug, Default)]
    pub struct Dimension {
        /// The name of the dimension.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The value of the dimension. Dimension values must contain only ASCII characters and must include at least one
        /// non-whitespace character.
        ///
        /// Required. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for Dimension {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// This object includes parameters that you can use to provide information to CloudWatch to help it build more
    /// accurate anomaly detection models.
    #[derive(Clone, Debug, Default)]
    pub struct MetricCharacteristics {
        /// Set this parameter to true if values for this metric consistently include spikes that should not be considered
        /// to be anomalies.
        pub periodic_spikes: Option<Value<bool>>,
    }

    impl Lower for MetricCharacteristics {
        fn fields(self, to: &mut Fields) {
            to.set("PeriodicSpikes", self.periodic_spikes);
        }
    }

    /// Indicates the CloudWatch math expression that provides the time series the anomaly detector uses as input.
    #[derive(Clone, Debug, Default)]
    pub struct MetricMathAnomalyDetector {
        /// An array of metric data query structures that enables you to create an anomaly detector based on the result of a
        /// metric math expression.
        ///
        /// A change replaces the resource.
        pub metric_data_queries: Option<Value<Vec<MetricDataQuery>>>,
    }

    impl Lower for MetricMathAnomalyDetector {
        fn fields(self, to: &mut Fields) {
            to.set("MetricDataQueries", self.metric_data_queries);
        }
    }

    /// This structure is used in both `GetMetricData` and `PutMetricAlarm`. The supported use of this structure is
    /// different for those two operations.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDataQuery {
        /// The ID of the account where the metrics are located.
        ///
        /// A change replaces the resource.
        pub account_id: Option<Value<String>>,
        /// This field can contain either a Metrics Insights query, or a metric math expression to be performed on the
        /// returned data.
        ///
        /// A change replaces the resource.
        pub expression: Option<Value<String>>,
        /// A short name used to tie this object to the results in the response. This name must be unique within a single
        /// call to `GetMetricData`.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// A human-readable label for this metric or expression. This is especially useful if this is an expression, so
        /// that you know what the value represents.
        pub label: Option<Value<String>>,
        /// The metric to be returned, along with statistics, period, and units. Use this parameter only if this object is
        /// retrieving a metric and not performing a math expression on returned data.
        ///
        /// A change replaces the resource.
        pub metric_stat: Option<Value<MetricStat>>,
        /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be
        /// as short as one minute (60 seconds) and must be a multiple of 60.
        ///
        /// A change replaces the resource.
        pub period: Option<Value<i64>>,
        /// When used in `GetMetricData`, this option indicates whether to return the timestamps and raw data values of this
        /// metric.
        pub return_data: Option<Value<bool>>,
    }

    impl Lower for MetricDataQuery {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("Expression", self.expression);
            to.set("Id", self.id);
            to.set("Label", self.label);
            to.set("MetricStat", self.metric_stat);
            to.set("Period", self.period);
            to.set("ReturnData", self.return_data);
        }
    }

    /// This structure defines the metric to be returned, along with the statistics, period, and units.
    #[derive(Clone, Debug, Default)]
    pub struct MetricStat {
        /// The metric to return, including the metric name, namespace, and dimensions.
        ///
        /// Required. A change replaces the resource.
        pub metric: Option<Value<Metric>>,
        /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be
        /// as short as one minute (60 seconds) and must be a multiple of 60.
        ///
        /// Required. A change replaces the resource.
        pub period: Option<Value<i64>>,
        /// The statistic to return. It can include any CloudWatch statistic or extended statistic.
        ///
        /// Required. A change replaces the resource.
        pub stat: Option<Value<String>>,
        /// When you are using a `Put` operation, this defines what unit you want to use when storing the metric.
        ///
        /// A change replaces the resource.
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

    /// Represents a specific metric.
    #[derive(Clone, Debug, Default)]
    pub struct Metric {
        /// The dimensions for the metric.
        ///
        /// A change replaces the resource.
        pub dimensions: Option<Value<Vec<Dimension>>>,
        /// The name of the metric. This is a required field.
        ///
        /// Required. A change replaces the resource.
        pub metric_name: Option<Value<String>>,
        /// The namespace of the metric.
        ///
        /// Required. A change replaces the resource.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for Metric {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
        }
    }

    /// Designates the CloudWatch metric and statistic that provides the time series the anomaly detector uses as input.
    #[derive(Clone, Debug, Default)]
    pub struct SingleMetricAnomalyDetector {
        /// If the CloudWatch metric that provides the time series that the anomaly detector uses as input is in another
        /// account, specify that account ID here.
        pub account_id: Option<Value<String>>,
        /// The metric dimensions to create the anomaly detection model for.
        ///
        /// A change replaces the resource.
        pub dimensions: Option<Value<Vec<Dimension>>>,
        /// The name of the metric to create the anomaly detection model for.
        ///
        /// A change replaces the resource.
        pub metric_name: Option<Value<String>>,
        /// The namespace of the metric to create the anomaly detection model for.
        ///
        /// A change replaces the resource.
        pub namespace: Option<Value<String>>,
        /// The statistic to use for the metric and anomaly detection model.
        ///
        /// A change replaces the resource.
        pub stat: Option<Value<String>>,
    }

    impl Lower for SingleMetricAnomalyDetector {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
            to.set("Stat", self.stat);
        }
    }
}

/// `AWS::CloudWatch::CompositeAlarm`.
///
/// The `AWS::CloudWatch::CompositeAlarm` type creates or updates a composite alarm. When you create a composite
/// alarm, you specify a rule expression for the alarm that takes into account the alarm states of other alarms that
/// you have created.
///
/// Its ARN: `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}`.
#[derive(Clone, Debug, Default)]
pub struct CompositeAlarm {
    /// Configuration that applies to the notifications this alarm sends when it performs its actions.
    pub action_configuration: Option<Value<composite_alarm::ActionConfiguration>>,
    /// Indicates whether actions should be executed during any changes to the alarm state of the composite alarm.
    pub actions_enabled: Option<Value<bool>>,
    /// Actions will be suppressed if the suppressor alarm is in the `ALARM` state. `ActionsSuppressor` can be an
    /// AlarmName or an Amazon Resource Name (ARN) from an existing alarm.
    ///
    /// 1 to 1600 characters.
    pub actions_suppressor: Option<Value<String>>,
    /// The maximum time in seconds that the composite alarm waits after suppressor alarm goes out of the `ALARM` state.
    ///
    /// At least 0.
    pub actions_suppressor_extension_period: Option<Value<i64>>,
    /// The maximum time in seconds that the composite alarm waits for the suppressor alarm to go into the `ALARM`
    /// state.
    ///
    /// At least 0.
    pub actions_suppressor_wait_period: Option<Value<i64>>,
    /// The actions to execute when this alarm transitions to the ALARM state from any other state. Each action is
    /// specified as an Amazon Resource Name (ARN).
    ///
    /// At most 5 items.
    pub alarm_actions: Option<Value<Vec<String>>>,
    /// The description for the composite alarm.
    ///
    /// 0 to 1024 characters.
    pub alarm_description: Option<Value<String>>,
    /// The name for the composite alarm. This name must be unique within your AWS account.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub alarm_name: Option<Value<String>>,
    /// An expression that specifies which other alarms are to be evaluated to determine this composite alarm's state.
    ///
    /// Required. 1 to 10240 characters.
    pub alarm_rule: Option<Value<String>>,
    /// The actions to execute when this alarm transitions to the INSUFFICIENT\_DATA state from any other state.
    ///
    /// At most 5 items.
    pub insufficient_data_actions: Option<Value<Vec<String>>>,
    /// The actions to execute when this alarm transitions to the OK state from any other state. Each action is
    /// specified as an Amazon Resource Name (ARN).
    ///
    /// At most 5 items.
    pub ok_actions: Option<Value<Vec<String>>>,
    /// A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<composite_alarm::Tag>>>,
}

impl Lower for CompositeAlarm {
    fn fields(self, to: &mut Fields) {
        to.set("ActionConfiguration", self.action_configuration);
        to.set("ActionsEnabled", self.actions_enabled);
        to.set("ActionsSuppressor", self.actions_suppressor);
        to.set("ActionsSuppressorExtensionPeriod", self.actions_suppressor_extension_period);
        to.set("ActionsSuppressorWaitPeriod", self.actions_suppressor_wait_period);
        to.set("AlarmActions", self.alarm_actions);
        to.set("AlarmDescription", self.alarm_description);
        to.set("AlarmName", self.alarm_name);
        to.set("AlarmRule", self.alarm_rule);
        to.set("InsufficientDataActions", self.insufficient_data_actions);
        to.set("OKActions", self.ok_actions);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CompositeAlarm {
    const TYPE: &'static str = "AWS::CloudWatch::CompositeAlarm";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CompositeAlarm> {
    /// `Ref`: its `AlarmName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the composite alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm/CompositeAlarmName`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`CompositeAlarm`] is made of.
pub mod composite_alarm {
    use super::*;

    /// Configuration that applies to the notifications this alarm sends when it performs its actions.
    #[derive(Clone, Debug, Default)]
    pub struct ActionConfiguration {
        /// Whether the alarm's tags are included in its action notifications and state-change events.
        pub alarm_tags_propagation: Option<Value<AlarmTagsPropagation>>,
    }

    impl Lower for ActionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmTagsPropagation", self.alarm_tags_propagation);
        }
    }

    /// Controls whether the alarm's tags are included in its action notifications and state-change events, and which
    /// tag keys are included.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmTagsPropagation {
        /// Whether the alarm's tags are included in its action notifications and state-change events.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The tag keys to leave out. Cannot be specified together with IncludedTagKeys.
        ///
        /// 1 to 50 items.
        pub excluded_tag_keys: Option<Value<Vec<String>>>,
        /// The only tag keys to include. Cannot be specified together with ExcludedTagKeys.
        ///
        /// 1 to 50 items.
        pub included_tag_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for AlarmTagsPropagation {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("ExcludedTagKeys", self.excluded_tag_keys);
            to.set("IncludedTagKeys", self.included_tag_keys);
        }
    }

    /// Metadata that you can assign to a composite alarm, Tags can help you organize and categorize your resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A unique identifier for the tag. The combination of tag keys and values can help you organize and categorize
        /// your resources.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CloudWatch::Dashboard`.
///
/// The `AWS::CloudWatch::Dashboard` resource specifies an Amazon CloudWatch dashboard. A dashboard is a
/// customizable home page in the CloudWatch console that you can use to monitor your AWS resources in a single
/// view.
///
/// Its ARN: `arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}`.
#[derive(Clone, Debug, Default)]
pub struct Dashboard {
    /// The detailed information about the dashboard in JSON format, including the widgets to include and their location
    /// on the dashboard.
    ///
    /// Required.
    pub dashboard_body: Option<Value<String>>,
    /// The name of the dashboard. The name must be between 1 and 255 characters. If you do not specify a name, one will
    /// be generated automatically.
    ///
    /// A change replaces the resource.
    pub dashboard_name: Option<Value<String>>,
    /// A list of key-value pairs to associate with the cloudwatch dashboard. You can associate up to 50 tags with a
    /// dashboard.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<dashboard::Tag>>>,
}

impl Lower for Dashboard {
    fn fields(self, to: &mut Fields) {
        to.set("DashboardBody", self.dashboard_body);
        to.set("DashboardName", self.dashboard_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Dashboard {
    const TYPE: &'static str = "AWS::CloudWatch::Dashboard";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dashboard> {
    /// `Ref`: its `DashboardName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Dashboard`] is made of.
pub mod dashboard {
    use super::*;

    /// Metadata that you can assign to a cloudwatch dashboard. Tags can help you organize and categorize your
    /// resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A unique identifier for the tag. The combination of tag keys and values can help you organize and categorize
        /// your resources.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CloudWatch::InsightRule`.
///
/// Creates or updates a Contributor Insights rule. Rules evaluate log events in a CloudWatch Logs log group,
/// enabling you to find contributor data for the log events in that log group.
///
/// Its ARN: `arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}`.
#[derive(Clone, Debug, Default)]
pub struct InsightRule {
    /// Determines whether the rules is evaluated on transformed versions of logs. Valid values are `TRUE` and `FALSE`.
    pub apply_on_transformed_logs: Option<Value<bool>>,
    /// The definition of the rule, as a JSON object. For details about the syntax, see Contributor Insights Rule Syntax
    /// in the \*Amazon CloudWatch User Guide\*.
    ///
    /// Required.
    pub rule_body: Option<Value<String>>,
    /// The name of the rule.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub rule_name: Option<Value<String>>,
    /// The current state of the rule. Valid values are `ENABLED` and `DISABLED`.
    ///
    /// Required. 1 to 32 characters. One of `ENABLED`, `DISABLED`.
    pub rule_state: Option<Value<String>>,
    /// A list of key-value pairs to associate with the Contributor Insights rule. You can associate as many as 50 tags
    /// with a rule.
    pub tags: Option<Value<Vec<insight_rule::Tag>>>,
}

impl Lower for InsightRule {
    fn fields(self, to: &mut Fields) {
        to.set("ApplyOnTransformedLogs", self.apply_on_transformed_logs);
        to.set("RuleBody", self.rule_body);
        to.set("RuleName", self.rule_name);
        to.set("RuleState", self.rule_state);
        to.set("Tags", self.tags);
    }
}

impl Level1 for InsightRule {
    const TYPE: &'static str = "AWS::CloudWatch::InsightRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InsightRule> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the Contributor Insights rule, such as
    /// `arn:aws:cloudwatch:us-west-2:123456789012:insight-rule/MyInsightRuleName`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of the Contributor Insights rule.
    pub fn rule_name(self) -> Value<String> {
        self.attribute("RuleName")
    }
}

/// What [`InsightRule`] is made of.
pub mod insight_rule {
    use super::*;

    /// `Tag` of `AWS::CloudWatch::InsightRule`.
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

/// `AWS::CloudWatch::Integration`.
///
/// Resource Type definition for AWS::CloudWatch::Integration. Manages a CloudWatch (Amazon CloudWatch Observability
/// / Omni) account-scoped integration.
#[derive(Clone, Debug, Default)]
pub struct Integration {
    /// Write-only API-key credential material for the integration. Stored encrypted and never returned on read.
    pub credential: Option<Value<integration::IntegrationCredential>>,
    /// Type-specific configuration attributes (max 50 entries). EXTERNAL\_AGENT requires 'catalogId'. On update,
    /// supplied attributes merge into the existing map; omitting a key does not remove it.
    pub integration_attributes: Option<Value<BTreeMap<String, String>>>,
    /// The type of integration. Immutable after creation.
    ///
    /// Required. One of `AWS_CONFIG_SLREC`, `AWS_INTEGRATION`, `EXTERNAL_AGENT`. A change replaces the resource.
    pub integration_type: Option<Value<String>>,
    /// The customer-supplied name of the integration. Unique per account.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// IAM role ARN the integration assumes. Required for AWS\_INTEGRATION (a valid, service-assumable IAM role ARN).
    ///
    /// 1 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// Tags associated with the integration.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<integration::IntegrationTags>>>,
}

impl Lower for Integration {
    fn fields(self, to: &mut Fields) {
        to.set("Credential", self.credential);
        to.set("IntegrationAttributes", self.integration_attributes);
        to.set("IntegrationType", self.integration_type);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Integration {
    const TYPE: &'static str = "AWS::CloudWatch::Integration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Integration> {
    /// `Ref`: its `IntegrationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `IntegrationArn`.
    pub fn integration_arn(self) -> Value<Arn> {
        self.attribute("IntegrationArn")
    }

    /// The attribute `IntegrationId`.
    pub fn integration_id(self) -> Value<String> {
        self.attribute("IntegrationId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Integration`] is made of.
pub mod integration {
    use super::*;

    /// Write-only API-key credential material for the integration. Stored encrypted and never returned on read.
    #[derive(Clone, Debug, Default)]
    pub struct IntegrationCredential {
        /// API-key credential material that can be rotated in place on update.
        ///
        /// Required.
        pub api_key_credential: Option<Value<ApiKeyCredential>>,
    }

    impl Lower for IntegrationCredential {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKeyCredential", self.api_key_credential);
        }
    }

    /// API-key credential material that can be rotated in place on update.
    #[derive(Clone, Debug, Default)]
    pub struct ApiKeyCredential {
        /// Required. 1 to 4096 characters.
        pub api_key_value: Option<Value<String>>,
    }

    impl Lower for ApiKeyCredential {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKeyValue", self.api_key_value);
        }
    }

    /// `Tags` of `AWS::CloudWatch::Integration`.
    #[derive(Clone, Debug, Default)]
    pub struct IntegrationTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for IntegrationTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CloudWatch::LogAlarm`.
///
/// Resource Type definition for AWS::CloudWatch::LogAlarm. A LogAlarm evaluates scheduled query results from
/// CloudWatch Logs and triggers actions when thresholds are breached.
#[derive(Clone, Debug, Default)]
pub struct LogAlarm {
    /// Configuration that applies to the notifications this alarm sends when it performs its actions.
    pub action_configuration: Option<Value<log_alarm::ActionConfiguration>>,
    /// The number of log lines to include in alarm notifications. Valid values are 0 to 50.
    ///
    /// 0 to 50.
    pub action_log_line_count: Option<Value<i64>>,
    /// The ARN of the IAM role that grants CloudWatch permissions to fetch log lines for alarm notifications.
    pub action_log_line_role_arn: Option<Value<String>>,
    /// Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE.
    pub actions_enabled: Option<Value<bool>>,
    /// The list of actions to execute when this alarm transitions into an ALARM state from any other state.
    pub alarm_actions: Option<Value<Vec<String>>>,
    /// The description of the log alarm.
    ///
    /// 0 to 1024 characters.
    pub alarm_description: Option<Value<String>>,
    /// The name of the log alarm.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub alarm_name: Option<Value<String>>,
    /// The arithmetic operation to use when comparing the specified threshold and the query results. Valid values are
    /// GreaterThanOrEqualToThreshold, GreaterThanThreshold, LessThanThreshold, and LessThanOrEqualToThreshold.
    ///
    /// Required. One of `GreaterThanOrEqualToThreshold`, `GreaterThanThreshold`, `GreaterThanUpperThreshold`,
    /// `LessThanLowerOrGreaterThanUpperThreshold`, `LessThanLowerThreshold`, `LessThanOrEqualToThreshold`,
    /// `LessThanThreshold`.
    pub comparison_operator: Option<Value<String>>,
    /// The actions to execute when this alarm transitions to the INSUFFICIENT\_DATA state from any other state.
    pub insufficient_data_actions: Option<Value<Vec<String>>>,
    /// The actions to execute when this alarm transitions to the OK state from any other state.
    pub ok_actions: Option<Value<Vec<String>>>,
    /// The number of query results that must be breaching to trigger the alarm.
    ///
    /// Required. At least 1.
    pub query_results_to_alarm: Option<Value<i64>>,
    /// The number of query results over which data is compared to the specified threshold.
    ///
    /// Required. At least 1.
    pub query_results_to_evaluate: Option<Value<i64>>,
    /// The scheduled query configuration for the log alarm.
    ///
    /// Required.
    pub scheduled_query_configuration: Option<Value<log_alarm::ScheduledQueryConfiguration>>,
    /// A list of key-value pairs to associate with the log alarm.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<log_alarm::Tag>>>,
    /// The value to compare against the results of the scheduled query evaluation.
    ///
    /// Required.
    pub threshold: Option<Value<f64>>,
    /// Sets how this alarm is to handle missing data points. Valid values are breaching, notBreaching, ignore, and
    /// missing.
    ///
    /// 1 to 255 characters.
    pub treat_missing_data: Option<Value<String>>,
    /// The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or update the
    /// alarm.
    pub warm_up_configuration: Option<Value<log_alarm::WarmUpConfiguration>>,
}

impl Lower for LogAlarm {
    fn fields(self, to: &mut Fields) {
        to.set("ActionConfiguration", self.action_configuration);
        to.set("ActionLogLineCount", self.action_log_line_count);
        to.set("ActionLogLineRoleArn", self.action_log_line_role_arn);
        to.set("ActionsEnabled", self.actions_enabled);
        to.set("AlarmActions", self.alarm_actions);
        to.set("AlarmDescription", self.alarm_description);
        to.set("AlarmName", self.alarm_name);
        to.set("ComparisonOperator", self.comparison_operator);
        to.set("InsufficientDataActions", self.insufficient_data_actions);
        to.set("OKActions", self.ok_actions);
        to.set("QueryResultsToAlarm", self.query_results_to_alarm);
        to.set("QueryResultsToEvaluate", self.query_results_to_evaluate);
        to.set("ScheduledQueryConfiguration", self.scheduled_query_configuration);
        to.set("Tags", self.tags);
        to.set("Threshold", self.threshold);
        to.set("TreatMissingData", self.treat_missing_data);
        to.set("WarmUpConfiguration", self.warm_up_configuration);
    }
}

impl Level1 for LogAlarm {
    const TYPE: &'static str = "AWS::CloudWatch::LogAlarm";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LogAlarm> {
    /// `Ref`: its `AlarmName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the log alarm.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`LogAlarm`] is made of.
pub mod log_alarm {
    use super::*;

    /// Configuration that applies to the notifications this alarm sends when it performs its actions.
    #[derive(Clone, Debug, Default)]
    pub struct ActionConfiguration {
        /// Whether the alarm's tags are included in its action notifications and state-change events.
        pub alarm_tags_propagation: Option<Value<AlarmTagsPropagation>>,
    }

    impl Lower for ActionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmTagsPropagation", self.alarm_tags_propagation);
        }
    }

    /// Controls whether the alarm's tags are included in its action notifications and state-change events, and which
    /// tag keys are included.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmTagsPropagation {
        /// Whether the alarm's tags are included in its action notifications and state-change events.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The tag keys to leave out. Cannot be specified together with IncludedTagKeys.
        ///
        /// 1 to 50 items.
        pub excluded_tag_keys: Option<Value<Vec<String>>>,
        /// The only tag keys to include. Cannot be specified together with ExcludedTagKeys.
        ///
        /// 1 to 50 items.
        pub included_tag_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for AlarmTagsPropagation {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("ExcludedTagKeys", self.excluded_tag_keys);
            to.set("IncludedTagKeys", self.included_tag_keys);
        }
    }

    /// The scheduled query configuration for the log alarm.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduledQueryConfiguration {
        /// The aggregation expression for the scheduled query, e.g. count(\*) or avg(latency) by host.
        ///
        /// Required. 1 to 2048 characters.
        pub aggregation_expression: Option<Value<String>>,
        /// The log groups to query.
        ///
        /// 1 to 50 items.
        pub log_group_identifiers: Option<Value<Vec<String>>>,
        /// The query string to execute against the specified log groups.
        ///
        /// Required. 0 to 10000 characters.
        pub query_string: Option<Value<String>>,
        /// The schedule configuration for the scheduled query.
        ///
        /// Required.
        pub schedule_configuration: Option<Value<ScheduleConfiguration>>,
        /// The ARN of the IAM role that grants permissions to execute the scheduled query.
        ///
        /// Required. 1 to 1024 characters.
        pub scheduled_query_role_arn: Option<Value<String>>,
        /// A list of key-value pairs to associate with the scheduled query that backs the log alarm.
        ///
        /// At most 50 items.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for ScheduledQueryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AggregationExpression", self.aggregation_expression);
            to.set("LogGroupIdentifiers", self.log_group_identifiers);
            to.set("QueryString", self.query_string);
            to.set("ScheduleConfiguration", self.schedule_configuration);
            to.set("ScheduledQueryRoleARN", self.scheduled_query_role_arn);
            to.set("Tags", self.tags);
        }
    }

    /// The schedule configuration for the scheduled query.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduleConfiguration {
        /// The number of seconds into the past to end the query window. Must be a non-negative value and cannot exceed
        /// 2592000 seconds (30 days).
        ///
        /// 0 to 2592000.
        pub end_time_offset: Option<Value<i64>>,
        /// The expression that defines when the scheduled query runs, e.g. rate(1 minute).
        ///
        /// Required. 1 to 256 characters.
        pub schedule_expression: Option<Value<String>>,
        /// The number of seconds into the past to start the query window. Must be a positive value and cannot exceed
        /// 2592000 seconds (30 days).
        ///
        /// Required. 1 to 2592000.
        pub start_time_offset: Option<Value<i64>>,
    }

    impl Lower for ScheduleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EndTimeOffset", self.end_time_offset);
            to.set("ScheduleExpression", self.schedule_expression);
            to.set("StartTimeOffset", self.start_time_offset);
        }
    }

    /// Metadata that you can assign to a log alarm. Tags can help you organize and categorize your resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A unique identifier for the tag. The combination of tag keys and values can help you organize and categorize
        /// your resources.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or update the
    /// alarm.
    #[derive(Clone, Debug, Default)]
    pub struct WarmUpConfiguration {
        /// Specifies whether the alarm waits for the full warm-up period before it starts evaluating. If true, the alarm
        /// waits the entire WarmUpPeriodDurationInMinutes before it starts evaluating, even if metric data arrives earlier.
        pub only_start_evaluating_after_warm_up_period_ends: Option<Value<bool>>,
        /// The length of the warm-up period, in minutes. For this duration after you create or update the alarm, the alarm
        /// stays in INSUFFICIENT\_DATA and doesn't perform alarm actions.
        ///
        /// 1 to 2880.
        pub warm_up_period_duration_in_minutes: Option<Value<i64>>,
    }

    impl Lower for WarmUpConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OnlyStartEvaluatingAfterWarmUpPeriodEnds", self.only_start_evaluating_after_warm_up_period_ends);
            to.set("WarmUpPeriodDurationInMinutes", self.warm_up_period_duration_in_minutes);
        }
    }
}

/// `AWS::CloudWatch::MetricStream`.
///
/// Creates or updates a metric stream. Metrics streams can automatically stream CloudWatch metrics to AWS
/// destinations including Amazon S3 and to many third-party solutions.
///
/// Its ARN: `arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}`.
#[derive(Clone, Debug, Default)]
pub struct MetricStream {
    /// If you specify this parameter, the stream sends metrics from all metric namespaces except for the namespaces
    /// that you specify here.
    ///
    /// At most 1000 items.
    pub exclude_filters: Option<Value<Vec<metric_stream::MetricStreamFilter>>>,
    /// The ARN of the Amazon Kinesis Firehose delivery stream to use for this metric stream. This Amazon Kinesis
    /// Firehose delivery stream must already exist and must be in the same account as the metric stream.
    ///
    /// 20 to 2048 characters.
    pub firehose_arn: Option<Value<String>>,
    /// If you specify this parameter, the stream sends only the metrics from the metric namespaces that you specify
    /// here.
    ///
    /// At most 1000 items.
    pub include_filters: Option<Value<Vec<metric_stream::MetricStreamFilter>>>,
    /// If you are creating a metric stream in a monitoring account, specify `true` to include metrics from source
    /// accounts that are linked to this monitoring account, in the metric stream.
    pub include_linked_accounts_metrics: Option<Value<bool>>,
    /// If you are creating a new metric stream, this is the name for the new stream. The name must be different than
    /// the names of other metric streams in this account and Region.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The output format for the stream. Valid values are `json`, `opentelemetry1.0` and `opentelemetry0.7` For more
    /// information about metric stream output formats, see Metric streams output formats.
    ///
    /// 1 to 255 characters. One of `json`, `opentelemetry0.7`, `opentelemetry1.0`.
    pub output_format: Option<Value<String>>,
    /// The ARN of an IAM role that this metric stream will use to access Amazon Kinesis Firehose resources.
    ///
    /// 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// By default, a metric stream always sends the MAX, MIN, SUM, and SAMPLECOUNT statistics for each metric that is
    /// streamed.
    ///
    /// At most 100 items.
    pub statistics_configurations: Option<Value<Vec<metric_stream::MetricStreamStatisticsConfiguration>>>,
    /// An array of key-value pairs to apply to the metric stream.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<metric_stream::Tag>>>,
}

impl Lower for MetricStream {
    fn fields(self, to: &mut Fields) {
        to.set("ExcludeFilters", self.exclude_filters);
        to.set("FirehoseArn", self.firehose_arn);
        to.set("IncludeFilters", self.include_filters);
        to.set("IncludeLinkedAccountsMetrics", self.include_linked_accounts_metrics);
        to.set("Name", self.name);
        to.set("OutputFormat", self.output_format);
        to.set("RoleArn", self.role_arn);
        to.set("StatisticsConfigurations", self.statistics_configurations);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MetricStream {
    const TYPE: &'static str = "AWS::CloudWatch::MetricStream";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MetricStream> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the metric stream.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date that the metric stream was originally created.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The date that the metric stream was most recently updated.
    pub fn last_update_date(self) -> Value<String> {
        self.attribute("LastUpdateDate")
    }

    /// The state of the metric stream, either `running` or `stopped`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`MetricStream`] is made of.
pub mod metric_stream {
    use super::*;

    /// This structure contains a metric namespace and optionally, a list of metric names, to either include in a metric
    /// ' stream or exclude from a metric stream.
    #[derive(Clone, Debug, Default)]
    pub struct MetricStreamFilter {
        /// The names of the metrics to either include or exclude from the metric stream.
        ///
        /// At most 999 items.
        pub metric_names: Option<Value<Vec<String>>>,
        /// The name of the metric namespace in the filter.
        ///
        /// Required. 1 to 255 characters.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for MetricStreamFilter {
        fn fields(self, to: &mut Fields) {
            to.set("MetricNames", self.metric_names);
            to.set("Namespace", self.namespace);
        }
    }

    /// This structure specifies a list of additional statistics to stream, and the metrics to stream those additional
    /// statistics for.
    #[derive(Clone, Debug, Default)]
    pub struct MetricStreamStatisticsConfiguration {
        /// The additional statistics to stream for the metrics listed in `IncludeMetrics`.
        ///
        /// Required. At most 20 items.
        pub additional_statistics: Option<Value<Vec<String>>>,
        /// An array that defines the metrics that are to have additional statistics streamed.
        ///
        /// Required. At most 100 items.
        pub include_metrics: Option<Value<Vec<MetricStreamStatisticsMetric>>>,
    }

    impl Lower for MetricStreamStatisticsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalStatistics", self.additional_statistics);
            to.set("IncludeMetrics", self.include_metrics);
        }
    }

    /// A structure that specifies the metric name and namespace for one metric that is going to have additional
    /// statistics included in the stream.
    #[derive(Clone, Debug, Default)]
    pub struct MetricStreamStatisticsMetric {
        /// The name of the metric.
        ///
        /// Required. 1 to 255 characters.
        pub metric_name: Option<Value<String>>,
        /// The namespace of the metric.
        ///
        /// Required. 1 to 255 characters.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for MetricStreamStatisticsMetric {
        fn fields(self, to: &mut Fields) {
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
        }
    }

    /// Metadata that you can assign to a Metric Stream, consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A unique identifier for the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// String which you can use to describe or define the tag.
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

/// `AWS::CloudWatch::OTelEnrichment`.
///
/// AWS::CloudWatch::OTelEnrichment enables OTel metric enrichment in CloudWatch, allowing CloudWatch vended metrics
/// to be available for PromQL querying enriched with AWS resource tags and metadata.
#[derive(Clone, Debug, Default)]
pub struct OTelEnrichment {
    /// Removes metrics from the include set. Absent or empty means nothing is removed. Evaluated after IncludeFilters,
    /// so ExcludeFilters always wins.
    ///
    /// 0 to 100 items.
    pub exclude_filters: Option<Value<Vec<o_tel_enrichment::OTelEnrichmentMetricSelector>>>,
    /// Scopes enrichment to a subset of the account's telemetry. Absent or empty means all namespaces are in scope.
    ///
    /// 0 to 100 items.
    pub include_filters: Option<Value<Vec<o_tel_enrichment::OTelEnrichmentMetricSelector>>>,
}

impl Lower for OTelEnrichment {
    fn fields(self, to: &mut Fields) {
        to.set("ExcludeFilters", self.exclude_filters);
        to.set("IncludeFilters", self.include_filters);
    }
}

impl Level1 for OTelEnrichment {
    const TYPE: &'static str = "AWS::CloudWatch::OTelEnrichment";
}

impl Handle<OTelEnrichment> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The AWS account ID. This is the primary identifier for this singleton resource.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// Current status of OTel enrichment (RUNNING or STOPPED).
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`OTelEnrichment`] is made of.
pub mod o_tel_enrichment {
    use super::*;

    /// Selects metrics within one namespace. The same shape serves both the include and the exclude direction.
    #[derive(Clone, Debug, Default)]
    pub struct OTelEnrichmentMetricSelector {
        /// Absent or empty means every metric in this namespace, in whichever direction this selector appears. Present
        /// means only these metric names.
        ///
        /// 0 to 100 items.
        pub metric_names: Option<Value<Vec<String>>>,
        /// The CloudWatch namespace this selector applies to.
        ///
        /// Required. 1 to 255 characters.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for OTelEnrichmentMetricSelector {
        fn fields(self, to: &mut Fields) {
            to.set("MetricNames", self.metric_names);
            to.set("Namespace", self.namespace);
        }
    }
}

/// `AWS::CloudWatch::ResourceMetricsConfiguration`.
///
/// Resource Type definition for AWS::CloudWatch::ResourceMetricsConfiguration. Manages the detailed monitoring
/// metric selections for an AWS resource, identified by the ARN of the resource being monitored.
#[derive(Clone, Debug, Default)]
pub struct ResourceMetricsConfiguration {
    /// The metric selections that define which metrics are enabled for detailed monitoring on the resource.
    ///
    /// 1 to 1 items.
    pub metric_selections: Option<Value<Vec<resource_metrics_configuration::ResourceMetricSelection>>>,
    /// The Amazon Resource Name (ARN) of the resource for which the detailed monitoring metrics configuration is
    /// managed.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
}

impl Lower for ResourceMetricsConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("MetricSelections", self.metric_selections);
        to.set("ResourceArn", self.resource_arn);
    }
}

impl Level1 for ResourceMetricsConfiguration {
    const TYPE: &'static str = "AWS::CloudWatch::ResourceMetricsConfiguration";
}

impl Handle<ResourceMetricsConfiguration> {
    /// `Ref`: its `ResourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ResourceMetricsConfiguration`] is made of.
pub mod resource_metrics_configuration {
    use super::*;

    /// Defines which metrics are enabled for detailed monitoring on the resource.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceMetricSelection {
        /// The list of metric names to include in detailed monitoring for the resource.
        ///
        /// Required. 1 to 500 items.
        pub include_metrics: Option<Value<Vec<String>>>,
    }

    impl Lower for ResourceMetricSelection {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeMetrics", self.include_metrics);
        }
    }
}

/// `AWS::CloudWatch::View`.
///
/// Resource Type definition for AWS::CloudWatch::View. A view is a named, reusable SQL query that can be referenced
/// from CloudWatch telemetry queries.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// The SQL query that defines the view.
    ///
    /// Required. 1 to 10000 characters.
    pub definition: Option<Value<String>>,
    /// A description of the view.
    ///
    /// At most 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the view. Must begin with the "view." prefix followed by lowercase alphanumeric characters, hyphens,
    /// and underscores.
    ///
    /// 6 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to the view.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<view::Tag>>>,
}

impl Lower for View {
    fn fields(self, to: &mut Fields) {
        to.set("Definition", self.definition);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for View {
    const TYPE: &'static str = "AWS::CloudWatch::View";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<View> {
    /// `Ref`: its `Name`.
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

    /// The attribute `Type`.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`View`] is made of.
pub mod view {
    use super::*;

    /// A key-value pair to associate with the view.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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
