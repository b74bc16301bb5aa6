//! `AWS::SQS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SQS::Queue`.
///
/// The `AWS::SQS::Queue` resource creates an Amazon SQS standard or FIFO queue.
///
/// It holds data that is lost with it. Its ARN: `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}`.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// For first-in-first-out (FIFO) queues, specifies whether to enable content-based deduplication.
    pub content_based_deduplication: Option<Value<bool>>,
    /// For high throughput for FIFO queues, specifies whether message deduplication occurs at the message group or
    /// queue level.
    pub deduplication_scope: Option<Value<String>>,
    /// The time in seconds for which the delivery of all messages in the queue is delayed. You can specify an integer
    /// value of `0` to `900` (15 minutes).
    ///
    /// 0 to 900.
    pub delay_seconds: Option<Value<i64>>,
    /// If set to true, creates a FIFO queue. If you don't specify this property, Amazon SQS creates a standard queue.
    ///
    /// A change replaces the resource.
    pub fifo_queue: Option<Value<bool>>,
    /// For high throughput for FIFO queues, specifies whether the FIFO queue throughput quota applies to the entire
    /// queue or per message group.
    pub fifo_throughput_limit: Option<Value<String>>,
    /// The length of time in seconds for which Amazon SQS can reuse a data key to encrypt or decrypt messages before
    /// calling AWS again.
    ///
    /// 60 to 86400.
    pub kms_data_key_reuse_period_seconds: Option<Value<i64>>,
    /// The ID of an AWS Key Management Service (KMS) for Amazon SQS, or a custom KMS. To use the AWS managed KMS for
    /// Amazon SQS, specify a (default) alias ARN, alias name (for example `alias/aws/sqs` ), key ARN, or key ID.
    pub kms_master_key_id: Option<Value<String>>,
    /// The limit of how many bytes that a message can contain before Amazon SQS rejects it. You can specify an integer
    /// from 1,024 bytes (1 KiB) to 1,048,576 bytes (1 MiB).
    ///
    /// 1024 to 1048576.
    pub maximum_message_size: Option<Value<i64>>,
    /// The number of seconds that Amazon SQS retains a message. You can specify an integer value from `60` seconds (1
    /// minute) to `1,209,600` seconds (14 days).
    ///
    /// 60 to 1209600.
    pub message_retention_period: Option<Value<i64>>,
    /// A name for the queue. To create a FIFO queue, the name of your FIFO queue must end with the `.fifo` suffix.
    ///
    /// A change replaces the resource.
    pub queue_name: Option<Value<String>>,
    /// Specifies the duration, in seconds, that the ReceiveMessage action call waits until a message is in the queue in
    /// order to include it in the response, rather than returning an empty response if a message isn't yet available.
    ///
    /// 0 to 20.
    pub receive_message_wait_time_seconds: Option<Value<i64>>,
    /// The string that includes the parameters for the permissions for the dead-letter queue redrive permission and
    /// which source queues can specify dead-letter queues as a JSON object.
    pub redrive_allow_policy: Option<Value<Json>>,
    /// The string that includes the parameters for the dead-letter queue functionality of the source queue as a JSON
    /// object.
    pub redrive_policy: Option<Value<queue::RedrivePolicy>>,
    /// Enables server-side queue encryption using SQS owned encryption keys. Only one server-side encryption option is
    /// supported per queue (for example, SSE-KMS or SSE-SQS ).
    pub sqs_managed_sse_enabled: Option<Value<bool>>,
    /// The tags that you attach to this queue. For more information, see Resource tag in the \*CloudFormation User
    /// Guide\*.
    pub tags: Option<Value<Vec<queue::Tag>>>,
    /// The length of time during which a message will be unavailable after a message is delivered from the queue.
    ///
    /// 0 to 43200.
    pub visibility_timeout: Option<Value<i64>>,
}

impl Lower for Queue {
    fn fields(self, to: &mut Fields) {
        to.set("ContentBasedDeduplication", self.content_based_deduplication);
        to.set("DeduplicationScope", self.deduplication_scope);
        to.set("DelaySeconds", self.delay_seconds);
        to.set("FifoQueue", self.fifo_queue);
        to.set("FifoThroughputLimit", self.fifo_throughput_limit);
        to.set("KmsDataKeyReusePeriodSeconds", self.kms_data_key_reuse_period_seconds);
        to.set("KmsMasterKeyId", self.kms_master_key_id);
        to.set("MaximumMessageSize", self.maximum_message_size);
        to.set("MessageRetentionPeriod", self.message_retention_period);
        to.set("QueueName", self.queue_name);
        to.set("ReceiveMessageWaitTimeSeconds", self.receive_message_wait_time_seconds);
        to.set("RedriveAllowPolicy", self.redrive_allow_policy);
        to.set("RedrivePolicy", self.redrive_policy);
        to.set("SqsManagedSseEnabled", self.sqs_managed_sse_enabled);
        to.set("Tags", self.tags);
        to.set("VisibilityTimeout", self.visibility_timeout);
    }
}

impl Level1 for Queue {
    const TYPE: &'static str = "AWS::SQS::Queue";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Queue> {
    /// `Ref`: its `QueueUrl`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the queue. For example:
    /// `arn:aws:sqs:us-east-2:123456789012:mystack-myqueue-15PG5C2FC1CW8`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the queue name. For example: `mystack-myqueue-1VF9BKQH5BJVI`.
    pub fn queue_name(self) -> Value<String> {
        self.attribute("QueueName")
    }

    /// Returns the URLs of the queues from the policy.
    pub fn queue_url(self) -> Value<String> {
        self.attribute("QueueUrl")
    }
}

/// What [`Queue`] is made of.
pub mod queue {
    use super::*;

    /// The string that includes the parameters for the dead-letter queue functionality of the source queue as a JSON
    /// object.
    #[derive(Clone, Debug, Default)]
    pub struct RedrivePolicy {
        pub dead_letter_target_arn: Option<Value<String>>,
        pub max_receive_count: Option<Value<i64>>,
    }

    impl Lower for RedrivePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("deadLetterTargetArn", self.dead_letter_target_arn);
            to.set("maxReceiveCount", self.max_receive_count);
        }
    }

    /// `Tag` of `AWS::SQS::Queue`.
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

/// `AWS::SQS::QueueInlinePolicy`.
///
/// The `AWS::SQS::QueueInlinePolicy` resource associates one Amazon SQS queue with one policy.
#[derive(Clone, Debug, Default)]
pub struct QueueInlinePolicy {
    /// A policy document that contains the permissions for the specified Amazon SQS queues. For more information about
    /// Amazon SQS policies, see Using custom policies with the Amazon SQS access policy language in the \*Amazon SQS
    /// Developer Guide\*.
    ///
    /// Required.
    pub policy_document: Option<Value<Json>>,
    /// The URLs of the queues to which you want to add the policy. You can use the `Ref` function to specify an
    /// `AWS::SQS::Queue` resource.
    ///
    /// Required. A change replaces the resource.
    pub queue: Option<Value<String>>,
}

impl Lower for QueueInlinePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("Queue", self.queue);
    }
}

impl Level1 for QueueInlinePolicy {
    const TYPE: &'static str = "AWS::SQS::QueueInlinePolicy";
}

impl Handle<QueueInlinePolicy> {
    /// `Ref`: its `Queue`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::SQS::QueuePolicy`.
///
/// The `AWS::SQS::QueuePolicy` type applies a policy to Amazon SQS queues. For an example snippet, see Declaring an
/// Amazon SQS policy in the \*CloudFormation User Guide\*.
#[derive(Clone, Debug, Default)]
pub struct QueuePolicy {
    /// A policy document that contains the permissions for the specified Amazon SQS queues. For more information about
    /// Amazon SQS policies, see Using custom policies with the Amazon SQS access policy language in the \*Amazon SQS
    /// Developer Guide\*.
    ///
    /// Required.
    pub policy_document: Option<Value<Json>>,
    /// The URLs of the queues to which you want to add the policy. You can use the `Ref` function to specify an
    /// `AWS::SQS::Queue` resource.
    ///
    /// Required.
    pub queues: Option<Value<Vec<String>>>,
}

impl Lower for QueuePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("Queues", self.queues);
    }
}

impl Level1 for QueuePolicy {
    const TYPE: &'static str = "AWS::SQS::QueuePolicy";
}

impl Handle<QueuePolicy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The provider-assigned unique ID for this managed resource.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
