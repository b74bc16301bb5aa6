//! `AWS::KendraRanking`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::KendraRanking::ExecutionPlan`.
///
/// Creates a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource used
/// for provisioning the `Rescore` API.
///
/// Its ARN:
/// `arn:${Partition}:kendra-ranking:${Region}:${Account}:rescore-execution-plan/${RescoreExecutionPlanId}`.
#[derive(Clone, Debug, Default)]
pub struct ExecutionPlan {
    /// You can set additional capacity units to meet the needs of your rescore execution plan. You are given a single
    /// capacity unit by default.
    pub capacity_units: Option<Value<execution_plan::CapacityUnitsConfiguration>>,
    /// A description for the rescore execution plan.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// A name for the rescore execution plan.
    ///
    /// Required. 1 to 1000 characters.
    pub name: Option<Value<String>>,
    /// A list of key-value pairs that identify or categorize your rescore execution plan. You can also use tags to help
    /// control access to the rescore execution plan.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<execution_plan::Tag>>>,
}

impl Lower for ExecutionPlan {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityUnits", self.capacity_units);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ExecutionPlan {
    const TYPE: &'static str = "AWS::KendraRanking::ExecutionPlan";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ExecutionPlan> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the rescore execution plan.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier of the rescore execution plan.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ExecutionPlan`] is made of.
pub mod execution_plan {
    use super::*;

    /// Sets additional capacity units configured for your rescore execution plan. A rescore execution plan is an Amazon
    /// Kendra Intelligent Ranking resource used for provisioning the `Rescore` API.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityUnitsConfiguration {
        /// The amount of extra capacity for your rescore execution plan.
        ///
        /// Required. At least 0.
        pub rescore_capacity_units: Option<Value<i64>>,
    }

    impl Lower for CapacityUnitsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RescoreCapacityUnits", self.rescore_capacity_units);
        }
    }

    /// A label for tagging KendraRanking resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string used to identify this tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string containing the value for the tag.
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
