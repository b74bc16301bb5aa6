//! `AWS::Chatbot`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Chatbot::CustomAction`.
///
/// Its ARN: `arn:${Partition}:chatbot::${Account}:custom-action/${ActionName}`.
#[derive(Clone, Debug, Default)]
pub struct CustomAction {
    /// The name of the custom action. This name is included in the Amazon Resource Name (ARN).
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub action_name: Option<Value<String>>,
    /// The name used to invoke this action in a chat channel. For example, `@Amazon Q run my-alias`.
    ///
    /// 1 to 30 characters.
    pub alias_name: Option<Value<String>>,
    /// Defines when this custom action button should be attached to a notification.
    pub attachments: Option<Value<Vec<custom_action::CustomActionAttachment>>>,
    /// The definition of the command to run when invoked as an alias or as an action button.
    ///
    /// Required.
    pub definition: Option<Value<custom_action::CustomActionDefinition>>,
    /// The tags to add to the configuration.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<custom_action::Tag>>>,
}

impl Lower for CustomAction {
    fn fields(self, to: &mut Fields) {
        to.set("ActionName", self.action_name);
        to.set("AliasName", self.alias_name);
        to.set("Attachments", self.attachments);
        to.set("Definition", self.definition);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CustomAction {
    const TYPE: &'static str = "AWS::Chatbot::CustomAction";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CustomAction> {
    /// `Ref`: its `CustomActionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The fully defined ARN of the custom action.
    pub fn custom_action_arn(self) -> Value<Arn> {
        self.attribute("CustomActionArn")
    }
}

/// What [`CustomAction`] is made of.
pub mod custom_action {
    use super::*;

    /// Defines when a custom action button should be attached to a notification.
    #[derive(Clone, Debug, Default)]
    pub struct CustomActionAttachment {
        /// The text of the button that appears on the notification.
        ///
        /// 1 to 50 characters.
        pub button_text: Option<Value<String>>,
        /// The criteria for when a button should be shown based on values in the notification.
        ///
        /// 1 to 5 items.
        pub criteria: Option<Value<Vec<CustomActionAttachmentCriteria>>>,
        /// The type of notification that the custom action should be attached to.
        ///
        /// 1 to 100 characters.
        pub notification_type: Option<Value<String>>,
        /// The variables to extract from the notification.
        pub variables: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for CustomActionAttachment {
        fn fields(self, to: &mut Fields) {
            to.set("ButtonText", self.button_text);
            to.set("Criteria", self.criteria);
            to.set("NotificationType", self.notification_type);
            to.set("Variables", self.variables);
        }
    }

    /// A criteria for when a button should be shown based on values in the notification.
    #[derive(Clone, Debug, Default)]
    pub struct CustomActionAttachmentCriteria {
        /// The operation to perform on the named variable.
        ///
        /// Required. One of `HAS_VALUE`, `EQUALS`.
        pub operator: Option<Value<String>>,
        /// A value that is compared with the actual value of the variable based on the behavior of the operator.
        ///
        /// 0 to 1024 characters.
        pub value: Option<Value<String>>,
        /// The name of the variable to operate on.
        ///
        /// Required.
        pub variable_name: Option<Value<String>>,
    }

    impl Lower for CustomActionAttachmentCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Operator", self.operator);
            to.set("Value", self.value);
            to.set("VariableName", self.variable_name);
        }
    }

    /// The definition of the command to run when invoked as an alias or as an action button.
    #[derive(Clone, Debug, Default)]
    pub struct CustomActionDefinition {
        /// The command string to run which may include variables by prefixing with a dollar sign ($).
        ///
        /// Required. 1 to 5000 characters.
        pub command_text: Option<Value<String>>,
    }

    impl Lower for CustomActionDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("CommandText", self.command_text);
        }
    }

    /// `Tag` of `AWS::Chatbot::CustomAction`.
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

/// `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`.
///
/// The `AWS::Chatbot::MicrosoftTeamsChannelConfiguration` resource configures a Microsoft Teams channel to allow
/// users to use with CloudFormation templates.
#[derive(Clone, Debug, Default)]
pub struct MicrosoftTeamsChannelConfiguration {
    /// The name of the configuration.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub configuration_name: Option<Value<String>>,
    /// Links a list of resource ARNs (for example, custom action ARNs) to a Microsoft Teams channel configuration for.
    pub customization_resource_arns: Option<Value<Vec<String>>>,
    /// The list of IAM policy ARNs that are applied as channel guardrails. The AWS managed 'AdministratorAccess' policy
    /// is applied as a default if this is not set.
    pub guardrail_policies: Option<Value<Vec<String>>>,
    /// The ARN of the IAM role that defines the permissions for.
    ///
    /// Required.
    pub iam_role_arn: Option<Value<String>>,
    /// Specifies the logging level for this configuration. This property affects the log entries pushed to Amazon
    /// CloudWatch Logs.
    ///
    /// 4 to 5 characters.
    pub logging_level: Option<Value<String>>,
    /// The ARNs of the SNS topics that deliver notifications to.
    pub sns_topic_arns: Option<Value<Vec<String>>>,
    /// The tags to add to the configuration.
    pub tags: Option<Value<Vec<microsoft_teams_channel_configuration::Tag>>>,
    /// The ID of the Microsoft Team authorized with.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub team_id: Option<Value<String>>,
    /// The ID of the Microsoft Teams channel.
    ///
    /// Required. 1 to 256 characters.
    pub teams_channel_id: Option<Value<String>>,
    /// The name of the Microsoft Teams channel.
    ///
    /// 1 to 256 characters.
    pub teams_channel_name: Option<Value<String>>,
    /// The ID of the Microsoft Teams tenant.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub teams_tenant_id: Option<Value<String>>,
    /// Enables use of a user role requirement in your chat configuration.
    pub user_role_required: Option<Value<bool>>,
}

impl Lower for MicrosoftTeamsChannelConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigurationName", self.configuration_name);
        to.set("CustomizationResourceArns", self.customization_resource_arns);
        to.set("GuardrailPolicies", self.guardrail_policies);
        to.set("IamRoleArn", self.iam_role_arn);
        to.set("LoggingLevel", self.logging_level);
        to.set("SnsTopicArns", self.sns_topic_arns);
        to.set("Tags", self.tags);
        to.set("TeamId", self.team_id);
        to.set("TeamsChannelId", self.teams_channel_id);
        to.set("TeamsChannelName", self.teams_channel_name);
        to.set("TeamsTenantId", self.teams_tenant_id);
        to.set("UserRoleRequired", self.user_role_required);
    }
}

impl Level1 for MicrosoftTeamsChannelConfiguration {
    const TYPE: &'static str = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MicrosoftTeamsChannelConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`MicrosoftTeamsChannelConfiguration`] is made of.
pub mod microsoft_teams_channel_configuration {
    use super::*;

    /// `Tag` of `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`.
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

/// `AWS::Chatbot::SlackChannelConfiguration`.
///
/// The `AWS::Chatbot::SlackChannelConfiguration` resource configures a Slack channel to allow users to use with
/// CloudFormation templates.
///
/// Its ARN: `arn:${Partition}:chatbot::${Account}:chat-configuration/slack-channel/${ConfigurationName}`.
#[derive(Clone, Debug, Default)]
pub struct SlackChannelConfiguration {
    /// The name of the configuration.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub configuration_name: Option<Value<String>>,
    /// Links a list of resource ARNs (for example, custom action ARNs) to a Slack channel configuration for.
    pub customization_resource_arns: Option<Value<Vec<String>>>,
    /// The list of IAM policy ARNs that are applied as channel guardrails. The AWS managed 'AdministratorAccess' policy
    /// is applied as a default if this is not set.
    pub guardrail_policies: Option<Value<Vec<String>>>,
    /// The ARN of the IAM role that defines the permissions for.
    ///
    /// Required.
    pub iam_role_arn: Option<Value<String>>,
    /// Specifies the logging level for this configuration. This property affects the log entries pushed to Amazon
    /// CloudWatch Logs.
    ///
    /// 4 to 5 characters.
    pub logging_level: Option<Value<String>>,
    /// The ID of the Slack channel.
    ///
    /// Required. 1 to 256 characters.
    pub slack_channel_id: Option<Value<String>>,
    /// The ID of the Slack workspace authorized with.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub slack_workspace_id: Option<Value<String>>,
    /// The ARNs of the SNS topics that deliver notifications to.
    pub sns_topic_arns: Option<Value<Vec<String>>>,
    /// The tags to add to the configuration.
    pub tags: Option<Value<Vec<slack_channel_configuration::Tag>>>,
    /// Enables use of a user role requirement in your chat configuration.
    pub user_role_required: Option<Value<bool>>,
}

impl Lower for SlackChannelConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigurationName", self.configuration_name);
        to.set("CustomizationResourceArns", self.customization_resource_arns);
        to.set("GuardrailPolicies", self.guardrail_policies);
        to.set("IamRoleArn", self.iam_role_arn);
        to.set("LoggingLevel", self.logging_level);
        to.set("SlackChannelId", self.slack_channel_id);
        to.set("SlackWorkspaceId", self.slack_workspace_id);
        to.set("SnsTopicArns", self.sns_topic_arns);
        to.set("Tags", self.tags);
        to.set("UserRoleRequired", self.user_role_required);
    }
}

impl Level1 for SlackChannelConfiguration {
    const TYPE: &'static str = "AWS::Chatbot::SlackChannelConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SlackChannelConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`SlackChannelConfiguration`] is made of.
pub mod slack_channel_configuration {
    use super::*;

    /// `Tag` of `AWS::Chatbot::SlackChannelConfiguration`.
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
