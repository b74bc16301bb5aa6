//! `AWS::CE`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CE::AnomalyMonitor`.
///
/// The `AWS::CE::AnomalyMonitor` resource is a Cost Explorer resource type that continuously inspects your
/// account's cost data for anomalies, based on `MonitorType` and `MonitorSpecification`.
///
/// Its ARN: `arn:${Partition}:ce::${Account}:anomalymonitor/${Identifier}`.
#[derive(Clone, Debug, Default)]
pub struct AnomalyMonitor {
    /// For customer managed monitors, do not specify this field.
    ///
    /// One of `SERVICE`, `LINKED_ACCOUNT`, `TAG`, `COST_CATEGORY`. A change replaces the resource.
    pub monitor_dimension: Option<Value<String>>,
    /// The name of the monitor.
    ///
    /// Required. 0 to 1024 characters.
    pub monitor_name: Option<Value<String>>,
    /// The array of `MonitorSpecification` in JSON array format. For instance, you can use `MonitorSpecification` to
    /// specify a tag, Cost Category, or linked account for your custom anomaly monitor.
    ///
    /// A change replaces the resource.
    pub monitor_specification: Option<Value<String>>,
    /// The type of the monitor.
    ///
    /// Required. One of `DIMENSIONAL`, `CUSTOM`. A change replaces the resource.
    pub monitor_type: Option<Value<String>>,
    /// Tags to assign to monitor.
    ///
    /// 0 to 200 items. A change replaces the resource.
    pub resource_tags: Option<Value<Vec<anomaly_monitor::ResourceTag>>>,
}

impl Lower for AnomalyMonitor {
    fn fields(self, to: &mut Fields) {
        to.set("MonitorDimension", self.monitor_dimension);
        to.set("MonitorName", self.monitor_name);
        to.set("MonitorSpecification", self.monitor_specification);
        to.set("MonitorType", self.monitor_type);
        to.set("ResourceTags", self.resource_tags);
    }
}

impl Level1 for AnomalyMonitor {
    const TYPE: &'static str = "AWS::CE::AnomalyMonitor";
    const TAGS: Tags = Tags { property: "ResourceTags", shape: TagShape::List };
}

impl Handle<AnomalyMonitor> {
    /// `Ref`: its `MonitorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The date when the monitor was created.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The value for evaluated dimensions.
    pub fn dimensional_value_count(self) -> Value<i64> {
        self.attribute("DimensionalValueCount")
    }

    /// The date when the monitor last evaluated for anomalies.
    pub fn last_evaluated_date(self) -> Value<String> {
        self.attribute("LastEvaluatedDate")
    }

    /// The date when the monitor was last updated.
    pub fn last_updated_date(self) -> Value<String> {
        self.attribute("LastUpdatedDate")
    }

    /// The Amazon Resource Name (ARN) value for the monitor.
    pub fn monitor_arn(self) -> Value<Arn> {
        self.attribute("MonitorArn")
    }
}

/// What [`AnomalyMonitor`] is made of.
pub mod anomaly_monitor {
    use super::*;

    /// The tag structure that contains a tag key and value.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTag {
        /// The key that's associated with the tag.
        ///
        /// Required. 1 to 128 characters. A change replaces the resource.
        pub key: Option<Value<String>>,
        /// The value that's associated with the tag.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CE::AnomalySubscription`.
///
/// The `AWS::CE::AnomalySubscription` resource (also referred to as an alert subscription) is a Cost Explorer
/// resource type that sends notifications about specific anomalies that meet an alerting criteria defined by you.
///
/// Its ARN: `arn:${Partition}:ce::${Account}:anomalysubscription/${Identifier}`.
#[derive(Clone, Debug, Default)]
pub struct AnomalySubscription {
    /// The frequency that anomaly notifications are sent. Notifications are sent either over email (for DAILY and
    /// WEEKLY frequencies) or SNS (for IMMEDIATE frequency).
    ///
    /// Required. One of `DAILY`, `IMMEDIATE`, `WEEKLY`.
    pub frequency: Option<Value<String>>,
    /// A list of cost anomaly monitors.
    ///
    /// Required.
    pub monitor_arn_list: Option<Value<Vec<String>>>,
    /// Tags to assign to subscription.
    ///
    /// 0 to 200 items. A change replaces the resource.
    pub resource_tags: Option<Value<Vec<anomaly_subscription::ResourceTag>>>,
    /// A list of subscribers to notify.
    ///
    /// Required.
    pub subscribers: Option<Value<Vec<anomaly_subscription::Subscriber>>>,
    /// The name for the subscription.
    ///
    /// Required. 0 to 1024 characters.
    pub subscription_name: Option<Value<String>>,
    /// (deprecated).
    ///
    /// At least 0.
    pub threshold: Option<Value<f64>>,
    /// An Expression object in JSON string format used to specify the anomalies that you want to generate alerts for.
    pub threshold_expression: Option<Value<String>>,
}

impl Lower for AnomalySubscription {
    fn fields(self, to: &mut Fields) {
        to.set("Frequency", self.frequency);
        to.set("MonitorArnList", self.monitor_arn_list);
        to.set("ResourceTags", self.resource_tags);
        to.set("Subscribers", self.subscribers);
        to.set("SubscriptionName", self.subscription_name);
        to.set("Threshold", self.threshold);
        to.set("ThresholdExpression", self.threshold_expression);
    }
}

impl Level1 for AnomalySubscription {
    const TYPE: &'static str = "AWS::CE::AnomalySubscription";
    const TAGS: Tags = Tags { property: "ResourceTags", shape: TagShape::List };
}

impl Handle<AnomalySubscription> {
    /// `Ref`: its `SubscriptionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Your unique account identifier.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The `AnomalySubscription` Amazon Resource Name (ARN).
    pub fn subscription_arn(self) -> Value<Arn> {
        self.attribute("SubscriptionArn")
    }
}

/// What [`AnomalySubscription`] is made of.
pub mod anomaly_subscription {
    use super::*;

    /// The tag structure that contains a tag key and value.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTag {
        /// The key that's associated with the tag.
        ///
        /// Required. 1 to 128 characters. A change replaces the resource.
        pub key: Option<Value<String>>,
        /// The value that's associated with the tag.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The recipient of `AnomalySubscription` notifications.
    #[derive(Clone, Debug, Default)]
    pub struct Subscriber {
        /// The email address or SNS Topic Amazon Resource Name (ARN), depending on the `Type`.
        ///
        /// Required.
        pub address: Option<Value<String>>,
        /// The notification delivery channel.
        ///
        /// Required. One of `EMAIL`, `SNS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Subscriber {
        fn fields(self, to: &mut Fields) {
            to.set("Address", self.address);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::CE::CostCategory`.
///
/// The `AWS::CE::CostCategory` resource creates groupings of cost that you can use across products in the Billing
/// and Cost Management console, such as Cost Explorer and AWS Budgets.
///
/// Its ARN: `arn:${Partition}:ce::${Account}:costcategory/${Identifier}`.
#[derive(Clone, Debug, Default)]
pub struct CostCategory {
    /// The default value for the cost category.
    ///
    /// 1 to 50 characters.
    pub default_value: Option<Value<String>>,
    /// The unique name of the Cost Category.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The rule schema version in this particular Cost Category.
    ///
    /// Required. One of `CostCategoryExpression.v1`.
    pub rule_version: Option<Value<String>>,
    /// The array of CostCategoryRule in JSON array format.
    ///
    /// Required.
    pub rules: Option<Value<String>>,
    /// The split charge rules that are used to allocate your charges between your cost category values.
    pub split_charge_rules: Option<Value<String>>,
    /// Tags to assign to the cost category.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<cost_category::ResourceTag>>>,
}

impl Lower for CostCategory {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultValue", self.default_value);
        to.set("Name", self.name);
        to.set("RuleVersion", self.rule_version);
        to.set("Rules", self.rules);
        to.set("SplitChargeRules", self.split_charge_rules);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CostCategory {
    const TYPE: &'static str = "AWS::CE::CostCategory";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CostCategory> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The unique identifier for your Cost Category.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Cost Category's effective start date.
    pub fn effective_start(self) -> Value<String> {
        self.attribute("EffectiveStart")
    }
}

/// What [`CostCategory`] is made of.
pub mod cost_category {
    use super::*;

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
}
