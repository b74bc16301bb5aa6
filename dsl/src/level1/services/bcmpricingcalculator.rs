//! `AWS::BcmPricingCalculator`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::BcmPricingCalculator::BillEstimate`.
///
/// Resource Type definition for AWS::BcmPricingCalculator::BillEstimate.
#[derive(Clone, Debug, Default)]
pub struct BillEstimate {
    /// The unique identifier of the bill scenario this estimate is based on.
    ///
    /// 36 to 36 characters. A change replaces the resource.
    pub bill_scenario_id: Option<Value<String>>,
    /// The timestamp when the bill estimate expires.
    pub expires_at: Option<Value<String>>,
    /// The name of the bill estimate.
    ///
    /// Required. At most 64 characters.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<bill_estimate::Tag>>>,
}

impl Lower for BillEstimate {
    fn fields(self, to: &mut Fields) {
        to.set("BillScenarioId", self.bill_scenario_id);
        to.set("ExpiresAt", self.expires_at);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for BillEstimate {
    const TYPE: &'static str = "AWS::BcmPricingCalculator::BillEstimate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<BillEstimate> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `BillInterval`.
    pub fn bill_interval(self) -> Value<Json> {
        self.attribute("BillInterval")
    }

    /// The attribute `CostCategoryGroupSharingPreferenceArn`.
    pub fn cost_category_group_sharing_preference_arn(self) -> Value<Arn> {
        self.attribute("CostCategoryGroupSharingPreferenceArn")
    }

    /// The attribute `CostCategoryGroupSharingPreferenceEffectiveDate`.
    pub fn cost_category_group_sharing_preference_effective_date(self) -> Value<String> {
        self.attribute("CostCategoryGroupSharingPreferenceEffectiveDate")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `GroupSharingPreference`.
    pub fn group_sharing_preference(self) -> Value<String> {
        self.attribute("GroupSharingPreference")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`BillEstimate`] is made of.
pub mod bill_estimate {
    use super::*;

    /// `Tag` of `AWS::BcmPricingCalculator::BillEstimate`.
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

/// `AWS::BcmPricingCalculator::BillScenario`.
///
/// Resource Type definition for AWS::BcmPricingCalculator::BillScenario.
///
/// Its ARN: `arn:${Partition}:bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}`.
#[derive(Clone, Debug, Default)]
pub struct BillScenario {
    /// The ARN of the cost category group sharing preference.
    ///
    /// 20 to 2048 characters.
    pub cost_category_group_sharing_preference_arn: Option<Value<String>>,
    /// The timestamp when the bill scenario expires.
    pub expires_at: Option<Value<String>>,
    /// The group sharing preference for the bill scenario.
    ///
    /// One of `OPEN`, `PRIORITIZED`, `RESTRICTED`.
    pub group_sharing_preference: Option<Value<String>>,
    /// The name of the bill scenario.
    ///
    /// 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<bill_scenario::Tag>>>,
}

impl Lower for BillScenario {
    fn fields(self, to: &mut Fields) {
        to.set("CostCategoryGroupSharingPreferenceArn", self.cost_category_group_sharing_preference_arn);
        to.set("ExpiresAt", self.expires_at);
        to.set("GroupSharingPreference", self.group_sharing_preference);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for BillScenario {
    const TYPE: &'static str = "AWS::BcmPricingCalculator::BillScenario";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<BillScenario> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the bill scenario.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `BillInterval`.
    pub fn bill_interval(self) -> Value<Json> {
        self.attribute("BillInterval")
    }

    /// The timestamp when the bill scenario was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The failure message if the bill scenario failed.
    pub fn failure_message(self) -> Value<String> {
        self.attribute("FailureMessage")
    }

    /// The unique identifier of the bill scenario.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`BillScenario`] is made of.
pub mod bill_scenario {
    use super::*;

    /// `Tag` of `AWS::BcmPricingCalculator::BillScenario`.
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

/// `AWS::BcmPricingCalculator::WorkloadEstimate`.
///
/// Resource Type definition for AWS::BcmPricingCalculator::WorkloadEstimate.
#[derive(Clone, Debug, Default)]
pub struct WorkloadEstimate {
    /// The timestamp when the workload estimate will expire.
    pub expires_at: Option<Value<String>>,
    /// The name of the workload estimate.
    ///
    /// Required. At most 64 characters.
    pub name: Option<Value<String>>,
    /// The type of pricing rates used for the estimate.
    ///
    /// One of `BEFORE_DISCOUNTS`, `AFTER_DISCOUNTS`, `AFTER_DISCOUNTS_AND_COMMITMENTS`. A change replaces the resource.
    pub rate_type: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<workload_estimate::Tag>>>,
}

impl Lower for WorkloadEstimate {
    fn fields(self, to: &mut Fields) {
        to.set("ExpiresAt", self.expires_at);
        to.set("Name", self.name);
        to.set("RateType", self.rate_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for WorkloadEstimate {
    const TYPE: &'static str = "AWS::BcmPricingCalculator::WorkloadEstimate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WorkloadEstimate> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the workload estimate.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CostCurrency`.
    pub fn cost_currency(self) -> Value<String> {
        self.attribute("CostCurrency")
    }

    /// The timestamp when the workload estimate was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// An error message if the workload estimate failed.
    pub fn failure_message(self) -> Value<String> {
        self.attribute("FailureMessage")
    }

    /// The unique identifier of the workload estimate.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The timestamp of the pricing rates used for the estimate.
    pub fn rate_timestamp(self) -> Value<String> {
        self.attribute("RateTimestamp")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The total estimated cost for the workload.
    pub fn total_cost(self) -> Value<f64> {
        self.attribute("TotalCost")
    }
}

/// What [`WorkloadEstimate`] is made of.
pub mod workload_estimate {
    use super::*;

    /// `Tag` of `AWS::BcmPricingCalculator::WorkloadEstimate`.
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
