//! `AWS::QLDB`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::QLDB::Ledger`.
///
/// The `AWS::QLDB::Ledger` resource specifies a new Amazon Quantum Ledger Database (Amazon QLDB) ledger in your AWS
/// account.
///
/// It holds data that is lost with it. Its ARN: `arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}`.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// Specifies whether the ledger is protected from being deleted by any user. If not defined during ledger creation,
    /// this feature is enabled ( `true` ) by default.
    pub deletion_protection: Option<Value<bool>>,
    /// The key in AWS Key Management Service ( AWS ) to use for encryption of data at rest in the ledger. For more
    /// information, see Encryption at rest in the \*Amazon QLDB Developer Guide\*.
    pub kms_key: Option<Value<String>>,
    /// The name of the ledger that you want to create. The name must be unique among all of the ledgers in your AWS
    /// account in the current Region.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The permissions mode to assign to the ledger that you want to create. This parameter can have one of the
    /// following values.
    ///
    /// Required.
    pub permissions_mode: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<ledger::Tag>>>,
}

impl Lower for Ledger {
    fn fields(self, to: &mut Fields) {
        to.set("DeletionProtection", self.deletion_protection);
        to.set("KmsKey", self.kms_key);
        to.set("Name", self.name);
        to.set("PermissionsMode", self.permissions_mode);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Ledger {
    const TYPE: &'static str = "AWS::QLDB::Ledger";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Ledger> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Ledger`] is made of.
pub mod ledger {
    use super::*;

    /// `Tag` of `AWS::QLDB::Ledger`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::QLDB::Stream`.
///
/// The `AWS::QLDB::Stream` resource specifies a journal stream for a given Amazon Quantum Ledger Database (Amazon
/// QLDB) ledger.
#[derive(Clone, Debug, Default)]
pub struct Stream {
    /// The exclusive date and time that specifies when the stream ends. If you don't define this parameter, the stream
    /// runs indefinitely until you cancel it.
    ///
    /// A change replaces the resource.
    pub exclusive_end_time: Option<Value<String>>,
    /// The inclusive start date and time from which to start streaming journal data. This parameter must be in `ISO
    /// 8601` date and time format and in Universal Coordinated Time (UTC).
    ///
    /// Required. A change replaces the resource.
    pub inclusive_start_time: Option<Value<String>>,
    /// The configuration settings of the Kinesis Data Streams destination for your stream request.
    ///
    /// Required. A change replaces the resource.
    pub kinesis_configuration: Option<Value<stream::KinesisConfiguration>>,
    /// The name of the ledger.
    ///
    /// Required. A change replaces the resource.
    pub ledger_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that grants QLDB permissions for a journal stream to write data
    /// records to a Kinesis Data Streams resource.
    ///
    /// Required. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// The name that you want to assign to the QLDB journal stream. User-defined names can help identify and indicate
    /// the purpose of a stream.
    ///
    /// Required. A change replaces the resource.
    pub stream_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<stream::Tag>>>,
}

impl Lower for Stream {
    fn fields(self, to: &mut Fields) {
        to.set("ExclusiveEndTime", self.exclusive_end_time);
        to.set("InclusiveStartTime", self.inclusive_start_time);
        to.set("KinesisConfiguration", self.kinesis_configuration);
        to.set("LedgerName", self.ledger_name);
        to.set("RoleArn", self.role_arn);
        to.set("StreamName", self.stream_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Stream {
    const TYPE: &'static str = "AWS::QLDB::Stream";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Stream> {
    /// `Ref`: `LedgerName`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the QLDB journal stream. For example:
    /// `arn:aws:qldb:us-east-1:123456789012:stream/exampleLedger/IiPT4brpZCqCq3f4MTHbYy`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique ID that QLDB assigns to each QLDB journal stream. For example: `IiPT4brpZCqCq3f4MTHbYy`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Stream`] is made of.
pub mod stream {
    use super::*;

    /// The configuration settings of the Amazon Kinesis Data Streams destination for an Amazon QLDB journal stream.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisConfiguration {
        /// Enables QLDB to publish multiple data records in a single Kinesis Data Streams record, increasing the number of
        /// records sent per API call.
        ///
        /// A change replaces the resource.
        pub aggregation_enabled: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) of the Kinesis Data Streams resource.
        ///
        /// A change replaces the resource.
        pub stream_arn: Option<Value<String>>,
    }

    impl Lower for KinesisConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AggregationEnabled", self.aggregation_enabled);
            to.set("StreamArn", self.stream_arn);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
