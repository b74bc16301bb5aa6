//! `AWS::ComputeOptimizer`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ComputeOptimizer::AutomationRule`.
///
/// Creates an AWS Compute Optimizer automation rule that automatically implements recommended actions based on your
/// defined criteria and schedule.
#[derive(Clone, Debug, Default)]
pub struct AutomationRule {
    /// Filter criteria that specify which recommended actions qualify for implementation.
    pub criteria: Option<Value<automation_rule::Criteria>>,
    /// The description of the automation rule.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the automation rule.
    ///
    /// Required. 0 to 128 characters.
    pub name: Option<Value<String>>,
    /// Organization configuration for organization rules, including rule apply order and account scope.
    pub organization_configuration: Option<Value<automation_rule::OrganizationConfiguration>>,
    /// Rule priority within its group.
    pub priority: Option<Value<String>>,
    /// The types of recommended actions this rule will implement.
    ///
    /// Required. At least 1 items.
    pub recommended_action_types: Option<Value<Vec<String>>>,
    /// The type of automation rule.
    ///
    /// Required. One of `AccountRule`, `OrganizationRule`.
    pub rule_type: Option<Value<String>>,
    /// The schedule configuration for when the rule runs.
    ///
    /// Required.
    pub schedule: Option<Value<automation_rule::Schedule>>,
    /// The status of the automation rule.
    ///
    /// Required. One of `Active`, `Inactive`.
    pub status: Option<Value<String>>,
    /// Tags associated with the automation rule.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<automation_rule::Tag>>>,
}

impl Lower for AutomationRule {
    fn fields(self, to: &mut Fields) {
        to.set("Criteria", self.criteria);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("OrganizationConfiguration", self.organization_configuration);
        to.set("Priority", self.priority);
        to.set("RecommendedActionTypes", self.recommended_action_types);
        to.set("RuleType", self.rule_type);
        to.set("Schedule", self.schedule);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AutomationRule {
    const TYPE: &'static str = "AWS::ComputeOptimizer::AutomationRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AutomationRule> {
    /// `Ref`: its `RuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The AWS account ID that owns the automation rule.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The timestamp when the automation rule was created.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The timestamp when the automation rule was last updated.
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }

    /// The Amazon Resource Name (ARN) of the automation rule.
    pub fn rule_arn(self) -> Value<Arn> {
        self.attribute("RuleArn")
    }

    /// The unique identifier of the automation rule.
    pub fn rule_id(self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// The revision number of the automation rule.
    pub fn rule_revision(self) -> Value<String> {
        self.attribute("RuleRevision")
    }
}

/// What [`AutomationRule`] is made of.
pub mod automation_rule {
    use super::*;

    /// `Criteria` of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct Criteria {
        pub ebs_volume_size_in_gib: Option<Value<Vec<IntegerCriteriaCondition>>>,
        pub ebs_volume_type: Option<Value<Vec<StringCriteriaCondition>>>,
        pub estimated_monthly_savings: Option<Value<Vec<DoubleCriteriaCondition>>>,
        pub look_back_period_in_days: Option<Value<Vec<IntegerCriteriaCondition>>>,
        pub region: Option<Value<Vec<StringCriteriaCondition>>>,
        pub resource_arn: Option<Value<Vec<StringCriteriaCondition>>>,
        pub resource_tag: Option<Value<Vec<ResourceTagsCriteriaCondition>>>,
        pub restart_needed: Option<Value<Vec<StringCriteriaCondition>>>,
    }

    impl Lower for Criteria {
        fn fields(self, to: &mut Fields) {
            to.set("EbsVolumeSizeInGib", self.ebs_volume_size_in_gib);
            to.set("EbsVolumeType", self.ebs_volume_type);
            to.set("EstimatedMonthlySavings", self.estimated_monthly_savings);
            to.set("LookBackPeriodInDays", self.look_back_period_in_days);
            to.set("Region", self.region);
            to.set("ResourceArn", self.resource_arn);
            to.set("ResourceTag", self.resource_tag);
            to.set("RestartNeeded", self.restart_needed);
        }
    }

    /// `IntegerCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct IntegerCriteriaCondition {
        pub comparison: Option<Value<String>>,
        pub values: Option<Value<Vec<i64>>>,
    }

    impl Lower for IntegerCriteriaCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Values", self.values);
        }
    }

    /// `StringCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct StringCriteriaCondition {
        pub comparison: Option<Value<String>>,
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for StringCriteriaCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Values", self.values);
        }
    }

    /// `DoubleCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct DoubleCriteriaCondition {
        pub comparison: Option<Value<String>>,
        pub values: Option<Value<Vec<f64>>>,
    }

    impl Lower for DoubleCriteriaCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Values", self.values);
        }
    }

    /// `ResourceTagsCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTagsCriteriaCondition {
        pub comparison: Option<Value<String>>,
        /// 1 to 512 characters.
        pub key: Option<Value<String>>,
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for ResourceTagsCriteriaCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }

    /// `OrganizationConfiguration` of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct OrganizationConfiguration {
        /// List of account IDs where the organization rule applies.
        ///
        /// 1 to 50 items.
        pub account_ids: Option<Value<Vec<String>>>,
        /// When the rule should be applied relative to account rules.
        ///
        /// One of `BeforeAccountRules`, `AfterAccountRules`.
        pub rule_apply_order: Option<Value<String>>,
    }

    impl Lower for OrganizationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccountIds", self.account_ids);
            to.set("RuleApplyOrder", self.rule_apply_order);
        }
    }

    /// `Schedule` of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct Schedule {
        /// Execution window duration in minutes.
        ///
        /// 60 to 1440.
        pub execution_window_in_minutes: Option<Value<i64>>,
        /// Schedule expression (e.g., cron or rate expression).
        pub schedule_expression: Option<Value<String>>,
        /// IANA timezone identifier.
        pub schedule_expression_timezone: Option<Value<String>>,
    }

    impl Lower for Schedule {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutionWindowInMinutes", self.execution_window_in_minutes);
            to.set("ScheduleExpression", self.schedule_expression);
            to.set("ScheduleExpressionTimezone", self.schedule_expression_timezone);
        }
    }

    /// `Tag` of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
