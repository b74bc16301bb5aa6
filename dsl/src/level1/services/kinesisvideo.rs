//! `AWS::KinesisVideo`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::KinesisVideo::SignalingChannel`.
///
/// Specifies a signaling channel.
#[derive(Clone, Debug, Default)]
pub struct SignalingChannel {
    /// The period of time (in seconds) a signaling channel retains undelivered messages before they are discarded.
    ///
    /// 5 to 120.
    pub message_ttl_seconds: Option<Value<i64>>,
    /// A name for the signaling channel that you are creating. It must be unique for each AWS account and AWS Region.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<signaling_channel::Tag>>>,
    /// A type of the signaling channel that you are creating. Currently, `SINGLE_MASTER` is the only supported channel
    /// type.
    ///
    /// One of `SINGLE_MASTER`.
    pub type_: Option<Value<String>>,
}

impl Lower for SignalingChannel {
    fn fields(self, to: &mut Fields) {
        to.set("MessageTtlSeconds", self.message_ttl_seconds);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for SignalingChannel {
    const TYPE: &'static str = "AWS::KinesisVideo::SignalingChannel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SignalingChannel> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the signaling channel.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`SignalingChannel`] is made of.
pub mod signaling_channel {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. Specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed
        /// with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. Specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with
        /// aws:.
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

/// `AWS::KinesisVideo::Stream`.
///
/// Specifies a new Kinesis video stream.
#[derive(Clone, Debug, Default)]
pub struct Stream {
    /// How long the stream retains data, in hours.
    ///
    /// 0 to 87600.
    pub data_retention_in_hours: Option<Value<i64>>,
    /// The name of the device that is associated with the stream.
    ///
    /// 1 to 128 characters.
    pub device_name: Option<Value<String>>,
    /// The ID of the AWS Key Management Service ( AWS ) key that Kinesis Video Streams uses to encrypt data on the
    /// stream.
    ///
    /// 1 to 2048 characters.
    pub kms_key_id: Option<Value<String>>,
    /// The `MediaType` of the stream.
    ///
    /// 1 to 128 characters.
    pub media_type: Option<Value<String>>,
    /// The name of the stream.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The configuration for stream storage, including the default storage tier for stream data.
    pub stream_storage_configuration: Option<Value<stream::StreamStorageConfiguration>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<stream::Tag>>>,
}

impl Lower for Stream {
    fn fields(self, to: &mut Fields) {
        to.set("DataRetentionInHours", self.data_retention_in_hours);
        to.set("DeviceName", self.device_name);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("MediaType", self.media_type);
        to.set("Name", self.name);
        to.set("StreamStorageConfiguration", self.stream_storage_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Stream {
    const TYPE: &'static str = "AWS::KinesisVideo::Stream";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Stream> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the stream.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Stream`] is made of.
pub mod stream {
    use super::*;

    /// The configuration for stream storage, including the default storage tier for stream data.
    #[derive(Clone, Debug, Default)]
    pub struct StreamStorageConfiguration {
        /// The default storage tier for the stream data. This setting determines the storage class used for stream data,
        /// affecting both performance characteristics and storage costs.
        ///
        /// One of `HOT`, `WARM`.
        pub default_storage_tier: Option<Value<String>>,
    }

    impl Lower for StreamStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultStorageTier", self.default_storage_tier);
        }
    }

    /// A key-value pair to associated with the Kinesis Video Stream.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. Specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed
        /// with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. Specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with
        /// aws:.
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
