//! `AWS::Budgets`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Budgets::Budget`.
///
/// The `AWS::Budgets::Budget` resource allows customers to take pre-defined actions that will trigger once a budget
/// threshold has been exceeded.
///
/// Its ARN: `arn:${Partition}:budgets::${Account}:budget/${BudgetName}`.
#[derive(Clone, Debug, Default)]
pub struct Budget {
    /// The budget object that you want to create.
    ///
    /// Required.
    pub budget: Option<Value<budget::BudgetData>>,
    /// A notification that you want to associate with a budget. A budget can have up to five notifications, and each
    /// notification can have one SNS subscriber and up to 10 email subscribers.
    ///
    /// A change replaces the resource.
    pub notifications_with_subscribers: Option<Value<Vec<budget::NotificationWithSubscribers>>>,
    /// An optional list of tags to associate with the specified budget. Each tag consists of a key and a value, and
    /// each key must be unique for the resource.
    pub resource_tags: Option<Value<Vec<budget::ResourceTag>>>,
}

impl Lower for Budget {
    fn fields(self, to: &mut Fields) {
        to.set("Budget", self.budget);
        to.set("NotificationsWithSubscribers", self.notifications_with_subscribers);
        to.set("ResourceTags", self.resource_tags);
    }
}

impl Level1 for Budget {
    const TYPE: &'static str = "AWS::Budgets::Budget";
    const TAGS: Tags = Tags { property: "ResourceTags", shape: TagShape::List };
}

impl Handle<Budget> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Budget`] is made of.
pub mod budget {
    use super::*;

    /// Represents the output of the `CreateBudget` operation. The content consists of the detailed metadata and data
    /// file information, and the current status of the `budget` object.
    #[derive(Clone, Debug, Default)]
    pub struct BudgetData {
        /// Determine the budget amount for an auto-adjusting budget.
        ///
        /// A change replaces the resource.
        pub auto_adjust_data: Option<Value<AutoAdjustData>>,
        pub billing_view_arn: Option<Value<String>>,
        /// The total amount of cost, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans
        /// coverage that you want to track with your budget.
        pub budget_limit: Option<Value<Spend>>,
        /// The name of a budget. The value must be unique within an account. `BudgetName` can't include `:` and `\`
        /// characters.
        ///
        /// A change replaces the resource.
        pub budget_name: Option<Value<String>>,
        /// Specifies whether this budget tracks costs, usage, RI utilization, RI coverage, Savings Plans utilization, or
        /// Savings Plans coverage.
        ///
        /// Required.
        pub budget_type: Option<Value<String>>,
        /// The cost filters, such as `Region`, `Service`, `LinkedAccount`, `Tag`, or `CostCategory`, that are applied to a
        /// budget.
        pub cost_filters: Option<Value<Json>>,
        /// The types of costs that are included in this `COST` budget.
        pub cost_types: Option<Value<CostTypes>>,
        pub filter_expression: Option<Value<Expression>>,
        pub metrics: Option<Value<Vec<String>>>,
        /// A map containing multiple `BudgetLimit`, including current or future limits.
        ///
        /// A change replaces the resource.
        pub planned_budget_limits: Option<Value<Json>>,
        /// The period of time that is covered by a budget. The period has a start date and an end date. The start date must
        /// come before the end date.
        pub time_period: Option<Value<TimePeriod>>,
        /// The length of time until a budget resets the actual and forecasted spend. `DAILY` is available only for
        /// `RI_UTILIZATION` and `RI_COVERAGE` budgets.
        ///
        /// Required.
        pub time_unit: Option<Value<String>>,
    }

    impl Lower for BudgetData {
        fn fields(self, to: &mut Fields) {
            to.set("AutoAdjustData", self.auto_adjust_data);
            to.set("BillingViewArn", self.billing_view_arn);
            to.set("BudgetLimit", self.budget_limit);
            to.set("BudgetName", self.budget_name);
            to.set("BudgetType", self.budget_type);
            to.set("CostFilters", self.cost_filters);
            to.set("CostTypes", self.cost_types);
            to.set("FilterExpression", self.filter_expression);
            to.set("Metrics", self.metrics);
            to.set("PlannedBudgetLimits", self.planned_budget_limits);
            to.set("TimePeriod", self.time_period);
            to.set("TimeUnit", self.time_unit);
        }
    }

    /// Determine the budget amount for an auto-adjusting budget.
    #[derive(Clone, Debug, Default)]
    pub struct AutoAdjustData {
        /// The string that defines whether your budget auto-adjusts based on historical or forecasted data.
        ///
        /// Required.
        pub auto_adjust_type: Option<Value<String>>,
        /// The parameters that define or describe the historical data that your auto-adjusting budget is based on.
        pub historical_options: Option<Value<HistoricalOptions>>,
    }

    impl Lower for AutoAdjustData {
        fn fields(self, to: &mut Fields) {
            to.set("AutoAdjustType", self.auto_adjust_type);
            to.set("HistoricalOptions", self.historical_options);
        }
    }

    /// The parameters that define or describe the historical data that your auto-adjusting budget is based on.
    #[derive(Clone, Debug, Default)]
    pub struct HistoricalOptions {
        /// The number of budget periods included in the moving-average calculation that determines your auto-adjusted
        /// budget amount.
        ///
        /// Required.
        pub budget_adjustment_period: Option<Value<i64>>,
    }

    impl Lower for HistoricalOptions {
        fn fields(self, to: &mut Fields) {
            to.set("BudgetAdjustmentPeriod", self.budget_adjustment_period);
        }
    }

    /// The amount of cost or usage that's measured for a budget.
    #[derive(Clone, Debug, Default)]
    pub struct Spend {
        /// The cost or usage amount that's associated with a budget forecast, actual spend, or budget threshold.
        ///
        /// Required.
        pub amount: Option<Value<f64>>,
        /// The unit of measurement that's used for the budget forecast, actual spend, or budget threshold.
        ///
        /// Required.
        pub unit: Option<Value<String>>,
    }

    impl Lower for Spend {
        fn fields(self, to: &mut Fields) {
            to.set("Amount", self.amount);
            to.set("Unit", self.unit);
        }
    }

    /// The types of cost that are included in a `COST` budget, such as tax and subscriptions.
    #[derive(Clone, Debug, Default)]
    pub struct CostTypes {
        /// Specifies whether a budget includes credits.
        pub include_credit: Option<Value<bool>>,
        /// Specifies whether a budget includes discounts.
        pub include_discount: Option<Value<bool>>,
        /// Specifies whether a budget includes non-RI subscription costs.
        pub include_other_subscription: Option<Value<bool>>,
        /// Specifies whether a budget includes recurring fees such as monthly RI fees.
        pub include_recurring: Option<Value<bool>>,
        /// Specifies whether a budget includes refunds.
        pub include_refund: Option<Value<bool>>,
        /// Specifies whether a budget includes subscriptions.
        pub include_subscription: Option<Value<bool>>,
        /// Specifies whether a budget includes support subscription fees.
        pub include_support: Option<Value<bool>>,
        /// Specifies whether a budget includes taxes.
        pub include_tax: Option<Value<bool>>,
        /// Specifies whether a budget includes upfront RI costs.
        pub include_upfront: Option<Value<bool>>,
        /// Specifies whether a budget uses the amortized rate.
        pub use_amortized: Option<Value<bool>>,
        /// Specifies whether a budget uses a blended rate.
        pub use_blended: Option<Value<bool>>,
    }

    impl Lower for CostTypes {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeCredit", self.include_credit);
            to.set("IncludeDiscount", self.include_discount);
            to.set("IncludeOtherSubscription", self.include_other_subscription);
            to.set("IncludeRecurring", self.include_recurring);
            to.set("IncludeRefund", self.include_refund);
            to.set("IncludeSubscription", self.include_subscription);
            to.set("IncludeSupport", self.include_support);
            to.set("IncludeTax", self.include_tax);
            to.set("IncludeUpfront", self.include_upfront);
            to.set("UseAmortized", self.use_amortized);
            to.set("UseBlended", self.use_blended);
        }
    }

    /// Use Expression to filter in various Budgets APIs.
    #[derive(Clone, Debug, Default)]
    pub struct Expression {
        /// Return results that match both Dimension objects.
        pub and: Option<Value<Vec<Expression>>>,
        /// The filter that's based on CostCategoryValues.
        pub cost_categories: Option<Value<CostCategoryValues>>,
        /// The specific Dimension to use for Expression.
        pub dimensions: Option<Value<ExpressionDimensionValues>>,
        /// Return results that don't match a Dimension object.
        pub not: Option<Value<Expression>>,
        /// Return results that match either Dimension object.
        pub or: Option<Value<Vec<Expression>>>,
        /// The specific Tag to use for Expression.
        pub tags: Option<Value<TagValues>>,
    }

    impl Lower for Expression {
        fn fields(self, to: &mut Fields) {
            to.set("And", self.and);
            to.set("CostCategories", self.cost_categories);
            to.set("Dimensions", self.dimensions);
            to.set("Not", self.not);
            to.set("Or", self.or);
            to.set("Tags", self.tags);
        }
    }

    /// The cost category values used for filtering the costs.
    #[derive(Clone, Debug, Default)]
    pub struct CostCategoryValues {
        /// The unique name of the cost category.
        pub key: Option<Value<String>>,
        /// The match options that you can use to filter your results.
        pub match_options: Option<Value<Vec<String>>>,
        /// The specific value of the cost category.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for CostCategoryValues {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("MatchOptions", self.match_options);
            to.set("Values", self.values);
        }
    }

    /// Contains the specifications for the filters to use for your request.
    #[derive(Clone, Debug, Default)]
    pub struct ExpressionDimensionValues {
        /// The name of the dimension that you want to filter on.
        pub key: Option<Value<String>>,
        /// The match options that you can use to filter your results. You can specify only one of these values in the
        /// array.
        pub match_options: Option<Value<Vec<String>>>,
        /// The metadata values you can specify to filter upon, so that the results all match at least one of the specified
        /// values.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for ExpressionDimensionValues {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("MatchOptions", self.match_options);
            to.set("Values", self.values);
        }
    }

    /// The values that are available for a tag.
    #[derive(Clone, Debug, Default)]
    pub struct TagValues {
        /// The key for the tag.
        pub key: Option<Value<String>>,
        /// The match options that you can use to filter your results.
        pub match_options: Option<Value<Vec<String>>>,
        /// The specific value of the tag.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for TagValues {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("MatchOptions", self.match_options);
            to.set("Values", self.values);
        }
    }

    /// The period of time that is covered by a budget. The period has a start date and an end date. The start date must
    /// come before the end date.
    #[derive(Clone, Debug, Default)]
    pub struct TimePeriod {
        /// The end date for a budget. If you didn't specify an end date, AWS set your end date to `06/15/87 00:00 UTC`.
        pub end: Option<Value<String>>,
        /// The start date for a budget. If you created your budget and didn't specify a start date, the start date defaults
        /// to the start of the chosen time period (MONTHLY, QUARTERLY, or ANNUALLY).
        pub start: Option<Value<String>>,
    }

    impl Lower for TimePeriod {
        fn fields(self, to: &mut Fields) {
            to.set("End", self.end);
            to.set("Start", self.start);
        }
    }

    /// A notification with subscribers. A notification can have one SNS subscriber and up to 10 email subscribers, for
    /// a total of 11 subscribers.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationWithSubscribers {
        /// The notification that's associated with a budget.
        ///
        /// Required.
        pub notification: Option<Value<Notification>>,
        /// A list of subscribers who are subscribed to this notification.
        ///
        /// Required.
        pub subscribers: Option<Value<Vec<Subscriber>>>,
    }

    impl Lower for NotificationWithSubscribers {
        fn fields(self, to: &mut Fields) {
            to.set("Notification", self.notification);
            to.set("Subscribers", self.subscribers);
        }
    }

    /// A notification that's associated with a budget. A budget can have up to ten notifications.
    #[derive(Clone, Debug, Default)]
    pub struct Notification {
        /// The comparison that's used for this notification.
        ///
        /// Required.
        pub comparison_operator: Option<Value<String>>,
        /// Specifies whether the notification is for how much you have spent ( `ACTUAL` ) or for how much that you're
        /// forecasted to spend ( `FORECASTED` ).
        ///
        /// Required.
        pub notification_type: Option<Value<String>>,
        /// The threshold that's associated with a notification. Thresholds are always a percentage, and many customers find
        /// value being alerted between 50% - 200% of the budgeted amount.
        ///
        /// Required. 0.1 to 1000000000.
        pub threshold: Option<Value<f64>>,
        /// The type of threshold for a notification. For `ABSOLUTE_VALUE` thresholds, AWS notifies you when you go over or
        /// are forecasted to go over your total cost threshold.
        pub threshold_type: Option<Value<String>>,
    }

    impl Lower for Notification {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("NotificationType", self.notification_type);
            to.set("Threshold", self.threshold);
            to.set("ThresholdType", self.threshold_type);
        }
    }

    /// The `Subscriber` property type specifies who to notify for a Billing and Cost Management budget notification.
    #[derive(Clone, Debug, Default)]
    pub struct Subscriber {
        /// The address that AWS sends budget notifications to, either an SNS topic or an email.
        ///
        /// Required.
        pub address: Option<Value<String>>,
        /// The type of notification that AWS sends to a subscriber.
        ///
        /// Required.
        pub subscription_type: Option<Value<String>>,
    }

    impl Lower for Subscriber {
        fn fields(self, to: &mut Fields) {
            to.set("Address", self.address);
            to.set("SubscriptionType", self.subscription_type);
        }
    }

    /// The tag structure that contains a tag key and value.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTag {
        /// The key that's associated with the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value that's associated with the tag.
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Budgets::BudgetsAction`.
///
/// The `AWS::Budgets::BudgetsAction` resource enables you to take predefined actions that are initiated when a
/// budget threshold has been exceeded.
#[derive(Clone, Debug, Default)]
pub struct BudgetsAction {
    /// The trigger threshold of the action.
    ///
    /// Required.
    pub action_threshold: Option<Value<budgets_action::ActionThreshold>>,
    /// The type of action. This defines the type of tasks that can be carried out by this action. This field also
    /// determines the format for definition.
    ///
    /// Required. One of `APPLY_IAM_POLICY`, `APPLY_SCP_POLICY`, `RUN_SSM_DOCUMENTS`. A change replaces the resource.
    pub action_type: Option<Value<String>>,
    /// This specifies if the action needs manual or automatic approval.
    ///
    /// One of `AUTOMATIC`, `MANUAL`.
    pub approval_model: Option<Value<String>>,
    /// A string that represents the budget name. ":" and "\\" characters aren't allowed.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub budget_name: Option<Value<String>>,
    /// Specifies all of the type-specific parameters.
    ///
    /// Required.
    pub definition: Option<Value<budgets_action::Definition>>,
    /// The role passed for action execution and reversion. Roles and actions must be in the same account.
    ///
    /// Required. 32 to 618 characters.
    pub execution_role_arn: Option<Value<String>>,
    /// The type of a notification.
    ///
    /// Required. One of `ACTUAL`, `FORECASTED`.
    pub notification_type: Option<Value<String>>,
    /// An optional list of tags to associate with the specified budget action. Each tag consists of a key and a value,
    /// and each key must be unique for the resource.
    ///
    /// 0 to 200 items.
    pub resource_tags: Option<Value<Vec<budgets_action::ResourceTag>>>,
    /// A list of subscribers.
    ///
    /// Required. 1 to 11 items.
    pub subscribers: Option<Value<Vec<budgets_action::Subscriber>>>,
}

impl Lower for BudgetsAction {
    fn fields(self, to: &mut Fields) {
        to.set("ActionThreshold", self.action_threshold);
        to.set("ActionType", self.action_type);
        to.set("ApprovalModel", self.approval_model);
        to.set("BudgetName", self.budget_name);
        to.set("Definition", self.definition);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("NotificationType", self.notification_type);
        to.set("ResourceTags", self.resource_tags);
        to.set("Subscribers", self.subscribers);
    }
}

impl Level1 for BudgetsAction {
    const TYPE: &'static str = "AWS::Budgets::BudgetsAction";
    const TAGS: Tags = Tags { property: "ResourceTags", shape: TagShape::List };
}

impl Handle<BudgetsAction> {
    /// `Ref`: `ActionId`, `BudgetName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A system-generated universally unique identifier (UUID) for the action.
    pub fn action_id(self) -> Value<String> {
        self.attribute("ActionId")
    }
}

/// What [`BudgetsAction`] is made of.
pub mod budgets_action {
    use super::*;

    /// The trigger threshold of the action.
    #[derive(Clone, Debug, Default)]
    pub struct ActionThreshold {
        /// The type of threshold for a notification.
        ///
        /// Required. One of `PERCENTAGE`, `ABSOLUTE_VALUE`.
        pub type_: Option<Value<String>>,
        /// The threshold of a notification.
        ///
        /// Required.
        pub value: Option<Value<f64>>,
    }

    impl Lower for ActionThreshold {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The definition is where you specify all of the type-specific parameters.
    #[derive(Clone, Debug, Default)]
    pub struct Definition {
        /// The AWS Identity and Access Management ( IAM ) action definition details.
        pub iam_action_definition: Option<Value<IamActionDefinition>>,
        /// The service control policies (SCP) action definition details.
        pub scp_action_definition: Option<Value<ScpActionDefinition>>,
        /// The Amazon EC2 Systems Manager ( SSM ) action definition details.
        pub ssm_action_definition: Option<Value<SsmActionDefinition>>,
    }

    impl Lower for Definition {
        fn fields(self, to: &mut Fields) {
            to.set("IamActionDefinition", self.iam_action_definition);
            to.set("ScpActionDefinition", self.scp_action_definition);
            to.set("SsmActionDefinition", self.ssm_action_definition);
        }
    }

    /// The AWS Identity and Access Management ( IAM ) action definition details.
    #[derive(Clone, Debug, Default)]
    pub struct IamActionDefinition {
        /// A list of groups to be attached. There must be at least one group.
        ///
        /// 1 to 100 items.
        pub groups: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) of the policy to be attached.
        ///
        /// Required. 25 to 684 characters.
        pub policy_arn: Option<Value<String>>,
        /// A list of roles to be attached. There must be at least one role.
        ///
        /// 1 to 100 items.
        pub roles: Option<Value<Vec<String>>>,
        /// A list of users to be attached. There must be at least one user.
        ///
        /// 1 to 100 items.
        pub users: Option<Value<Vec<String>>>,
    }

    impl Lower for IamActionDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Groups", self.groups);
            to.set("PolicyArn", self.policy_arn);
            to.set("Roles", self.roles);
            to.set("Users", self.users);
        }
    }

    /// The service control policies (SCP) action definition details.
    #[derive(Clone, Debug, Default)]
    pub struct ScpActionDefinition {
        /// The policy ID attached.
        ///
        /// Required. 10 to 130 characters.
        pub policy_id: Option<Value<String>>,
        /// A list of target IDs.
        ///
        /// Required. 1 to 100 items.
        pub target_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for ScpActionDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyId", self.policy_id);
            to.set("TargetIds", self.target_ids);
        }
    }

    /// The Amazon EC2 Systems Manager ( SSM ) action definition details.
    #[derive(Clone, Debug, Default)]
    pub struct SsmActionDefinition {
        /// The EC2 and RDS instance IDs.
        ///
        /// Required. 1 to 100 items.
        pub instance_ids: Option<Value<Vec<String>>>,
        /// The Region to run the ( SSM ) document.
        ///
        /// Required. 9 to 20 characters.
        pub region: Option<Value<String>>,
        /// The action subType.
        ///
        /// Required. One of `STOP_EC2_INSTANCES`, `STOP_RDS_INSTANCES`.
        pub subtype: Option<Value<String>>,
    }

    impl Lower for SsmActionDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceIds", self.instance_ids);
            to.set("Region", self.region);
            to.set("Subtype", self.subtype);
        }
    }

    /// The tag structure that contains a tag key and value.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTag {
        /// The key that's associated with the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value that's associated with the tag.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The subscriber to a budget notification. The subscriber consists of a subscription type and either an Amazon SNS
    /// topic or an email address.
    #[derive(Clone, Debug, Default)]
    pub struct Subscriber {
        /// The address that AWS sends budget notifications to, either an SNS topic or an email.
        ///
        /// Required. 1 to 2147483647 characters.
        pub address: Option<Value<String>>,
        /// The type of notification that AWS sends to a subscriber.
        ///
        /// Required. One of `SNS`, `EMAIL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Subscriber {
        fn fields(self, to: &mut Fields) {
            to.set("Address", self.address);
            to.set("Type", self.type_);
        }
    }
}
