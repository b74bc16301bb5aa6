//! `AWS::BCM`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::BCM::Dashboard`.
///
/// Definition of AWS::BCM::Dashboard Resource Type.
#[derive(Clone, Debug, Default)]
pub struct Dashboard {
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// Required. 2 to 50 characters.
    pub name: Option<Value<String>>,
    /// At most 200 items.
    pub tags: Option<Value<Vec<dashboard::Tag>>>,
    /// Required. 0 to 20 items.
    pub widgets: Option<Value<Vec<dashboard::Widget>>>,
}

impl Lower for Dashboard {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Widgets", self.widgets);
    }
}

impl Level1 for Dashboard {
    const TYPE: &'static str = "AWS::BCM::Dashboard";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dashboard> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
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

/// What [`Dashboard`] is made of.
pub mod dashboard {
    use super::*;

    /// `Tag` of `AWS::BCM::Dashboard`.
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

    /// `Widget` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct Widget {
        /// Required. 1 to 2 items.
        pub configs: Option<Value<Vec<WidgetConfig>>>,
        /// 1 to 200 characters.
        pub description: Option<Value<String>>,
        /// 4 to 10.
        pub height: Option<Value<i64>>,
        pub horizontal_offset: Option<Value<i64>>,
        /// Required. 2 to 50 characters.
        pub title: Option<Value<String>>,
        /// 2 to 6.
        pub width: Option<Value<i64>>,
    }

    impl Lower for Widget {
        fn fields(self, to: &mut Fields) {
            to.set("Configs", self.configs);
            to.set("Description", self.description);
            to.set("Height", self.height);
            to.set("HorizontalOffset", self.horizontal_offset);
            to.set("Title", self.title);
            to.set("Width", self.width);
        }
    }

    /// `WidgetConfig` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct WidgetConfig {
        /// Required.
        pub display_config: Option<Value<DisplayConfig>>,
        /// Required.
        pub query_parameters: Option<Value<QueryParameters>>,
    }

    impl Lower for WidgetConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DisplayConfig", self.display_config);
            to.set("QueryParameters", self.query_parameters);
        }
    }

    /// `DisplayConfig` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct DisplayConfig {
        pub graph: Option<Value<BTreeMap<String, GraphDisplayConfig>>>,
        pub table: Option<Value<Json>>,
    }

    impl Lower for DisplayConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Graph", self.graph);
            to.set("Table", self.table);
        }
    }

    /// `GraphDisplayConfig` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct GraphDisplayConfig {
        /// Required. One of `LINE`, `BAR`, `STACK`.
        pub visual_type: Option<Value<String>>,
    }

    impl Lower for GraphDisplayConfig {
        fn fields(self, to: &mut Fields) {
            to.set("VisualType", self.visual_type);
        }
    }

    /// `QueryParameters` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct QueryParameters {
        pub cost_and_usage: Option<Value<CostAndUsageQuery>>,
        pub reservation_coverage: Option<Value<ReservationCoverageQuery>>,
        pub reservation_utilization: Option<Value<ReservationUtilizationQuery>>,
        pub savings_plans_coverage: Option<Value<SavingsPlansCoverageQuery>>,
        pub savings_plans_utilization: Option<Value<SavingsPlansUtilizationQuery>>,
    }

    impl Lower for QueryParameters {
        fn fields(self, to: &mut Fields) {
            to.set("CostAndUsage", self.cost_and_usage);
            to.set("ReservationCoverage", self.reservation_coverage);
            to.set("ReservationUtilization", self.reservation_utilization);
            to.set("SavingsPlansCoverage", self.savings_plans_coverage);
            to.set("SavingsPlansUtilization", self.savings_plans_utilization);
        }
    }

    /// `CostAndUsageQuery` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct CostAndUsageQuery {
        pub filter: Option<Value<CostAndUsageExpression>>,
        /// Required. One of `HOURLY`, `DAILY`, `MONTHLY`.
        pub granularity: Option<Value<String>>,
        pub group_by: Option<Value<Vec<GroupDefinition>>>,
        /// Required.
        pub metrics: Option<Value<Vec<String>>>,
        /// Required.
        pub time_range: Option<Value<DateTimeRange>>,
    }

    impl Lower for CostAndUsageQuery {
        fn fields(self, to: &mut Fields) {
            to.set("Filter", self.filter);
            to.set("Granularity", self.granularity);
            to.set("GroupBy", self.group_by);
            to.set("Metrics", self.metrics);
            to.set("TimeRange", self.time_range);
        }
    }

    /// `CostAndUsageExpression` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct CostAndUsageExpression {
        pub and: Option<Value<Vec<CostAndUsageExpression>>>,
        pub cost_categories: Option<Value<CostCategoryValues>>,
        pub dimensions: Option<Value<DimensionValues>>,
        pub not: Option<Value<CostAndUsageExpression>>,
        pub or: Option<Value<Vec<CostAndUsageExpression>>>,
        pub tags: Option<Value<TagValues>>,
    }

    impl Lower for CostAndUsageExpression {
        fn fields(self, to: &mut Fields) {
            to.set("And", self.and);
            to.set("CostCategories", self.cost_categories);
            to.set("Dimensions", self.dimensions);
            to.set("Not", self.not);
            to.set("Or", self.or);
            to.set("Tags", self.tags);
        }
    }

    /// `CostCategoryValues` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct CostCategoryValues {
        /// Required.
        pub key: Option<Value<String>>,
        pub match_options: Option<Value<Vec<String>>>,
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for CostCategoryValues {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("MatchOptions", self.match_options);
            to.set("Values", self.values);
        }
    }

    /// `DimensionValues` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct DimensionValues {
        /// Required.
        pub key: Option<Value<String>>,
        pub match_options: Option<Value<Vec<String>>>,
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for DimensionValues {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("MatchOptions", self.match_options);
            to.set("Values", self.values);
        }
    }

    /// `TagValues` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct TagValues {
        /// Required.
        pub key: Option<Value<String>>,
        pub match_options: Option<Value<Vec<String>>>,
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for TagValues {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("MatchOptions", self.match_options);
            to.set("Values", self.values);
        }
    }

    /// `GroupDefinition` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct GroupDefinition {
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
    }

    impl Lower for GroupDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
        }
    }

    /// `DateTimeRange` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct DateTimeRange {
        /// Required.
        pub end_time: Option<Value<DateTimeValue>>,
        /// Required.
        pub start_time: Option<Value<DateTimeValue>>,
    }

    impl Lower for DateTimeRange {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// `DateTimeValue` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct DateTimeValue {
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for DateTimeValue {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// `ReservationCoverageQuery` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct ReservationCoverageQuery {
        pub filter: Option<Value<Expression>>,
        /// One of `HOURLY`, `DAILY`, `MONTHLY`.
        pub granularity: Option<Value<String>>,
        pub group_by: Option<Value<Vec<GroupDefinition>>>,
        pub metrics: Option<Value<Vec<String>>>,
        /// Required.
        pub time_range: Option<Value<DateTimeRange>>,
    }

    impl Lower for ReservationCoverageQuery {
        fn fields(self, to: &mut Fields) {
            to.set("Filter", self.filter);
            to.set("Granularity", self.granularity);
            to.set("GroupBy", self.group_by);
            to.set("Metrics", self.metrics);
            to.set("TimeRange", self.time_range);
        }
    }

    /// `Expression` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct Expression {
        pub and: Option<Value<Vec<Expression>>>,
        pub cost_categories: Option<Value<CostCategoryValues>>,
        pub dimensions: Option<Value<DimensionValues>>,
        pub not: Option<Value<Expression>>,
        pub tags: Option<Value<TagValues>>,
    }

    impl Lower for Expression {
        fn fields(self, to: &mut Fields) {
            to.set("And", self.and);
            to.set("CostCategories", self.cost_categories);
            to.set("Dimensions", self.dimensions);
            to.set("Not", self.not);
            to.set("Tags", self.tags);
        }
    }

    /// `ReservationUtilizationQuery` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct ReservationUtilizationQuery {
        pub filter: Option<Value<Expression>>,
        /// One of `HOURLY`, `DAILY`, `MONTHLY`.
        pub granularity: Option<Value<String>>,
        pub group_by: Option<Value<Vec<GroupDefinition>>>,
        /// Required.
        pub time_range: Option<Value<DateTimeRange>>,
    }

    impl Lower for ReservationUtilizationQuery {
        fn fields(self, to: &mut Fields) {
            to.set("Filter", self.filter);
            to.set("Granularity", self.granularity);
            to.set("GroupBy", self.group_by);
            to.set("TimeRange", self.time_range);
        }
    }

    /// `SavingsPlansCoverageQuery` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct SavingsPlansCoverageQuery {
        pub filter: Option<Value<Expression>>,
        /// One of `HOURLY`, `DAILY`, `MONTHLY`.
        pub granularity: Option<Value<String>>,
        pub group_by: Option<Value<Vec<GroupDefinition>>>,
        pub metrics: Option<Value<Vec<String>>>,
        /// Required.
        pub time_range: Option<Value<DateTimeRange>>,
    }

    impl Lower for SavingsPlansCoverageQuery {
        fn fields(self, to: &mut Fields) {
            to.set("Filter", self.filter);
            to.set("Granularity", self.granularity);
            to.set("GroupBy", self.group_by);
            to.set("Metrics", self.metrics);
            to.set("TimeRange", self.time_range);
        }
    }

    /// `SavingsPlansUtilizationQuery` of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    pub struct SavingsPlansUtilizationQuery {
        pub filter: Option<Value<Expression>>,
        /// One of `HOURLY`, `DAILY`, `MONTHLY`.
        pub granularity: Option<Value<String>>,
        /// Required.
        pub time_range: Option<Value<DateTimeRange>>,
    }

    impl Lower for SavingsPlansUtilizationQuery {
        fn fields(self, to: &mut Fields) {
            to.set("Filter", self.filter);
            to.set("Granularity", self.granularity);
            to.set("TimeRange", self.time_range);
        }
    }
}

/// `AWS::BCM::ScheduledReport`.
///
/// Creates and manages a scheduled report for an AWS Billing and Cost Management Dashboards dashboard.
#[derive(Clone, Debug, Default)]
pub struct ScheduledReport {
    /// The ARN of the dashboard associated with the scheduled report. Managed dashboards cannot be used.
    ///
    /// Required. 20 to 2048 characters.
    pub dashboard_arn: Option<Value<String>>,
    /// A description of the scheduled report's purpose or contents.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The name of the scheduled report.
    ///
    /// Required. 2 to 50 characters.
    pub name: Option<Value<String>>,
    /// Defines when and how often a scheduled report runs.
    ///
    /// Required.
    pub schedule_config: Option<Value<scheduled_report::ScheduleConfig>>,
    /// The ARN of the IAM role that the scheduled report uses to execute. AWS Billing and Cost Management Dashboards
    /// assumes this IAM role while executing the scheduled report.
    ///
    /// Required. 20 to 2048 characters.
    pub scheduled_report_execution_role_arn: Option<Value<String>>,
    /// The tags applied to the scheduled report.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<scheduled_report::Tag>>>,
    /// An absolute or relative date range.
    pub widget_date_range_override: Option<Value<scheduled_report::DateTimeRange>>,
    /// The list of widget identifiers included in the scheduled report. If not specified, all widgets in the dashboard
    /// are included.
    ///
    /// At most 1 items.
    pub widget_ids: Option<Value<Vec<String>>>,
}

impl Lower for ScheduledReport {
    fn fields(self, to: &mut Fields) {
        to.set("DashboardArn", self.dashboard_arn);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("ScheduleConfig", self.schedule_config);
        to.set("ScheduledReportExecutionRoleArn", self.scheduled_report_execution_role_arn);
        to.set("Tags", self.tags);
        to.set("WidgetDateRangeOverride", self.widget_date_range_override);
        to.set("WidgetIds", self.widget_ids);
    }
}

impl Level1 for ScheduledReport {
    const TYPE: &'static str = "AWS::BCM::ScheduledReport";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ScheduledReport> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the scheduled report.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the scheduled report was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The health of the scheduled report as of its last refresh.
    pub fn health_status(self) -> Value<Json> {
        self.attribute("HealthStatus")
    }

    /// The timestamp when the scheduled report was last modified.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ScheduledReport`] is made of.
pub mod scheduled_report {
    use super::*;

    /// Defines when and how often a scheduled report runs.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduleConfig {
        /// The schedule expression that specifies when to trigger the scheduled report run. This value must be a cron
        /// expression consisting of six fields separated by white spaces: cron(minutes hours day\_of\_month month
        /// day\_of\_week year).
        ///
        /// 0 to 1024 characters.
        pub schedule_expression: Option<Value<String>>,
        /// The time zone for the schedule expression, for example, UTC.
        ///
        /// 0 to 1024 characters.
        pub schedule_expression_time_zone: Option<Value<String>>,
        /// The window during which the schedule is active. When omitted the service defaults it. EndTime must be within
        /// three years of the time of the request.
        pub schedule_period: Option<Value<SchedulePeriod>>,
        /// Whether the schedule is active.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for ScheduleConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ScheduleExpression", self.schedule_expression);
            to.set("ScheduleExpressionTimeZone", self.schedule_expression_time_zone);
            to.set("SchedulePeriod", self.schedule_period);
            to.set("State", self.state);
        }
    }

    /// The window during which the schedule is active. When omitted the service defaults it. EndTime must be within
    /// three years of the time of the request.
    #[derive(Clone, Debug, Default)]
    pub struct SchedulePeriod {
        /// The time at which the schedule stops being active.
        pub end_time: Option<Value<String>>,
        /// The time at which the schedule becomes active.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for SchedulePeriod {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// A key-value pair applied to the scheduled report.
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

    /// An absolute or relative date range.
    #[derive(Clone, Debug, Default)]
    pub struct DateTimeRange {
        /// A date expressed either as an absolute instant or as an offset from now.
        ///
        /// Required.
        pub end_time: Option<Value<DateTimeValue>>,
        /// A date expressed either as an absolute instant or as an offset from now.
        ///
        /// Required.
        pub start_time: Option<Value<DateTimeValue>>,
    }

    impl Lower for DateTimeRange {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// A date expressed either as an absolute instant or as an offset from now.
    #[derive(Clone, Debug, Default)]
    pub struct DateTimeValue {
        /// Whether a date value is absolute or relative.
        ///
        /// Required. One of `ABSOLUTE`, `RELATIVE`.
        pub type_: Option<Value<String>>,
        /// The date, or an ISO 8601 duration when Type is RELATIVE.
        ///
        /// Required. 0 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for DateTimeValue {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }
}
