//! `AWS::ApplicationAutoScaling`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ApplicationAutoScaling::ScalableTarget`.
///
/// The `AWS::ApplicationAutoScaling::ScalableTarget` resource specifies a resource that Application Auto Scaling
/// can scale, such as an AWS::DynamoDB::Table or AWS::ECS::Service resource.
///
/// Its ARN: `arn:${Partition}:application-autoscaling:${Region}:${Account}:scalable-target/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ScalableTarget {
    /// The maximum value that you plan to scale out to. When a scaling policy is in effect, Application Auto Scaling
    /// can scale out (expand) as needed to the maximum capacity limit in response to changing demand.
    ///
    /// Required.
    pub max_capacity: Option<Value<i64>>,
    /// The minimum value that you plan to scale in to. When a scaling policy is in effect, Application Auto Scaling can
    /// scale in (contract) as needed to the minimum capacity limit in response to changing demand.
    ///
    /// Required.
    pub min_capacity: Option<Value<i64>>,
    /// The identifier of the resource associated with the scalable target. This string consists of the resource type
    /// and unique identifier.
    ///
    /// Required. 1 to 1600 characters. A change replaces the resource.
    pub resource_id: Option<Value<String>>,
    /// Specify the Amazon Resource Name (ARN) of an Identity and Access Management (IAM) role that allows Application
    /// Auto Scaling to modify the scalable target on your behalf.
    ///
    /// 1 to 1600 characters.
    pub role_arn: Option<Value<String>>,
    /// The scalable dimension associated with the scalable target. This string consists of the service namespace,
    /// resource type, and scaling property.
    ///
    /// Required. A change replaces the resource.
    pub scalable_dimension: Option<Value<String>>,
    /// The scheduled actions for the scalable target. Duplicates aren't allowed.
    pub scheduled_actions: Option<Value<Vec<scalable_target::ScheduledAction>>>,
    /// The namespace of the AWS service that provides the resource, or a `custom-resource`.
    ///
    /// Required. A change replaces the resource.
    pub service_namespace: Option<Value<String>>,
    /// An embedded object that contains attributes and attribute values that are used to suspend and resume automatic
    /// scaling.
    pub suspended_state: Option<Value<scalable_target::SuspendedState>>,
    pub tags: Option<Value<Vec<scalable_target::Tag>>>,
}

impl Lower for ScalableTarget {
    fn fields(self, to: &mut Fields) {
        to.set("MaxCapacity", self.max_capacity);
        to.set("MinCapacity", self.min_capacity);
        to.set("ResourceId", self.resource_id);
        to.set("RoleARN", self.role_arn);
        to.set("ScalableDimension", self.scalable_dimension);
        to.set("ScheduledActions", self.scheduled_actions);
        to.set("ServiceNamespace", self.service_namespace);
        to.set("SuspendedState", self.suspended_state);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ScalableTarget {
    const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalableTarget";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ScalableTarget> {
    /// `Ref`: `ResourceId`, `ScalableDimension`, `ServiceNamespace`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ScalableTarget`] is made of.
pub mod scalable_target {
    use super::*;

    /// `ScheduledAction` is a property of the AWS::ApplicationAutoScaling::ScalableTarget resource that specifies a
    /// scheduled action for a scalable target.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduledAction {
        /// The date and time that the action is scheduled to end, in UTC.
        pub end_time: Option<Value<String>>,
        /// The new minimum and maximum capacity. You can set both values or just one. At the scheduled time, if the current
        /// capacity is below the minimum capacity, Application Auto Scaling scales out to the minimum capacity.
        pub scalable_target_action: Option<Value<ScalableTargetAction>>,
        /// The schedule for this action. The following formats are supported.
        ///
        /// Required.
        pub schedule: Option<Value<String>>,
        /// The name of the scheduled action. This name must be unique among all other scheduled actions on the specified
        /// scalable target.
        ///
        /// Required.
        pub scheduled_action_name: Option<Value<String>>,
        /// The date and time that the action is scheduled to begin, in UTC.
        pub start_time: Option<Value<String>>,
        /// The time zone used when referring to the date and time of a scheduled action, when the scheduled action uses an
        /// at or cron expression.
        pub timezone: Option<Value<String>>,
    }

    impl Lower for ScheduledAction {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("ScalableTargetAction", self.scalable_target_action);
            to.set("Schedule", self.schedule);
            to.set("ScheduledActionName", self.scheduled_action_name);
            to.set("StartTime", self.start_time);
            to.set("Timezone", self.timezone);
        }
    }

    /// `ScalableTargetAction` specifies the minimum and maximum capacity for the `ScalableTargetAction` property of the
    /// AWS::ApplicationAutoScaling::ScalableTarget ScheduledAction property type.
    #[derive(Clone, Debug, Default)]
    pub struct ScalableTargetAction {
        /// The maximum capacity.
        pub max_capacity: Option<Value<i64>>,
        /// The minimum capacity.
        pub min_capacity: Option<Value<i64>>,
    }

    impl Lower for ScalableTargetAction {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCapacity", self.max_capacity);
            to.set("MinCapacity", self.min_capacity);
        }
    }

    /// `SuspendedState` is a property of the AWS::ApplicationAutoScaling::ScalableTarget resource that specifies
    /// whether the scaling activities for a scalable target are in a suspended state.
    #[derive(Clone, Debug, Default)]
    pub struct SuspendedState {
        /// Whether scale in by a target tracking scaling policy or a step scaling policy is suspended. Set the value to
        /// `true` if you don't want Application Auto Scaling to remove capacity when a scaling policy is triggered.
        pub dynamic_scaling_in_suspended: Option<Value<bool>>,
        /// Whether scale out by a target tracking scaling policy or a step scaling policy is suspended. Set the value to
        /// `true` if you don't want Application Auto Scaling to add capacity when a scaling policy is triggered.
        pub dynamic_scaling_out_suspended: Option<Value<bool>>,
        /// Whether scheduled scaling is suspended. Set the value to `true` if you don't want Application Auto Scaling to
        /// add or remove capacity by initiating scheduled actions.
        pub scheduled_scaling_suspended: Option<Value<bool>>,
    }

    impl Lower for SuspendedState {
        fn fields(self, to: &mut Fields) {
            to.set("DynamicScalingInSuspended", self.dynamic_scaling_in_suspended);
            to.set("DynamicScalingOutSuspended", self.dynamic_scaling_out_suspended);
            to.set("ScheduledScalingSuspended", self.scheduled_scaling_suspended);
        }
    }

    /// `Tag` of `AWS::ApplicationAutoScaling::ScalableTarget`.
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

/// `AWS::ApplicationAutoScaling::ScalingPolicy`.
///
/// The `AWS::ApplicationAutoScaling::ScalingPolicy` resource defines a scaling policy that Application Auto Scaling
/// uses to adjust the capacity of a scalable target.
#[derive(Clone, Debug, Default)]
pub struct ScalingPolicy {
    /// The name of the scaling policy.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub policy_name: Option<Value<String>>,
    /// The scaling policy type.
    ///
    /// Required. One of `PredictiveScaling`, `StepScaling`, `TargetTrackingScaling`.
    pub policy_type: Option<Value<String>>,
    /// The predictive scaling policy configuration.
    pub predictive_scaling_policy_configuration: Option<Value<scaling_policy::PredictiveScalingPolicyConfiguration>>,
    /// The identifier of the resource associated with the scaling policy. This string consists of the resource type and
    /// unique identifier.
    ///
    /// 1 to 1600 characters. A change replaces the resource.
    pub resource_id: Option<Value<String>>,
    /// The scalable dimension. This string consists of the service namespace, resource type, and scaling property.
    ///
    /// A change replaces the resource.
    pub scalable_dimension: Option<Value<String>>,
    /// The CloudFormation-generated ID of an Application Auto Scaling scalable target. For more information about the
    /// ID, see the Return Value section of the `AWS::ApplicationAutoScaling::ScalableTarget` resource.
    ///
    /// A change replaces the resource.
    pub scaling_target_id: Option<Value<String>>,
    /// The namespace of the AWS service that provides the resource, or a `custom-resource`.
    ///
    /// A change replaces the resource.
    pub service_namespace: Option<Value<String>>,
    /// A step scaling policy.
    pub step_scaling_policy_configuration: Option<Value<scaling_policy::StepScalingPolicyConfiguration>>,
    /// A target tracking scaling policy.
    pub target_tracking_scaling_policy_configuration:
        Option<Value<scaling_policy::TargetTrackingScalingPolicyConfiguration>>,
}

impl Lower for ScalingPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyName", self.policy_name);
        to.set("PolicyType", self.policy_type);
        to.set("PredictiveScalingPolicyConfiguration", self.predictive_scaling_policy_configuration);
        to.set("ResourceId", self.resource_id);
        to.set("ScalableDimension", self.scalable_dimension);
        to.set("ScalingTargetId", self.scaling_target_id);
        to.set("ServiceNamespace", self.service_namespace);
        to.set("StepScalingPolicyConfiguration", self.step_scaling_policy_configuration);
        to.set("TargetTrackingScalingPolicyConfiguration", self.target_tracking_scaling_policy_configuration);
    }
}

impl Level1 for ScalingPolicy {
    const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalingPolicy";
}

impl Handle<ScalingPolicy> {
    /// `Ref`: `Arn`, `ScalableDimension`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the ARN of a scaling policy.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`ScalingPolicy`] is made of.
pub mod scaling_policy {
    use super::*;

    /// Represents a predictive scaling policy configuration. Predictive scaling is supported on Amazon ECS services.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingPolicyConfiguration {
        /// Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity.
        ///
        /// One of `HonorMaxCapacity`, `IncreaseMaxCapacity`.
        pub max_capacity_breach_behavior: Option<Value<String>>,
        /// The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity.
        ///
        /// 0 to 100.
        pub max_capacity_buffer: Option<Value<i64>>,
        /// This structure includes the metrics and target utilization to use for predictive scaling.
        ///
        /// Required.
        pub metric_specifications: Option<Value<Vec<PredictiveScalingMetricSpecification>>>,
        /// The predictive scaling mode. Defaults to `ForecastOnly` if not specified.
        ///
        /// One of `ForecastAndScale`, `ForecastOnly`.
        pub mode: Option<Value<String>>,
        /// The amount of time, in seconds, that the start time can be advanced.
        ///
        /// 0 to 3600.
        pub scheduling_buffer_time: Option<Value<i64>>,
    }

    impl Lower for PredictiveScalingPolicyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCapacityBreachBehavior", self.max_capacity_breach_behavior);
            to.set("MaxCapacityBuffer", self.max_capacity_buffer);
            to.set("MetricSpecifications", self.metric_specifications);
            to.set("Mode", self.mode);
            to.set("SchedulingBufferTime", self.scheduling_buffer_time);
        }
    }

    /// This structure specifies the metrics and target utilization settings for a predictive scaling policy.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingMetricSpecification {
        /// The customized capacity metric specification.
        pub customized_capacity_metric_specification: Option<Value<PredictiveScalingCustomizedCapacityMetric>>,
        /// The customized load metric specification.
        pub customized_load_metric_specification: Option<Value<PredictiveScalingCustomizedLoadMetric>>,
        /// The customized scaling metric specification.
        pub customized_scaling_metric_specification: Option<Value<PredictiveScalingCustomizedScalingMetric>>,
        /// The predefined load metric specification.
        pub predefined_load_metric_specification: Option<Value<PredictiveScalingPredefinedLoadMetric>>,
        /// The predefined metric pair specification that determines the appropriate scaling metric and load metric to use.
        pub predefined_metric_pair_specification: Option<Value<PredictiveScalingPredefinedMetricPair>>,
        /// The predefined scaling metric specification.
        pub predefined_scaling_metric_specification: Option<Value<PredictiveScalingPredefinedScalingMetric>>,
        /// Specifies the target utilization.
        ///
        /// Required.
        pub target_value: Option<Value<f64>>,
    }

    impl Lower for PredictiveScalingMetricSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CustomizedCapacityMetricSpecification", self.customized_capacity_metric_specification);
            to.set("CustomizedLoadMetricSpecification", self.customized_load_metric_specification);
            to.set("CustomizedScalingMetricSpecification", self.customized_scaling_metric_specification);
            to.set("PredefinedLoadMetricSpecification", self.predefined_load_metric_specification);
            to.set("PredefinedMetricPairSpecification", self.predefined_metric_pair_specification);
            to.set("PredefinedScalingMetricSpecification", self.predefined_scaling_metric_specification);
            to.set("TargetValue", self.target_value);
        }
    }

    /// Represents a CloudWatch metric of your choosing for a predictive scaling policy.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingCustomizedCapacityMetric {
        /// One or more metric data queries to provide data points for a metric specification.
        ///
        /// Required.
        pub metric_data_queries: Option<Value<Vec<PredictiveScalingMetricDataQuery>>>,
    }

    impl Lower for PredictiveScalingCustomizedCapacityMetric {
        fn fields(self, to: &mut Fields) {
            to.set("MetricDataQueries", self.metric_data_queries);
        }
    }

    /// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it
    /// is performing a math expression on the values of returned metric statistics to create a new time series.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingMetricDataQuery {
        /// The math expression to perform on the returned data, if this object is performing a math expression.
        ///
        /// 1 to 2048 characters.
        pub expression: Option<Value<String>>,
        /// A short name that identifies the object's results in the response. This name must be unique among all
        /// `MetricDataQuery` objects specified for a single scaling policy.
        ///
        /// 1 to 255 characters.
        pub id: Option<Value<String>>,
        /// A human-readable label for this metric or expression. This is especially useful if this is a math expression, so
        /// that you know what the value represents.
        pub label: Option<Value<String>>,
        /// Information about the metric data to return.
        pub metric_stat: Option<Value<PredictiveScalingMetricStat>>,
        /// Indicates whether to return the timestamps and raw data values of this metric.
        pub return_data: Option<Value<bool>>,
    }

    impl Lower for PredictiveScalingMetricDataQuery {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Id", self.id);
            to.set("Label", self.label);
            to.set("MetricStat", self.metric_stat);
            to.set("ReturnData", self.return_data);
        }
    }

    /// This structure defines the CloudWatch metric to return, along with the statistic and unit.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingMetricStat {
        /// The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the exact metric
        /// name, namespace, and dimensions, inspect the Metric object that is returned by a call to ListMetrics.
        pub metric: Option<Value<PredictiveScalingMetric>>,
        /// The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid
        /// values, see the table in Statistics in the \*Amazon CloudWatch User Guide\*.
        pub stat: Option<Value<String>>,
        /// The unit to use for the returned data points. For a complete list of the units that CloudWatch supports, see the
        /// MetricDatum data type in the \*Amazon CloudWatch API Reference\*.
        ///
        /// 1 to 1023 characters.
        pub unit: Option<Value<String>>,
    }

    impl Lower for PredictiveScalingMetricStat {
        fn fields(self, to: &mut Fields) {
            to.set("Metric", self.metric);
            to.set("Stat", self.stat);
            to.set("Unit", self.unit);
        }
    }

    /// Describes the scaling metric.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingMetric {
        /// Describes the dimensions of the metric.
        pub dimensions: Option<Value<Vec<PredictiveScalingMetricDimension>>>,
        /// The name of the metric.
        ///
        /// 1 to 255 characters.
        pub metric_name: Option<Value<String>>,
        /// The namespace of the metric.
        ///
        /// 1 to 255 characters.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for PredictiveScalingMetric {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
        }
    }

    /// Describes the dimension of a metric.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingMetricDimension {
        /// The name of the dimension.
        ///
        /// 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// The value of the dimension.
        ///
        /// 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for PredictiveScalingMetricDimension {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The customized load metric specification.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingCustomizedLoadMetric {
        /// Required.
        pub metric_data_queries: Option<Value<Vec<PredictiveScalingMetricDataQuery>>>,
    }

    impl Lower for PredictiveScalingCustomizedLoadMetric {
        fn fields(self, to: &mut Fields) {
            to.set("MetricDataQueries", self.metric_data_queries);
        }
    }

    /// One or more metric data queries to provide data points for a metric specification.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingCustomizedScalingMetric {
        /// One or more metric data queries to provide data points for a metric specification.
        ///
        /// Required.
        pub metric_data_queries: Option<Value<Vec<PredictiveScalingMetricDataQuery>>>,
    }

    impl Lower for PredictiveScalingCustomizedScalingMetric {
        fn fields(self, to: &mut Fields) {
            to.set("MetricDataQueries", self.metric_data_queries);
        }
    }

    /// Describes a load metric for a predictive scaling policy.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingPredefinedLoadMetric {
        /// The metric type.
        ///
        /// Required. 1 to 128 characters. One of `ALBRequestCount`, `ALBRequestCountPerTarget`,
        /// `ECSServiceAverageCPUUtilization`, `ECSServiceAverageMemoryUtilization`, `ECSServiceCPUUtilization`,
        /// `ECSServiceMemoryUtilization`, `ECSServiceTotalCPUUtilization`, `ECSServiceTotalMemoryUtilization`,
        /// `TotalALBRequestCount`.
        pub predefined_metric_type: Option<Value<String>>,
        /// A label that uniquely identifies a target group.
        ///
        /// 1 to 1023 characters.
        pub resource_label: Option<Value<String>>,
    }

    impl Lower for PredictiveScalingPredefinedLoadMetric {
        fn fields(self, to: &mut Fields) {
            to.set("PredefinedMetricType", self.predefined_metric_type);
            to.set("ResourceLabel", self.resource_label);
        }
    }

    /// Represents a metric pair for a predictive scaling policy.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingPredefinedMetricPair {
        /// Indicates which metrics to use. There are two different types of metrics for each metric type: one is a load
        /// metric and one is a scaling metric.
        ///
        /// Required. 1 to 128 characters. One of `ALBRequestCount`, `ALBRequestCountPerTarget`,
        /// `ECSServiceAverageCPUUtilization`, `ECSServiceAverageMemoryUtilization`, `ECSServiceCPUUtilization`,
        /// `ECSServiceMemoryUtilization`, `ECSServiceTotalCPUUtilization`, `ECSServiceTotalMemoryUtilization`,
        /// `TotalALBRequestCount`.
        pub predefined_metric_type: Option<Value<String>>,
        /// A label that uniquely identifies a specific target group from which to determine the total and average request
        /// count.
        ///
        /// 1 to 1023 characters.
        pub resource_label: Option<Value<String>>,
    }

    impl Lower for PredictiveScalingPredefinedMetricPair {
        fn fields(self, to: &mut Fields) {
            to.set("PredefinedMetricType", self.predefined_metric_type);
            to.set("ResourceLabel", self.resource_label);
        }
    }

    /// Describes a scaling metric for a predictive scaling policy.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingPredefinedScalingMetric {
        /// The metric type.
        ///
        /// Required. 1 to 128 characters. One of `ALBRequestCount`, `ALBRequestCountPerTarget`,
        /// `ECSServiceAverageCPUUtilization`, `ECSServiceAverageMemoryUtilization`, `ECSServiceCPUUtilization`,
        /// `ECSServiceMemoryUtilization`, `ECSServiceTotalCPUUtilization`, `ECSServiceTotalMemoryUtilization`,
        /// `TotalALBRequestCount`.
        pub predefined_metric_type: Option<Value<String>>,
        /// A label that uniquely identifies a specific target group from which to determine the average request count.
        ///
        /// 1 to 1023 characters.
        pub resource_label: Option<Value<String>>,
    }

    impl Lower for PredictiveScalingPredefinedScalingMetric {
        fn fields(self, to: &mut Fields) {
            to.set("PredefinedMetricType", self.predefined_metric_type);
            to.set("ResourceLabel", self.resource_label);
        }
    }

    /// `StepScalingPolicyConfiguration` is a property of the AWS::ApplicationAutoScaling::ScalingPolicy resource that
    /// specifies a step scaling policy configuration for Application Auto Scaling.
    #[derive(Clone, Debug, Default)]
    pub struct StepScalingPolicyConfiguration {
        /// Specifies whether the `ScalingAdjustment` value in the `StepAdjustment` property is an absolute number or a
        /// percentage of the current capacity.
        ///
        /// One of `ChangeInCapacity`, `ExactCapacity`, `PercentChangeInCapacity`.
        pub adjustment_type: Option<Value<String>>,
        /// The amount of time, in seconds, to wait for a previous scaling activity to take effect. If not specified, the
        /// default value is 300.
        pub cooldown: Option<Value<i64>>,
        /// The aggregation type for the CloudWatch metrics. Valid values are `Minimum`, `Maximum`, and `Average`.
        ///
        /// One of `Average`, `Maximum`, `Minimum`.
        pub metric_aggregation_type: Option<Value<String>>,
        /// The minimum value to scale by when the adjustment type is `PercentChangeInCapacity`. For example, suppose that
        /// you create a step scaling policy to scale out an Amazon ECS service by 25 percent and you specify a
        /// `MinAdjustmentMagnitude` of…
        pub min_adjustment_magnitude: Option<Value<i64>>,
        /// A set of adjustments that enable you to scale based on the size of the alarm breach.
        pub step_adjustments: Option<Value<Vec<StepAdjustment>>>,
    }

    impl Lower for StepScalingPolicyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdjustmentType", self.adjustment_type);
            to.set("Cooldown", self.cooldown);
            to.set("MetricAggregationType", self.metric_aggregation_type);
            to.set("MinAdjustmentMagnitude", self.min_adjustment_magnitude);
            to.set("StepAdjustments", self.step_adjustments);
        }
    }

    /// `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the
    /// AWS::ApplicationAutoScaling::ScalingPolicy StepScalingPolicyConfiguration property type.
    #[derive(Clone, Debug, Default)]
    pub struct StepAdjustment {
        /// The lower bound for the difference between the alarm threshold and the CloudWatch metric.
        pub metric_interval_lower_bound: Option<Value<f64>>,
        /// The upper bound for the difference between the alarm threshold and the CloudWatch metric. If the metric value is
        /// above the breach threshold, the upper bound is exclusive (the metric must be less than the threshold plus the
        /// upper bound).
        pub metric_interval_upper_bound: Option<Value<f64>>,
        /// The amount by which to scale. The adjustment is based on the value that you specified in the `AdjustmentType`
        /// property (either an absolute number or a percentage).
        ///
        /// Required.
        pub scaling_adjustment: Option<Value<i64>>,
    }

    impl Lower for StepAdjustment {
        fn fields(self, to: &mut Fields) {
            to.set("MetricIntervalLowerBound", self.metric_interval_lower_bound);
            to.set("MetricIntervalUpperBound", self.metric_interval_upper_bound);
            to.set("ScalingAdjustment", self.scaling_adjustment);
        }
    }

    /// `TargetTrackingScalingPolicyConfiguration` is a property of the AWS::ApplicationAutoScaling::ScalingPolicy
    /// resource that specifies a target tracking scaling policy configuration for Application Auto Scaling.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingScalingPolicyConfiguration {
        /// A customized metric. You can specify either a predefined metric or a customized metric.
        pub customized_metric_specification: Option<Value<CustomizedMetricSpecification>>,
        /// Indicates whether scale in by the target tracking scaling policy is disabled. If the value is `true`, scale in
        /// is disabled and the target tracking scaling policy won't remove capacity from the scalable target.
        pub disable_scale_in: Option<Value<bool>>,
        /// A predefined metric. You can specify either a predefined metric or a customized metric.
        pub predefined_metric_specification: Option<Value<PredefinedMetricSpecification>>,
        /// The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start.
        pub scale_in_cooldown: Option<Value<i64>>,
        /// The amount of time, in seconds, to wait for a previous scale-out activity to take effect. For more information
        /// and for default values, see Define cooldown periods in the \*Application Auto Scaling User Guide\*.
        pub scale_out_cooldown: Option<Value<i64>>,
        /// The target value for the metric. Although this property accepts numbers of type Double, it won't accept values
        /// that are either too small or too large.
        ///
        /// Required.
        pub target_value: Option<Value<f64>>,
    }

    impl Lower for TargetTrackingScalingPolicyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomizedMetricSpecification", self.customized_metric_specification);
            to.set("DisableScaleIn", self.disable_scale_in);
            to.set("PredefinedMetricSpecification", self.predefined_metric_specification);
            to.set("ScaleInCooldown", self.scale_in_cooldown);
            to.set("ScaleOutCooldown", self.scale_out_cooldown);
            to.set("TargetValue", self.target_value);
        }
    }

    /// Contains customized metric specification information for a target tracking scaling policy for Application Auto
    /// Scaling.
    #[derive(Clone, Debug, Default)]
    pub struct CustomizedMetricSpecification {
        /// The dimensions of the metric.
        pub dimensions: Option<Value<Vec<MetricDimension>>>,
        /// The name of the metric. To get the exact metric name, namespace, and dimensions, inspect the Metric object
        /// that's returned by a call to ListMetrics.
        pub metric_name: Option<Value<String>>,
        /// The metrics to include in the target tracking scaling policy, as a metric data query. This can include both raw
        /// metric and metric math expressions.
        pub metrics: Option<Value<Vec<TargetTrackingMetricDataQuery>>>,
        /// The namespace of the metric.
        pub namespace: Option<Value<String>>,
        /// The statistic of the metric.
        ///
        /// One of `Average`, `Maximum`, `Minimum`, `SampleCount`, `Sum`.
        pub statistic: Option<Value<String>>,
        /// The unit of the metric. For a complete list of the units that CloudWatch supports, see the MetricDatum data type
        /// in the \*Amazon CloudWatch API Reference\*.
        pub unit: Option<Value<String>>,
    }

    impl Lower for CustomizedMetricSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("Metrics", self.metrics);
            to.set("Namespace", self.namespace);
            to.set("Statistic", self.statistic);
            to.set("Unit", self.unit);
        }
    }

    /// `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the
    /// `Dimensions` property of the AWS::ApplicationAutoScaling::ScalingPolicy CustomizedMetricSpecification property
    /// type.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDimension {
        /// The name of the dimension.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The value of the dimension.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for MetricDimension {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it
    /// is performing a math expression on the values of returned metric statistics to create a new time series.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingMetricDataQuery {
        /// The math expression to perform on the returned data, if this object is performing a math expression.
        ///
        /// 1 to 2048 characters.
        pub expression: Option<Value<String>>,
        /// A short name that identifies the object's results in the response. This name must be unique among all
        /// `MetricDataQuery` objects specified for a single scaling policy.
        ///
        /// 1 to 255 characters.
        pub id: Option<Value<String>>,
        /// A human-readable label for this metric or expression. This is especially useful if this is a math expression, so
        /// that you know what the value represents.
        pub label: Option<Value<String>>,
        /// Information about the metric data to return.
        pub metric_stat: Option<Value<TargetTrackingMetricStat>>,
        /// Indicates whether to return the timestamps and raw data values of this metric.
        pub return_data: Option<Value<bool>>,
    }

    impl Lower for TargetTrackingMetricDataQuery {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Id", self.id);
            to.set("Label", self.label);
            to.set("MetricStat", self.metric_stat);
            to.set("ReturnData", self.return_data);
        }
    }

    /// This structure defines the CloudWatch metric to return, along with the statistic and unit.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingMetricStat {
        /// The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the exact metric
        /// name, namespace, and dimensions, inspect the Metric object that is returned by a call to ListMetrics.
        pub metric: Option<Value<TargetTrackingMetric>>,
        /// The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid
        /// values, see the table in Statistics in the \*Amazon CloudWatch User Guide\*.
        pub stat: Option<Value<String>>,
        /// The unit to use for the returned data points. For a complete list of the units that CloudWatch supports, see the
        /// MetricDatum data type in the \*Amazon CloudWatch API Reference\*.
        ///
        /// 1 to 1023 characters.
        pub unit: Option<Value<String>>,
    }

    impl Lower for TargetTrackingMetricStat {
        fn fields(self, to: &mut Fields) {
            to.set("Metric", self.metric);
            to.set("Stat", self.stat);
            to.set("Unit", self.unit);
        }
    }

    /// Represents a specific metric for a target tracking scaling policy for Application Auto Scaling.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingMetric {
        /// The dimensions for the metric. For the list of available dimensions, see the AWS documentation available from
        /// the table in AWS services that publish CloudWatch metrics in the \*Amazon CloudWatch User Guide\*.
        pub dimensions: Option<Value<Vec<TargetTrackingMetricDimension>>>,
        /// The name of the metric.
        ///
        /// 1 to 255 characters.
        pub metric_name: Option<Value<String>>,
        /// The namespace of the metric. For more information, see the table in AWS services that publish CloudWatch metrics
        /// in the \*Amazon CloudWatch User Guide\*.
        ///
        /// 1 to 255 characters.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for TargetTrackingMetric {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
        }
    }

    /// `TargetTrackingMetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric
    /// for the `Dimensions` property of the AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingMetric property
    /// type.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingMetricDimension {
        /// The name of the dimension.
        ///
        /// 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// The value of the dimension.
        ///
        /// 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TargetTrackingMetricDimension {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Contains predefined metric specification information for a target tracking scaling policy for Application Auto
    /// Scaling.
    #[derive(Clone, Debug, Default)]
    pub struct PredefinedMetricSpecification {
        /// The metric type. The `ALBRequestCountPerTarget` metric type applies only to Spot fleet requests and ECS
        /// services.
        ///
        /// Required.
        pub predefined_metric_type: Option<Value<String>>,
        /// Identifies the resource associated with the metric type. You can't specify a resource label unless the metric
        /// type is `ALBRequestCountPerTarget` and there is a target group attached to the Spot Fleet or ECS service.
        ///
        /// 1 to 1023 characters.
        pub resource_label: Option<Value<String>>,
    }

    impl Lower for PredefinedMetricSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("PredefinedMetricType", self.predefined_metric_type);
            to.set("ResourceLabel", self.resource_label);
        }
    }
}
