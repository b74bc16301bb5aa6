//! `AWS::Personalize`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Personalize::Campaign`.
///
/// A deployment of a solution version that provides real-time recommendations.
#[derive(Clone, Debug, Default)]
pub struct Campaign {
    /// The configuration details of a campaign.
    pub campaign_config: Option<Value<campaign::CampaignConfig>>,
    /// Specifies the requested minimum provisioned transactions per second.
    ///
    /// At least 1.
    pub min_provisioned_tps: Option<Value<i64>>,
    /// The name of the campaign.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the solution version to deploy.
    ///
    /// Required. 0 to 256 characters.
    pub solution_version_arn: Option<Value<String>>,
    /// Tags to associate with the campaign.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<campaign::Tag>>>,
}

impl Lower for Campaign {
    fn fields(self, to: &mut Fields) {
        to.set("CampaignConfig", self.campaign_config);
        to.set("MinProvisionedTPS", self.min_provisioned_tps);
        to.set("Name", self.name);
        to.set("SolutionVersionArn", self.solution_version_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Campaign {
    const TYPE: &'static str = "AWS::Personalize::Campaign";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Campaign> {
    /// `Ref`: its `CampaignArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CampaignArn`.
    pub fn campaign_arn(self) -> Value<Arn> {
        self.attribute("CampaignArn")
    }

    /// The attribute `CreationDateTime`.
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// The attribute `LastUpdatedDateTime`.
    pub fn last_updated_date_time(self) -> Value<String> {
        self.attribute("LastUpdatedDateTime")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Campaign`] is made of.
pub mod campaign {
    use super::*;

    /// The configuration details of a campaign.
    #[derive(Clone, Debug, Default)]
    pub struct CampaignConfig {
        /// Whether metadata with recommendations is enabled for the campaign.
        pub enable_metadata_with_recommendations: Option<Value<bool>>,
        /// Specifies the exploration configuration hyperparameters.
        pub item_exploration_config: Option<Value<BTreeMap<String, String>>>,
        /// A map of ranking influence values for POPULARITY and FRESHNESS.
        pub ranking_influence: Option<Value<BTreeMap<String, f64>>>,
        /// Whether the campaign automatically updates to use the latest solution version.
        pub sync_with_latest_solution_version: Option<Value<bool>>,
    }

    impl Lower for CampaignConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableMetadataWithRecommendations", self.enable_metadata_with_recommendations);
            to.set("ItemExplorationConfig", self.item_exploration_config);
            to.set("RankingInfluence", self.ranking_influence);
            to.set("SyncWithLatestSolutionVersion", self.sync_with_latest_solution_version);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::Personalize::Dataset`.
///
/// Creates an empty dataset and adds it to the specified dataset group. Use CreateDatasetImportJob to import your
/// training data to a dataset.
///
/// Its ARN: `arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// The Amazon Resource Name (ARN) of the dataset group.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub dataset_group_arn: Option<Value<String>>,
    /// Describes a job that imports training data from a data source (Amazon S3 bucket) to an Amazon Personalize
    /// dataset.
    pub dataset_import_job: Option<Value<dataset::DatasetImportJob>>,
    /// One of the following values.
    ///
    /// Required. 0 to 256 characters. One of `Interactions`, `Items`, `Users`. A change replaces the resource.
    pub dataset_type: Option<Value<String>>,
    /// The name of the dataset.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the associated schema.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub schema_arn: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<dataset::Tag>>>,
}

impl Lower for Dataset {
    fn fields(self, to: &mut Fields) {
        to.set("DatasetGroupArn", self.dataset_group_arn);
        to.set("DatasetImportJob", self.dataset_import_job);
        to.set("DatasetType", self.dataset_type);
        to.set("Name", self.name);
        to.set("SchemaArn", self.schema_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Dataset {
    const TYPE: &'static str = "AWS::Personalize::Dataset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dataset> {
    /// `Ref`: its `DatasetArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the dataset.
    pub fn dataset_arn(self) -> Value<Arn> {
        self.attribute("DatasetArn")
    }
}

/// What [`Dataset`] is made of.
pub mod dataset {
    use super::*;

    /// Describes a job that imports training data from a data source (Amazon S3 bucket) to an Amazon Personalize
    /// dataset.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetImportJob {
        /// The Amazon S3 bucket that contains the training data to import.
        pub data_source: Option<Value<DataSource>>,
        /// The Amazon Resource Name (ARN) of the dataset that receives the imported data.
        ///
        /// At most 256 characters.
        pub dataset_arn: Option<Value<String>>,
        /// The ARN of the dataset import job.
        ///
        /// At most 256 characters.
        pub dataset_import_job_arn: Option<Value<String>>,
        /// The name of the import job.
        ///
        /// 1 to 63 characters.
        pub job_name: Option<Value<String>>,
        /// The ARN of the IAM role that has permissions to read from the Amazon S3 data source.
        ///
        /// At most 256 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for DatasetImportJob {
        fn fields(self, to: &mut Fields) {
            to.set("DataSource", self.data_source);
            to.set("DatasetArn", self.dataset_arn);
            to.set("DatasetImportJobArn", self.dataset_import_job_arn);
            to.set("JobName", self.job_name);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Describes the data source that contains the data to upload to a dataset, or the list of records to delete from
    /// Amazon Personalize.
    #[derive(Clone, Debug, Default)]
    pub struct DataSource {
        /// For dataset import jobs, the path to the Amazon S3 bucket where the data that you want to upload to your dataset
        /// is stored.
        ///
        /// At most 256 characters.
        pub data_location: Option<Value<String>>,
    }

    impl Lower for DataSource {
        fn fields(self, to: &mut Fields) {
            to.set("DataLocation", self.data_location);
        }
    }

    /// `Tag` of `AWS::Personalize::Dataset`.
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

/// `AWS::Personalize::DatasetGroup`.
///
/// A dataset group is a collection of related datasets (Item interactions, Users, Items, Actions, Action
/// interactions).
///
/// Its ARN: `arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct DatasetGroup {
    /// The domain of a Domain dataset group.
    ///
    /// One of `ECOMMERCE`, `VIDEO_ON_DEMAND`. A change replaces the resource.
    pub domain: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the AWS Key Management Service (KMS) key used to encrypt the datasets.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// The name of the dataset group.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the AWS Identity and Access Management (IAM) role that has permissions to access the AWS Key
    /// Management Service (KMS) key.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<dataset_group::Tag>>>,
}

impl Lower for DatasetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Domain", self.domain);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DatasetGroup {
    const TYPE: &'static str = "AWS::Personalize::DatasetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DatasetGroup> {
    /// `Ref`: its `DatasetGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the dataset group.
    pub fn dataset_group_arn(self) -> Value<Arn> {
        self.attribute("DatasetGroupArn")
    }
}

/// What [`DatasetGroup`] is made of.
pub mod dataset_group {
    use super::*;

    /// `Tag` of `AWS::Personalize::DatasetGroup`.
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

/// `AWS::Personalize::EventTracker`.
///
/// Resource schema for AWS::Personalize::EventTracker.
///
/// Its ARN: `arn:${Partition}:personalize:${Region}:${Account}:event-tracker/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct EventTracker {
    /// The Amazon Resource Name (ARN) of the dataset group that receives the event data.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub dataset_group_arn: Option<Value<String>>,
    /// The name for the event tracker.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of tags to apply to the event tracker.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<event_tracker::Tag>>>,
}

impl Lower for EventTracker {
    fn fields(self, to: &mut Fields) {
        to.set("DatasetGroupArn", self.dataset_group_arn);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventTracker {
    const TYPE: &'static str = "AWS::Personalize::EventTracker";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventTracker> {
    /// `Ref`: its `EventTrackerArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the event tracker.
    pub fn event_tracker_arn(self) -> Value<Arn> {
        self.attribute("EventTrackerArn")
    }

    /// The ID of the event tracker. Include this ID in requests to the PutEvents API.
    pub fn tracking_id(self) -> Value<String> {
        self.attribute("TrackingId")
    }
}

/// What [`EventTracker`] is made of.
pub mod event_tracker {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::Personalize::Filter`.
///
/// A recommendation filter that defines which items are included or excluded from recommendations.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The ARN of the dataset group that the filter belongs to.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub dataset_group_arn: Option<Value<String>>,
    /// The filter expression that defines which items are included or excluded from recommendations.
    ///
    /// Required. 1 to 2500 characters. A change replaces the resource.
    pub filter_expression: Option<Value<String>>,
    /// The name of the filter.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Tags to associate with the filter.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<filter::Tag>>>,
}

impl Lower for Filter {
    fn fields(self, to: &mut Fields) {
        to.set("DatasetGroupArn", self.dataset_group_arn);
        to.set("FilterExpression", self.filter_expression);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Filter {
    const TYPE: &'static str = "AWS::Personalize::Filter";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Filter> {
    /// `Ref`: its `FilterArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time at which the filter was created.
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// The ARN of the filter.
    pub fn filter_arn(self) -> Value<Arn> {
        self.attribute("FilterArn")
    }

    /// The time at which the filter was last updated.
    pub fn last_updated_date_time(self) -> Value<String> {
        self.attribute("LastUpdatedDateTime")
    }

    /// The status of the filter.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Filter`] is made of.
pub mod filter {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::Personalize::MetricAttribution`.
///
/// Creates a metric attribution for reporting on recommendation impact in Amazon Personalize.
///
/// Its ARN: `arn:${Partition}:personalize:${Region}:${Account}:metric-attribution/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct MetricAttribution {
    /// The ARN of the destination dataset group.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub dataset_group_arn: Option<Value<String>>,
    /// A list of metric attributes for the metric attribution.
    ///
    /// Required. 0 to 10 items. A change replaces the resource.
    pub metrics: Option<Value<Vec<metric_attribution::MetricAttribute>>>,
    /// The output configuration details for the metric attribution.
    ///
    /// Required.
    pub metrics_output_config: Option<Value<metric_attribution::MetricsOutputConfig>>,
    /// The name of the metric attribution.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for MetricAttribution {
    fn fields(self, to: &mut Fields) {
        to.set("DatasetGroupArn", self.dataset_group_arn);
        to.set("Metrics", self.metrics);
        to.set("MetricsOutputConfig", self.metrics_output_config);
        to.set("Name", self.name);
    }
}

impl Level1 for MetricAttribution {
    const TYPE: &'static str = "AWS::Personalize::MetricAttribution";
}

impl Handle<MetricAttribution> {
    /// `Ref`: its `MetricAttributionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the metric attribution.
    pub fn metric_attribution_arn(self) -> Value<Arn> {
        self.attribute("MetricAttributionArn")
    }

    /// The status of the metric attribution.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`MetricAttribution`] is made of.
pub mod metric_attribution {
    use super::*;

    /// A metric attribute for the metric attribution.
    #[derive(Clone, Debug, Default)]
    pub struct MetricAttribute {
        /// The metric's event type.
        ///
        /// Required. 0 to 256 characters.
        pub event_type: Option<Value<String>>,
        /// The attribute's expression.
        ///
        /// Required. 0 to 256 characters.
        pub expression: Option<Value<String>>,
        /// The metric's name.
        ///
        /// Required. 0 to 256 characters.
        pub metric_name: Option<Value<String>>,
    }

    impl Lower for MetricAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("EventType", self.event_type);
            to.set("Expression", self.expression);
            to.set("MetricName", self.metric_name);
        }
    }

    /// The output configuration details for the metric attribution.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsOutputConfig {
        /// The ARN of the IAM role for the metric attribution.
        ///
        /// Required. 0 to 256 characters.
        pub role_arn: Option<Value<String>>,
        /// The configuration details of an Amazon S3 output bucket.
        pub s3_data_destination: Option<Value<S3DataDestination>>,
    }

    impl Lower for MetricsOutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("S3DataDestination", self.s3_data_destination);
        }
    }

    /// The configuration details of an Amazon S3 output bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3DataDestination {
        /// The ARN of the KMS key.
        ///
        /// 0 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// The file path of the Amazon S3 bucket.
        ///
        /// Required. 0 to 256 characters.
        pub path: Option<Value<String>>,
    }

    impl Lower for S3DataDestination {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("Path", self.path);
        }
    }
}

/// `AWS::Personalize::Schema`.
///
/// Creates an Amazon Personalize schema from the specified schema string. The schema you create must be in Avro
/// JSON format.
///
/// Its ARN: `arn:${Partition}:personalize:${Region}:${Account}:schema/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// The domain of a schema that you created for a dataset in a Domain dataset group.
    ///
    /// One of `ECOMMERCE`, `VIDEO_ON_DEMAND`. A change replaces the resource.
    pub domain: Option<Value<String>>,
    /// The name of the schema.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The schema.
    ///
    /// Required. 0 to 10000 characters. A change replaces the resource.
    pub schema: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<schema::Tag>>>,
}

impl Lower for Schema {
    fn fields(self, to: &mut Fields) {
        to.set("Domain", self.domain);
        to.set("Name", self.name);
        to.set("Schema", self.schema);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Schema {
    const TYPE: &'static str = "AWS::Personalize::Schema";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Schema> {
    /// `Ref`: its `SchemaArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the schema.
    pub fn schema_arn(self) -> Value<Arn> {
        self.attribute("SchemaArn")
    }
}

/// What [`Schema`] is made of.
pub mod schema {
    use super::*;

    /// `Tag` of `AWS::Personalize::Schema`.
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

/// `AWS::Personalize::Solution`.
///
/// An object that provides information about a solution. A solution includes the custom recipe, customized
/// parameters, and trained models (Solution Versions) that Amazon Personalize uses to generate recommendations.
///
/// Its ARN: `arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Solution {
    /// The Amazon Resource Name (ARN) of the dataset group that provides the training data.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub dataset_group_arn: Option<Value<String>>,
    /// The event type (for example, 'click' or 'like') that is used for training the model. If no `eventType` is
    /// provided, Amazon Personalize uses all interactions for training with equal weight regardless of type.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub event_type: Option<Value<String>>,
    /// The name of the solution.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// When true, Amazon Personalize performs a search for the best USER\_PERSONALIZATION recipe from the list
    /// specified in the solution configuration ( `recipeArn` must not be specified).
    ///
    /// A change replaces the resource.
    pub perform_auto_ml: Option<Value<bool>>,
    /// Whether to perform hyperparameter optimization (HPO) on the chosen recipe. The default is `false`.
    ///
    /// A change replaces the resource.
    pub perform_hpo: Option<Value<bool>>,
    /// The ARN of the recipe used to create the solution. This is required when `performAutoML` is false.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub recipe_arn: Option<Value<String>>,
    /// Describes the configuration properties for the solution.
    ///
    /// A change replaces the resource.
    pub solution_config: Option<Value<solution::SolutionConfig>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<solution::Tag>>>,
}

impl Lower for Solution {
    fn fields(self, to: &mut Fields) {
        to.set("DatasetGroupArn", self.dataset_group_arn);
        to.set("EventType", self.event_type);
        to.set("Name", self.name);
        to.set("PerformAutoML", self.perform_auto_ml);
        to.set("PerformHPO", self.perform_hpo);
        to.set("RecipeArn", self.recipe_arn);
        to.set("SolutionConfig", self.solution_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Solution {
    const TYPE: &'static str = "AWS::Personalize::Solution";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Solution> {
    /// `Ref`: its `SolutionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the solution.
    pub fn solution_arn(self) -> Value<Arn> {
        self.attribute("SolutionArn")
    }
}

/// What [`Solution`] is made of.
pub mod solution {
    use super::*;

    /// Describes the configuration properties for the solution.
    #[derive(Clone, Debug, Default)]
    pub struct SolutionConfig {
        /// Lists the algorithm hyperparameters and their values.
        ///
        /// A change replaces the resource.
        pub algorithm_hyper_parameters: Option<Value<BTreeMap<String, String>>>,
        /// The AutoMLConfig object containing a list of recipes to search when AutoML is performed.
        ///
        /// A change replaces the resource.
        pub auto_ml_config: Option<Value<AutoMLConfig>>,
        /// Only events with a value greater than or equal to this threshold are used for training a model.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub event_value_threshold: Option<Value<String>>,
        /// Lists the feature transformation parameters.
        ///
        /// A change replaces the resource.
        pub feature_transformation_parameters: Option<Value<BTreeMap<String, String>>>,
        /// Describes the properties for hyperparameter optimization (HPO).
        ///
        /// A change replaces the resource.
        pub hpo_config: Option<Value<HpoConfig>>,
    }

    impl Lower for SolutionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AlgorithmHyperParameters", self.algorithm_hyper_parameters);
            to.set("AutoMLConfig", self.auto_ml_config);
            to.set("EventValueThreshold", self.event_value_threshold);
            to.set("FeatureTransformationParameters", self.feature_transformation_parameters);
            to.set("HpoConfig", self.hpo_config);
        }
    }

    /// When the solution performs AutoML ( `performAutoML` is true in CreateSolution ), Amazon Personalize determines
    /// which recipe, from the specified list, optimizes the given metric.
    #[derive(Clone, Debug, Default)]
    pub struct AutoMLConfig {
        /// The metric to optimize.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub metric_name: Option<Value<String>>,
        /// The list of candidate recipes.
        ///
        /// 0 to 100 items. A change replaces the resource.
        pub recipe_list: Option<Value<Vec<String>>>,
    }

    impl Lower for AutoMLConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MetricName", self.metric_name);
            to.set("RecipeList", self.recipe_list);
        }
    }

    /// Describes the properties for hyperparameter optimization (HPO).
    #[derive(Clone, Debug, Default)]
    pub struct HpoConfig {
        /// The hyperparameters and their allowable ranges.
        ///
        /// A change replaces the resource.
        pub algorithm_hyper_parameter_ranges: Option<Value<AlgorithmHyperParameterRanges>>,
        /// The metric to optimize during HPO.
        ///
        /// A change replaces the resource.
        pub hpo_objective: Option<Value<HpoObjective>>,
        /// Describes the resource configuration for HPO.
        ///
        /// A change replaces the resource.
        pub hpo_resource_config: Option<Value<HpoResourceConfig>>,
    }

    impl Lower for HpoConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AlgorithmHyperParameterRanges", self.algorithm_hyper_parameter_ranges);
            to.set("HpoObjective", self.hpo_objective);
            to.set("HpoResourceConfig", self.hpo_resource_config);
        }
    }

    /// Specifies the hyperparameters and their ranges. Hyperparameters can be categorical, continuous, or
    /// integer-valued.
    #[derive(Clone, Debug, Default)]
    pub struct AlgorithmHyperParameterRanges {
        /// Provides the name and range of a categorical hyperparameter.
        ///
        /// 0 to 100 items. A change replaces the resource.
        pub categorical_hyper_parameter_ranges: Option<Value<Vec<CategoricalHyperParameterRange>>>,
        /// Provides the name and range of a continuous hyperparameter.
        ///
        /// 0 to 100 items. A change replaces the resource.
        pub continuous_hyper_parameter_ranges: Option<Value<Vec<ContinuousHyperParameterRange>>>,
        /// Provides the name and range of an integer-valued hyperparameter.
        ///
        /// 0 to 100 items. A change replaces the resource.
        pub integer_hyper_parameter_ranges: Option<Value<Vec<IntegerHyperParameterRange>>>,
    }

    impl Lower for AlgorithmHyperParameterRanges {
        fn fields(self, to: &mut Fields) {
            to.set("CategoricalHyperParameterRanges", self.categorical_hyper_parameter_ranges);
            to.set("ContinuousHyperParameterRanges", self.continuous_hyper_parameter_ranges);
            to.set("IntegerHyperParameterRanges", self.integer_hyper_parameter_ranges);
        }
    }

    /// Provides the name and range of a categorical hyperparameter.
    #[derive(Clone, Debug, Default)]
    pub struct CategoricalHyperParameterRange {
        /// The name of the hyperparameter.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// A list of the categories for the hyperparameter.
        ///
        /// 0 to 100 items. A change replaces the resource.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for CategoricalHyperParameterRange {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Values", self.values);
        }
    }

    /// Provides the name and range of a continuous hyperparameter.
    #[derive(Clone, Debug, Default)]
    pub struct ContinuousHyperParameterRange {
        /// The maximum allowable value for the hyperparameter.
        ///
        /// At least -1000000. A change replaces the resource.
        pub max_value: Option<Value<f64>>,
        /// The minimum allowable value for the hyperparameter.
        ///
        /// At least -1000000. A change replaces the resource.
        pub min_value: Option<Value<f64>>,
        /// The name of the hyperparameter.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for ContinuousHyperParameterRange {
        fn fields(self, to: &mut Fields) {
            to.set("MaxValue", self.max_value);
            to.set("MinValue", self.min_value);
            to.set("Name", self.name);
        }
    }

    /// Provides the name and range of an integer-valued hyperparameter.
    #[derive(Clone, Debug, Default)]
    pub struct IntegerHyperParameterRange {
        /// The maximum allowable value for the hyperparameter.
        ///
        /// At most 1000000. A change replaces the resource.
        pub max_value: Option<Value<i64>>,
        /// The minimum allowable value for the hyperparameter.
        ///
        /// At least -1000000. A change replaces the resource.
        pub min_value: Option<Value<i64>>,
        /// The name of the hyperparameter.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for IntegerHyperParameterRange {
        fn fields(self, to: &mut Fields) {
            to.set("MaxValue", self.max_value);
            to.set("MinValue", self.min_value);
            to.set("Name", self.name);
        }
    }

    /// The metric to optimize during hyperparameter optimization (HPO).
    #[derive(Clone, Debug, Default)]
    pub struct HpoObjective {
        /// The name of the metric.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub metric_name: Option<Value<String>>,
        /// A regular expression for finding the metric in the training job logs.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub metric_regex: Option<Value<String>>,
        /// The type of the metric. Valid values are `Maximize` and `Minimize`.
        ///
        /// 0 to 256 characters. One of `Maximize`, `Minimize`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for HpoObjective {
        fn fields(self, to: &mut Fields) {
            to.set("MetricName", self.metric_name);
            to.set("MetricRegex", self.metric_regex);
            to.set("Type", self.type_);
        }
    }

    /// Describes the resource configuration for hyperparameter optimization (HPO).
    #[derive(Clone, Debug, Default)]
    pub struct HpoResourceConfig {
        /// The maximum number of training jobs when you create a solution version. The maximum value for
        /// `maxNumberOfTrainingJobs` is `40`.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub max_number_of_training_jobs: Option<Value<String>>,
        /// The maximum number of parallel training jobs when you create a solution version. The maximum value for
        /// `maxParallelTrainingJobs` is `10`.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub max_parallel_training_jobs: Option<Value<String>>,
    }

    impl Lower for HpoResourceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxNumberOfTrainingJobs", self.max_number_of_training_jobs);
            to.set("MaxParallelTrainingJobs", self.max_parallel_training_jobs);
        }
    }

    /// `Tag` of `AWS::Personalize::Solution`.
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
