//! `AWS::SMSVOICE`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SMSVOICE::ConfigurationSet`.
///
/// Creates a new configuration set. After you create the configuration set, you can add one or more event
/// destinations to it.
///
/// Its ARN: `arn:${Partition}:sms-voice:${Region}:${Account}:configuration-set/${ConfigurationSetName}`.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationSet {
    /// The name of the ConfigurationSet.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub configuration_set_name: Option<Value<String>>,
    /// The default sender ID used by the ConfigurationSet.
    pub default_sender_id: Option<Value<String>>,
    /// An array of EventDestination objects that describe any events to log and where to log them.
    ///
    /// At most 5 items.
    pub event_destinations: Option<Value<Vec<configuration_set::EventDestination>>>,
    /// Set to true to enable feedback for the message.
    pub message_feedback_enabled: Option<Value<bool>>,
    /// The unique identifier for the protect configuration.
    ///
    /// 1 to 256 characters.
    pub protect_configuration_id: Option<Value<String>>,
    /// An array of key and value pair tags that's associated with the new configuration set.
    pub tags: Option<Value<Vec<configuration_set::Tag>>>,
}

impl Lower for ConfigurationSet {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigurationSetName", self.configuration_set_name);
        to.set("DefaultSenderId", self.default_sender_id);
        to.set("EventDestinations", self.event_destinations);
        to.set("MessageFeedbackEnabled", self.message_feedback_enabled);
        to.set("ProtectConfigurationId", self.protect_configuration_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConfigurationSet {
    const TYPE: &'static str = "AWS::SMSVOICE::ConfigurationSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConfigurationSet> {
    /// `Ref`: its `ConfigurationSetName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the ConfigurationSet.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`ConfigurationSet`] is made of.
pub mod configuration_set {
    use super::*;

    /// Contains information about an event destination.
    #[derive(Clone, Debug, Default)]
    pub struct EventDestination {
        /// An object that contains information about an event destination that sends logging events to Amazon CloudWatch
        /// logs.
        pub cloud_watch_logs_destination: Option<Value<CloudWatchLogsDestination>>,
        /// When set to true events will be logged.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The name of the EventDestination.
        ///
        /// Required. 1 to 64 characters.
        pub event_destination_name: Option<Value<String>>,
        /// An object that contains information about an event destination for logging to Amazon Data Firehose.
        pub kinesis_firehose_destination: Option<Value<KinesisFirehoseDestination>>,
        /// An array of event types that determine which events to log.
        ///
        /// Required.
        pub matching_event_types: Option<Value<Vec<String>>>,
        /// An object that contains information about an event destination that sends logging events to Amazon SNS.
        pub sns_destination: Option<Value<SnsDestination>>,
    }

    impl Lower for EventDestination {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogsDestination", self.cloud_watch_logs_destination);
            to.set("Enabled", self.enabled);
            to.set("EventDestinationName", self.event_destination_name);
            to.set("KinesisFirehoseDestination", self.kinesis_firehose_destination);
            to.set("MatchingEventTypes", self.matching_event_types);
            to.set("SnsDestination", self.sns_destination);
        }
    }

    /// Contains the destination configuration to use when publishing message sending events.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsDestination {
        /// The Amazon Resource Name (ARN) of an AWS Identity and Access Management role that is able to write event data to
        /// an Amazon CloudWatch destination.
        ///
        /// Required.
        pub iam_role_arn: Option<Value<String>>,
        /// The name of the Amazon CloudWatch log group that you want to record events in.
        ///
        /// Required.
        pub log_group_arn: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsDestination {
        fn fields(self, to: &mut Fields) {
            to.set("IamRoleArn", self.iam_role_arn);
            to.set("LogGroupArn", self.log_group_arn);
        }
    }

    /// Contains the delivery stream Amazon Resource Name (ARN), and the ARN of the AWS Identity and Access Management
    /// (IAM) role associated with a Firehose event destination.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisFirehoseDestination {
        /// The Amazon Resource Name (ARN) of the delivery stream.
        ///
        /// Required.
        pub delivery_stream_arn: Option<Value<String>>,
        /// The ARN of an AWS Identity and Access Management role that is able to write event data to an Amazon Data
        /// Firehose destination.
        ///
        /// Required.
        pub iam_role_arn: Option<Value<String>>,
    }

    impl Lower for KinesisFirehoseDestination {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStreamArn", self.delivery_stream_arn);
            to.set("IamRoleArn", self.iam_role_arn);
        }
    }

    /// An object that defines an Amazon SNS destination for events. You can use Amazon SNS to send notification when
    /// certain events occur.
    #[derive(Clone, Debug, Default)]
    pub struct SnsDestination {
        /// The Amazon Resource Name (ARN) of the Amazon SNS topic that you want to publish events to.
        ///
        /// Required.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for SnsDestination {
        fn fields(self, to: &mut Fields) {
            to.set("TopicArn", self.topic_arn);
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

/// `AWS::SMSVOICE::NotifyConfiguration`.
///
/// A notify configuration defines the settings used to send templated messages with AWS End User Messaging SMS
/// managed messaging, including the display name, use case, enabled channels, and enabled countries.
#[derive(Clone, Debug, Default)]
pub struct NotifyConfiguration {
    /// The default template identifier to associate with the notify configuration. If specified, this template is used
    /// when sending messages without an explicit template identifier.
    ///
    /// At most 256 characters.
    pub default_template_id: Option<Value<String>>,
    /// By default this is set to false. When set to true the notify configuration can't be deleted.
    pub deletion_protection_enabled: Option<Value<bool>>,
    /// The display name to associate with the notify configuration.
    ///
    /// Required. 1 to 15 characters. A change replaces the resource.
    pub display_name: Option<Value<String>>,
    /// An array of channels to enable for the notify configuration. Supported values include SMS and VOICE.
    ///
    /// Required. 1 to 4 items.
    pub enabled_channels: Option<Value<Vec<String>>>,
    /// An array of two-character ISO country codes, in ISO 3166-1 alpha-2 format, that are enabled for the notify
    /// configuration.
    ///
    /// At most 300 items.
    pub enabled_countries: Option<Value<Vec<String>>>,
    /// The identifier of the pool to associate with the notify configuration.
    ///
    /// 1 to 256 characters.
    pub pool_id: Option<Value<String>>,
    /// An array of tags (key and value pairs) associated with the notify configuration.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<notify_configuration::Tag>>>,
    /// The use case for the notify configuration.
    ///
    /// Required. One of `CODE_VERIFICATION`. A change replaces the resource.
    pub use_case: Option<Value<String>>,
}

impl Lower for NotifyConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultTemplateId", self.default_template_id);
        to.set("DeletionProtectionEnabled", self.deletion_protection_enabled);
        to.set("DisplayName", self.display_name);
        to.set("EnabledChannels", self.enabled_channels);
        to.set("EnabledCountries", self.enabled_countries);
        to.set("PoolId", self.pool_id);
        to.set("Tags", self.tags);
        to.set("UseCase", self.use_case);
    }
}

impl Level1 for NotifyConfiguration {
    const TYPE: &'static str = "AWS::SMSVOICE::NotifyConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NotifyConfiguration> {
    /// `Ref`: its `NotifyConfigurationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CreatedTimestamp`.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The attribute `NotifyConfigurationArn`.
    pub fn notify_configuration_arn(self) -> Value<Arn> {
        self.attribute("NotifyConfigurationArn")
    }

    /// The attribute `NotifyConfigurationId`.
    pub fn notify_configuration_id(self) -> Value<String> {
        self.attribute("NotifyConfigurationId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `Tier`.
    pub fn tier(self) -> Value<String> {
        self.attribute("Tier")
    }

    /// The attribute `TierUpgradeStatus`.
    pub fn tier_upgrade_status(self) -> Value<String> {
        self.attribute("TierUpgradeStatus")
    }
}

/// What [`NotifyConfiguration`] is made of.
pub mod notify_configuration {
    use super::*;

    /// `Tag` of `AWS::SMSVOICE::NotifyConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key identifier, or name, of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The string value associated with the key of the tag.
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

/// `AWS::SMSVOICE::OptOutList`.
///
/// Creates a new opt-out list.
///
/// Its ARN: `arn:${Partition}:sms-voice:${Region}:${Account}:opt-out-list/${OptOutListName}`.
#[derive(Clone, Debug, Default)]
pub struct OptOutList {
    /// The name of the OptOutList.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub opt_out_list_name: Option<Value<String>>,
    /// An array of tags (key and value pairs) to associate with the new OptOutList.
    pub tags: Option<Value<Vec<opt_out_list::Tag>>>,
}

impl Lower for OptOutList {
    fn fields(self, to: &mut Fields) {
        to.set("OptOutListName", self.opt_out_list_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for OptOutList {
    const TYPE: &'static str = "AWS::SMSVOICE::OptOutList";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OptOutList> {
    /// `Ref`: its `OptOutListName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the `OptOutList`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`OptOutList`] is made of.
pub mod opt_out_list {
    use super::*;

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

/// `AWS::SMSVOICE::PhoneNumber`.
///
/// Request an origination phone number for use in your account. For more information on phone number request see
/// Request a phone number in the \*End User Messaging User Guide\*.
///
/// Its ARN: `arn:${Partition}:sms-voice:${Region}:${Account}:phone-number/${PhoneNumberId}`.
#[derive(Clone, Debug, Default)]
pub struct PhoneNumber {
    /// By default this is set to false. When set to true the phone number can't be deleted.
    pub deletion_protection_enabled: Option<Value<bool>>,
    /// The two-character code, in ISO 3166-1 alpha-2 format, for the country or region.
    ///
    /// Required. A change replaces the resource.
    pub iso_country_code: Option<Value<String>>,
    /// Creates or updates a `MandatoryKeyword` configuration on an origination phone number For more information, see
    /// Keywords in the End User Messaging User Guide.
    ///
    /// Required.
    pub mandatory_keywords: Option<Value<phone_number::MandatoryKeywords>>,
    /// Indicates if the phone number will be used for text messages, voice messages, or both.
    ///
    /// Required. A change replaces the resource.
    pub number_capabilities: Option<Value<Vec<String>>>,
    /// The type of phone number to request.
    ///
    /// Required. One of `LONG_CODE`, `TOLL_FREE`, `TEN_DLC`, `SIMULATOR`. A change replaces the resource.
    pub number_type: Option<Value<String>>,
    /// The name of the OptOutList associated with the phone number.
    ///
    /// 1 to 256 characters.
    pub opt_out_list_name: Option<Value<String>>,
    /// A keyword is a word that you can search for on a particular phone number or pool. It is also a specific word or
    /// phrase that an end user can send to your number to elicit a response, such as an informational message or a
    /// special offer.
    pub optional_keywords: Option<Value<Vec<phone_number::OptionalKeyword>>>,
    /// When set to false and an end recipient sends a message that begins with HELP or STOP to one of your dedicated
    /// numbers, End User Messaging automatically replies with a customizable message and adds the end recipient to the
    /// OptOutList.
    pub self_managed_opt_outs_enabled: Option<Value<bool>>,
    /// An array of tags (key and value pairs) to associate with the requested phone number.
    pub tags: Option<Value<Vec<phone_number::Tag>>>,
    /// Describes the two-way SMS configuration for a phone number. For more information, see Two-way SMS messaging in
    /// the End User Messaging User Guide.
    pub two_way: Option<Value<phone_number::TwoWay>>,
}

impl Lower for PhoneNumber {
    fn fields(self, to: &mut Fields) {
        to.set("DeletionProtectionEnabled", self.deletion_protection_enabled);
        to.set("IsoCountryCode", self.iso_country_code);
        to.set("MandatoryKeywords", self.mandatory_keywords);
        to.set("NumberCapabilities", self.number_capabilities);
        to.set("NumberType", self.number_type);
        to.set("OptOutListName", self.opt_out_list_name);
        to.set("OptionalKeywords", self.optional_keywords);
        to.set("SelfManagedOptOutsEnabled", self.self_managed_opt_outs_enabled);
        to.set("Tags", self.tags);
        to.set("TwoWay", self.two_way);
    }
}

impl Level1 for PhoneNumber {
    const TYPE: &'static str = "AWS::SMSVOICE::PhoneNumber";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PhoneNumber> {
    /// `Ref`: its `PhoneNumberId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The `PhoneNumber` 's Amazon Resource Name (ARN).
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The phone number in E.164 format.
    pub fn phone_number(self) -> Value<String> {
        self.attribute("PhoneNumber")
    }

    /// The unique identifier for the phone number.
    pub fn phone_number_id(self) -> Value<String> {
        self.attribute("PhoneNumberId")
    }
}

/// What [`PhoneNumber`] is made of.
pub mod phone_number {
    use super::*;

    /// The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have. For more information,
    /// see Keywords in the End User Messaging User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct MandatoryKeywords {
        /// Specifies the `HELP` keyword that customers use to obtain customer support for this phone number. For more
        /// information, see Keywords in the End User Messaging User Guide.
        ///
        /// Required.
        pub help: Option<Value<MandatoryKeyword>>,
        /// Specifies the `STOP` keyword that customers use to opt out of receiving messages from this phone number.
        ///
        /// Required.
        pub stop: Option<Value<MandatoryKeyword>>,
    }

    impl Lower for MandatoryKeywords {
        fn fields(self, to: &mut Fields) {
            to.set("HELP", self.help);
            to.set("STOP", self.stop);
        }
    }

    /// The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have. For more information,
    /// see Keywords in the End User Messaging User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct MandatoryKeyword {
        /// The message associated with the keyword.
        ///
        /// Required. At most 1600 characters.
        pub message: Option<Value<String>>,
    }

    impl Lower for MandatoryKeyword {
        fn fields(self, to: &mut Fields) {
            to.set("Message", self.message);
        }
    }

    /// The `OptionalKeyword` configuration. For more information, see Keywords in the End User Messaging User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct OptionalKeyword {
        /// The action to perform when the keyword is used.
        ///
        /// Required. One of `AUTOMATIC_RESPONSE`, `OPT_OUT`, `OPT_IN`.
        pub action: Option<Value<String>>,
        /// The new keyword to add.
        ///
        /// Required. At most 30 characters.
        pub keyword: Option<Value<String>>,
        /// The message associated with the keyword.
        ///
        /// Required. At most 1600 characters.
        pub message: Option<Value<String>>,
    }

    impl Lower for OptionalKeyword {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Keyword", self.keyword);
            to.set("Message", self.message);
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

    /// The phone number's two-way SMS configuration object.
    #[derive(Clone, Debug, Default)]
    pub struct TwoWay {
        /// The Amazon Resource Name (ARN) of the two way channel.
        pub channel_arn: Option<Value<String>>,
        /// An optional IAM Role Arn for a service to assume, to be able to post inbound SMS messages.
        pub channel_role: Option<Value<String>>,
        /// By default this is set to false. When set to true you can receive incoming text messages from your end
        /// recipients using the TwoWayChannelArn.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for TwoWay {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelArn", self.channel_arn);
            to.set("ChannelRole", self.channel_role);
            to.set("Enabled", self.enabled);
        }
    }
}

/// `AWS::SMSVOICE::Pool`.
///
/// Creates a new pool and associates the specified origination identity to the pool. A pool can include one or more
/// phone numbers and SenderIds that are associated with your AWS account.
///
/// Its ARN: `arn:${Partition}:sms-voice:${Region}:${Account}:pool/${PoolId}`.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    /// When set to true the pool can't be deleted.
    pub deletion_protection_enabled: Option<Value<bool>>,
    /// Creates or updates the pool's `MandatoryKeyword` configuration. For more information, see Keywords in the End
    /// User Messaging User Guide.
    ///
    /// Required.
    pub mandatory_keywords: Option<Value<pool::MandatoryKeywords>>,
    /// The name of the OptOutList associated with the pool.
    ///
    /// 1 to 256 characters.
    pub opt_out_list_name: Option<Value<String>>,
    /// Specifies any optional keywords to associate with the pool. For more information, see Keywords in the End User
    /// Messaging User Guide.
    pub optional_keywords: Option<Value<Vec<pool::OptionalKeyword>>>,
    /// The list of origination identities to apply to the pool, either `PhoneNumberArn` or `SenderIdArn`. For more
    /// information, see Registrations in the End User Messaging User Guide.
    ///
    /// Required. At least 1 items.
    pub origination_identities: Option<Value<Vec<String>>>,
    /// When set to false, an end recipient sends a message that begins with HELP or STOP to one of your dedicated
    /// numbers, End User Messaging automatically replies with a customizable message and adds the end recipient to the
    /// OptOutList.
    pub self_managed_opt_outs_enabled: Option<Value<bool>>,
    /// Allows you to enable shared routes on your pool.
    pub shared_routes_enabled: Option<Value<bool>>,
    /// An array of tags (key and value pairs) associated with the pool.
    pub tags: Option<Value<Vec<pool::Tag>>>,
    /// Describes the two-way SMS configuration for a phone number. For more information, see Two-way SMS messaging in
    /// the End User Messaging User Guide.
    pub two_way: Option<Value<pool::TwoWay>>,
}

impl Lower for Pool {
    fn fields(self, to: &mut Fields) {
        to.set("DeletionProtectionEnabled", self.deletion_protection_enabled);
        to.set("MandatoryKeywords", self.mandatory_keywords);
        to.set("OptOutListName", self.opt_out_list_name);
        to.set("OptionalKeywords", self.optional_keywords);
        to.set("OriginationIdentities", self.origination_identities);
        to.set("SelfManagedOptOutsEnabled", self.self_managed_opt_outs_enabled);
        to.set("SharedRoutesEnabled", self.shared_routes_enabled);
        to.set("Tags", self.tags);
        to.set("TwoWay", self.two_way);
    }
}

impl Level1 for Pool {
    const TYPE: &'static str = "AWS::SMSVOICE::Pool";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Pool> {
    /// `Ref`: its `PoolId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name of the `Pool`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier for the pool.
    pub fn pool_id(self) -> Value<String> {
        self.attribute("PoolId")
    }
}

/// What [`Pool`] is made of.
pub mod pool {
    use super::*;

    /// The manadatory keywords, `HELP` and `STOP` to add to the pool. For more information, see Keywords in the End
    /// User Messaging User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct MandatoryKeywords {
        /// Specifies the pool's `HELP` keyword. For more information, see Opt out list required keywords in the End User
        /// Messaging User Guide.
        ///
        /// Required.
        pub help: Option<Value<MandatoryKeyword>>,
        /// Specifies the pool's opt-out keyword. For more information, see Required opt-out keywords in the End User
        /// Messaging User Guide.
        ///
        /// Required.
        pub stop: Option<Value<MandatoryKeyword>>,
    }

    impl Lower for MandatoryKeywords {
        fn fields(self, to: &mut Fields) {
            to.set("HELP", self.help);
            to.set("STOP", self.stop);
        }
    }

    /// The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have. For more information,
    /// see Keywords in the End User Messaging User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct MandatoryKeyword {
        /// The message associated with the keyword.
        ///
        /// Required. At most 1600 characters.
        pub message: Option<Value<String>>,
    }

    impl Lower for MandatoryKeyword {
        fn fields(self, to: &mut Fields) {
            to.set("Message", self.message);
        }
    }

    /// The pool's `OptionalKeyword` configuration. For more information, see Keywords in the End User Messaging User
    /// Guide.
    #[derive(Clone, Debug, Default)]
    pub struct OptionalKeyword {
        /// The action to perform when the keyword is used.
        ///
        /// Required. One of `AUTOMATIC_RESPONSE`, `OPT_OUT`, `OPT_IN`.
        pub action: Option<Value<String>>,
        /// The new keyword to add.
        ///
        /// Required. At most 30 characters.
        pub keyword: Option<Value<String>>,
        /// The message associated with the keyword.
        ///
        /// Required. At most 1600 characters.
        pub message: Option<Value<String>>,
    }

    impl Lower for OptionalKeyword {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Keyword", self.keyword);
            to.set("Message", self.message);
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

    /// The pool's two-way SMS configuration object.
    #[derive(Clone, Debug, Default)]
    pub struct TwoWay {
        /// The Amazon Resource Name (ARN) of the two way channel.
        pub channel_arn: Option<Value<String>>,
        /// An optional IAM Role Arn for a service to assume, to be able to post inbound SMS messages.
        pub channel_role: Option<Value<String>>,
        /// By default this is set to false. When set to true you can receive incoming text messages from your end
        /// recipients using the TwoWayChannelArn.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for TwoWay {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelArn", self.channel_arn);
            to.set("ChannelRole", self.channel_role);
            to.set("Enabled", self.enabled);
        }
    }
}

/// `AWS::SMSVOICE::ProtectConfiguration`.
///
/// Create a new protect configuration. By default all country rule sets for each capability are set to `ALLOW`.
///
/// Its ARN: `arn:${Partition}:sms-voice:${Region}:${Account}:protect-configuration/${ProtectConfigurationId}`.
#[derive(Clone, Debug, Default)]
pub struct ProtectConfiguration {
    /// The set of `CountryRules` you specify to control which countries End User Messaging can send your messages to.
    pub country_rule_set: Option<Value<protect_configuration::CountryRuleSet>>,
    /// The status of deletion protection for the protect configuration. When set to true deletion protection is
    /// enabled.
    pub deletion_protection_enabled: Option<Value<bool>>,
    /// An array of key and value pair tags that are associated with the resource.
    pub tags: Option<Value<Vec<protect_configuration::Tag>>>,
}

impl Lower for ProtectConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("CountryRuleSet", self.country_rule_set);
        to.set("DeletionProtectionEnabled", self.deletion_protection_enabled);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ProtectConfiguration {
    const TYPE: &'static str = "AWS::SMSVOICE::ProtectConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ProtectConfiguration> {
    /// `Ref`: its `ProtectConfigurationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the protect configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier for the protect configuration.
    pub fn protect_configuration_id(self) -> Value<String> {
        self.attribute("ProtectConfigurationId")
    }
}

/// What [`ProtectConfiguration`] is made of.
pub mod protect_configuration {
    use super::*;

    /// The set of `CountryRules` you specify to control which countries End User Messaging can send your messages to.
    #[derive(Clone, Debug, Default)]
    pub struct CountryRuleSet {
        /// The set of `CountryRule` s to control which destination countries End User Messaging can send your MMS messages
        /// to.
        pub mms: Option<Value<Vec<CountryRule>>>,
        /// The set of `CountryRule` s to control which destination countries End User Messaging can send your SMS messages
        /// to.
        pub sms: Option<Value<Vec<CountryRule>>>,
        /// The set of `CountryRule` s to control which destination countries End User Messaging can send your VOICE
        /// messages to.
        pub voice: Option<Value<Vec<CountryRule>>>,
    }

    impl Lower for CountryRuleSet {
        fn fields(self, to: &mut Fields) {
            to.set("MMS", self.mms);
            to.set("SMS", self.sms);
            to.set("VOICE", self.voice);
        }
    }

    /// Specifies the type of protection to use for a country.
    #[derive(Clone, Debug, Default)]
    pub struct CountryRule {
        /// The two-character code, in ISO 3166-1 alpha-2 format, for the country or region.
        ///
        /// Required.
        pub country_code: Option<Value<String>>,
        /// The types of protection that can be used.
        ///
        /// Required. One of `ALLOW`, `BLOCK`, `MONITOR`, `FILTER`.
        pub protect_status: Option<Value<String>>,
    }

    impl Lower for CountryRule {
        fn fields(self, to: &mut Fields) {
            to.set("CountryCode", self.country_code);
            to.set("ProtectStatus", self.protect_status);
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

/// `AWS::SMSVOICE::RcsAgent`.
///
/// An AWS RCS Agent in AWS End User Messaging SMS. The RCS agent is the top-level resource representing your brand
/// for RCS messaging, and serves as an origination identity for sending RCS messages.
#[derive(Clone, Debug, Default)]
pub struct RcsAgent {
    /// When set to true the RCS agent can't be deleted. By default this is false.
    pub deletion_protection_enabled: Option<Value<bool>>,
    /// The name of the opt-out list associated with the RCS agent.
    ///
    /// 1 to 64 characters.
    pub opt_out_list_name: Option<Value<String>>,
    /// When set to true you're responsible for responding to HELP and STOP requests, and for tracking and honoring
    /// opt-out requests.
    pub self_managed_opt_outs_enabled: Option<Value<bool>>,
    /// An array of key-value pairs to apply to the RCS agent.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<rcs_agent::Tag>>>,
    /// The Amazon Resource Name (ARN) of the two way channel where inbound messages are delivered.
    ///
    /// 20 to 2048 characters.
    pub two_way_channel_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an IAM role for the service to assume in order to post inbound messages to the
    /// two way channel.
    ///
    /// 20 to 2048 characters.
    pub two_way_channel_role: Option<Value<String>>,
    /// When set to true two-way messaging is enabled for the RCS agent.
    pub two_way_enabled: Option<Value<bool>>,
    /// The name of the Amazon S3 bucket where inbound RCS media objects are written.
    ///
    /// 3 to 63 characters.
    pub two_way_media_s3_bucket_name: Option<Value<String>>,
    /// The key prefix used for inbound RCS media objects in the Amazon S3 bucket.
    ///
    /// 1 to 1024 characters.
    pub two_way_media_s3_key_prefix: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role used to write inbound RCS media files to the Amazon S3 bucket.
    ///
    /// 20 to 2048 characters.
    pub two_way_media_s3_role: Option<Value<String>>,
    /// The list of RCS event types enabled for two-way messaging. An empty list disables all event types. The special
    /// value ALL enables all current and future event types and must be the only element if used.
    ///
    /// 0 to 100 items.
    pub two_way_rcs_events_enabled: Option<Value<Vec<String>>>,
}

impl Lower for RcsAgent {
    fn fields(self, to: &mut Fields) {
        to.set("DeletionProtectionEnabled", self.deletion_protection_enabled);
        to.set("OptOutListName", self.opt_out_list_name);
        to.set("SelfManagedOptOutsEnabled", self.self_managed_opt_outs_enabled);
        to.set("Tags", self.tags);
        to.set("TwoWayChannelArn", self.two_way_channel_arn);
        to.set("TwoWayChannelRole", self.two_way_channel_role);
        to.set("TwoWayEnabled", self.two_way_enabled);
        to.set("TwoWayMediaS3BucketName", self.two_way_media_s3_bucket_name);
        to.set("TwoWayMediaS3KeyPrefix", self.two_way_media_s3_key_prefix);
        to.set("TwoWayMediaS3Role", self.two_way_media_s3_role);
        to.set("TwoWayRcsEventsEnabled", self.two_way_rcs_events_enabled);
    }
}

impl Level1 for RcsAgent {
    const TYPE: &'static str = "AWS::SMSVOICE::RcsAgent";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RcsAgent> {
    /// `Ref`: its `RcsAgentArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CreatedTimestamp`.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The attribute `PoolId`.
    pub fn pool_id(self) -> Value<String> {
        self.attribute("PoolId")
    }

    /// The attribute `RcsAgentArn`.
    pub fn rcs_agent_arn(self) -> Value<Arn> {
        self.attribute("RcsAgentArn")
    }

    /// The attribute `RcsAgentId`.
    pub fn rcs_agent_id(self) -> Value<String> {
        self.attribute("RcsAgentId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `TestingAgent`.
    pub fn testing_agent(self) -> Value<Json> {
        self.attribute("TestingAgent")
    }
}

/// What [`RcsAgent`] is made of.
pub mod rcs_agent {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SMSVOICE::Registration`.
///
/// A registration that has been created.
///
/// Its ARN: `arn:${Partition}:sms-voice:${Region}:${Account}:registration/${RegistrationId}`.
#[derive(Clone, Debug, Default)]
pub struct Registration {
    /// The type of registration form to create.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub registration_type: Option<Value<String>>,
    /// An array of tags (key and value pairs) to associate with the registration.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<registration::Tag>>>,
}

impl Lower for Registration {
    fn fields(self, to: &mut Fields) {
        to.set("RegistrationType", self.registration_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Registration {
    const TYPE: &'static str = "AWS::SMSVOICE::Registration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Registration> {
    /// `Ref`: its `RegistrationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time when the registration was created, in UNIX epoch time format.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The current version number of the registration.
    pub fn current_version_number(self) -> Value<i64> {
        self.attribute("CurrentVersionNumber")
    }

    /// The Amazon Resource Name (ARN) for the registration.
    pub fn registration_arn(self) -> Value<Arn> {
        self.attribute("RegistrationArn")
    }

    /// The unique identifier for the registration.
    pub fn registration_id(self) -> Value<String> {
        self.attribute("RegistrationId")
    }

    /// The status of the registration.
    pub fn registration_status(self) -> Value<String> {
        self.attribute("RegistrationStatus")
    }
}

/// What [`Registration`] is made of.
pub mod registration {
    use super::*;

    /// `Tag` of `AWS::SMSVOICE::Registration`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key identifier, or name, of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The string value associated with the key of the tag.
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

/// `AWS::SMSVOICE::RegistrationAttachment`.
///
/// Resource Type definition for AWS::SMSVOICE::RegistrationAttachment.
#[derive(Clone, Debug, Default)]
pub struct RegistrationAttachment {
    /// The registration file to upload. The maximum file size is 1500KB and valid file extensions are PDF, JPEG and
    /// PNG.
    ///
    /// At least 1 characters. A change replaces the resource.
    pub attachment_body: Option<Value<String>>,
    /// A URL to the required registration file. For example, the URL to an MMS/shortcode form.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub attachment_url: Option<Value<String>>,
    /// An array of tags (key and value pairs) to associate with the registration attachment.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<registration_attachment::Tag>>>,
}

impl Lower for RegistrationAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("AttachmentBody", self.attachment_body);
        to.set("AttachmentUrl", self.attachment_url);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RegistrationAttachment {
    const TYPE: &'static str = "AWS::SMSVOICE::RegistrationAttachment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RegistrationAttachment> {
    /// `Ref`: its `RegistrationAttachmentArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The status of the registration attachment.
    pub fn attachment_status(self) -> Value<String> {
        self.attribute("AttachmentStatus")
    }

    /// The time when the registration attachment was created, in UNIX epoch time format.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The Amazon Resource Name (ARN) for the registration attachment.
    pub fn registration_attachment_arn(self) -> Value<Arn> {
        self.attribute("RegistrationAttachmentArn")
    }

    /// The unique identifier for the registration attachment.
    pub fn registration_attachment_id(self) -> Value<String> {
        self.attribute("RegistrationAttachmentId")
    }

    /// The URL to the document that was uploaded as the registration attachment, as returned by the service.
    pub fn uploaded_attachment_url(self) -> Value<String> {
        self.attribute("UploadedAttachmentUrl")
    }
}

/// What [`RegistrationAttachment`] is made of.
pub mod registration_attachment {
    use super::*;

    /// `Tag` of `AWS::SMSVOICE::RegistrationAttachment`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key identifier, or name, of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The string value associated with the key of the tag.
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

/// `AWS::SMSVOICE::ResourcePolicy`.
///
/// Attaches a resource-based policy to a End User Messaging resource(phone number, sender Id, phone poll, or
/// opt-out list) that is used for sharing the resource.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// The JSON formatted resource-based policy to attach.
    ///
    /// Required.
    pub policy_document: Option<Value<Json>>,
    /// The Amazon Resource Name (ARN) of the End User Messaging resource attached to the resource-based policy.
    ///
    /// Required. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("ResourceArn", self.resource_arn);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::SMSVOICE::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `ResourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::SMSVOICE::SenderId`.
///
/// Request a new sender ID that doesn't require registration.
#[derive(Clone, Debug, Default)]
pub struct SenderId {
    /// By default this is set to false. When set to true the sender ID can't be deleted.
    pub deletion_protection_enabled: Option<Value<bool>>,
    /// The two-character code, in ISO 3166-1 alpha-2 format, for the country or region.
    ///
    /// Required. A change replaces the resource.
    pub iso_country_code: Option<Value<String>>,
    /// The sender ID string to request.
    ///
    /// Required. A change replaces the resource.
    pub sender_id: Option<Value<String>>,
    /// An array of tags (key and value pairs) to associate with the sender ID.
    pub tags: Option<Value<Vec<sender_id::Tag>>>,
}

impl Lower for SenderId {
    fn fields(self, to: &mut Fields) {
        to.set("DeletionProtectionEnabled", self.deletion_protection_enabled);
        to.set("IsoCountryCode", self.iso_country_code);
        to.set("SenderId", self.sender_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SenderId {
    const TYPE: &'static str = "AWS::SMSVOICE::SenderId";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SenderId> {
    /// `Ref`: `IsoCountryCode`, `SenderId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name of the `SenderId`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`SenderId`] is made of.
pub mod sender_id {
    use super::*;

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

/// `AWS::SMSVOICE::VerifiedDestinationNumber`.
///
/// A destination phone number that has been registered for verification with AWS End User Messaging SMS.
#[derive(Clone, Debug, Default)]
pub struct VerifiedDestinationNumber {
    /// The verified destination phone number, in E.164 format.
    ///
    /// Required. 1 to 20 characters. A change replaces the resource.
    pub destination_phone_number: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<verified_destination_number::Tag>>>,
}

impl Lower for VerifiedDestinationNumber {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationPhoneNumber", self.destination_phone_number);
        to.set("Tags", self.tags);
    }
}

impl Level1 for VerifiedDestinationNumber {
    const TYPE: &'static str = "AWS::SMSVOICE::VerifiedDestinationNumber";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VerifiedDestinationNumber> {
    /// `Ref`: its `VerifiedDestinationNumberArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time when the verified destination phone number was created.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The status of the verified destination phone number. PENDING means the phone number has not been verified yet;
    /// VERIFIED means it is verified and can receive messages.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) for the verified destination phone number.
    pub fn verified_destination_number_arn(self) -> Value<Arn> {
        self.attribute("VerifiedDestinationNumberArn")
    }

    /// The unique identifier for the verified destination phone number.
    pub fn verified_destination_number_id(self) -> Value<String> {
        self.attribute("VerifiedDestinationNumberId")
    }
}

/// What [`VerifiedDestinationNumber`] is made of.
pub mod verified_destination_number {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
