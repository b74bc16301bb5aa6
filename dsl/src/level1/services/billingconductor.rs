//! `AWS::BillingConductor`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::BillingConductor::BillingGroup`.
///
/// Creates a billing group that resembles a consolidated billing family that AWS charges, based off of the
/// predefined pricing plan computation.
///
/// Its ARN: `arn:${Partition}:billingconductor::${Account}:billinggroup/${BillingGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct BillingGroup {
    /// The set of accounts that will be under the billing group. The set of accounts resemble the linked accounts in a
    /// consolidated billing family.
    ///
    /// Required.
    pub account_grouping: Option<Value<billing_group::AccountGrouping>>,
    /// The preferences and settings that will be used to compute the AWS charges for a billing group.
    ///
    /// Required.
    pub computation_preference: Option<Value<billing_group::ComputationPreference>>,
    /// The description of the billing group.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The billing group's name.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// The account ID that serves as the main account in a billing group.
    ///
    /// A change replaces the resource.
    pub primary_account_id: Option<Value<String>>,
    /// A map that contains tag keys and tag values that are attached to a billing group.
    pub tags: Option<Value<Vec<billing_group::Tag>>>,
}

impl Lower for BillingGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AccountGrouping", self.account_grouping);
        to.set("ComputationPreference", self.computation_preference);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("PrimaryAccountId", self.primary_account_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for BillingGroup {
    const TYPE: &'static str = "AWS::BillingConductor::BillingGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<BillingGroup> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the created billing group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the billing group was created.
    pub fn creation_time(self) -> Value<i64> {
        self.attribute("CreationTime")
    }

    /// The most recent time the billing group was modified.
    pub fn last_modified_time(self) -> Value<i64> {
        self.attribute("LastModifiedTime")
    }

    /// The number of accounts in the particular billing group.
    pub fn size(self) -> Value<i64> {
        self.attribute("Size")
    }

    /// The billing group status. Only one of the valid values can be used.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The reason why the billing group is in its current status.
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// What [`BillingGroup`] is made of.
pub mod billing_group {
    use super::*;

    /// The set of accounts that will be under the billing group. The set of accounts resemble the linked accounts in a
    /// consolidated billing family.
    #[derive(Clone, Debug, Default)]
    pub struct AccountGrouping {
        /// Specifies if this billing group will automatically associate newly added AWS accounts that join your
        /// consolidated billing family.
        pub auto_associate: Option<Value<bool>>,
        /// The account IDs that make up the billing group. Account IDs must be a part of the consolidated billing family,
        /// and not associated with another billing group.
        ///
        /// 1 to 30 items.
        pub linked_account_ids: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) that identifies the transfer relationship owned by the Bill Transfer account
        /// (caller account).
        pub responsibility_transfer_arn: Option<Value<String>>,
    }

    impl Lower for AccountGrouping {
        fn fields(self, to: &mut Fields) {
            to.set("AutoAssociate", self.auto_associate);
            to.set("LinkedAccountIds", self.linked_account_ids);
            to.set("ResponsibilityTransferArn", self.responsibility_transfer_arn);
        }
    }

    /// The preferences and settings that will be used to compute the AWS charges for a billing group.
    #[derive(Clone, Debug, Default)]
    pub struct ComputationPreference {
        /// The Amazon Resource Name (ARN) of the pricing plan used to compute the AWS charges for a billing group.
        ///
        /// Required.
        pub pricing_plan_arn: Option<Value<String>>,
    }

    impl Lower for ComputationPreference {
        fn fields(self, to: &mut Fields) {
            to.set("PricingPlanArn", self.pricing_plan_arn);
        }
    }

    /// `Tag` of `AWS::BillingConductor::BillingGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::BillingConductor::CustomLineItem`.
///
/// Creates a custom line item that can be used to create a one-time or recurring, fixed or percentage-based charge
/// that you can apply to a single billing group.
///
/// Its ARN: `arn:${Partition}:billingconductor::${Account}:customlineitem/${CustomLineItemId}`.
#[derive(Clone, Debug, Default)]
pub struct CustomLineItem {
    /// The AWS account in which this custom line item will be applied to.
    ///
    /// A change replaces the resource.
    pub account_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) that references the billing group where the custom line item applies to.
    ///
    /// Required. A change replaces the resource.
    pub billing_group_arn: Option<Value<String>>,
    /// A time range for which the custom line item is effective.
    pub billing_period_range: Option<Value<custom_line_item::BillingPeriodRange>>,
    /// The computation rule that determines how the custom line item charges are computed and reflected in the bill.
    ///
    /// One of `CONSOLIDATED`, `ITEMIZED`. A change replaces the resource.
    pub computation_rule: Option<Value<String>>,
    /// The charge details of a custom line item. It should contain only one of `Flat` or `Percentage`.
    pub custom_line_item_charge_details: Option<Value<custom_line_item::CustomLineItemChargeDetails>>,
    /// The custom line item's description. This is shown on the Bills page in association with the charge value.
    ///
    /// 1 to 255 characters.
    pub description: Option<Value<String>>,
    /// The custom line item's name.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// Configuration details specifying how the custom line item charges are presented, including which service the
    /// charges are shown under.
    ///
    /// A change replaces the resource.
    pub presentation_details: Option<Value<custom_line_item::PresentationDetails>>,
    /// A map that contains tag keys and tag values that are attached to a custom line item.
    pub tags: Option<Value<Vec<custom_line_item::Tag>>>,
}

impl Lower for CustomLineItem {
    fn fields(self, to: &mut Fields) {
        to.set("AccountId", self.account_id);
        to.set("BillingGroupArn", self.billing_group_arn);
        to.set("BillingPeriodRange", self.billing_period_range);
        to.set("ComputationRule", self.computation_rule);
        to.set("CustomLineItemChargeDetails", self.custom_line_item_charge_details);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("PresentationDetails", self.presentation_details);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CustomLineItem {
    const TYPE: &'static str = "AWS::BillingConductor::CustomLineItem";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CustomLineItem> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that references the billing group where the custom line item applies to.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The number of resources that are associated to the custom line item.
    pub fn association_size(self) -> Value<i64> {
        self.attribute("AssociationSize")
    }

    /// The time created.
    pub fn creation_time(self) -> Value<i64> {
        self.attribute("CreationTime")
    }

    /// The custom line item's charge value currency. Only one of the valid values can be used.
    pub fn currency_code(self) -> Value<String> {
        self.attribute("CurrencyCode")
    }

    /// The most recent time the custom line item was modified.
    pub fn last_modified_time(self) -> Value<i64> {
        self.attribute("LastModifiedTime")
    }

    /// The product code associated with the custom line item.
    pub fn product_code(self) -> Value<String> {
        self.attribute("ProductCode")
    }
}

/// What [`CustomLineItem`] is made of.
pub mod custom_line_item {
    use super::*;

    /// The billing period range in which the custom line item request will be applied.
    #[derive(Clone, Debug, Default)]
    pub struct BillingPeriodRange {
        /// The exclusive end billing period that defines a billing period range where a custom line is applied.
        ///
        /// A change replaces the resource.
        pub exclusive_end_billing_period: Option<Value<String>>,
        /// The inclusive start billing period that defines a billing period range where a custom line is applied.
        ///
        /// A change replaces the resource.
        pub inclusive_start_billing_period: Option<Value<String>>,
    }

    impl Lower for BillingPeriodRange {
        fn fields(self, to: &mut Fields) {
            to.set("ExclusiveEndBillingPeriod", self.exclusive_end_billing_period);
            to.set("InclusiveStartBillingPeriod", self.inclusive_start_billing_period);
        }
    }

    /// The charge details of a custom line item. It should contain only one of `Flat` or `Percentage`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomLineItemChargeDetails {
        /// A `CustomLineItemFlatChargeDetails` that describes the charge details of a flat custom line item.
        pub flat: Option<Value<CustomLineItemFlatChargeDetails>>,
        /// A representation of the line item filter.
        pub line_item_filters: Option<Value<Vec<LineItemFilter>>>,
        /// A `CustomLineItemPercentageChargeDetails` that describes the charge details of a percentage custom line item.
        pub percentage: Option<Value<CustomLineItemPercentageChargeDetails>>,
        /// The type of the custom line item that indicates whether the charge is a fee or credit.
        ///
        /// Required. One of `FEE`, `CREDIT`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for CustomLineItemChargeDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Flat", self.flat);
            to.set("LineItemFilters", self.line_item_filters);
            to.set("Percentage", self.percentage);
            to.set("Type", self.type_);
        }
    }

    /// The charge details of a custom line item. It should contain only one of `Flat` or `Percentage`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomLineItemFlatChargeDetails {
        /// The custom line item's fixed charge value in USD.
        ///
        /// Required. 0 to 1000000.
        pub charge_value: Option<Value<f64>>,
    }

    impl Lower for CustomLineItemFlatChargeDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ChargeValue", self.charge_value);
        }
    }

    /// A representation of the line item filter for your custom line item. You can use line item filters to include or
    /// exclude specific resource values from the billing group's total cost.
    #[derive(Clone, Debug, Default)]
    pub struct LineItemFilter {
        /// The attribute of the line item filter. This specifies what attribute that you can filter on.
        ///
        /// Required. One of `LINE_ITEM_TYPE`, `SERVICE`.
        pub attribute: Option<Value<String>>,
        /// The values of the line item filter. This specifies the values to filter on.
        pub attribute_values: Option<Value<Vec<String>>>,
        /// The match criteria of the line item filter. This parameter specifies whether not to include the resource value
        /// from the billing group total cost.
        ///
        /// Required. One of `NOT_EQUAL`, `EQUAL`.
        pub match_option: Option<Value<String>>,
        /// The values of the line item filter. This specifies the values to filter on. Currently, you can only exclude
        /// Savings Plans discounts.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for LineItemFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
            to.set("AttributeValues", self.attribute_values);
            to.set("MatchOption", self.match_option);
            to.set("Values", self.values);
        }
    }

    /// A representation of the charge details associated with a percentage custom line item.
    #[derive(Clone, Debug, Default)]
    pub struct CustomLineItemPercentageChargeDetails {
        /// A list of resource ARNs to associate to the percentage custom line item.
        pub child_associated_resources: Option<Value<Vec<String>>>,
        /// The custom line item's percentage value. This will be multiplied against the combined value of its associated
        /// resources to determine its charge value.
        ///
        /// Required. 0 to 10000.
        pub percentage_value: Option<Value<f64>>,
    }

    impl Lower for CustomLineItemPercentageChargeDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ChildAssociatedResources", self.child_associated_resources);
            to.set("PercentageValue", self.percentage_value);
        }
    }

    /// An object that defines how custom line item charges are presented in the bill, containing specifications for
    /// service presentation.
    #[derive(Clone, Debug, Default)]
    pub struct PresentationDetails {
        /// The service under which the custom line item charges will be presented. Must be a string between 1 and 128
        /// characters matching the pattern `^[a-zA-Z0-9]+$`.
        ///
        /// Required. 1 to 128 characters.
        pub service: Option<Value<String>>,
    }

    impl Lower for PresentationDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Service", self.service);
        }
    }

    /// `Tag` of `AWS::BillingConductor::CustomLineItem`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::BillingConductor::PricingPlan`.
///
/// Creates a pricing plan that is used for computing AWS charges for billing groups.
///
/// Its ARN: `arn:${Partition}:billingconductor::${Account}:pricingplan/${PricingPlanId}`.
#[derive(Clone, Debug, Default)]
pub struct PricingPlan {
    /// The pricing plan description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of a pricing plan.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// The `PricingRuleArns` that are associated with the Pricing Plan.
    ///
    /// 0 to 30 items.
    pub pricing_rule_arns: Option<Value<Vec<String>>>,
    /// A map that contains tag keys and tag values that are attached to a pricing plan.
    pub tags: Option<Value<Vec<pricing_plan::Tag>>>,
}

impl Lower for PricingPlan {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("PricingRuleArns", self.pricing_rule_arns);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PricingPlan {
    const TYPE: &'static str = "AWS::BillingConductor::PricingPlan";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PricingPlan> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the created pricing plan.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the pricing plan was created.
    pub fn creation_time(self) -> Value<i64> {
        self.attribute("CreationTime")
    }

    /// The most recent time the pricing plan was modified.
    pub fn last_modified_time(self) -> Value<i64> {
        self.attribute("LastModifiedTime")
    }

    /// The pricing rules count currently associated with this pricing plan list element.
    pub fn size(self) -> Value<i64> {
        self.attribute("Size")
    }
}

/// What [`PricingPlan`] is made of.
pub mod pricing_plan {
    use super::*;

    /// `Tag` of `AWS::BillingConductor::PricingPlan`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::BillingConductor::PricingRule`.
///
/// Creates a pricing rule which can be associated with a pricing plan, or a set of pricing plans.
///
/// Its ARN: `arn:${Partition}:billingconductor::${Account}:pricingrule/${PricingRuleId}`.
#[derive(Clone, Debug, Default)]
pub struct PricingRule {
    /// The seller of services provided by AWS, their affiliates, or third-party providers selling services via AWS
    /// Marketplace.
    ///
    /// One of `AWS`, `AWS Marketplace`, `AISPL`. A change replaces the resource.
    pub billing_entity: Option<Value<String>>,
    /// The pricing rule description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// A percentage modifier applied on the public pricing rates.
    ///
    /// At least 0.
    pub modifier_percentage: Option<Value<f64>>,
    /// The name of a pricing rule.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// Operation is the specific AWS action covered by this line item. This describes the specific usage of the line
    /// item.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub operation: Option<Value<String>>,
    /// The scope of pricing rule that indicates if it's globally applicable or service-specific.
    ///
    /// Required. One of `GLOBAL`, `SERVICE`, `BILLING_ENTITY`, `SKU`. A change replaces the resource.
    pub scope: Option<Value<String>>,
    /// If the `Scope` attribute is `SERVICE`, this attribute indicates which service the `PricingRule` is applicable
    /// for.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub service: Option<Value<String>>,
    /// A map that contains tag keys and tag values that are attached to a pricing rule.
    pub tags: Option<Value<Vec<pricing_rule::Tag>>>,
    /// The set of tiering configurations for the pricing rule.
    pub tiering: Option<Value<pricing_rule::Tiering>>,
    /// The type of pricing rule.
    ///
    /// Required. One of `MARKUP`, `DISCOUNT`, `TIERING`.
    pub type_: Option<Value<String>>,
    /// Usage Type is the unit that each service uses to measure the usage of a specific type of resource.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub usage_type: Option<Value<String>>,
}

impl Lower for PricingRule {
    fn fields(self, to: &mut Fields) {
        to.set("BillingEntity", self.billing_entity);
        to.set("Description", self.description);
        to.set("ModifierPercentage", self.modifier_percentage);
        to.set("Name", self.name);
        to.set("Operation", self.operation);
        to.set("Scope", self.scope);
        to.set("Service", self.service);
        to.set("Tags", self.tags);
        to.set("Tiering", self.tiering);
        to.set("Type", self.type_);
        to.set("UsageType", self.usage_type);
    }
}

impl Level1 for PricingRule {
    const TYPE: &'static str = "AWS::BillingConductor::PricingRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PricingRule> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) used to uniquely identify a pricing rule.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The pricing plans count that this pricing rule is associated with.
    pub fn associated_pricing_plan_count(self) -> Value<i64> {
        self.attribute("AssociatedPricingPlanCount")
    }

    /// The time the pricing rule was created.
    pub fn creation_time(self) -> Value<i64> {
        self.attribute("CreationTime")
    }

    /// The most recent time the pricing rule was modified.
    pub fn last_modified_time(self) -> Value<i64> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`PricingRule`] is made of.
pub mod pricing_rule {
    use super::*;

    /// `Tag` of `AWS::BillingConductor::PricingRule`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The set of tiering configurations for the pricing rule.
    #[derive(Clone, Debug, Default)]
    pub struct Tiering {
        /// The set of custom volume tiers for a SKU-scoped TIERING pricing rule. Tiers must start at 0, be contiguous, and
        /// the last tier must have no end range.
        ///
        /// 1 to 10 items.
        pub custom_tiers: Option<Value<Vec<CustomTier>>>,
        /// The possible AWS Free Tier configurations.
        pub free_tier: Option<Value<FreeTier>>,
    }

    impl Lower for Tiering {
        fn fields(self, to: &mut Fields) {
            to.set("CustomTiers", self.custom_tiers);
            to.set("FreeTier", self.free_tier);
        }
    }

    /// A custom volume tier that defines the rate applied to usage within the given range.
    #[derive(Clone, Debug, Default)]
    pub struct CustomTier {
        /// The inclusive beginning of the tier's usage range.
        ///
        /// Required. At least 0.
        pub begin_range_inclusive: Option<Value<f64>>,
        /// The exclusive end of the tier's usage range. Omit for the last tier (infinity).
        ///
        /// At least 0.
        pub end_range_exclusive: Option<Value<f64>>,
        /// The custom rate applied to usage within the tier's range.
        ///
        /// Required. At least 0.
        pub rate_value: Option<Value<f64>>,
    }

    impl Lower for CustomTier {
        fn fields(self, to: &mut Fields) {
            to.set("BeginRangeInclusive", self.begin_range_inclusive);
            to.set("EndRangeExclusive", self.end_range_exclusive);
            to.set("RateValue", self.rate_value);
        }
    }

    /// The possible AWS Free Tier configurations.
    #[derive(Clone, Debug, Default)]
    pub struct FreeTier {
        /// Activate or deactivate AWS Free Tier.
        ///
        /// Required.
        pub activated: Option<Value<bool>>,
    }

    impl Lower for FreeTier {
        fn fields(self, to: &mut Fields) {
            to.set("Activated", self.activated);
        }
    }
}
