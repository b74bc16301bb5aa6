//! `AWS::IVSChat`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IVSChat::LoggingConfiguration`.
///
/// The `AWS::IVSChat::LoggingConfiguration` resource specifies an logging configuration that allows clients to
/// store and record sent messages.
///
/// Its ARN: `arn:${Partition}:ivschat:${Region}:${Account}:logging-configuration/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct LoggingConfiguration {
    /// The DestinationConfiguration is a complex type that contains information about where chat content will be
    /// logged.
    ///
    /// Required.
    pub destination_configuration: Option<Value<logging_configuration::DestinationConfiguration>>,
    /// Logging-configuration name. The value does not need to be unique.
    ///
    /// 0 to 128 characters.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<logging_configuration::Tag>>>,
}

impl Lower for LoggingConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationConfiguration", self.destination_configuration);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LoggingConfiguration {
    const TYPE: &'static str = "AWS::IVSChat::LoggingConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LoggingConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The logging-configuration ARN. For example:
    /// `arn:aws:ivschat:us-west-2:123456789012:logging-configuration/abcdABCDefgh`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The logging-configuration ID. For example: `abcdABCDefgh`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Indicates the current state of the logging configuration. When the state is `ACTIVE`, the configuration is ready
    /// to log a chat session.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`LoggingConfiguration`] is made of.
pub mod logging_configuration {
    use super::*;

    /// The DestinationConfiguration property type describes a location where chat logs will be stored. Each member
    /// represents the configuration of one log destination.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationConfiguration {
        /// An Amazon CloudWatch Logs destination configuration where chat activity will be logged.
        pub cloud_watch_logs: Option<Value<CloudWatchLogsDestinationConfiguration>>,
        /// An Amazon Kinesis Data Firehose destination configuration where chat activity will be logged.
        pub firehose: Option<Value<FirehoseDestinationConfiguration>>,
        /// An Amazon S3 destination configuration where chat activity will be logged.
        pub s3: Option<Value<S3DestinationConfiguration>>,
    }

    impl Lower for DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
            to.set("Firehose", self.firehose);
            to.set("S3", self.s3);
        }
    }

    /// The CloudWatchLogsDestinationConfiguration property type specifies a CloudWatch Logs location where chat logs
    /// will be stored.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsDestinationConfiguration {
        /// Name of the Amazon Cloudwatch Logs destination where chat activity will be logged.
        ///
        /// Required. 1 to 512 characters.
        pub log_group_name: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
        }
    }

    /// The FirehoseDestinationConfiguration property type specifies a Kinesis Firehose location where chat logs will be
    /// stored.
    #[derive(Clone, Debug, Default)]
    pub struct FirehoseDestinationConfiguration {
        /// Name of the Amazon Kinesis Firehose delivery stream where chat activity will be logged.
        ///
        /// Required. 1 to 64 characters.
        pub delivery_stream_name: Option<Value<String>>,
    }

    impl Lower for FirehoseDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStreamName", self.delivery_stream_name);
        }
    }

    /// The S3DestinationConfiguration property type specifies an S3 location where chat logs will be stored.
    #[derive(Clone, Debug, Default)]
    pub struct S3DestinationConfiguration {
        /// Name of the Amazon S3 bucket where chat activity will be logged.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
    }

    impl Lower for S3DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::IVSChat::Room`.
///
/// The `AWS::IVSChat::Room` resource specifies an room that allows clients to connect and pass messages.
///
/// Its ARN: `arn:${Partition}:ivschat:${Region}:${Account}:room/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Room {
    /// List of logging-configuration identifiers attached to the room.
    ///
    /// 0 to 50 items.
    pub logging_configuration_identifiers: Option<Value<Vec<String>>>,
    /// Maximum number of characters in a single message. Messages are expected to be UTF-8 encoded and this limit
    /// applies specifically to rune/code-point count, not number of bytes.
    ///
    /// 1 to 500.
    pub maximum_message_length: Option<Value<i64>>,
    /// Maximum number of messages per second that can be sent to the room (by all clients).
    ///
    /// 1 to 10.
    pub maximum_message_rate_per_second: Option<Value<i64>>,
    /// Configuration information for optional review of messages.
    pub message_review_handler: Option<Value<room::MessageReviewHandler>>,
    /// Room name. The value does not need to be unique.
    ///
    /// 0 to 128 characters.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<room::Tag>>>,
}

impl Lower for Room {
    fn fields(self, to: &mut Fields) {
        to.set("LoggingConfigurationIdentifiers", self.logging_configuration_identifiers);
        to.set("MaximumMessageLength", self.maximum_message_length);
        to.set("MaximumMessageRatePerSecond", self.maximum_message_rate_per_second);
        to.set("MessageReviewHandler", self.message_review_handler);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Room {
    const TYPE: &'static str = "AWS::IVSChat::Room";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Room> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The room ARN. For example: `arn:aws:ivschat:us-west-2:123456789012:room/abcdABCDefgh`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The room ID. For example: `abcdABCDefgh`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Room`] is made of.
pub mod room {
    use super::*;

    /// The MessageReviewHandler property type specifies configuration information for optional message review.
    #[derive(Clone, Debug, Default)]
    pub struct MessageReviewHandler {
        /// Specifies the fallback behavior (whether the message is allowed or denied) if the handler does not return a
        /// valid response, encounters an error, or times out.
        ///
        /// One of `ALLOW`, `DENY`.
        pub fallback_result: Option<Value<String>>,
        /// Identifier of the message review handler. Currently this must be an ARN of a lambda function.
        ///
        /// 0 to 170 characters.
        pub uri: Option<Value<String>>,
    }

    impl Lower for MessageReviewHandler {
        fn fields(self, to: &mut Fields) {
            to.set("FallbackResult", self.fallback_result);
            to.set("Uri", self.uri);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
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
