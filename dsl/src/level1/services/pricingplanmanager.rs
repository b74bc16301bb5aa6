//! `AWS::PricingPlanManager`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::PricingPlanManager::Subscription`.
///
/// Resource type definition for AWS::PricingPlanManager::Subscription. Deleting an activated subscription does not
/// terminate it immediately; it schedules a cancellation that takes effect at the end of the current billing
/// period.
///
/// Its ARN: `arn:${Partition}:pricingplanmanager::${Account}:subscription/${SubscriptionId}`.
#[derive(Clone, Debug, Default)]
pub struct Subscription {
    /// The name of the pricing plan family.
    ///
    /// Required. One of `CloudFront`. A change replaces the resource.
    pub plan_family: Option<Value<String>>,
    /// The tier of the pricing plan. CloudFormation does not change the tier of an existing subscription; a stack
    /// update that changes the tier, upgrading or downgrading it, is rejected.
    ///
    /// Required.
    pub plan_tier: Option<Value<String>>,
    /// The ARNs of resources associated with the subscription.
    ///
    /// Required. 1 to 10 items.
    pub resource_arns: Option<Value<Vec<String>>>,
    /// One of `DEFAULT`, `CF_PREMIUM_L2`, `CF_PREMIUM_L3`, `CF_PREMIUM_L4`, `CF_PREMIUM_L5`, `CF_PREMIUM_L6`,
    /// `CF_PREMIUM_L7`.
    pub usage_level: Option<Value<String>>,
}

impl Lower for Subscription {
    fn fields(self, to: &mut Fields) {
        to.set("PlanFamily", self.plan_family);
        to.set("PlanTier", self.plan_tier);
        to.set("ResourceArns", self.resource_arns);
        to.set("UsageLevel", self.usage_level);
    }
}

impl Level1 for Subscription {
    const TYPE: &'static str = "AWS::PricingPlanManager::Subscription";
}

impl Handle<Subscription> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the subscription.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the subscription was created, in ISO 8601 format.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The plan tier currently active on the subscription as reported by the API. Populated by the Read handler.
    pub fn current_plan_tier(self) -> Value<String> {
        self.attribute("CurrentPlanTier")
    }

    /// The status of the subscription.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// A human-readable explanation of why the subscription is in its current status. Populated only when Status is
    /// FAILED, where it carries the reason the subscription could not be provisioned.
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }

    /// The time the subscription was last modified, in ISO 8601 format.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}
