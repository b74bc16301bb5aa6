//! `AWS::FIS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::FIS::ExperimentTemplate`.
///
/// Specifies an experiment template.
///
/// Its ARN: `arn:${Partition}:fis:${Region}:${Account}:experiment-template/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct ExperimentTemplate {
    /// The actions for the experiment.
    pub actions: Option<Value<BTreeMap<String, experiment_template::ExperimentTemplateAction>>>,
    /// The description for the experiment template.
    ///
    /// Required. 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The experiment options for an experiment template.
    pub experiment_options: Option<Value<experiment_template::ExperimentTemplateExperimentOptions>>,
    /// Describes the report configuration for the experiment template.
    pub experiment_report_configuration:
        Option<Value<experiment_template::ExperimentTemplateExperimentReportConfiguration>>,
    /// The configuration for experiment logging.
    pub log_configuration: Option<Value<experiment_template::ExperimentTemplateLogConfiguration>>,
    /// The Amazon Resource Name (ARN) of an IAM role.
    ///
    /// Required. 20 to 1224 characters.
    pub role_arn: Option<Value<String>>,
    /// The stop conditions for the experiment.
    ///
    /// Required.
    pub stop_conditions: Option<Value<Vec<experiment_template::ExperimentTemplateStopCondition>>>,
    /// The tags for the experiment template.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The targets for the experiment.
    ///
    /// Required.
    pub targets: Option<Value<BTreeMap<String, experiment_template::ExperimentTemplateTarget>>>,
}

impl Lower for ExperimentTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("Description", self.description);
        to.set("ExperimentOptions", self.experiment_options);
        to.set("ExperimentReportConfiguration", self.experiment_report_configuration);
        to.set("LogConfiguration", self.log_configuration);
        to.set("RoleArn", self.role_arn);
        to.set("StopConditions", self.stop_conditions);
        to.set("Tags", self.tags);
        to.set("Targets", self.targets);
    }
}

impl Level1 for ExperimentTemplate {
    const TYPE: &'static str = "AWS::FIS::ExperimentTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ExperimentTemplate> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the experiment template.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ExperimentTemplate`] is made of.
pub mod experiment_template {
    use super::*;

    /// Specifies an action for an experiment template.
    #[derive(Clone, Debug, Default)]
    pub struct ExperimentTemplateAction {
        /// The ID of the action.
        ///
        /// Required. At most 64 characters.
        pub action_id: Option<Value<String>>,
        /// A description for the action.
        ///
        /// At most 512 characters.
        pub description: Option<Value<String>>,
        /// The parameters for the action.
        pub parameters: Option<Value<BTreeMap<String, String>>>,
        /// The name of the action that must be completed before the current action starts.
        pub start_after: Option<Value<Vec<String>>>,
        /// The targets for the action.
        pub targets: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for ExperimentTemplateAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionId", self.action_id);
            to.set("Description", self.description);
            to.set("Parameters", self.parameters);
            to.set("StartAfter", self.start_after);
            to.set("Targets", self.targets);
        }
    }

    /// Describes the experiment options for an experiment template.
    #[derive(Clone, Debug, Default)]
    pub struct ExperimentTemplateExperimentOptions {
        /// The account targeting setting for an experiment template.
        ///
        /// One of `multi-account`, `single-account`. A change replaces the resource.
        pub account_targeting: Option<Value<String>>,
        /// The empty target resolution mode for an experiment template.
        ///
        /// One of `fail`, `skip`.
        pub empty_target_resolution_mode: Option<Value<String>>,
    }

    impl Lower for ExperimentTemplateExperimentOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AccountTargeting", self.account_targeting);
            to.set("EmptyTargetResolutionMode", self.empty_target_resolution_mode);
        }
    }

    /// Describes the report configuration for the experiment template.
    #[derive(Clone, Debug, Default)]
    pub struct ExperimentTemplateExperimentReportConfiguration {
        /// The data sources for the experiment report.
        pub data_sources: Option<Value<DataSources>>,
        /// The output destinations of the experiment report.
        ///
        /// Required.
        pub outputs: Option<Value<Outputs>>,
        /// The duration after the experiment end time for the data sources to include in the report.
        ///
        /// 0 to 32 characters.
        pub post_experiment_duration: Option<Value<String>>,
        /// The duration before the experiment start time for the data sources to include in the report.
        ///
        /// 0 to 32 characters.
        pub pre_experiment_duration: Option<Value<String>>,
    }

    impl Lower for ExperimentTemplateExperimentReportConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DataSources", self.data_sources);
            to.set("Outputs", self.outputs);
            to.set("PostExperimentDuration", self.post_experiment_duration);
            to.set("PreExperimentDuration", self.pre_experiment_duration);
        }
    }

    /// Describes the data sources for the experiment report.
    #[derive(Clone, Debug, Default)]
    pub struct DataSources {
        /// The CloudWatch dashboards to include as data sources in the experiment report.
        pub cloud_watch_dashboards: Option<Value<Vec<CloudWatchDashboard>>>,
    }

    impl Lower for DataSources {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchDashboards", self.cloud_watch_dashboards);
        }
    }

    /// The CloudWatch dashboards to include as data sources in the experiment report.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchDashboard {
        /// The Amazon Resource Name (ARN) of the CloudWatch dashboard to include in the experiment report.
        ///
        /// Required. 1 to 512 characters.
        pub dashboard_identifier: Option<Value<String>>,
    }

    impl Lower for CloudWatchDashboard {
        fn fields(self, to: &mut Fields) {
            to.set("DashboardIdentifier", self.dashboard_identifier);
        }
    }

    /// Describes the output destinations of the experiment report.
    #[derive(Clone, Debug, Default)]
    pub struct Outputs {
        /// The S3 destination for the experiment report.
        ///
        /// Required.
        pub experiment_report_s3_configuration: Option<Value<ExperimentReportS3Configuration>>,
    }

    impl Lower for Outputs {
        fn fields(self, to: &mut Fields) {
            to.set("ExperimentReportS3Configuration", self.experiment_report_s3_configuration);
        }
    }

    /// The S3 destination for the experiment report.
    #[derive(Clone, Debug, Default)]
    pub struct ExperimentReportS3Configuration {
        /// The name of the S3 bucket where the experiment report will be stored.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The prefix of the S3 bucket where the experiment report will be stored.
        ///
        /// 1 to 256 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for ExperimentReportS3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("Prefix", self.prefix);
        }
    }

    /// Specifies the configuration for experiment logging.
    #[derive(Clone, Debug, Default)]
    pub struct ExperimentTemplateLogConfiguration {
        /// The configuration for experiment logging to CloudWatch Logs.
        pub cloud_watch_logs_configuration: Option<Value<CloudWatchLogsConfiguration>>,
        /// The schema version.
        ///
        /// Required. At least 1.
        pub log_schema_version: Option<Value<i64>>,
        /// The configuration for experiment logging to Amazon S3.
        pub s3_configuration: Option<Value<S3Configuration>>,
    }

    impl Lower for ExperimentTemplateLogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogsConfiguration", self.cloud_watch_logs_configuration);
            to.set("LogSchemaVersion", self.log_schema_version);
            to.set("S3Configuration", self.s3_configuration);
        }
    }

    /// Specifies the configuration for experiment logging to CloudWatch Logs.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsConfiguration {
        /// The Amazon Resource Name (ARN) of the destination Amazon CloudWatch Logs log group.
        ///
        /// Required. 20 to 2048 characters.
        pub log_group_arn: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupArn", self.log_group_arn);
        }
    }

    /// Specifies the configuration for experiment logging to Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct S3Configuration {
        /// The name of the destination bucket.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The bucket prefix.
        ///
        /// 1 to 700 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("Prefix", self.prefix);
        }
    }

    /// Specifies a stop condition for an experiment template.
    #[derive(Clone, Debug, Default)]
    pub struct ExperimentTemplateStopCondition {
        /// The source for the stop condition.
        ///
        /// Required. 0 to 64 characters.
        pub source: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the CloudWatch alarm, if applicable.
        ///
        /// 20 to 2048 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ExperimentTemplateStopCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
            to.set("Value", self.value);
        }
    }

    /// Specifies a target for an experiment. You must specify at least one Amazon Resource Name (ARN) or at least one
    /// resource tag.
    #[derive(Clone, Debug, Default)]
    pub struct ExperimentTemplateTarget {
        /// The filters to apply to identify target resources using specific attributes.
        pub filters: Option<Value<Vec<ExperimentTemplateTargetFilter>>>,
        /// The parameters for the resource type.
        pub parameters: Option<Value<BTreeMap<String, String>>>,
        /// The Amazon Resource Names (ARNs) of the targets.
        pub resource_arns: Option<Value<Vec<String>>>,
        /// The tags for the target resources.
        pub resource_tags: Option<Value<BTreeMap<String, String>>>,
        /// The resource type.
        ///
        /// Required. At most 64 characters.
        pub resource_type: Option<Value<String>>,
        /// Scopes the identified resources to a specific count or percentage.
        ///
        /// Required. At most 64 characters.
        pub selection_mode: Option<Value<String>>,
    }

    impl Lower for ExperimentTemplateTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Filters", self.filters);
            to.set("Parameters", self.parameters);
            to.set("ResourceArns", self.resource_arns);
            to.set("ResourceTags", self.resource_tags);
            to.set("ResourceType", self.resource_type);
            to.set("SelectionMode", self.selection_mode);
        }
    }

    /// Specifies a filter used for the target resource input in an experiment template.
    #[derive(Clone, Debug, Default)]
    pub struct ExperimentTemplateTargetFilter {
        /// The attribute path for the filter.
        ///
        /// Required. At most 256 characters.
        pub path: Option<Value<String>>,
        /// The attribute values for the filter.
        ///
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for ExperimentTemplateTargetFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Path", self.path);
            to.set("Values", self.values);
        }
    }
}

/// `AWS::FIS::TargetAccountConfiguration`.
///
/// Creates a target account configuration for the experiment template. A target account configuration is required
/// when `accountTargeting` of `experimentOptions` is set to `multi-account`.
#[derive(Clone, Debug, Default)]
pub struct TargetAccountConfiguration {
    /// The AWS account ID of the target account.
    ///
    /// Required. 12 to 512 characters. A change replaces the resource.
    pub account_id: Option<Value<String>>,
    /// The description of the target account.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The ID of the experiment template.
    ///
    /// Required. 0 to 64 characters. A change replaces the resource.
    pub experiment_template_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an IAM role for the target account.
    ///
    /// Required. 20 to 1224 characters.
    pub role_arn: Option<Value<String>>,
}

impl Lower for TargetAccountConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("AccountId", self.account_id);
        to.set("Description", self.description);
        to.set("ExperimentTemplateId", self.experiment_template_id);
        to.set("RoleArn", self.role_arn);
    }
}

impl Level1 for TargetAccountConfiguration {
    const TYPE: &'static str = "AWS::FIS::TargetAccountConfiguration";
}

impl Handle<TargetAccountConfiguration> {
    /// `Ref`: `ExperimentTemplateId`, `AccountId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}
