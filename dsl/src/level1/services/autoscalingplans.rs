//! `AWS::AutoScalingPlans`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AutoScalingPlans::ScalingPlan`.
///
/// The `AWS::AutoScalingPlans::ScalingPlan` resource defines an AWS Auto Scaling scaling plan.
#[derive(Clone, Debug, Default)]
pub struct ScalingPlan {
    /// A CloudFormation stack or a set of tags. You can create one scaling plan per application source. The
    /// `ApplicationSource` property must be present to ensure interoperability with the AWS Auto Scaling console.
    ///
    /// Required.
    pub application_source: Option<Value<scaling_plan::ApplicationSource>>,
    /// The scaling instructions.
    ///
    /// Required.
    pub scaling_instructions: Option<Value<Vec<scaling_plan::ScalingInstruction>>>,
}

impl Lower for ScalingPlan {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationSource", self.application_source);
        to.set("ScalingInstructions", self.scaling_instructions);
    }
}

impl Level1 for ScalingPlan {
    const TYPE: &'static str = "AWS::AutoScalingPlans::ScalingPlan";
}

impl Handle<ScalingPlan> {
    /// `Ref`: `ScalingPlanVersion`, `ScalingPlanName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `ScalingPlanArn`.
    pub fn scaling_plan_arn(self) -> Value<Arn> {
        self.attribute("ScalingPlanArn")
    }

    /// The attribute `ScalingPlanName`.
    pub fn scaling_plan_name(self) -> Value<String> {
        self.attribute("ScalingPlanName")
    }

    /// The attribute `ScalingPlanVersion`.
    pub fn scaling_plan_version(self) -> Value<String> {
        self.attribute("ScalingPlanVersion")
    }
}

/// What [`ScalingPlan`] is made of.
pub mod scaling_plan {
    use super::*;

    /// `ApplicationSource` is a property of ScalingPlan that specifies the application source to use with a scaling
    /// plan.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationSource {
        /// The Amazon Resource Name (ARN) of a CloudFormation stack.
        pub cloud_formation_stack_arn: Option<Value<String>>,
        /// A set of tag filters (keys and values). Each tag filter specified must contain a key with values as optional.
        ///
        /// At most 50 items.
        pub tag_filters: Option<Value<Vec<TagFilter>>>,
    }

    impl Lower for ApplicationSource {
        fn fields(self, to: &mut Fields) {
            to.set("CloudFormationStackARN", self.cloud_formation_stack_arn);
            to.set("TagFilters", self.tag_filters);
        }
    }

    /// `TagFilter` is a subproperty of ApplicationSource that specifies a tag for an application source to use with a
    /// scaling plan.
    #[derive(Clone, Debug, Default)]
    pub struct TagFilter {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag values (0 to 20).
        ///
        /// At most 20 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for TagFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }

    /// `ScalingInstruction` is a property of ScalingPlan that specifies the scaling instruction for a scalable resource
    /// in a scaling plan.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingInstruction {
        /// The customized load metric to use for predictive scaling. This property or a
        /// \*PredefinedLoadMetricSpecification\* is required when configuring predictive scaling, and cannot be used
        /// otherwise.
        pub customized_load_metric_specification: Option<Value<CustomizedLoadMetricSpecification>>,
        /// Controls whether dynamic scaling is disabled. When dynamic scaling is enabled, AWS Auto Scaling creates target
        /// tracking scaling policies based on the specified target tracking configurations.
        pub disable_dynamic_scaling: Option<Value<bool>>,
        /// The maximum capacity of the resource. The exception to this upper limit is if you specify a non-default setting
        /// for \*PredictiveScalingMaxCapacityBehavior\*.
        ///
        /// Required.
        pub max_capacity: Option<Value<i64>>,
        /// The minimum capacity of the resource.
        ///
        /// Required.
        pub min_capacity: Option<Value<i64>>,
        /// The predefined load metric to use for predictive scaling. This property or a
        /// \*CustomizedLoadMetricSpecification\* is required when configuring predictive scaling, and cannot be used
        /// otherwise.
        pub predefined_load_metric_specification: Option<Value<PredefinedLoadMetricSpecification>>,
        /// Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity
        /// specified for the resource.
        ///
        /// One of `SetForecastCapacityToMaxCapacity`, `SetMaxCapacityAboveForecastCapacity`,
        /// `SetMaxCapacityToForecastCapacity`.
        pub predictive_scaling_max_capacity_behavior: Option<Value<String>>,
        /// The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity.
        pub predictive_scaling_max_capacity_buffer: Option<Value<i64>>,
        /// The predictive scaling mode. The default value is `ForecastAndScale`. Otherwise, AWS Auto Scaling forecasts
        /// capacity but does not apply any scheduled scaling actions based on the capacity forecast.
        ///
        /// One of `ForecastAndScale`, `ForecastOnly`.
        pub predictive_scaling_mode: Option<Value<String>>,
        /// The ID of the resource. This string consists of the resource type and unique identifier.
        ///
        /// Required. 1 to 1600 characters.
        pub resource_id: Option<Value<String>>,
        /// The scalable dimension associated with the resource.
        ///
        /// Required. One of `autoscaling:autoScalingGroup:DesiredCapacity`, `dynamodb:index:ReadCapacityUnits`,
        /// `dynamodb:index:WriteCapacityUnits`, `dynamodb:table:ReadCapacityUnits`, `dynamodb:table:WriteCapacityUnits`,
        /// `ec2:spot-fleet-request:TargetCapacity`, `ecs:service:DesiredCount`, `rds:cluster:ReadReplicaCount`.
        pub scalable_dimension: Option<Value<String>>,
        /// Controls whether a resource's externally created scaling policies are deleted and new target tracking scaling
        /// policies created.
        ///
        /// One of `KeepExternalPolicies`, `ReplaceExternalPolicies`.
        pub scaling_policy_update_behavior: Option<Value<String>>,
        /// The amount of time, in seconds, to buffer the run time of scheduled scaling actions when scaling out.
        ///
        /// At least 0.
        pub scheduled_action_buffer_time: Option<Value<i64>>,
        /// The namespace of the AWS service.
        ///
        /// Required. One of `autoscaling`, `dynamodb`, `ec2`, `ecs`, `rds`.
        pub service_namespace: Option<Value<String>>,
        /// The target tracking configurations (up to 10). Each of these structures must specify a unique scaling metric and
        /// a target value for the metric.
        ///
        /// Required. 1 to 10 items.
        pub target_tracking_configurations: Option<Value<Vec<TargetTrackingConfiguration>>>,
    }

    impl Lower for ScalingInstruction {
        fn fields(self, to: &mut Fields) {
            to.set("CustomizedLoadMetricSpecification", self.customized_load_metric_specification);
            to.set("DisableDynamicScaling", self.disable_dynamic_scaling);
            to.set("MaxCapacity", self.max_capacity);
            to.set("MinCapacity", self.min_capacity);
            to.set("PredefinedLoadMetricSpecification", self.predefined_load_metric_specification);
            to.set("PredictiveScalingMaxCapacityBehavior", self.predictive_scaling_max_capacity_behavior);
            to.set("PredictiveScalingMaxCapacityBuffer", self.predictive_scaling_max_capacity_buffer);
            to.set("PredictiveScalingMode", self.predictive_scaling_mode);
            to.set("ResourceId", self.resource_id);
            to.set("ScalableDimension", self.scalable_dimension);
            to.set("ScalingPolicyUpdateBehavior", self.scaling_policy_update_behavior);
            to.set("ScheduledActionBufferTime", self.scheduled_action_buffer_time);
            to.set("ServiceNamespace", self.service_namespace);
            to.set("TargetTrackingConfigurations", self.target_tracking_configurations);
        }
    }

    /// `CustomizedLoadMetricSpecification` is a subproperty of ScalingInstruction that specifies a customized load
    /// metric for predictive scaling to use with a scaling plan.
    #[derive(Clone, Debug, Default)]
    pub struct CustomizedLoadMetricSpecification {
        /// The dimensions of the metric.
        pub dimensions: Option<Value<Vec<MetricDimension>>>,
        /// The name of the metric.
        ///
        /// Required.
        pub metric_name: Option<Value<String>>,
        /// The namespace of the metric.
        ///
        /// Required.
        pub namespace: Option<Value<String>>,
        /// The statistic of the metric.
        ///
        /// Required. One of `Average`, `Maximum`, `Minimum`, `SampleCount`, `Sum`.
        pub statistic: Option<Value<String>>,
        /// The unit of the metric.
        pub unit: Option<Value<String>>,
    }

    impl Lower for CustomizedLoadMetricSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
            to.set("Statistic", self.statistic);
            to.set("Unit", self.unit);
        }
    }

    /// `MetricDimension` is a subproperty of CustomizedScalingMetricSpecification that specifies a dimension for a
    /// customized metric to use with a scaling plan.
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

    /// `PredefinedLoadMetricSpecification` is a subproperty of ScalingInstruction that specifies a predefined load
    /// metric for predictive scaling to use with a scaling plan.
    #[derive(Clone, Debug, Default)]
    pub struct PredefinedLoadMetricSpecification {
        /// The metric type.
        ///
        /// Required. One of `ALBTargetGroupRequestCount`, `ASGTotalCPUUtilization`, `ASGTotalNetworkIn`,
        /// `ASGTotalNetworkOut`.
        pub predefined_load_metric_type: Option<Value<String>>,
        /// Identifies the resource associated with the metric type.
        ///
        /// 1 to 1023 characters.
        pub resource_label: Option<Value<String>>,
    }

    impl Lower for PredefinedLoadMetricSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("PredefinedLoadMetricType", self.predefined_load_metric_type);
            to.set("ResourceLabel", self.resource_label);
        }
    }

    /// `TargetTrackingConfiguration` is a subproperty of ScalingInstruction that specifies a target tracking
    /// configuration for a scalable resource.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingConfiguration {
        /// A customized metric. You can specify either a predefined metric or a customized metric.
        pub customized_scaling_metric_specification: Option<Value<CustomizedScalingMetricSpecification>>,
        /// Indicates whether scale in by the target tracking scaling policy is disabled. If the value is `true`, scale in
        /// is disabled and the target tracking scaling policy doesn't remove capacity from the scalable resource.
        pub disable_scale_in: Option<Value<bool>>,
        /// The estimated time, in seconds, until a newly launched instance can contribute to the CloudWatch metrics.
        pub estimated_instance_warmup: Option<Value<i64>>,
        /// A predefined metric. You can specify either a predefined metric or a customized metric.
        pub predefined_scaling_metric_specification: Option<Value<PredefinedScalingMetricSpecification>>,
        /// The amount of time, in seconds, after a scale-in activity completes before another scale in activity can start.
        pub scale_in_cooldown: Option<Value<i64>>,
        /// The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can
        /// start.
        pub scale_out_cooldown: Option<Value<i64>>,
        /// The target value for the metric. Although this property accepts numbers of type Double, it won't accept values
        /// that are either too small or too large.
        ///
        /// Required.
        pub target_value: Option<Value<f64>>,
    }

    impl Lower for TargetTrackingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomizedScalingMetricSpecification", self.customized_scaling_metric_specification);
            to.set("DisableScaleIn", self.disable_scale_in);
            to.set("EstimatedInstanceWarmup", self.estimated_instance_warmup);
            to.set("PredefinedScalingMetricSpecification", self.predefined_scaling_metric_specification);
            to.set("ScaleInCooldown", self.scale_in_cooldown);
            to.set("ScaleOutCooldown", self.scale_out_cooldown);
            to.set("TargetValue", self.target_value);
        }
    }

    /// `CustomizedScalingMetricSpecification` is a subproperty of TargetTrackingConfiguration that specifies a
    /// customized scaling metric for a target tracking configuration to use with a scaling plan.
    #[derive(Clone, Debug, Default)]
    pub struct CustomizedScalingMetricSpecification {
        /// The dimensions of the metric.
        pub dimensions: Option<Value<Vec<MetricDimension>>>,
        /// The name of the metric. To get the exact metric name, namespace, and dimensions, inspect the Metrics object that
        /// is returned by a call to ListMetrics.
        ///
        /// Required.
        pub metric_name: Option<Value<String>>,
        /// The namespace of the metric.
        ///
        /// Required.
        pub namespace: Option<Value<String>>,
        /// The statistic of the metric.
        ///
        /// Required. One of `Average`, `Maximum`, `Minimum`, `SampleCount`, `Sum`.
        pub statistic: Option<Value<String>>,
        /// The unit of the metric. For a complete list of the units that CloudWatch supports, see the MetricDatum data type
        /// in the \*Amazon CloudWatch API Reference\*.
        pub unit: Option<Value<String>>,
    }

    impl Lower for CustomizedScalingMetricSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
            to.set("Statistic", self.statistic);
            to.set("Unit", self.unit);
        }
    }

    /// `PredefinedScalingMetricSpecification` is a subproperty of TargetTrackingConfiguration that specifies a
    /// customized scaling metric for a target tracking configuration to use with a scaling plan.
    #[derive(Clone, Debug, Default)]
    pub struct PredefinedScalingMetricSpecification {
        /// The metric type. The `ALBRequestCountPerTarget` metric type applies only to Auto Scaling groups, Spot Fleet
        /// requests, and ECS services.
        ///
        /// Required.
        pub predefined_scaling_metric_type: Option<Value<String>>,
        /// Identifies the resource associated with the metric type.
        ///
        /// 1 to 1023 characters.
        pub resource_label: Option<Value<String>>,
    }

    impl Lower for PredefinedScalingMetricSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("PredefinedScalingMetricType", self.predefined_scaling_metric_type);
            to.set("ResourceLabel", self.resource_label);
        }
    }
}
