//! `AWS::SupportApp`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SupportApp::AccountAlias`.
///
/// You can use the `AWS::SupportApp::AccountAlias` resource to specify your AWS account when you configure the AWS
/// Support App in Slack.
#[derive(Clone, Debug, Default)]
pub struct AccountAlias {
    /// An alias or short name for an AWS account.
    ///
    /// Required. 1 to 30 characters.
    pub account_alias: Option<Value<String>>,
}

impl Lower for AccountAlias {
    fn fields(self, to: &mut Fields) {
        to.set("AccountAlias", self.account_alias);
    }
}

impl Level1 for AccountAlias {
    const TYPE: &'static str = "AWS::SupportApp::AccountAlias";
}

impl Handle<AccountAlias> {
    /// `Ref`: its `AccountAliasResourceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The `AccountAlias` resource type has an attribute `AccountAliasResourceId`. You can use this attribute to
    /// identify the resource.
    pub fn account_alias_resource_id(self) -> Value<String> {
        self.attribute("AccountAliasResourceId")
    }
}

/// `AWS::SupportApp::SlackChannelConfiguration`.
///
/// You can use the `AWS::SupportApp::SlackChannelConfiguration` resource to specify your AWS account when you
/// configure the AWS Support App.
#[derive(Clone, Debug, Default)]
pub struct SlackChannelConfiguration {
    /// The channel ID in Slack. This ID identifies a channel within a Slack workspace.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub channel_id: Option<Value<String>>,
    /// The channel name in Slack. This is the channel where you invite the AWS Support App.
    ///
    /// 1 to 256 characters.
    pub channel_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role for this Slack channel configuration. The App uses this role to
    /// perform and Service Quotas actions on your behalf.
    ///
    /// Required. 31 to 2048 characters.
    pub channel_role_arn: Option<Value<String>>,
    /// Whether to get notified when a correspondence is added to your support cases.
    pub notify_on_add_correspondence_to_case: Option<Value<bool>>,
    /// The case severity for your support cases that you want to receive notifications. You can specify `none`, `all`,
    /// or `high`.
    ///
    /// Required. One of `none`, `all`, `high`.
    pub notify_on_case_severity: Option<Value<String>>,
    /// Whether to get notified when your support cases are created or reopened.
    pub notify_on_create_or_reopen_case: Option<Value<bool>>,
    /// Whether to get notified when your support cases are resolved.
    pub notify_on_resolve_case: Option<Value<bool>>,
    /// The team ID in Slack. This ID uniquely identifies a Slack workspace.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub team_id: Option<Value<String>>,
}

impl Lower for SlackChannelConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelId", self.channel_id);
        to.set("ChannelName", self.channel_name);
        to.set("ChannelRoleArn", self.channel_role_arn);
        to.set("NotifyOnAddCorrespondenceToCase", self.notify_on_add_correspondence_to_case);
        to.set("NotifyOnCaseSeverity", self.notify_on_case_severity);
        to.set("NotifyOnCreateOrReopenCase", self.notify_on_create_or_reopen_case);
        to.set("NotifyOnResolveCase", self.notify_on_resolve_case);
        to.set("TeamId", self.team_id);
    }
}

impl Level1 for SlackChannelConfiguration {
    const TYPE: &'static str = "AWS::SupportApp::SlackChannelConfiguration";
}

impl Handle<SlackChannelConfiguration> {
    /// `Ref`: `TeamId`, `ChannelId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::SupportApp::SlackWorkspaceConfiguration`.
///
/// You can use the `AWS::SupportApp::SlackWorkspaceConfiguration` resource to specify your Slack workspace
/// configuration.
#[derive(Clone, Debug, Default)]
pub struct SlackWorkspaceConfiguration {
    /// The team ID in Slack. This ID uniquely identifies a Slack workspace, such as `T012ABCDEFG`.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub team_id: Option<Value<String>>,
    /// An identifier used to update an existing Slack workspace configuration in AWS CloudFormation, such as `100`.
    ///
    /// 1 to 256 characters.
    pub version_id: Option<Value<String>>,
}

impl Lower for SlackWorkspaceConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("TeamId", self.team_id);
        to.set("VersionId", self.version_id);
    }
}

impl Level1 for SlackWorkspaceConfiguration {
    const TYPE: &'static str = "AWS::SupportApp::SlackWorkspaceConfiguration";
}

impl Handle<SlackWorkspaceConfiguration> {
    /// `Ref`: its `TeamId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}
