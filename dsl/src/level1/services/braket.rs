//! `AWS::Braket`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Braket::SpendingLimit`.
///
/// Creates a spending limit for a specified quantum device. Spending limits help you control costs by setting
/// maximum amounts that can be spent on quantum computing tasks within a specified time period.
///
/// Its ARN: `arn:${Partition}:braket:${Region}:${Account}:spending-limit/${RandomId}`.
#[derive(Clone, Debug, Default)]
pub struct SpendingLimit {
    /// The Amazon Resource Name (ARN) of the quantum device to apply the spending limit to.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub device_arn: Option<Value<String>>,
    /// The maximum amount that can be spent on the specified device, in USD.
    ///
    /// Required. At least 1 characters.
    pub spending_limit: Option<Value<String>>,
    /// The tags to apply to the spending limit.
    pub tags: Option<Value<Vec<spending_limit::Tag>>>,
    /// Defines a time range for spending limits, specifying when the limit is active.
    pub time_period: Option<Value<spending_limit::TimePeriod>>,
}

impl Lower for SpendingLimit {
    fn fields(self, to: &mut Fields) {
        to.set("DeviceArn", self.device_arn);
        to.set("SpendingLimit", self.spending_limit);
        to.set("Tags", self.tags);
        to.set("TimePeriod", self.time_period);
    }
}

impl Level1 for SpendingLimit {
    const TYPE: &'static str = "AWS::Braket::SpendingLimit";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SpendingLimit> {
    /// `Ref`: its `SpendingLimitArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The date and time when the spending limit was created, in ISO 8601 format.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The amount currently queued for spending on the device, in USD.
    pub fn queued_spend(self) -> Value<String> {
        self.attribute("QueuedSpend")
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the spending limit.
    pub fn spending_limit_arn(self) -> Value<Arn> {
        self.attribute("SpendingLimitArn")
    }

    /// The total amount spent on the device so far during the current time period, in USD.
    pub fn total_spend(self) -> Value<String> {
        self.attribute("TotalSpend")
    }

    /// The date and time when the spending limit was last modified, in ISO 8601 format.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`SpendingLimit`] is made of.
pub mod spending_limit {
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

    /// Defines a time range for spending limits, specifying when the limit is active.
    #[derive(Clone, Debug, Default)]
    pub struct TimePeriod {
        /// The end date and time for the spending limit period, in ISO 8601 format.
        ///
        /// Required.
        pub end_at: Option<Value<String>>,
        /// The start date and time for the spending limit period, in ISO 8601 format.
        ///
        /// Required.
        pub start_at: Option<Value<String>>,
    }

    impl Lower for TimePeriod {
        fn fields(self, to: &mut Fields) {
            to.set("EndAt", self.end_at);
            to.set("StartAt", self.start_at);
        }
    }
}
