//! `AWS::AIOps`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AIOps::InvestigationGroup`.
///
/// Creates an \*investigation group\* in your account. Creating an investigation group is a one-time setup task for
/// each Region in your account.
///
/// Its ARN: `arn:${Partition}:aiops:${Region}:${Account}:investigation-group/${InvestigationGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct InvestigationGroup {
    /// Use this property to integrate CloudWatch investigations with chat applications. This property is an array.
    pub chatbot_notification_channels: Option<Value<Vec<investigation_group::ChatbotNotificationChannel>>>,
    /// List of `sourceRoleArn` values that have been configured for cross-account access.
    ///
    /// 0 to 25 items.
    pub cross_account_configurations: Option<Value<Vec<investigation_group::CrossAccountConfiguration>>>,
    /// Specifies the customer managed AWS key that the investigation group uses to encrypt data, if there is one.
    pub encryption_config: Option<Value<investigation_group::EncryptionConfigMap>>,
    /// Returns the JSON of the IAM resource policy associated with the specified investigation group in a string.
    pub investigation_group_policy: Option<Value<String>>,
    /// Specify `true` to enable CloudWatch investigations to have access to change events that are recorded by
    /// CloudTrail.
    pub is_cloud_trail_event_history_enabled: Option<Value<bool>>,
    /// Specify either the name or the ARN of the investigation group that you want to view. This is used to set the
    /// name of the investigation group.
    ///
    /// Required. 1 to 512 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies how long that investigation data is kept.
    ///
    /// 7 to 90. A change replaces the resource.
    pub retention_in_days: Option<Value<i64>>,
    /// The ARN of the IAM role that the investigation group uses for permissions to gather data.
    ///
    /// 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// Displays the custom tag keys for custom applications in your system that you have specified in the investigation
    /// group.
    pub tag_key_boundaries: Option<Value<Vec<String>>>,
    /// The list of key-value pairs to associate with the resource.
    pub tags: Option<Value<Vec<investigation_group::Tag>>>,
}

impl Lower for InvestigationGroup {
    fn fields(self, to: &mut Fields) {
        to.set("ChatbotNotificationChannels", self.chatbot_notification_channels);
        to.set("CrossAccountConfigurations", self.cross_account_configurations);
        to.set("EncryptionConfig", self.encryption_config);
        to.set("InvestigationGroupPolicy", self.investigation_group_policy);
        to.set("IsCloudTrailEventHistoryEnabled", self.is_cloud_trail_event_history_enabled);
        to.set("Name", self.name);
        to.set("RetentionInDays", self.retention_in_days);
        to.set("RoleArn", self.role_arn);
        to.set("TagKeyBoundaries", self.tag_key_boundaries);
        to.set("Tags", self.tags);
    }
}

impl Level1 for InvestigationGroup {
    const TYPE: &'static str = "AWS::AIOps::InvestigationGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InvestigationGroup> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the investigation group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the investigation group was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The name of the user who created the investigation group.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The date and time that the investigation group was most recently modified.
    pub fn last_modified_at(self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// The name of the user who created the investigation group.
    pub fn last_modified_by(self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }
}

/// What [`InvestigationGroup`] is made of.
pub mod investigation_group {
    use super::*;

    /// Use this structure to integrate CloudWatch investigations with chat applications. This structure is a string
    /// array.
    #[derive(Clone, Debug, Default)]
    pub struct ChatbotNotificationChannel {
        /// Returns the Amazon Resource Name (ARN) of any third-party chat integrations configured for the account.
        pub chat_configuration_arns: Option<Value<Vec<String>>>,
        /// Returns the ARN of an Amazon topic used for third-party chat integrations.
        ///
        /// 20 to 2048 characters.
        pub sns_topic_arn: Option<Value<String>>,
    }

    impl Lower for ChatbotNotificationChannel {
        fn fields(self, to: &mut Fields) {
            to.set("ChatConfigurationArns", self.chat_configuration_arns);
            to.set("SNSTopicArn", self.sns_topic_arn);
        }
    }

    /// This structure contains information about the cross-account configuration in the account.
    #[derive(Clone, Debug, Default)]
    pub struct CrossAccountConfiguration {
        /// The ARN of an existing role which will be used to do investigations on your behalf.
        ///
        /// 20 to 2048 characters.
        pub source_role_arn: Option<Value<String>>,
    }

    impl Lower for CrossAccountConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SourceRoleArn", self.source_role_arn);
        }
    }

    /// Use this structure if you want to use a customer managed AWS key to encrypt your investigation data.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfigMap {
        /// Displays whether investigation data is encrypted by a customer managed key or an AWS owned key.
        ///
        /// 1 to 128 characters.
        pub encryption_configuration_type: Option<Value<String>>,
        /// If the investigation group uses a customer managed key for encryption, this field displays the ID of that key.
        ///
        /// 1 to 256 characters.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for EncryptionConfigMap {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionConfigurationType", self.encryption_configuration_type);
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// `Tag` of `AWS::AIOps::InvestigationGroup`.
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
