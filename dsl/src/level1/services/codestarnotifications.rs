//! `AWS::CodeStarNotifications`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CodeStarNotifications::NotificationRule`.
///
/// Creates a notification rule for a resource. The rule specifies the events you want notifications about and the
/// targets (such as Amazon Simple Notification Service topics or clients configured for Slack) where you want to
/// receive them.
///
/// Its ARN: `arn:${Partition}:codestar-notifications:${Region}:${Account}:notificationrule/${NotificationRuleId}`.
#[derive(Clone, Debug, Default)]
pub struct NotificationRule {
    /// The name or email alias of the person who created the notification rule.
    ///
    /// 1 to 2048 characters.
    pub created_by: Option<Value<String>>,
    /// The level of detail to include in the notifications for this resource. `BASIC` will include only the contents of
    /// the event as it would appear in Amazon CloudWatch.
    ///
    /// Required. One of `BASIC`, `FULL`.
    pub detail_type: Option<Value<String>>,
    /// The event type associated with this notification rule. For a complete list of event types and IDs, see
    /// Notification concepts in the \*Developer Tools Console User Guide\*.
    ///
    /// 1 to 2048 characters.
    pub event_type_id: Option<Value<String>>,
    /// A list of event types associated with this notification rule. For a complete list of event types and IDs, see
    /// Notification concepts in the \*Developer Tools Console User Guide\*.
    ///
    /// Required.
    pub event_type_ids: Option<Value<Vec<String>>>,
    /// The name for the notification rule. Notification rule names must be unique in your AWS account.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the resource to associate with the notification rule. Supported resources
    /// include pipelines in AWS CodePipeline, repositories in AWS CodeCommit, and build projects in AWS CodeBuild.
    ///
    /// Required. A change replaces the resource.
    pub resource: Option<Value<String>>,
    /// The status of the notification rule. The default value is `ENABLED`. If the status is set to `DISABLED`,
    /// notifications aren't sent for the notification rule.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub status: Option<Value<String>>,
    /// A list of tags to apply to this notification rule. Key names cannot start with " `aws` ".
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The Amazon Resource Name (ARN) of the Amazon topic or client.
    ///
    /// 1 to 2048 characters.
    pub target_address: Option<Value<String>>,
    /// A list of Amazon Resource Names (ARNs) of Amazon topics and clients to associate with the notification rule.
    ///
    /// Required. At most 10 items.
    pub targets: Option<Value<Vec<notification_rule::Target>>>,
}

impl Lower for NotificationRule {
    fn fields(self, to: &mut Fields) {
        to.set("CreatedBy", self.created_by);
        to.set("DetailType", self.detail_type);
        to.set("EventTypeId", self.event_type_id);
        to.set("EventTypeIds", self.event_type_ids);
        to.set("Name", self.name);
        to.set("Resource", self.resource);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("TargetAddress", self.target_address);
        to.set("Targets", self.targets);
    }
}

impl Level1 for NotificationRule {
    const TYPE: &'static str = "AWS::CodeStarNotifications::NotificationRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<NotificationRule> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the notification rule.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`NotificationRule`] is made of.
pub mod notification_rule {
    use super::*;

    /// Information about the topics or clients associated with a notification rule.
    #[derive(Clone, Debug, Default)]
    pub struct Target {
        /// The Amazon Resource Name (ARN) of the topic or client.
        ///
        /// Required.
        pub target_address: Option<Value<String>>,
        /// The target type. Can be an Amazon Simple Notification Service topic or client.
        ///
        /// Required.
        pub target_type: Option<Value<String>>,
    }

    impl Lower for Target {
        fn fields(self, to: &mut Fields) {
            to.set("TargetAddress", self.target_address);
            to.set("TargetType", self.target_type);
        }
    }
}
