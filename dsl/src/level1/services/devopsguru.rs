//! `AWS::DevOpsGuru`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DevOpsGuru::LogAnomalyDetectionIntegration`.
///
/// Information about the integration of DevOps Guru with CloudWatch log groups for log anomaly detection.
#[derive(Clone, Debug, Default)]
pub struct LogAnomalyDetectionIntegration {}

impl Lower for LogAnomalyDetectionIntegration {
    fn fields(self, _: &mut Fields) {}
}

impl Level1 for LogAnomalyDetectionIntegration {
    const TYPE: &'static str = "AWS::DevOpsGuru::LogAnomalyDetectionIntegration";
}

impl Handle<LogAnomalyDetectionIntegration> {
    /// `Ref`: its `AccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The account ID associated with the integration of DevOps Guru with CloudWatch log groups for log anomaly
    /// detection.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// `AWS::DevOpsGuru::NotificationChannel`.
///
/// Adds a notification channel to DevOps Guru. A notification channel is used to notify you about important DevOps
/// Guru events, such as when an insight is generated.
#[derive(Clone, Debug, Default)]
pub struct NotificationChannel {
    /// A `NotificationChannelConfig` object that contains information about configured notification channels.
    ///
    /// Required. A change replaces the resource.
    pub config: Option<Value<notification_channel::NotificationChannelConfig>>,
}

impl Lower for NotificationChannel {
    fn fields(self, to: &mut Fields) {
        to.set("Config", self.config);
    }
}

impl Level1 for NotificationChannel {
    const TYPE: &'static str = "AWS::DevOpsGuru::NotificationChannel";
}

impl Handle<NotificationChannel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the notification channel.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`NotificationChannel`] is made of.
pub mod notification_channel {
    use super::*;

    /// Information about notification channels you have configured with DevOps Guru. The one supported notification
    /// channel is Amazon Simple Notification Service (Amazon SNS).
    #[derive(Clone, Debug, Default)]
    pub struct NotificationChannelConfig {
        /// The filter configurations for the Amazon SNS notification topic you use with DevOps Guru.
        ///
        /// A change replaces the resource.
        pub filters: Option<Value<NotificationFilterConfig>>,
        /// Information about a notification channel configured in DevOps Guru to send notifications when insights are
        /// created.
        ///
        /// A change replaces the resource.
        pub sns: Option<Value<SnsChannelConfig>>,
    }

    impl Lower for NotificationChannelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Filters", self.filters);
            to.set("Sns", self.sns);
        }
    }

    /// The filter configurations for the Amazon SNS notification topic you use with DevOps Guru. You can choose to
    /// specify which events or message types to receive notifications for.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationFilterConfig {
        /// The events that you want to receive notifications for. For example, you can choose to receive notifications only
        /// when the severity level is upgraded or a new insight is created.
        ///
        /// 1 to 5 items. A change replaces the resource.
        pub message_types: Option<Value<Vec<String>>>,
        /// The severity levels that you want to receive notifications for. For example, you can choose to receive
        /// notifications only for insights with `HIGH` and `MEDIUM` severity levels.
        ///
        /// 1 to 3 items. A change replaces the resource.
        pub severities: Option<Value<Vec<String>>>,
    }

    impl Lower for NotificationFilterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MessageTypes", self.message_types);
            to.set("Severities", self.severities);
        }
    }

    /// Contains the Amazon Resource Name (ARN) of an Amazon Simple Notification Service topic.
    #[derive(Clone, Debug, Default)]
    pub struct SnsChannelConfig {
        /// The Amazon Resource Name (ARN) of an Amazon Simple Notification Service topic.
        ///
        /// 36 to 1024 characters. A change replaces the resource.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for SnsChannelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TopicArn", self.topic_arn);
        }
    }
}

/// `AWS::DevOpsGuru::ResourceCollection`.
///
/// A collection of AWS resources supported by DevOps Guru. The one type of AWS resource collection supported is AWS
/// CloudFormation stacks.
#[derive(Clone, Debug, Default)]
pub struct ResourceCollection {
    /// Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by DevOps
    /// Guru.
    ///
    /// Required.
    pub resource_collection_filter: Option<Value<resource_collection::ResourceCollectionFilter>>,
}

impl Lower for ResourceCollection {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceCollectionFilter", self.resource_collection_filter);
    }
}

impl Level1 for ResourceCollection {
    const TYPE: &'static str = "AWS::DevOpsGuru::ResourceCollection";
}

impl Handle<ResourceCollection> {
    /// `Ref`: its `ResourceCollectionType`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The type of AWS resource collections to return. The one valid value is `CLOUD_FORMATION` for AWS CloudFormation
    /// stacks.
    pub fn resource_collection_type(self) -> Value<String> {
        self.attribute("ResourceCollectionType")
    }
}

/// What [`ResourceCollection`] is made of.
pub mod resource_collection {
    use super::*;

    /// Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by DevOps
    /// Guru.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceCollectionFilter {
        /// Information about AWS CloudFormation stacks. You can use up to 1000 stacks to specify which AWS resources in
        /// your account to analyze.
        pub cloud_formation: Option<Value<CloudFormationCollectionFilter>>,
        /// The AWS tags used to filter the resources in the resource collection.
        pub tags: Option<Value<Vec<TagCollection>>>,
    }

    impl Lower for ResourceCollectionFilter {
        fn fields(self, to: &mut Fields) {
            to.set("CloudFormation", self.cloud_formation);
            to.set("Tags", self.tags);
        }
    }

    /// Information about AWS CloudFormation stacks. You can use up to 1000 stacks to specify which AWS resources in
    /// your account to analyze.
    #[derive(Clone, Debug, Default)]
    pub struct CloudFormationCollectionFilter {
        /// An array of CloudFormation stack names.
        ///
        /// 1 to 1000 items.
        pub stack_names: Option<Value<Vec<String>>>,
    }

    impl Lower for CloudFormationCollectionFilter {
        fn fields(self, to: &mut Fields) {
            to.set("StackNames", self.stack_names);
        }
    }

    /// A collection of AWS tags.
    #[derive(Clone, Debug, Default)]
    pub struct TagCollection {
        /// An AWS tag \*key\* that is used to identify the AWS resources that DevOps Guru analyzes. All AWS resources in
        /// your account and Region tagged with this \*key\* make up your DevOps Guru application and analysis boundary.
        ///
        /// 1 to 128 characters.
        pub app_boundary_key: Option<Value<String>>,
        /// The values in an AWS tag collection.
        ///
        /// 1 to 1000 items.
        pub tag_values: Option<Value<Vec<String>>>,
    }

    impl Lower for TagCollection {
        fn fields(self, to: &mut Fields) {
            to.set("AppBoundaryKey", self.app_boundary_key);
            to.set("TagValues", self.tag_values);
        }
    }
}
