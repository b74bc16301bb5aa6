//! `AWS::Rbin`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Rbin::Rule`.
///
/// Creates a Recycle Bin retention rule. You can create two types of retention rules.
///
/// Its ARN: `arn:${Partition}:rbin:${Region}:${Account}:rule/${ResourceName}`.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// The retention rule description.
    ///
    /// At most 255 characters.
    pub description: Option<Value<String>>,
    /// \[Region-level retention rules only\] Specifies the exclusion tags to use to identify resources that are to be
    /// excluded, or ignored, by a Region-level retention rule.
    ///
    /// 0 to 5 items.
    pub exclude_resource_tags: Option<Value<Vec<rule::ResourceTag>>>,
    /// Information about the retention rule lock configuration.
    pub lock_configuration: Option<Value<rule::UnlockDelay>>,
    /// \[Tag-level retention rules only\] Specifies the resource tags to use to identify resources that are to be
    /// retained by a tag-level retention rule.
    ///
    /// 0 to 50 items.
    pub resource_tags: Option<Value<Vec<rule::ResourceTag>>>,
    /// The resource type to be retained by the retention rule. Currently, only EBS volumes, EBS snapshots, and
    /// EBS-backed AMIs are supported.
    ///
    /// Required. One of `EBS_SNAPSHOT`, `EC2_IMAGE`, `EBS_VOLUME`. A change replaces the resource.
    pub resource_type: Option<Value<String>>,
    /// Information about the retention period for which the retention rule is to retain resources.
    ///
    /// Required.
    pub retention_period: Option<Value<rule::RetentionPeriod>>,
    /// The state of the retention rule. Only retention rules that are in the `available` state retain resources.
    pub status: Option<Value<String>>,
    /// Information about the tags to assign to the retention rule.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<rule::Tag>>>,
}

impl Lower for Rule {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ExcludeResourceTags", self.exclude_resource_tags);
        to.set("LockConfiguration", self.lock_configuration);
        to.set("ResourceTags", self.resource_tags);
        to.set("ResourceType", self.resource_type);
        to.set("RetentionPeriod", self.retention_period);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Rule {
    const TYPE: &'static str = "AWS::Rbin::Rule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Rule> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the retention rule.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique ID of the retention rule.
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// \[Region-level retention rules only\] The lock state for the retention rule.
    pub fn lock_state(self) -> Value<String> {
        self.attribute("LockState")
    }
}

/// What [`Rule`] is made of.
pub mod rule {
    use super::*;

    /// \[Tag-level retention rules only\] Information about the resource tags used to identify resources that are
    /// retained by the retention rule.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub resource_tag_key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. 0 to 256 characters.
        pub resource_tag_value: Option<Value<String>>,
    }

    impl Lower for ResourceTag {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceTagKey", self.resource_tag_key);
            to.set("ResourceTagValue", self.resource_tag_value);
        }
    }

    /// Information about the retention rule unlock delay. The unlock delay is the period after which a retention rule
    /// can be modified or edited after it has been unlocked by a user with the required permissions.
    #[derive(Clone, Debug, Default)]
    pub struct UnlockDelay {
        /// The unit of time in which to measure the unlock delay. Currently, the unlock delay can be measured only in days.
        ///
        /// One of `DAYS`.
        pub unlock_delay_unit: Option<Value<String>>,
        /// The unlock delay period, measured in the unit specified for \*UnlockDelayUnit\*.
        ///
        /// 7 to 30.
        pub unlock_delay_value: Option<Value<i64>>,
    }

    impl Lower for UnlockDelay {
        fn fields(self, to: &mut Fields) {
            to.set("UnlockDelayUnit", self.unlock_delay_unit);
            to.set("UnlockDelayValue", self.unlock_delay_value);
        }
    }

    /// Information about the retention period for which the retention rule is to retain resources.
    #[derive(Clone, Debug, Default)]
    pub struct RetentionPeriod {
        /// The unit of time in which the retention period is measured. Currently, only `DAYS` is supported.
        ///
        /// Required. One of `DAYS`.
        pub retention_period_unit: Option<Value<String>>,
        /// The period value for which the retention rule is to retain resources, measured in days. The supported retention
        /// periods are.
        ///
        /// Required. 1 to 3650.
        pub retention_period_value: Option<Value<i64>>,
    }

    impl Lower for RetentionPeriod {
        fn fields(self, to: &mut Fields) {
            to.set("RetentionPeriodUnit", self.retention_period_unit);
            to.set("RetentionPeriodValue", self.retention_period_value);
        }
    }

    /// Metadata of a retention rule, consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A unique identifier for the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// String which you can use to describe or define the tag.
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
