//! `AWS::PinpointEmail`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::PinpointEmail::ConfigurationSet`.
///
/// Create a configuration set. \*Configuration sets\* are groups of rules that you can apply to the emails you send
/// using Amazon Pinpoint.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}`.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationSet {
    /// An object that defines the dedicated IP pool that is used to send emails that you send using the configuration
    /// set.
    pub delivery_options: Option<Value<configuration_set::DeliveryOptions>>,
    /// The name of the configuration set.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An object that defines whether or not Amazon Pinpoint collects reputation metrics for the emails that you send
    /// that use the configuration set.
    pub reputation_options: Option<Value<configuration_set::ReputationOptions>>,
    /// An object that defines whether or not Amazon Pinpoint can send email that you send using the configuration set.
    pub sending_options: Option<Value<configuration_set::SendingOptions>>,
    /// An object that defines the tags (keys and values) that you want to associate with the configuration set.
    pub tags: Option<Value<Vec<configuration_set::ConfigurationSetTags>>>,
    /// An object that defines the open and click tracking options for emails that you send using the configuration set.
    pub tracking_options: Option<Value<configuration_set::TrackingOptions>>,
}

impl Lower for ConfigurationSet {
    fn fields(self, to: &mut Fields) {
        to.set("DeliveryOptions", self.delivery_options);
        to.set("Name", self.name);
        to.set("ReputationOptions", self.reputation_options);
        to.set("SendingOptions", self.sending_options);
        to.set("Tags", self.tags);
        to.set("TrackingOptions", self.tracking_options);
    }
}

impl Level1 for ConfigurationSet {
    const TYPE: &'static str = "AWS::PinpointEmail::ConfigurationSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConfigurationSet> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ConfigurationSet`] is made of.
pub mod configuration_set {
    use super::*;

    /// Used to associate a configuration set with a dedicated IP pool.
    #[derive(Clone, Debug, Default)]
    pub struct DeliveryOptions {
        /// The name of the dedicated IP pool that you want to associate with the configuration set.
        pub sending_pool_name: Option<Value<String>>,
    }

    impl Lower for DeliveryOptions {
        fn fields(self, to: &mut Fields) {
            to.set("SendingPoolName", self.sending_pool_name);
        }
    }

    /// Enable or disable collection of reputation metrics for emails that you send using this configuration set in the
    /// current AWS Region.
    #[derive(Clone, Debug, Default)]
    pub struct ReputationOptions {
        /// If `true`, tracking of reputation metrics is enabled for the configuration set. If `false`, tracking of
        /// reputation metrics is disabled for the configuration set.
        pub reputation_metrics_enabled: Option<Value<bool>>,
    }

    impl Lower for ReputationOptions {
        fn fields(self, to: &mut Fields) {
            to.set("ReputationMetricsEnabled", self.reputation_metrics_enabled);
        }
    }

    /// Used to enable or disable email sending for messages that use this configuration set in the current AWS Region.
    #[derive(Clone, Debug, Default)]
    pub struct SendingOptions {
        /// If `true`, email sending is enabled for the configuration set. If `false`, email sending is disabled for the
        /// configuration set.
        pub sending_enabled: Option<Value<bool>>,
    }

    impl Lower for SendingOptions {
        fn fields(self, to: &mut Fields) {
            to.set("SendingEnabled", self.sending_enabled);
        }
    }

    /// An object that defines the tags (keys and values) that you want to associate with the configuration set.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationSetTags {
        /// One part of a key-value pair that defines a tag. The maximum length of a tag key is 128 characters. The minimum
        /// length is 1 character.
        pub key: Option<Value<String>>,
        /// The optional part of a key-value pair that defines a tag. The maximum length of a tag value is 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ConfigurationSetTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// An object that defines the tracking options for a configuration set. When you use Amazon Pinpoint to send an
    /// email, it contains an invisible image that's used to track when recipients open your email.
    #[derive(Clone, Debug, Default)]
    pub struct TrackingOptions {
        /// The domain that you want to use for tracking open and click events.
        pub custom_redirect_domain: Option<Value<String>>,
    }

    impl Lower for TrackingOptions {
        fn fields(self, to: &mut Fields) {
            to.set("CustomRedirectDomain", self.custom_redirect_domain);
        }
    }
}

/// `AWS::PinpointEmail::ConfigurationSetEventDestination`.
///
/// Create an event destination. In Amazon Pinpoint, \*events\* include message sends, deliveries, opens, clicks,
/// bounces, and complaints.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationSetEventDestination {
    /// The name of the configuration set that contains the event destination that you want to modify.
    ///
    /// Required. A change replaces the resource.
    pub configuration_set_name: Option<Value<String>>,
    /// An object that defines the event destination.
    pub event_destination: Option<Value<configuration_set_event_destination::EventDestination>>,
    /// The name of the event destination that you want to modify.
    ///
    /// Required. A change replaces the resource.
    pub event_destination_name: Option<Value<String>>,
}

impl Lower for ConfigurationSetEventDestination {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigurationSetName", self.configuration_set_name);
        to.set("EventDestination", self.event_destination);
        to.set("EventDestinationName", self.event_destination_name);
    }
}

impl Level1 for ConfigurationSetEventDestination {
    const TYPE: &'static str = "AWS::PinpointEmail::ConfigurationSetEventDestination";
}

impl Handle<ConfigurationSetEventDestination> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ConfigurationSetEventDestination`] is made of.
pub mod configuration_set_event_destination {
    use super::*;

    /// In Amazon Pinpoint, \*events\* include message sends, deliveries, opens, clicks, bounces, and complaints.
    #[derive(Clone, Debug, Default)]
    pub struct EventDestination {
        /// An object that defines an Amazon CloudWatch destination for email events. You can use Amazon CloudWatch to
        /// monitor and gain insights on your email sending metrics.
        pub cloud_watch_destination: Option<Value<CloudWatchDestination>>,
        /// If `true`, the event destination is enabled. When the event destination is enabled, the specified event types
        /// are sent to the destinations in this `EventDestinationDefinition`.
        pub enabled: Option<Value<bool>>,
        /// An object that defines an Amazon Kinesis Data Firehose destination for email events. You can use Amazon Kinesis
        /// Data Firehose to stream data to other services, such as Amazon S3 and Amazon Redshift.
        pub kinesis_firehose_destination: Option<Value<KinesisFirehoseDestination>>,
        /// The types of events that Amazon Pinpoint sends to the specified event destinations. Acceptable values: `SEND`,
        /// `REJECT`, `BOUNCE`, `COMPLAINT`, `DELIVERY`, `OPEN`, `CLICK`, and `RENDERING_FAILURE`.
        ///
        /// Required.
        pub matching_event_types: Option<Value<Vec<String>>>,
        /// An object that defines a Amazon Pinpoint destination for email events. You can use Amazon Pinpoint events to
        /// create attributes in Amazon Pinpoint projects.
        pub pinpoint_destination: Option<Value<PinpointDestination>>,
        /// An object that defines an Amazon SNS destination for email events. You can use Amazon SNS to send notification
        /// when certain email events occur.
        pub sns_destination: Option<Value<SnsDestination>>,
    }

    impl Lower for EventDestination {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchDestination", self.cloud_watch_destination);
            to.set("Enabled", self.enabled);
            to.set("KinesisFirehoseDestination", self.kinesis_firehose_destination);
            to.set("MatchingEventTypes", self.matching_event_types);
            to.set("PinpointDestination", self.pinpoint_destination);
            to.set("SnsDestination", self.sns_destination);
        }
    }

    /// An object that defines an Amazon CloudWatch destination for email events. You can use Amazon CloudWatch to
    /// monitor and gain insights on your email sending metrics.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchDestination {
        /// An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch.
        pub dimension_configurations: Option<Value<Vec<DimensionConfiguration>>>,
    }

    impl Lower for CloudWatchDestination {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionConfigurations", self.dimension_configurations);
        }
    }

    /// An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch.
    #[derive(Clone, Debug, Default)]
    pub struct DimensionConfiguration {
        /// The default value of the dimension that is published to Amazon CloudWatch if you don't provide the value of the
        /// dimension when you send an email.
        ///
        /// Required.
        pub default_dimension_value: Option<Value<String>>,
        /// The name of an Amazon CloudWatch dimension associated with an email sending metric. The name has to meet the
        /// following criteria.
        ///
        /// Required.
        pub dimension_name: Option<Value<String>>,
        /// The location where Amazon Pinpoint finds the value of a dimension to publish to Amazon CloudWatch. Acceptable
        /// values: `MESSAGE_TAG`, `EMAIL_HEADER`, and `LINK_TAG`.
        ///
        /// Required.
        pub dimension_value_source: Option<Value<String>>,
    }

    impl Lower for DimensionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultDimensionValue", self.default_dimension_value);
            to.set("DimensionName", self.dimension_name);
            to.set("DimensionValueSource", self.dimension_value_source);
        }
    }

    /// An object that defines an Amazon Kinesis Data Firehose destination for email events. You can use Amazon Kinesis
    /// Data Firehose to stream data to other services, such as Amazon S3 and Amazon Redshift.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisFirehoseDestination {
        /// The Amazon Resource Name (ARN) of the Amazon Kinesis Data Firehose stream that Amazon Pinpoint sends email
        /// events to.
        ///
        /// Required.
        pub delivery_stream_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role that Amazon Pinpoint uses when sending email events to the Amazon
        /// Kinesis Data Firehose stream.
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

    /// An object that defines a Amazon Pinpoint destination for email events. You can use Amazon Pinpoint events to
    /// create attributes in Amazon Pinpoint projects.
    #[derive(Clone, Debug, Default)]
    pub struct PinpointDestination {
        /// The Amazon Resource Name (ARN) of the Amazon Pinpoint project that you want to send email events to.
        pub application_arn: Option<Value<String>>,
    }

    impl Lower for PinpointDestination {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationArn", self.application_arn);
        }
    }

    /// An object that defines an Amazon SNS destination for email events. You can use Amazon SNS to send notification
    /// when certain email events occur.
    #[derive(Clone, Debug, Default)]
    pub struct SnsDestination {
        /// The Amazon Resource Name (ARN) of the Amazon SNS topic that you want to publish email events to. For more
        /// information about Amazon SNS topics, see the Amazon SNS Developer Guide.
        ///
        /// Required.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for SnsDestination {
        fn fields(self, to: &mut Fields) {
            to.set("TopicArn", self.topic_arn);
        }
    }
}

/// `AWS::PinpointEmail::DedicatedIpPool`.
///
/// A request to create a new dedicated IP pool.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}`.
#[derive(Clone, Debug, Default)]
pub struct DedicatedIpPool {
    /// The name of the dedicated IP pool.
    ///
    /// A change replaces the resource.
    pub pool_name: Option<Value<String>>,
    /// An object that defines the tags (keys and values) that you want to associate with the dedicated IP pool.
    pub tags: Option<Value<Vec<dedicated_ip_pool::DedicatedIpPoolTags>>>,
}

impl Lower for DedicatedIpPool {
    fn fields(self, to: &mut Fields) {
        to.set("PoolName", self.pool_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DedicatedIpPool {
    const TYPE: &'static str = "AWS::PinpointEmail::DedicatedIpPool";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DedicatedIpPool> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`DedicatedIpPool`] is made of.
pub mod dedicated_ip_pool {
    use super::*;

    /// An object that defines the tags (keys and values) that you want to associate with the dedicated IP pool.
    #[derive(Clone, Debug, Default)]
    pub struct DedicatedIpPoolTags {
        /// One part of a key-value pair that defines a tag. The maximum length of a tag key is 128 characters. The minimum
        /// length is 1 character.
        pub key: Option<Value<String>>,
        /// The optional part of a key-value pair that defines a tag. The maximum length of a tag value is 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for DedicatedIpPoolTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::PinpointEmail::Identity`.
///
/// Specifies an identity to use for sending email through Amazon Pinpoint. In Amazon Pinpoint, an \*identity\* is
/// an email address or domain that you use when you send email.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}`.
#[derive(Clone, Debug, Default)]
pub struct Identity {
    /// For domain identities, this attribute is used to enable or disable DomainKeys Identified Mail (DKIM) signing for
    /// the domain.
    pub dkim_signing_enabled: Option<Value<bool>>,
    /// Used to enable or disable feedback forwarding for an identity. This setting determines what happens when an
    /// identity is used to send an email that results in a bounce or complaint event.
    pub feedback_forwarding_enabled: Option<Value<bool>>,
    /// Used to enable or disable the custom Mail-From domain configuration for an email identity.
    pub mail_from_attributes: Option<Value<identity::MailFromAttributes>>,
    /// The address or domain of the identity, such as \*sender@example.com\* or \*example.co.uk\*.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An object that defines the tags (keys and values) that you want to associate with the email identity.
    pub tags: Option<Value<Vec<identity::IdentityTags>>>,
}

impl Lower for Identity {
    fn fields(self, to: &mut Fields) {
        to.set("DkimSigningEnabled", self.dkim_signing_enabled);
        to.set("FeedbackForwardingEnabled", self.feedback_forwarding_enabled);
        to.set("MailFromAttributes", self.mail_from_attributes);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Identity {
    const TYPE: &'static str = "AWS::PinpointEmail::Identity";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Identity> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The host name for the first token that you have to add to the DNS configuration for your domain.
    pub fn identity_dns_record_name1(self) -> Value<String> {
        self.attribute("IdentityDNSRecordName1")
    }

    /// The host name for the second token that you have to add to the DNS configuration for your domain.
    pub fn identity_dns_record_name2(self) -> Value<String> {
        self.attribute("IdentityDNSRecordName2")
    }

    /// The host name for the third token that you have to add to the DNS configuration for your domain.
    pub fn identity_dns_record_name3(self) -> Value<String> {
        self.attribute("IdentityDNSRecordName3")
    }

    /// The record value for the first token that you have to add to the DNS configuration for your domain.
    pub fn identity_dns_record_value1(self) -> Value<String> {
        self.attribute("IdentityDNSRecordValue1")
    }

    /// The record value for the second token that you have to add to the DNS configuration for your domain.
    pub fn identity_dns_record_value2(self) -> Value<String> {
        self.attribute("IdentityDNSRecordValue2")
    }

    /// The record value for the third token that you have to add to the DNS configuration for your domain.
    pub fn identity_dns_record_value3(self) -> Value<String> {
        self.attribute("IdentityDNSRecordValue3")
    }
}

/// What [`Identity`] is made of.
pub mod identity {
    use super::*;

    /// A list of attributes that are associated with a MAIL FROM domain.
    #[derive(Clone, Debug, Default)]
    pub struct MailFromAttributes {
        /// The action that Amazon Pinpoint to takes if it can't read the required MX record for a custom MAIL FROM domain.
        pub behavior_on_mx_failure: Option<Value<String>>,
        /// The name of a domain that an email identity uses as a custom MAIL FROM domain.
        pub mail_from_domain: Option<Value<String>>,
    }

    impl Lower for MailFromAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("BehaviorOnMxFailure", self.behavior_on_mx_failure);
            to.set("MailFromDomain", self.mail_from_domain);
        }
    }

    /// An object that defines the tags (keys and values) that you want to associate with the identity.
    #[derive(Clone, Debug, Default)]
    pub struct IdentityTags {
        /// One part of a key-value pair that defines a tag. The maximum length of a tag key is 128 characters. The minimum
        /// length is 1 character.
        pub key: Option<Value<String>>,
        /// The optional part of a key-value pair that defines a tag. The maximum length of a tag value is 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for IdentityTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
