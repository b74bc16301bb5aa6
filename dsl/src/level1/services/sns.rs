//! `AWS::SNS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SNS::Subscription`.
///
/// The \`AWS::SNS::Subscription\` resource subscribes an endpoint to an Amazon topic. For a subscription to be
/// created, the owner of the endpoint must\` confirm the subscription.
#[derive(Clone, Debug, Default)]
pub struct Subscription {
    /// The delivery policy JSON assigned to the subscription. Enables the subscriber to define the message delivery
    /// retry strategy in the case of an HTTP/S endpoint subscribed to the topic.
    pub delivery_policy: Option<Value<Json>>,
    /// The subscription's endpoint. The endpoint value depends on the protocol that you specify. For more information,
    /// see the `Endpoint` parameter of the `Subscribe` action in the \*Amazon API Reference\*.
    ///
    /// A change replaces the resource.
    pub endpoint: Option<Value<String>>,
    /// The filter policy JSON assigned to the subscription. Enables the subscriber to filter out unwanted messages.
    pub filter_policy: Option<Value<Json>>,
    /// This attribute lets you choose the filtering scope by using one of the following string value types.
    pub filter_policy_scope: Option<Value<String>>,
    /// The subscription's protocol. For more information, see the `Protocol` parameter of the `Subscribe` action in the
    /// \*Amazon API Reference\*.
    ///
    /// Required. A change replaces the resource.
    pub protocol: Option<Value<String>>,
    /// When set to `true`, enables raw message delivery. Raw messages don't contain any JSON formatting and can be sent
    /// to Amazon SQS and HTTP/S endpoints.
    pub raw_message_delivery: Option<Value<bool>>,
    /// When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue.
    pub redrive_policy: Option<Value<Json>>,
    /// For cross-region subscriptions, the region in which the topic resides.
    ///
    /// Some changes replace the resource.
    pub region: Option<Value<String>>,
    /// Specifies whether Amazon resends the notification to the subscription when a message's attribute changes.
    pub replay_policy: Option<Value<Json>>,
    /// This property applies only to Amazon Data Firehose delivery stream subscriptions. Specify the ARN of the IAM
    /// role that has the following.
    pub subscription_role_arn: Option<Value<String>>,
    /// The ARN of the topic to subscribe to.
    ///
    /// Required. A change replaces the resource.
    pub topic_arn: Option<Value<String>>,
}

impl Lower for Subscription {
    fn fields(self, to: &mut Fields) {
        to.set("DeliveryPolicy", self.delivery_policy);
        to.set("Endpoint", self.endpoint);
        to.set("FilterPolicy", self.filter_policy);
        to.set("FilterPolicyScope", self.filter_policy_scope);
        to.set("Protocol", self.protocol);
        to.set("RawMessageDelivery", self.raw_message_delivery);
        to.set("RedrivePolicy", self.redrive_policy);
        to.set("Region", self.region);
        to.set("ReplayPolicy", self.replay_policy);
        to.set("SubscriptionRoleArn", self.subscription_role_arn);
        to.set("TopicArn", self.topic_arn);
    }
}

impl Level1 for Subscription {
    const TYPE: &'static str = "AWS::SNS::Subscription";
}

impl Handle<Subscription> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of the subscription created by the `AWS::SNS::Subscription` resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// `AWS::SNS::Topic`.
///
/// The `AWS::SNS::Topic` resource creates a topic to which notifications can be published.
///
/// Its ARN: `arn:${Partition}:sns:${Region}:${Account}:${TopicName}`.
#[derive(Clone, Debug, Default)]
pub struct Topic {
    /// The `ArchivePolicy` determines the number of days Amazon retains messages in FIFO topics. You can set a
    /// retention period ranging from 1 to 365 days.
    pub archive_policy: Option<Value<Json>>,
    /// `ContentBasedDeduplication` enables deduplication of messages based on their content for FIFO topics.
    pub content_based_deduplication: Option<Value<bool>>,
    /// The body of the policy document you want to use for this topic.
    pub data_protection_policy: Option<Value<Json>>,
    /// The `DeliveryStatusLogging` configuration enables you to log the delivery status of messages sent from your
    /// Amazon SNS topic to subscribed endpoints with the following supported delivery protocols.
    pub delivery_status_logging: Option<Value<Vec<topic::LoggingConfig>>>,
    /// The display name to use for an Amazon topic with SMS subscriptions. The display name must be maximum 100
    /// characters long, including hyphens (-), underscores (\_), spaces, and tabs.
    pub display_name: Option<Value<String>>,
    /// Specifies the throughput quota and deduplication behavior to apply for the FIFO topic. Valid values are `Topic`
    /// or `MessageGroup`.
    pub fifo_throughput_scope: Option<Value<String>>,
    /// Set to true to create a FIFO topic.
    ///
    /// A change replaces the resource.
    pub fifo_topic: Option<Value<bool>>,
    /// The ID of an AWS managed customer master key (CMK) for Amazon or a custom CMK. For more information, see Key
    /// terms.
    pub kms_master_key_id: Option<Value<String>>,
    /// 1024 to 1048576.
    pub maximum_message_size: Option<Value<i64>>,
    /// The signature version corresponds to the hashing algorithm used while creating the signature of the
    /// notifications, subscription confirmations, or unsubscribe confirmation messages sent by Amazon SNS.
    pub signature_version: Option<Value<String>>,
    /// The Amazon subscriptions (endpoints) for this topic.
    pub subscription: Option<Value<Vec<topic::Subscription>>>,
    /// The list of tags to add to a new topic.
    pub tags: Option<Value<Vec<topic::Tag>>>,
    /// The name of the topic you want to create. Topic names must include only uppercase and lowercase ASCII letters,
    /// numbers, underscores, and hyphens, and must be between 1 and 256 characters long.
    ///
    /// At most 256 characters. A change replaces the resource.
    pub topic_name: Option<Value<String>>,
    /// Tracing mode of an Amazon topic. By default `TracingConfig` is set to `PassThrough`, and the topic passes
    /// through the tracing header it receives from an Amazon publisher to its subscriptions.
    pub tracing_config: Option<Value<String>>,
}

impl Lower for Topic {
    fn fields(self, to: &mut Fields) {
        to.set("ArchivePolicy", self.archive_policy);
        to.set("ContentBasedDeduplication", self.content_based_deduplication);
        to.set("DataProtectionPolicy", self.data_protection_policy);
        to.set("DeliveryStatusLogging", self.delivery_status_logging);
        to.set("DisplayName", self.display_name);
        to.set("FifoThroughputScope", self.fifo_throughput_scope);
        to.set("FifoTopic", self.fifo_topic);
        to.set("KmsMasterKeyId", self.kms_master_key_id);
        to.set("MaximumMessageSize", self.maximum_message_size);
        to.set("SignatureVersion", self.signature_version);
        to.set("Subscription", self.subscription);
        to.set("Tags", self.tags);
        to.set("TopicName", self.topic_name);
        to.set("TracingConfig", self.tracing_config);
    }
}

impl Level1 for Topic {
    const TYPE: &'static str = "AWS::SNS::Topic";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Topic> {
    /// `Ref`: its `TopicArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of an Amazon topic.
    pub fn topic_arn(self) -> Value<Arn> {
        self.attribute("TopicArn")
    }

    /// Returns the name of an Amazon topic.
    pub fn topic_name(self) -> Value<String> {
        self.attribute("TopicName")
    }
}

/// What [`Topic`] is made of.
pub mod topic {
    use super::*;

    /// The `LoggingConfig` property type specifies the `Delivery` status logging configuration for an
    /// `AWS::SNS::Topic`.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfig {
        /// The IAM role ARN to be used when logging failed message deliveries in Amazon CloudWatch.
        pub failure_feedback_role_arn: Option<Value<String>>,
        /// Indicates one of the supported protocols for the Amazon SNS topic.
        ///
        /// Required. One of `http/s`, `sqs`, `lambda`, `firehose`, `application`.
        pub protocol: Option<Value<String>>,
        /// The IAM role ARN to be used when logging successful message deliveries in Amazon CloudWatch.
        pub success_feedback_role_arn: Option<Value<String>>,
        /// The percentage of successful message deliveries to be logged in Amazon CloudWatch. Valid percentage values range
        /// from 0 to 100.
        pub success_feedback_sample_rate: Option<Value<String>>,
    }

    impl Lower for LoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FailureFeedbackRoleArn", self.failure_feedback_role_arn);
            to.set("Protocol", self.protocol);
            to.set("SuccessFeedbackRoleArn", self.success_feedback_role_arn);
            to.set("SuccessFeedbackSampleRate", self.success_feedback_sample_rate);
        }
    }

    /// `Subscription` is an embedded property that describes the subscription endpoints of an Amazon topic.
    #[derive(Clone, Debug, Default)]
    pub struct Subscription {
        /// The endpoint that receives notifications from the Amazon topic. The endpoint value depends on the protocol that
        /// you specify.
        ///
        /// Required.
        pub endpoint: Option<Value<String>>,
        /// The subscription's protocol. For more information, see the `Protocol` parameter of the `Subscribe` action in the
        /// \*Amazon API Reference\*.
        ///
        /// Required.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for Subscription {
        fn fields(self, to: &mut Fields) {
            to.set("Endpoint", self.endpoint);
            to.set("Protocol", self.protocol);
        }
    }

    /// The list of tags to be added to the specified topic.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The required key portion of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The optional value portion of the tag.
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

/// `AWS::SNS::TopicInlinePolicy`.
///
/// The `AWS::SNS::TopicInlinePolicy` resource associates one Amazon topic with one policy.
#[derive(Clone, Debug, Default)]
pub struct TopicInlinePolicy {
    /// A policy document that contains permissions to add to the specified Amazon topic.
    ///
    /// Required.
    pub policy_document: Option<Value<Json>>,
    /// The Amazon Resource Name (ARN) of the topic to which you want to add the policy.
    ///
    /// Required. A change replaces the resource.
    pub topic_arn: Option<Value<String>>,
}

impl Lower for TopicInlinePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("TopicArn", self.topic_arn);
    }
}

impl Level1 for TopicInlinePolicy {
    const TYPE: &'static str = "AWS::SNS::TopicInlinePolicy";
}

impl Handle<TopicInlinePolicy> {
    /// `Ref`: its `TopicArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::SNS::TopicPolicy`.
///
/// The `AWS::SNS::TopicPolicy` resource associates Amazon topics with a policy. For an example snippet, see
/// Declaring an Amazon policy in the \*CloudFormation User Guide\*.
#[derive(Clone, Debug, Default)]
pub struct TopicPolicy {
    /// A policy document that contains permissions to add to the specified SNS topics.
    ///
    /// Required.
    pub policy_document: Option<Value<Json>>,
    /// The Amazon Resource Names (ARN) of the topics to which you want to add the policy. You can use the `Ref`
    /// function to specify an `AWS::SNS::Topic` resource.
    ///
    /// Required.
    pub topics: Option<Value<Vec<String>>>,
}

impl Lower for TopicPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("Topics", self.topics);
    }
}

impl Level1 for TopicPolicy {
    const TYPE: &'static str = "AWS::SNS::TopicPolicy";
}

impl Handle<TopicPolicy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The provider-assigned unique ID for this managed resource.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
