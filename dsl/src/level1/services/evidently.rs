//! `AWS::Evidently`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Evidently::Experiment`.
///
/// Creates or updates an Evidently \*experiment\*. Before you create an experiment, you must create the feature to
/// use for the experiment.
#[derive(Clone, Debug, Default)]
pub struct Experiment {
    /// An optional description of the experiment.
    ///
    /// 0 to 160 characters.
    pub description: Option<Value<String>>,
    /// An array of structures that defines the metrics used for the experiment, and whether a higher or lower value for
    /// each metric is the goal.
    ///
    /// Required. 1 to 3 items.
    pub metric_goals: Option<Value<Vec<experiment::MetricGoalObject>>>,
    /// A name for the new experiment.
    ///
    /// Required. 1 to 127 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A structure that contains the configuration of which variation to use as the "control" version. The "control"
    /// version is used for comparison with other variations.
    ///
    /// Required.
    pub online_ab_config: Option<Value<experiment::OnlineAbConfigObject>>,
    /// The name or the ARN of the project where this experiment is to be created.
    ///
    /// Required. 0 to 2048 characters. A change replaces the resource.
    pub project: Option<Value<String>>,
    /// When Evidently assigns a particular user session to an experiment, it must use a randomization ID to determine
    /// which variation the user session is served.
    ///
    /// 0 to 127 characters.
    pub randomization_salt: Option<Value<String>>,
    /// Set this to `true` to remove the segment that is associated with this experiment. You can't use this parameter
    /// if the experiment is currently running.
    pub remove_segment: Option<Value<bool>>,
    /// A structure that you can use to start and stop the experiment.
    pub running_status: Option<Value<experiment::RunningStatusObject>>,
    /// The portion of the available audience that you want to allocate to this experiment, in thousandths of a percent.
    ///
    /// 0 to 100000.
    pub sampling_rate: Option<Value<i64>>,
    /// Specifies an audience \*segment\* to use in the experiment. When a segment is used in an experiment, only user
    /// sessions that match the segment pattern are used in the experiment.
    ///
    /// 0 to 2048 characters.
    pub segment: Option<Value<String>>,
    /// Assigns one or more tags (key-value pairs) to the experiment.
    pub tags: Option<Value<Vec<experiment::Tag>>>,
    /// An array of structures that describe the configuration of each feature variation used in the experiment.
    ///
    /// Required. 2 to 5 items.
    pub treatments: Option<Value<Vec<experiment::TreatmentObject>>>,
}

impl Lower for Experiment {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("MetricGoals", self.metric_goals);
        to.set("Name", self.name);
        to.set("OnlineAbConfig", self.online_ab_config);
        to.set("Project", self.project);
        to.set("RandomizationSalt", self.randomization_salt);
        to.set("RemoveSegment", self.remove_segment);
        to.set("RunningStatus", self.running_status);
        to.set("SamplingRate", self.sampling_rate);
        to.set("Segment", self.segment);
        to.set("Tags", self.tags);
        to.set("Treatments", self.treatments);
    }
}

impl Level1 for Experiment {
    const TYPE: &'static str = "AWS::Evidently::Experiment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Experiment> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the experiment. For example,
    /// `arn:aws:evidently:us-west-2:0123455678912:project/myProject/experiment/myExperiment`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Experiment`] is made of.
pub mod experiment {
    use super::*;

    /// Use this structure to tell Evidently whether higher or lower values are desired for a metric that is used in an
    /// experiment.
    #[derive(Clone, Debug, Default)]
    pub struct MetricGoalObject {
        /// `INCREASE` means that a variation with a higher number for this metric is performing better.
        ///
        /// Required. One of `INCREASE`, `DECREASE`.
        pub desired_change: Option<Value<String>>,
        /// The entity, such as a user or session, that does an action that causes a metric value to be recorded.
        ///
        /// Required.
        pub entity_id_key: Option<Value<String>>,
        /// The EventBridge event pattern that defines how the metric is recorded.
        pub event_pattern: Option<Value<String>>,
        /// A name for the metric. It can include up to 255 characters.
        ///
        /// Required. 1 to 255 characters.
        pub metric_name: Option<Value<String>>,
        /// A label for the units that the metric is measuring.
        ///
        /// 1 to 256 characters.
        pub unit_label: Option<Value<String>>,
        /// The JSON path to reference the numerical metric value in the event.
        ///
        /// Required.
        pub value_key: Option<Value<String>>,
    }

    impl Lower for MetricGoalObject {
        fn fields(self, to: &mut Fields) {
            to.set("DesiredChange", self.desired_change);
            to.set("EntityIdKey", self.entity_id_key);
            to.set("EventPattern", self.event_pattern);
            to.set("MetricName", self.metric_name);
            to.set("UnitLabel", self.unit_label);
            to.set("ValueKey", self.value_key);
        }
    }

    /// A structure that contains the configuration of which variation to use as the "control" version. The "control"
    /// version is used for comparison with other variations.
    #[derive(Clone, Debug, Default)]
    pub struct OnlineAbConfigObject {
        /// The name of the variation that is to be the default variation that the other variations are compared to.
        ///
        /// 1 to 127 characters.
        pub control_treatment_name: Option<Value<String>>,
        /// A set of key-value pairs. The keys are treatment names, and the values are the portion of experiment traffic to
        /// be assigned to that treatment.
        pub treatment_weights: Option<Value<Vec<TreatmentToWeight>>>,
    }

    impl Lower for OnlineAbConfigObject {
        fn fields(self, to: &mut Fields) {
            to.set("ControlTreatmentName", self.control_treatment_name);
            to.set("TreatmentWeights", self.treatment_weights);
        }
    }

    /// This structure defines how much experiment traffic to allocate to one treatment used in the experiment.
    #[derive(Clone, Debug, Default)]
    pub struct TreatmentToWeight {
        /// The portion of experiment traffic to allocate to this treatment. Specify the traffic portion in thousandths of a
        /// percent, so 20,000 allocated to a treatment would allocate 20% of the experiment traffic to that treatment.
        ///
        /// Required. 0 to 100000.
        pub split_weight: Option<Value<i64>>,
        /// The name of the treatment.
        ///
        /// Required. 1 to 127 characters.
        pub treatment: Option<Value<String>>,
    }

    impl Lower for TreatmentToWeight {
        fn fields(self, to: &mut Fields) {
            to.set("SplitWeight", self.split_weight);
            to.set("Treatment", self.treatment);
        }
    }

    /// Use this structure to start and stop the experiment.
    #[derive(Clone, Debug, Default)]
    pub struct RunningStatusObject {
        /// If you are using CloudFormation to start the experiment, use this field to specify when the experiment is to
        /// end.
        pub analysis_complete_time: Option<Value<String>>,
        /// If you are using CloudFormation to stop this experiment, specify either `COMPLETED` or `CANCELLED` here to
        /// indicate how to classify this experiment.
        pub desired_state: Option<Value<String>>,
        /// If you are using CloudFormation to stop this experiment, this is an optional field that you can use to record
        /// why the experiment is being stopped or cancelled.
        pub reason: Option<Value<String>>,
        /// To start the experiment now, specify `START` for this parameter. If this experiment is currently running and you
        /// want to stop it now, specify `STOP`.
        pub status: Option<Value<String>>,
    }

    impl Lower for RunningStatusObject {
        fn fields(self, to: &mut Fields) {
            to.set("AnalysisCompleteTime", self.analysis_complete_time);
            to.set("DesiredState", self.desired_state);
            to.set("Reason", self.reason);
            to.set("Status", self.status);
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

    /// A structure that defines one treatment in an experiment. A treatment is a variation of the feature that you are
    /// including in the experiment.
    #[derive(Clone, Debug, Default)]
    pub struct TreatmentObject {
        /// The description of the treatment.
        pub description: Option<Value<String>>,
        /// The name of the feature for this experiment.
        ///
        /// Required.
        pub feature: Option<Value<String>>,
        /// A name for this treatment. It can include up to 127 characters.
        ///
        /// Required. 1 to 127 characters.
        pub treatment_name: Option<Value<String>>,
        /// The name of the variation to use for this treatment.
        ///
        /// Required. 1 to 255 characters.
        pub variation: Option<Value<String>>,
    }

    impl Lower for TreatmentObject {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Feature", self.feature);
            to.set("TreatmentName", self.treatment_name);
            to.set("Variation", self.variation);
        }
    }
}

/// `AWS::Evidently::Feature`.
///
/// Creates or updates an Evidently \*feature\* that you want to launch or test. You can define up to five
/// variations of a feature, and use these variations in your launches and experiments.
#[derive(Clone, Debug, Default)]
pub struct Feature {
    /// The name of the variation to use as the default variation. The default variation is served to users who are not
    /// allocated to any ongoing launches or experiments of this feature.
    ///
    /// 1 to 127 characters.
    pub default_variation: Option<Value<String>>,
    /// An optional description of the feature.
    ///
    /// 0 to 160 characters.
    pub description: Option<Value<String>>,
    /// Specify users that should always be served a specific variation of a feature. Each user is specified by a
    /// key-value pair.
    ///
    /// 0 to 2500 items.
    pub entity_overrides: Option<Value<Vec<feature::EntityOverride>>>,
    /// Specify `ALL_RULES` to activate the traffic allocation specified by any ongoing launches or experiments.
    ///
    /// One of `ALL_RULES`, `DEFAULT_VARIATION`.
    pub evaluation_strategy: Option<Value<String>>,
    /// The name for the feature. It can include up to 127 characters.
    ///
    /// Required. 1 to 127 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The name or ARN of the project that is to contain the new feature.
    ///
    /// Required. 0 to 2048 characters. A change replaces the resource.
    pub project: Option<Value<String>>,
    /// Assigns one or more tags (key-value pairs) to the feature.
    pub tags: Option<Value<Vec<feature::Tag>>>,
    /// An array of structures that contain the configuration of the feature's different variations.
    ///
    /// Required. 1 to 5 items.
    pub variations: Option<Value<Vec<feature::VariationObject>>>,
}

impl Lower for Feature {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultVariation", self.default_variation);
        to.set("Description", self.description);
        to.set("EntityOverrides", self.entity_overrides);
        to.set("EvaluationStrategy", self.evaluation_strategy);
        to.set("Name", self.name);
        to.set("Project", self.project);
        to.set("Tags", self.tags);
        to.set("Variations", self.variations);
    }
}

impl Level1 for Feature {
    const TYPE: &'static str = "AWS::Evidently::Feature";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Feature> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the feature. For example,
    /// `arn:aws:evidently:us-west-2:0123455678912:project/myProject/feature/myFeature`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Feature`] is made of.
pub mod feature {
    use super::*;

    /// A set of key-value pairs that specify users who should always be served a specific variation of a feature.
    #[derive(Clone, Debug, Default)]
    pub struct EntityOverride {
        /// The entity ID to be served the variation specified in `Variation`.
        pub entity_id: Option<Value<String>>,
        /// The name of the variation to serve to the user session that matches the `EntityId`.
        ///
        /// 1 to 127 characters.
        pub variation: Option<Value<String>>,
    }

    impl Lower for EntityOverride {
        fn fields(self, to: &mut Fields) {
            to.set("EntityId", self.entity_id);
            to.set("Variation", self.variation);
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

    /// This structure contains the name and variation value of one variation of a feature. It can contain only one of
    /// the following parameters: `BooleanValue`, `DoubleValue`, `LongValue` or `StringValue`.
    #[derive(Clone, Debug, Default)]
    pub struct VariationObject {
        /// The value assigned to this variation, if the variation type is boolean.
        pub boolean_value: Option<Value<bool>>,
        /// The value assigned to this variation, if the variation type is a double.
        pub double_value: Option<Value<f64>>,
        /// The value assigned to this variation, if the variation type is a long.
        pub long_value: Option<Value<f64>>,
        /// The value assigned to this variation, if the variation type is a string.
        ///
        /// 0 to 512 characters.
        pub string_value: Option<Value<String>>,
        /// A name for the variation. It can include up to 127 characters.
        ///
        /// 1 to 127 characters.
        pub variation_name: Option<Value<String>>,
    }

    impl Lower for VariationObject {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanValue", self.boolean_value);
            to.set("DoubleValue", self.double_value);
            to.set("LongValue", self.long_value);
            to.set("StringValue", self.string_value);
            to.set("VariationName", self.variation_name);
        }
    }
}

/// `AWS::Evidently::Launch`.
///
/// Creates or updates a \*launch\* of a given feature. Before you create a launch, you must create the feature to
/// use for the launch.
#[derive(Clone, Debug, Default)]
pub struct Launch {
    /// An optional description for the launch.
    ///
    /// 0 to 160 characters.
    pub description: Option<Value<String>>,
    /// A structure that you can use to start and stop the launch.
    pub execution_status: Option<Value<launch::ExecutionStatusObject>>,
    /// An array of structures that contains the feature and variations that are to be used for the launch. You can up
    /// to five launch groups in a launch.
    ///
    /// Required. 1 to 5 items.
    pub groups: Option<Value<Vec<launch::LaunchGroupObject>>>,
    /// An array of structures that define the metrics that will be used to monitor the launch performance. You can have
    /// up to three metric monitors in the array.
    ///
    /// 0 to 3 items.
    pub metric_monitors: Option<Value<Vec<launch::MetricDefinitionObject>>>,
    /// The name for the launch. It can include up to 127 characters.
    ///
    /// Required. 1 to 127 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The name or ARN of the project that you want to create the launch in.
    ///
    /// Required. 0 to 2048 characters. A change replaces the resource.
    pub project: Option<Value<String>>,
    /// When Evidently assigns a particular user session to a launch, it must use a randomization ID to determine which
    /// variation the user session is served.
    ///
    /// 0 to 127 characters.
    pub randomization_salt: Option<Value<String>>,
    /// An array of structures that define the traffic allocation percentages among the feature variations during each
    /// step of the launch.
    ///
    /// Required. 1 to 6 items.
    pub scheduled_splits_config: Option<Value<Vec<launch::StepConfig>>>,
    /// Assigns one or more tags (key-value pairs) to the launch.
    pub tags: Option<Value<Vec<launch::Tag>>>,
}

impl Lower for Launch {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ExecutionStatus", self.execution_status);
        to.set("Groups", self.groups);
        to.set("MetricMonitors", self.metric_monitors);
        to.set("Name", self.name);
        to.set("Project", self.project);
        to.set("RandomizationSalt", self.randomization_salt);
        to.set("ScheduledSplitsConfig", self.scheduled_splits_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Launch {
    const TYPE: &'static str = "AWS::Evidently::Launch";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Launch> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the launch. For example,
    /// `arn:aws:evidently:us-west-2:0123455678912:project/myProject/launch/myLaunch`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Launch`] is made of.
pub mod launch {
    use super::*;

    /// Use this structure to start and stop the launch.
    #[derive(Clone, Debug, Default)]
    pub struct ExecutionStatusObject {
        /// If you are using CloudFormation to stop this launch, specify either `COMPLETED` or `CANCELLED` here to indicate
        /// how to classify this experiment.
        pub desired_state: Option<Value<String>>,
        /// If you are using CloudFormation to stop this launch, this is an optional field that you can use to record why
        /// the launch is being stopped or cancelled.
        pub reason: Option<Value<String>>,
        /// To start the launch now, specify `START` for this parameter. If this launch is currently running and you want to
        /// stop it now, specify `STOP`.
        ///
        /// Required.
        pub status: Option<Value<String>>,
    }

    impl Lower for ExecutionStatusObject {
        fn fields(self, to: &mut Fields) {
            to.set("DesiredState", self.desired_state);
            to.set("Reason", self.reason);
            to.set("Status", self.status);
        }
    }

    /// A structure that defines one launch group in a launch. A launch group is a variation of the feature that you are
    /// including in the launch.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchGroupObject {
        /// A description of the launch group.
        ///
        /// 0 to 160 characters.
        pub description: Option<Value<String>>,
        /// The feature that this launch is using.
        ///
        /// Required.
        pub feature: Option<Value<String>>,
        /// A name for this launch group. It can include up to 127 characters.
        ///
        /// Required. 1 to 127 characters.
        pub group_name: Option<Value<String>>,
        /// The feature variation to use for this launch group.
        ///
        /// Required.
        pub variation: Option<Value<String>>,
    }

    impl Lower for LaunchGroupObject {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Feature", self.feature);
            to.set("GroupName", self.group_name);
            to.set("Variation", self.variation);
        }
    }

    /// This structure defines a metric that you want to use to evaluate the variations during a launch or experiment.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDefinitionObject {
        /// The entity, such as a user or session, that does an action that causes a metric value to be recorded.
        ///
        /// Required.
        pub entity_id_key: Option<Value<String>>,
        /// The EventBridge event pattern that defines how the metric is recorded.
        pub event_pattern: Option<Value<String>>,
        /// A name for the metric. It can include up to 255 characters.
        ///
        /// Required. 1 to 255 characters.
        pub metric_name: Option<Value<String>>,
        /// A label for the units that the metric is measuring.
        ///
        /// 1 to 256 characters.
        pub unit_label: Option<Value<String>>,
        /// The value that is tracked to produce the metric.
        ///
        /// Required.
        pub value_key: Option<Value<String>>,
    }

    impl Lower for MetricDefinitionObject {
        fn fields(self, to: &mut Fields) {
            to.set("EntityIdKey", self.entity_id_key);
            to.set("EventPattern", self.event_pattern);
            to.set("MetricName", self.metric_name);
            to.set("UnitLabel", self.unit_label);
            to.set("ValueKey", self.value_key);
        }
    }

    /// A structure that defines when each step of the launch is to start, and how much launch traffic is to be
    /// allocated to each variation during each step.
    #[derive(Clone, Debug, Default)]
    pub struct StepConfig {
        /// An array of structures that define how much launch traffic to allocate to each launch group during this step of
        /// the launch.
        ///
        /// Required.
        pub group_weights: Option<Value<Vec<GroupToWeight>>>,
        /// An array of structures that you can use to specify different traffic splits for one or more audience
        /// \*segments\*.
        pub segment_overrides: Option<Value<Vec<SegmentOverride>>>,
        /// The date and time to start this step of the launch. Use UTC format, `yyyy-MM-ddTHH:mm:ssZ`. For example,
        /// `2025-11-25T23:59:59Z`.
        ///
        /// Required.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for StepConfig {
        fn fields(self, to: &mut Fields) {
            to.set("GroupWeights", self.group_weights);
            to.set("SegmentOverrides", self.segment_overrides);
            to.set("StartTime", self.start_time);
        }
    }

    /// A structure containing the percentage of launch traffic to allocate to one launch group.
    #[derive(Clone, Debug, Default)]
    pub struct GroupToWeight {
        /// The name of the launch group. It can include up to 127 characters.
        ///
        /// Required. 1 to 127 characters.
        pub group_name: Option<Value<String>>,
        /// The portion of launch traffic to allocate to this launch group.
        ///
        /// Required.
        pub split_weight: Option<Value<i64>>,
    }

    impl Lower for GroupToWeight {
        fn fields(self, to: &mut Fields) {
            to.set("GroupName", self.group_name);
            to.set("SplitWeight", self.split_weight);
        }
    }

    /// Use this structure to specify different traffic splits for one or more audience \*segments\*. A segment is a
    /// portion of your audience that share one or more characteristics.
    #[derive(Clone, Debug, Default)]
    pub struct SegmentOverride {
        /// A number indicating the order to use to evaluate segment overrides, if there are more than one. Segment
        /// overrides with lower numbers are evaluated first.
        ///
        /// Required.
        pub evaluation_order: Option<Value<i64>>,
        /// The ARN of the segment to use for this override.
        ///
        /// Required. 1 to 2048 characters.
        pub segment: Option<Value<String>>,
        /// The traffic allocation percentages among the feature variations to assign to this segment. This is a set of
        /// key-value pairs.
        ///
        /// Required.
        pub weights: Option<Value<Vec<GroupToWeight>>>,
    }

    impl Lower for SegmentOverride {
        fn fields(self, to: &mut Fields) {
            to.set("EvaluationOrder", self.evaluation_order);
            to.set("Segment", self.segment);
            to.set("Weights", self.weights);
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

/// `AWS::Evidently::Project`.
///
/// Creates a project, which is the logical object in Evidently that can contain features, launches, and
/// experiments.
///
/// Its ARN: `arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}`.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// Use this parameter if the project will use \*client-side evaluation powered by AWS AppConfig\*. Client-side
    /// evaluation allows your application to assign variations to user sessions locally instead of by calling the
    /// EvaluateFeature operation.
    pub app_config_resource: Option<Value<project::AppConfigResourceObject>>,
    /// A structure that contains information about where Evidently is to store evaluation events for longer term
    /// storage, if you choose to do so.
    pub data_delivery: Option<Value<project::DataDeliveryObject>>,
    /// An optional description of the project.
    ///
    /// 0 to 160 characters.
    pub description: Option<Value<String>>,
    /// The name for the project. It can include up to 127 characters.
    ///
    /// Required. 1 to 127 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Assigns one or more tags (key-value pairs) to the project.
    pub tags: Option<Value<Vec<project::Tag>>>,
}

impl Lower for Project {
    fn fields(self, to: &mut Fields) {
        to.set("AppConfigResource", self.app_config_resource);
        to.set("DataDelivery", self.data_delivery);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Project {
    const TYPE: &'static str = "AWS::Evidently::Project";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Project> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the project. For example, `arn:aws:evidently:us-west-2:0123455678912:project/myProject`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Project`] is made of.
pub mod project {
    use super::*;

    /// This is a structure that defines the configuration of how your application integrates with AWS AppConfig to run
    /// client-side evaluation.
    #[derive(Clone, Debug, Default)]
    pub struct AppConfigResourceObject {
        /// The ID of the AWS AppConfig application to use for client-side evaluation.
        ///
        /// Required.
        pub application_id: Option<Value<String>>,
        /// The ID of the AWS AppConfig environment to use for client-side evaluation.
        ///
        /// Required.
        pub environment_id: Option<Value<String>>,
    }

    impl Lower for AppConfigResourceObject {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationId", self.application_id);
            to.set("EnvironmentId", self.environment_id);
        }
    }

    /// A structure that contains information about where Evidently is to store evaluation events for longer term
    /// storage.
    #[derive(Clone, Debug, Default)]
    pub struct DataDeliveryObject {
        /// If the project stores evaluation events in CloudWatch Logs, this structure stores the log group name.
        ///
        /// 1 to 512 characters.
        pub log_group: Option<Value<String>>,
        /// If the project stores evaluation events in an Amazon S3 bucket, this structure stores the bucket name and bucket
        /// prefix.
        pub s3: Option<Value<S3Destination>>,
    }

    impl Lower for DataDeliveryObject {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroup", self.log_group);
            to.set("S3", self.s3);
        }
    }

    /// If the project stores evaluation events in an Amazon S3 bucket, this structure stores the bucket name and bucket
    /// prefix.
    #[derive(Clone, Debug, Default)]
    pub struct S3Destination {
        /// The name of the bucket in which Evidently stores evaluation events.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The bucket prefix in which Evidently stores evaluation events.
        ///
        /// 1 to 1024 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3Destination {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("Prefix", self.prefix);
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

/// `AWS::Evidently::Segment`.
///
/// Creates or updates a \*segment\* of your audience. A segment is a portion of your audience that share one or
/// more characteristics.
///
/// Its ARN: `arn:${Partition}:evidently:${Region}:${Account}:segment/${SegmentName}`.
#[derive(Clone, Debug, Default)]
pub struct Segment {
    /// An optional description for this segment.
    ///
    /// 0 to 160 characters.
    pub description: Option<Value<String>>,
    /// A name for the segment.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// The pattern to use for the segment. For more information about pattern syntax, see Segment rule pattern syntax.
    ///
    /// 1 to 1024 characters.
    pub pattern: Option<Value<String>>,
    /// Assigns one or more tags (key-value pairs) to the feature.
    pub tags: Option<Value<Vec<segment::Tag>>>,
}

impl Lower for Segment {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Pattern", self.pattern);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Segment {
    const TYPE: &'static str = "AWS::Evidently::Segment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Segment> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the segment. For example, `arn:aws:evidently:us-west-2:123456789012:segment/australiaSegment`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Segment`] is made of.
pub mod segment {
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
