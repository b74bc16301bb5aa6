//! `AWS::Detective`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Detective::Graph`.
///
/// The `AWS::Detective::Graph` resource is an Amazon Detective resource type that creates a Detective behavior
/// graph.
///
/// Its ARN: `arn:${Partition}:detective:${Region}:${Account}:graph:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// Indicates whether to automatically enable new organization accounts as member accounts in the organization
    /// behavior graph.
    pub auto_enable_members: Option<Value<bool>>,
    /// The tag values to assign to the new behavior graph.
    pub tags: Option<Value<Vec<graph::Tag>>>,
}

impl Lower for Graph {
    fn fields(self, to: &mut Fields) {
        to.set("AutoEnableMembers", self.auto_enable_members);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Graph {
    const TYPE: &'static str = "AWS::Detective::Graph";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Graph> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the new behavior graph.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Graph`] is made of.
pub mod graph {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Detective::MemberInvitation`.
///
/// The `AWS::Detective::MemberInvitation` resource is an Amazon Detective resource type that creates an invitation
/// to join a Detective behavior graph.
#[derive(Clone, Debug, Default)]
pub struct MemberInvitation {
    /// Whether to send an invitation email to the member account. If set to true, the member account does not receive
    /// an invitation email.
    pub disable_email_notification: Option<Value<bool>>,
    /// The ARN of the behavior graph to invite the account to contribute data to.
    ///
    /// Required. A change replaces the resource.
    pub graph_arn: Option<Value<String>>,
    /// The root user email address of the invited account. If the email address provided is not the root user email
    /// address for the provided account, the invitation creation fails.
    ///
    /// Required.
    pub member_email_address: Option<Value<String>>,
    /// The AWS account identifier of the invited account.
    ///
    /// Required. A change replaces the resource.
    pub member_id: Option<Value<String>>,
    /// Customized text to include in the invitation email message.
    ///
    /// 1 to 1000 characters.
    pub message: Option<Value<String>>,
}

impl Lower for MemberInvitation {
    fn fields(self, to: &mut Fields) {
        to.set("DisableEmailNotification", self.disable_email_notification);
        to.set("GraphArn", self.graph_arn);
        to.set("MemberEmailAddress", self.member_email_address);
        to.set("MemberId", self.member_id);
        to.set("Message", self.message);
    }
}

impl Level1 for MemberInvitation {
    const TYPE: &'static str = "AWS::Detective::MemberInvitation";
}

impl Handle<MemberInvitation> {
    /// `Ref`: `GraphArn`, `MemberId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Detective::OrganizationAdmin`.
///
/// The `AWS::Detective::OrganizationAdmin` resource is an Amazon Detective resource type that designates the
/// Detective administrator account for the organization in the current region.
#[derive(Clone, Debug, Default)]
pub struct OrganizationAdmin {
    /// The AWS account identifier of the account to designate as the Detective administrator account for the
    /// organization.
    ///
    /// Required. A change replaces the resource.
    pub account_id: Option<Value<String>>,
}

impl Lower for OrganizationAdmin {
    fn fields(self, to: &mut Fields) {
        to.set("AccountId", self.account_id);
    }
}

impl Level1 for OrganizationAdmin {
    const TYPE: &'static str = "AWS::Detective::OrganizationAdmin";
}

impl Handle<OrganizationAdmin> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the behavior graph to invite the account to contribute data to.
    pub fn graph_arn(self) -> Value<Arn> {
        self.attribute("GraphArn")
    }
}
