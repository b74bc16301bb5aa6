//! `AWS::SES`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SES::ConfigurationSet`.
///
/// Configuration sets let you create groups of rules that you can apply to the emails you send using Amazon SES.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}`.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationSet {
    /// An object that defines a MailManager archive that is used to preserve emails that you send using the
    /// configuration set.
    pub archiving_options: Option<Value<configuration_set::ArchivingOptions>>,
    /// Specifies the name of the dedicated IP pool to associate with the configuration set and whether messages that
    /// use the configuration set are required to use Transport Layer Security (TLS).
    pub delivery_options: Option<Value<configuration_set::DeliveryOptions>>,
    /// The name of the configuration set. The name must meet the following requirements.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An object that defines whether or not Amazon SES collects reputation metrics for the emails that you send that
    /// use the configuration set.
    pub reputation_options: Option<Value<configuration_set::ReputationOptions>>,
    /// An object that defines whether or not Amazon SES can send email that you send using the configuration set.
    pub sending_options: Option<Value<configuration_set::SendingOptions>>,
    /// An object that contains information about the suppression list preferences for your account.
    pub suppression_options: Option<Value<configuration_set::SuppressionOptions>>,
    /// An array of objects that define the tags (keys and values) that are associated with the configuration set.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<configuration_set::Tag>>>,
    /// An object that defines the open and click tracking options for emails that you send using the configuration set.
    pub tracking_options: Option<Value<configuration_set::TrackingOptions>>,
    /// The Virtual Deliverability Manager (VDM) options that apply to the configuration set.
    pub vdm_options: Option<Value<configuration_set::VdmOptions>>,
}

impl Lower for ConfigurationSet {
    fn fields(self, to: &mut Fields) {
        to.set("ArchivingOptions", self.archiving_options);
        to.set("DeliveryOptions", self.delivery_options);
        to.set("Name", self.name);
        to.set("ReputationOptions", self.reputation_options);
        to.set("SendingOptions", self.sending_options);
        to.set("SuppressionOptions", self.suppression_options);
        to.set("Tags", self.tags);
        to.set("TrackingOptions", self.tracking_options);
        to.set("VdmOptions", self.vdm_options);
    }
}

impl Level1 for ConfigurationSet {
    const TYPE: &'static str = "AWS::SES::ConfigurationSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConfigurationSet> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`ConfigurationSet`] is made of.
pub mod configuration_set {
    use super::*;

    /// An object that defines a MailManager archive that is used to preserve emails that you send using the
    /// configuration set.
    #[derive(Clone, Debug, Default)]
    pub struct ArchivingOptions {
        /// The ARN of the MailManager archive to associate with the configuration set.
        pub archive_arn: Option<Value<String>>,
    }

    impl Lower for ArchivingOptions {
        fn fields(self, to: &mut Fields) {
            to.set("ArchiveArn", self.archive_arn);
        }
    }

    /// Specifies the name of the dedicated IP pool to associate with the configuration set and whether messages that
    /// use the configuration set are required to use Transport Layer Security (TLS).
    #[derive(Clone, Debug, Default)]
    pub struct DeliveryOptions {
        /// The name of the configuration set used when sent through a configuration set with archiving enabled.
        ///
        /// 300 to 50400.
        pub max_delivery_seconds: Option<Value<f64>>,
        /// The name of the dedicated IP pool to associate with the configuration set.
        pub sending_pool_name: Option<Value<String>>,
        /// Specifies whether messages that use the configuration set are required to use Transport Layer Security (TLS).
        pub tls_policy: Option<Value<String>>,
    }

    impl Lower for DeliveryOptions {
        fn fields(self, to: &mut Fields) {
            to.set("MaxDeliverySeconds", self.max_delivery_seconds);
            to.set("SendingPoolName", self.sending_pool_name);
            to.set("TlsPolicy", self.tls_policy);
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

    /// An object that contains information about the suppression list preferences for your account.
    #[derive(Clone, Debug, Default)]
    pub struct SuppressionOptions {
        /// A list that contains the reasons that email addresses are automatically added to the suppression list for your
        /// account.
        pub suppressed_reasons: Option<Value<Vec<String>>>,
        /// An object that contains information about the validation options for your account.
        pub validation_options: Option<Value<ValidationOptions>>,
    }

    impl Lower for SuppressionOptions {
        fn fields(self, to: &mut Fields) {
            to.set("SuppressedReasons", self.suppressed_reasons);
            to.set("ValidationOptions", self.validation_options);
        }
    }

    /// An object that contains information about the validation options for your account.
    #[derive(Clone, Debug, Default)]
    pub struct ValidationOptions {
        /// The condition threshold settings for suppression validation.
        ///
        /// Required.
        pub condition_threshold: Option<Value<ConditionThreshold>>,
    }

    impl Lower for ValidationOptions {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionThreshold", self.condition_threshold);
        }
    }

    /// The condition threshold settings for suppression validation.
    #[derive(Clone, Debug, Default)]
    pub struct ConditionThreshold {
        /// Whether the condition threshold is enabled or disabled.
        ///
        /// Required.
        pub condition_threshold_enabled: Option<Value<String>>,
        /// The overall confidence threshold settings.
        pub overall_confidence_threshold: Option<Value<OverallConfidenceThreshold>>,
    }

    impl Lower for ConditionThreshold {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionThresholdEnabled", self.condition_threshold_enabled);
            to.set("OverallConfidenceThreshold", self.overall_confidence_threshold);
        }
    }

    /// The overall confidence threshold settings.
    #[derive(Clone, Debug, Default)]
    pub struct OverallConfidenceThreshold {
        /// The confidence verdict threshold level.
        ///
        /// Required.
        pub confidence_verdict_threshold: Option<Value<String>>,
    }

    impl Lower for OverallConfidenceThreshold {
        fn fields(self, to: &mut Fields) {
            to.set("ConfidenceVerdictThreshold", self.confidence_verdict_threshold);
        }
    }

    /// `Tag` of `AWS::SES::ConfigurationSet`.
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

    /// An object that defines the tracking options for a configuration set. When you use the Amazon SES API v2 to send
    /// an email, it contains an invisible image that's used to track when recipients open your email.
    #[derive(Clone, Debug, Default)]
    pub struct TrackingOptions {
        /// The custom subdomain that is used to redirect email recipients to the Amazon SES event tracking domain.
        pub custom_redirect_domain: Option<Value<String>>,
        /// The name of the configuration set used when sent through a configuration set with archiving enabled.
        pub https_policy: Option<Value<String>>,
    }

    impl Lower for TrackingOptions {
        fn fields(self, to: &mut Fields) {
            to.set("CustomRedirectDomain", self.custom_redirect_domain);
            to.set("HttpsPolicy", self.https_policy);
        }
    }

    /// The Virtual Deliverability Manager (VDM) options that apply to a configuration set.
    #[derive(Clone, Debug, Default)]
    pub struct VdmOptions {
        /// Specifies additional settings for your VDM configuration as applicable to the Dashboard.
        pub dashboard_options: Option<Value<DashboardOptions>>,
        /// Specifies additional settings for your VDM configuration as applicable to the Guardian.
        pub guardian_options: Option<Value<GuardianOptions>>,
    }

    impl Lower for VdmOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DashboardOptions", self.dashboard_options);
            to.set("GuardianOptions", self.guardian_options);
        }
    }

    /// An object containing additional settings for your VDM configuration as applicable to the Dashboard.
    #[derive(Clone, Debug, Default)]
    pub struct DashboardOptions {
        /// Specifies the status of your VDM engagement metrics collection. Can be one of the following.
        ///
        /// Required.
        pub engagement_metrics: Option<Value<String>>,
    }

    impl Lower for DashboardOptions {
        fn fields(self, to: &mut Fields) {
            to.set("EngagementMetrics", self.engagement_metrics);
        }
    }

    /// An object containing additional settings for your VDM configuration as applicable to the Guardian.
    #[derive(Clone, Debug, Default)]
    pub struct GuardianOptions {
        /// Specifies the status of your VDM optimized shared delivery. Can be one of the following.
        ///
        /// Required.
        pub optimized_shared_delivery: Option<Value<String>>,
    }

    impl Lower for GuardianOptions {
        fn fields(self, to: &mut Fields) {
            to.set("OptimizedSharedDelivery", self.optimized_shared_delivery);
        }
    }
}

/// `AWS::SES::ConfigurationSetEventDestination`.
///
/// Specifies a configuration set event destination. \*Events\* include message sends, deliveries, opens, clicks,
/// bounces, and complaints.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationSetEventDestination {
    /// The name of the configuration set that contains the event destination.
    ///
    /// Required. A change replaces the resource.
    pub configuration_set_name: Option<Value<String>>,
    /// An object that defines the event destination.
    ///
    /// Required.
    pub event_destination: Option<Value<configuration_set_event_destination::EventDestination>>,
}

impl Lower for ConfigurationSetEventDestination {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigurationSetName", self.configuration_set_name);
        to.set("EventDestination", self.event_destination);
    }
}

impl Level1 for ConfigurationSetEventDestination {
    const TYPE: &'static str = "AWS::SES::ConfigurationSetEventDestination";
}

impl Handle<ConfigurationSetEventDestination> {
    /// `Ref`: `Id`, `ConfigurationSetName`, with `|` between them.
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

    /// In the Amazon SES API v2, \*events\* include message sends, deliveries, opens, clicks, bounces, complaints and
    /// delivery delays.
    #[derive(Clone, Debug, Default)]
    pub struct EventDestination {
        /// An object that defines an Amazon CloudWatch destination for email events. You can use Amazon CloudWatch to
        /// monitor and gain insights on your email sending metrics.
        pub cloud_watch_destination: Option<Value<CloudWatchDestination>>,
        /// If `true`, the event destination is enabled. When the event destination is enabled, the specified event types
        /// are sent to the destinations in this `EventDestinationDefinition`.
        pub enabled: Option<Value<bool>>,
        /// An object that defines an Amazon EventBridge destination for email events. You can use Amazon EventBridge to
        /// send notifications when certain email events occur.
        pub event_bridge_destination: Option<Value<EventBridgeDestination>>,
        /// An object that contains the delivery stream ARN and the IAM role ARN associated with an Amazon Kinesis Firehose
        /// event destination.
        pub kinesis_firehose_destination: Option<Value<KinesisFirehoseDestination>>,
        /// The types of events that Amazon SES sends to the specified event destinations.
        ///
        /// Required.
        pub matching_event_types: Option<Value<Vec<String>>>,
        /// The name of the event destination. The name must meet the following requirements.
        ///
        /// Some changes replace the resource.
        pub name: Option<Value<String>>,
        /// An object that contains the topic ARN associated with an Amazon Simple Notification Service (Amazon SNS) event
        /// destination.
        pub sns_destination: Option<Value<SnsDestination>>,
    }

    impl Lower for EventDestination {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchDestination", self.cloud_watch_destination);
            to.set("Enabled", self.enabled);
            to.set("EventBridgeDestination", self.event_bridge_destination);
            to.set("KinesisFirehoseDestination", self.kinesis_firehose_destination);
            to.set("MatchingEventTypes", self.matching_event_types);
            to.set("Name", self.name);
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

    /// An object that defines the dimension configuration to use when you send email events to Amazon CloudWatch.
    #[derive(Clone, Debug, Default)]
    pub struct DimensionConfiguration {
        /// The default value of the dimension that is published to Amazon CloudWatch if you don't provide the value of the
        /// dimension when you send an email.
        ///
        /// Required. 1 to 256 characters.
        pub default_dimension_value: Option<Value<String>>,
        /// The name of an Amazon CloudWatch dimension associated with an email sending metric. The name has to meet the
        /// following criteria.
        ///
        /// Required. 1 to 256 characters.
        pub dimension_name: Option<Value<String>>,
        /// The location where the Amazon SES API v2 finds the value of a dimension to publish to Amazon CloudWatch.
        ///
        /// Required. One of `EMAIL_HEADER`, `LINK_TAG`, `MESSAGE_TAG`, `emailHeader`, `linkTag`, `messageTag`.
        pub dimension_value_source: Option<Value<String>>,
    }

    impl Lower for DimensionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultDimensionValue", self.default_dimension_value);
            to.set("DimensionName", self.dimension_name);
            to.set("DimensionValueSource", self.dimension_value_source);
        }
    }

    /// An object that defines an Amazon EventBridge destination for email events. You can use Amazon EventBridge to
    /// send notifications when certain email events occur.
    #[derive(Clone, Debug, Default)]
    pub struct EventBridgeDestination {
        /// The Amazon Resource Name (ARN) of the Amazon EventBridge bus to publish email events to. Only the default bus is
        /// supported.
        ///
        /// Required. 36 to 1024 characters.
        pub event_bus_arn: Option<Value<String>>,
    }

    impl Lower for EventBridgeDestination {
        fn fields(self, to: &mut Fields) {
            to.set("EventBusArn", self.event_bus_arn);
        }
    }

    /// An object that defines an Amazon Kinesis Data Firehose destination for email events. You can use Amazon Kinesis
    /// Data Firehose to stream data to other services, such as Amazon S3 and Amazon Redshift.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisFirehoseDestination {
        /// The ARN of the Amazon Kinesis Firehose stream that email sending events should be published to.
        ///
        /// Required.
        pub delivery_stream_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role that the Amazon SES API v2 uses to send email events to the
        /// Amazon Kinesis Data Firehose stream.
        ///
        /// Required.
        pub iam_role_arn: Option<Value<String>>,
    }

    impl Lower for KinesisFirehoseDestination {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStreamARN", self.delivery_stream_arn);
            to.set("IAMRoleARN", self.iam_role_arn);
        }
    }

    /// Contains the topic ARN associated with an Amazon Simple Notification Service (Amazon SNS) event destination.
    #[derive(Clone, Debug, Default)]
    pub struct SnsDestination {
        /// The ARN of the Amazon SNS topic for email sending events. You can find the ARN of a topic by using the
        /// ListTopics Amazon SNS operation.
        ///
        /// Required. 36 to 1024 characters.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for SnsDestination {
        fn fields(self, to: &mut Fields) {
            to.set("TopicARN", self.topic_arn);
        }
    }
}

/// `AWS::SES::ContactList`.
///
/// A list that contains contacts that have subscribed to a particular topic or topics.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:contact-list/${ContactListName}`.
#[derive(Clone, Debug, Default)]
pub struct ContactList {
    /// The name of the contact list.
    ///
    /// A change replaces the resource.
    pub contact_list_name: Option<Value<String>>,
    /// A description of what the contact list is about.
    ///
    /// At most 500 characters.
    pub description: Option<Value<String>>,
    /// The tags associated with a contact list.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<contact_list::Tag>>>,
    /// An interest group, theme, or label within a list. A contact list can have multiple topics.
    ///
    /// 0 to 20 items.
    pub topics: Option<Value<Vec<contact_list::Topic>>>,
}

impl Lower for ContactList {
    fn fields(self, to: &mut Fields) {
        to.set("ContactListName", self.contact_list_name);
        to.set("Description", self.description);
        to.set("Tags", self.tags);
        to.set("Topics", self.topics);
    }
}

impl Level1 for ContactList {
    const TYPE: &'static str = "AWS::SES::ContactList";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ContactList> {
    /// `Ref`: its `ContactListName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`ContactList`] is made of.
pub mod contact_list {
    use super::*;

    /// `Tag` of `AWS::SES::ContactList`.
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

    /// An interest group, theme, or label within a list. Lists can have multiple topics.
    #[derive(Clone, Debug, Default)]
    pub struct Topic {
        /// The default subscription status to be applied to a contact if the contact has not noted their preference for
        /// subscribing to a topic.
        ///
        /// Required.
        pub default_subscription_status: Option<Value<String>>,
        /// A description of what the topic is about, which the contact will see.
        ///
        /// 0 to 500 characters.
        pub description: Option<Value<String>>,
        /// The name of the topic the contact will see.
        ///
        /// Required. 0 to 128 characters.
        pub display_name: Option<Value<String>>,
        /// The name of the topic.
        ///
        /// Required.
        pub topic_name: Option<Value<String>>,
    }

    impl Lower for Topic {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultSubscriptionStatus", self.default_subscription_status);
            to.set("Description", self.description);
            to.set("DisplayName", self.display_name);
            to.set("TopicName", self.topic_name);
        }
    }
}

/// `AWS::SES::CustomVerificationEmailTemplate`.
///
/// Resource Type definition for AWS::SES::CustomVerificationEmailTemplate.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:custom-verification-email-template/${TemplateName}`.
#[derive(Clone, Debug, Default)]
pub struct CustomVerificationEmailTemplate {
    /// The URL that the recipient of the verification email is sent to if his or her address is not successfully
    /// verified.
    ///
    /// Required.
    pub failure_redirection_url: Option<Value<String>>,
    /// The email address that the custom verification email is sent from.
    ///
    /// Required.
    pub from_email_address: Option<Value<String>>,
    /// The URL that the recipient of the verification email is sent to if his or her address is successfully verified.
    ///
    /// Required.
    pub success_redirection_url: Option<Value<String>>,
    /// The tags (keys and values) associated with the tenant.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<custom_verification_email_template::Tag>>>,
    /// The content of the custom verification email. The total size of the email must be less than 10 MB. The message
    /// body may contain HTML, with some limitations.
    ///
    /// Required.
    pub template_content: Option<Value<String>>,
    /// The name of the custom verification email template.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub template_name: Option<Value<String>>,
    /// The subject line of the custom verification email.
    ///
    /// Required.
    pub template_subject: Option<Value<String>>,
}

impl Lower for CustomVerificationEmailTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("FailureRedirectionURL", self.failure_redirection_url);
        to.set("FromEmailAddress", self.from_email_address);
        to.set("SuccessRedirectionURL", self.success_redirection_url);
        to.set("Tags", self.tags);
        to.set("TemplateContent", self.template_content);
        to.set("TemplateName", self.template_name);
        to.set("TemplateSubject", self.template_subject);
    }
}

impl Level1 for CustomVerificationEmailTemplate {
    const TYPE: &'static str = "AWS::SES::CustomVerificationEmailTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CustomVerificationEmailTemplate> {
    /// `Ref`: its `TemplateName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`CustomVerificationEmailTemplate`] is made of.
pub mod custom_verification_email_template {
    use super::*;

    /// An object that defines the tags (keys and values) that you want to associate with the tenant.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the key-value tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the key-value tag.
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

/// `AWS::SES::DedicatedIpPool`.
///
/// Create a new pool of dedicated IP addresses. A pool can include one or more dedicated IP addresses that are
/// associated with your AWS account.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}`.
#[derive(Clone, Debug, Default)]
pub struct DedicatedIpPool {
    /// The name of the dedicated IP pool that the IP address is associated with.
    ///
    /// A change replaces the resource.
    pub pool_name: Option<Value<String>>,
    /// The type of scaling mode.
    ///
    /// Some changes replace the resource.
    pub scaling_mode: Option<Value<String>>,
    /// An object that defines the tags (keys and values) that you want to associate with the pool.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<dedicated_ip_pool::Tag>>>,
}

impl Lower for DedicatedIpPool {
    fn fields(self, to: &mut Fields) {
        to.set("PoolName", self.pool_name);
        to.set("ScalingMode", self.scaling_mode);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DedicatedIpPool {
    const TYPE: &'static str = "AWS::SES::DedicatedIpPool";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DedicatedIpPool> {
    /// `Ref`: its `PoolName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DedicatedIpPool`] is made of.
pub mod dedicated_ip_pool {
    use super::*;

    /// `Tag` of `AWS::SES::DedicatedIpPool`.
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

/// `AWS::SES::EmailIdentity`.
///
/// Specifies an identity for using within SES. An identity is an email address or domain that you use when you send
/// email.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}`.
#[derive(Clone, Debug, Default)]
pub struct EmailIdentity {
    /// Used to associate a configuration set with an email identity.
    pub configuration_set_attributes: Option<Value<email_identity::ConfigurationSetAttributes>>,
    /// An object that contains information about the DKIM attributes for the identity.
    pub dkim_attributes: Option<Value<email_identity::DkimAttributes>>,
    /// If your request includes this object, Amazon SES configures the identity to use Bring Your Own DKIM (BYODKIM)
    /// for DKIM authentication purposes, or, configures the key length to be used for Easy DKIM.
    pub dkim_signing_attributes: Option<Value<email_identity::DkimSigningAttributes>>,
    /// The email address or domain to verify.
    ///
    /// Required. A change replaces the resource.
    pub email_identity: Option<Value<String>>,
    /// Used to enable or disable feedback forwarding for an identity.
    pub feedback_attributes: Option<Value<email_identity::FeedbackAttributes>>,
    /// Used to enable or disable the custom Mail-From domain configuration for an email identity.
    pub mail_from_attributes: Option<Value<email_identity::MailFromAttributes>>,
    /// An array of objects that define the tags (keys and values) to associate with the email identity.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<email_identity::Tag>>>,
}

impl Lower for EmailIdentity {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigurationSetAttributes", self.configuration_set_attributes);
        to.set("DkimAttributes", self.dkim_attributes);
        to.set("DkimSigningAttributes", self.dkim_signing_attributes);
        to.set("EmailIdentity", self.email_identity);
        to.set("FeedbackAttributes", self.feedback_attributes);
        to.set("MailFromAttributes", self.mail_from_attributes);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EmailIdentity {
    const TYPE: &'static str = "AWS::SES::EmailIdentity";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EmailIdentity> {
    /// `Ref`: its `EmailIdentity`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The host name for the first token that you have to add to the DNS configuration for your domain.
    pub fn dkim_dns_token_name1(self) -> Value<String> {
        self.attribute("DkimDNSTokenName1")
    }

    /// The host name for the second token that you have to add to the DNS configuration for your domain.
    pub fn dkim_dns_token_name2(self) -> Value<String> {
        self.attribute("DkimDNSTokenName2")
    }

    /// The host name for the third token that you have to add to the DNS configuration for your domain.
    pub fn dkim_dns_token_name3(self) -> Value<String> {
        self.attribute("DkimDNSTokenName3")
    }

    /// The record value for the first token that you have to add to the DNS configuration for your domain.
    pub fn dkim_dns_token_value1(self) -> Value<String> {
        self.attribute("DkimDNSTokenValue1")
    }

    /// The record value for the second token that you have to add to the DNS configuration for your domain.
    pub fn dkim_dns_token_value2(self) -> Value<String> {
        self.attribute("DkimDNSTokenValue2")
    }

    /// The record value for the third token that you have to add to the DNS configuration for your domain.
    pub fn dkim_dns_token_value3(self) -> Value<String> {
        self.attribute("DkimDNSTokenValue3")
    }
}

/// What [`EmailIdentity`] is made of.
pub mod email_identity {
    use super::*;

    /// Used to associate a configuration set with an email identity.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationSetAttributes {
        /// The configuration set to associate with an email identity.
        pub configuration_set_name: Option<Value<String>>,
    }

    impl Lower for ConfigurationSetAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationSetName", self.configuration_set_name);
        }
    }

    /// Used to enable or disable DKIM authentication for an email identity.
    #[derive(Clone, Debug, Default)]
    pub struct DkimAttributes {
        /// Sets the DKIM signing configuration for the identity.
        pub signing_enabled: Option<Value<bool>>,
    }

    impl Lower for DkimAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("SigningEnabled", self.signing_enabled);
        }
    }

    /// Used to configure or change the DKIM authentication settings for an email domain identity. You can use this
    /// operation to do any of the following.
    #[derive(Clone, Debug, Default)]
    pub struct DkimSigningAttributes {
        /// \[Bring Your Own DKIM\] A private key that's used to generate a DKIM signature.
        pub domain_signing_private_key: Option<Value<String>>,
        /// \[Bring Your Own DKIM\] A string that's used to identify a public key in the DNS configuration for a domain.
        pub domain_signing_selector: Option<Value<String>>,
        /// \[Easy DKIM\] The key length of the future DKIM key pair to be generated. This can be changed at most once per
        /// day.
        pub next_signing_key_length: Option<Value<String>>,
    }

    impl Lower for DkimSigningAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("DomainSigningPrivateKey", self.domain_signing_private_key);
            to.set("DomainSigningSelector", self.domain_signing_selector);
            to.set("NextSigningKeyLength", self.next_signing_key_length);
        }
    }

    /// Used to enable or disable feedback forwarding for an identity. This setting determines what happens when an
    /// identity is used to send an email that results in a bounce or complaint event.
    #[derive(Clone, Debug, Default)]
    pub struct FeedbackAttributes {
        /// Sets the feedback forwarding configuration for the identity.
        pub email_forwarding_enabled: Option<Value<bool>>,
    }

    impl Lower for FeedbackAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("EmailForwardingEnabled", self.email_forwarding_enabled);
        }
    }

    /// Used to enable or disable the custom Mail-From domain configuration for an email identity.
    #[derive(Clone, Debug, Default)]
    pub struct MailFromAttributes {
        /// The action to take if the required MX record isn't found when you send an email. When you set this value to
        /// `USE_DEFAULT_VALUE`, the mail is sent using \*amazonses.com\* as the MAIL FROM domain.
        pub behavior_on_mx_failure: Option<Value<String>>,
        /// The custom MAIL FROM domain that you want the verified identity to use. The MAIL FROM domain must meet the
        /// following criteria.
        pub mail_from_domain: Option<Value<String>>,
    }

    impl Lower for MailFromAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("BehaviorOnMxFailure", self.behavior_on_mx_failure);
            to.set("MailFromDomain", self.mail_from_domain);
        }
    }

    /// `Tag` of `AWS::SES::EmailIdentity`.
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

/// `AWS::SES::EmailIdentityCertificate`.
///
/// Associates an AWS Certificate Manager certificate with a sender under an SES email identity, so that SES signs
/// the sender's mail with S/MIME.
#[derive(Clone, Debug, Default)]
pub struct EmailIdentityCertificate {
    /// The ARN of the AWS Certificate Manager certificate to associate with the sender.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub certificate_arn: Option<Value<String>>,
    /// The email identity that owns the sender the certificate is associated with.
    ///
    /// Required. 1 to 320 characters. A change replaces the resource.
    pub email_identity: Option<Value<String>>,
    /// The sender the certificate signs for. For an email address identity this is the identity itself.
    ///
    /// Required. 1 to 320 characters. A change replaces the resource.
    pub from_address: Option<Value<String>>,
}

impl Lower for EmailIdentityCertificate {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateArn", self.certificate_arn);
        to.set("EmailIdentity", self.email_identity);
        to.set("FromAddress", self.from_address);
    }
}

impl Level1 for EmailIdentityCertificate {
    const TYPE: &'static str = "AWS::SES::EmailIdentityCertificate";
}

impl Handle<EmailIdentityCertificate> {
    /// `Ref`: `EmailIdentity`, `FromAddress`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::SES::MailManagerAddonInstance`.
///
/// Creates an Add On instance for the subscription indicated in the request. The resulting Amazon Resource Name
/// (ARN) can be used in a conditional statement for a rule set or traffic policy.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:addon-instance/${AddonInstanceId}`.
#[derive(Clone, Debug, Default)]
pub struct MailManagerAddonInstance {
    /// The subscription ID for the instance.
    ///
    /// Required. 4 to 67 characters. A change replaces the resource.
    pub addon_subscription_id: Option<Value<String>>,
    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<mail_manager_addon_instance::Tag>>>,
}

impl Lower for MailManagerAddonInstance {
    fn fields(self, to: &mut Fields) {
        to.set("AddonSubscriptionId", self.addon_subscription_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MailManagerAddonInstance {
    const TYPE: &'static str = "AWS::SES::MailManagerAddonInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MailManagerAddonInstance> {
    /// `Ref`: its `AddonInstanceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Add On instance.
    pub fn addon_instance_arn(self) -> Value<Arn> {
        self.attribute("AddonInstanceArn")
    }

    /// The unique ID of the Add On instance.
    pub fn addon_instance_id(self) -> Value<String> {
        self.attribute("AddonInstanceId")
    }

    /// The name of the Add On for the instance.
    pub fn addon_name(self) -> Value<String> {
        self.attribute("AddonName")
    }
}

/// What [`MailManagerAddonInstance`] is made of.
pub mod mail_manager_addon_instance {
    use super::*;

    /// `Tag` of `AWS::SES::MailManagerAddonInstance`.
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

/// `AWS::SES::MailManagerAddonSubscription`.
///
/// Creates a subscription for an Add On representing the acceptance of its terms of use and additional pricing.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:addon-subscription/${AddonSubscriptionId}`.
#[derive(Clone, Debug, Default)]
pub struct MailManagerAddonSubscription {
    /// The name of the Add On to subscribe to. You can only have one subscription for each Add On name.
    ///
    /// Required. A change replaces the resource.
    pub addon_name: Option<Value<String>>,
    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<mail_manager_addon_subscription::Tag>>>,
}

impl Lower for MailManagerAddonSubscription {
    fn fields(self, to: &mut Fields) {
        to.set("AddonName", self.addon_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MailManagerAddonSubscription {
    const TYPE: &'static str = "AWS::SES::MailManagerAddonSubscription";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MailManagerAddonSubscription> {
    /// `Ref`: its `AddonSubscriptionId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Add On subscription.
    pub fn addon_subscription_arn(self) -> Value<Arn> {
        self.attribute("AddonSubscriptionArn")
    }

    /// The unique ID of the Add On subscription.
    pub fn addon_subscription_id(self) -> Value<String> {
        self.attribute("AddonSubscriptionId")
    }
}

/// What [`MailManagerAddonSubscription`] is made of.
pub mod mail_manager_addon_subscription {
    use super::*;

    /// `Tag` of `AWS::SES::MailManagerAddonSubscription`.
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

/// `AWS::SES::MailManagerAddressList`.
///
/// The structure representing the address lists and address list attribute that will be used in evaluation of
/// boolean expression.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:mailmanager-address-list/${AddressListId}`.
#[derive(Clone, Debug, Default)]
pub struct MailManagerAddressList {
    /// A user-friendly name for the address list.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub address_list_name: Option<Value<String>>,
    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<mail_manager_address_list::Tag>>>,
}

impl Lower for MailManagerAddressList {
    fn fields(self, to: &mut Fields) {
        to.set("AddressListName", self.address_list_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MailManagerAddressList {
    const TYPE: &'static str = "AWS::SES::MailManagerAddressList";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MailManagerAddressList> {
    /// `Ref`: its `AddressListId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the address list.
    pub fn address_list_arn(self) -> Value<Arn> {
        self.attribute("AddressListArn")
    }

    /// The identifier of the address list.
    pub fn address_list_id(self) -> Value<String> {
        self.attribute("AddressListId")
    }
}

/// What [`MailManagerAddressList`] is made of.
pub mod mail_manager_address_list {
    use super::*;

    /// `Tag` of `AWS::SES::MailManagerAddressList`.
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

/// `AWS::SES::MailManagerArchive`.
///
/// Creates a new email archive resource for storing and retaining emails.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:mailmanager-archive/${ArchiveId}`.
#[derive(Clone, Debug, Default)]
pub struct MailManagerArchive {
    /// A unique name for the new archive.
    ///
    /// 1 to 64 characters.
    pub archive_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the KMS key for encrypting emails in the archive.
    ///
    /// A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// The period for retaining emails in the archive before automatic deletion.
    pub retention: Option<Value<mail_manager_archive::ArchiveRetention>>,
    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<mail_manager_archive::Tag>>>,
}

impl Lower for MailManagerArchive {
    fn fields(self, to: &mut Fields) {
        to.set("ArchiveName", self.archive_name);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Retention", self.retention);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MailManagerArchive {
    const TYPE: &'static str = "AWS::SES::MailManagerArchive";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MailManagerArchive> {
    /// `Ref`: its `ArchiveId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the archive.
    pub fn archive_arn(self) -> Value<Arn> {
        self.attribute("ArchiveArn")
    }

    /// The unique identifier of the archive.
    pub fn archive_id(self) -> Value<String> {
        self.attribute("ArchiveId")
    }

    /// The current state of the archive.
    pub fn archive_state(self) -> Value<String> {
        self.attribute("ArchiveState")
    }
}

/// What [`MailManagerArchive`] is made of.
pub mod mail_manager_archive {
    use super::*;

    /// The retention policy for an email archive that specifies how long emails are kept before being automatically
    /// deleted.
    #[derive(Clone, Debug, Default)]
    pub struct ArchiveRetention {
        /// The enum value sets the period for retaining emails in an archive.
        pub retention_period: Option<Value<String>>,
    }

    impl Lower for ArchiveRetention {
        fn fields(self, to: &mut Fields) {
            to.set("RetentionPeriod", self.retention_period);
        }
    }

    /// `Tag` of `AWS::SES::MailManagerArchive`.
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

/// `AWS::SES::MailManagerIngressPoint`.
///
/// Resource to provision an ingress endpoint for receiving email. An ingress endpoint serves as the entry point for
/// incoming emails, allowing you to define how emails are received and processed within your AWS environment.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:mailmanager-ingress-point/${IngressPointId}`.
#[derive(Clone, Debug, Default)]
pub struct MailManagerIngressPoint {
    /// The configuration of the ingress endpoint resource.
    pub ingress_point_configuration: Option<Value<mail_manager_ingress_point::IngressPointConfiguration>>,
    /// A user friendly name for an ingress endpoint resource.
    ///
    /// 3 to 63 characters.
    pub ingress_point_name: Option<Value<String>>,
    /// The network type (IPv4-only, Dual-Stack, PrivateLink) of the ingress endpoint resource.
    ///
    /// A change replaces the resource.
    pub network_configuration: Option<Value<mail_manager_ingress_point::NetworkConfiguration>>,
    /// The identifier of an existing rule set that you attach to an ingress endpoint resource.
    ///
    /// Required. 1 to 100 characters.
    pub rule_set_id: Option<Value<String>>,
    /// The update status of an ingress endpoint.
    ///
    /// One of `ACTIVE`, `CLOSED`.
    pub status_to_update: Option<Value<String>>,
    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<mail_manager_ingress_point::Tag>>>,
    /// One of `REQUIRED`, `OPTIONAL`, `FIPS`.
    pub tls_policy: Option<Value<String>>,
    /// The identifier of an existing traffic policy that you attach to an ingress endpoint resource.
    ///
    /// Required. 1 to 100 characters.
    pub traffic_policy_id: Option<Value<String>>,
    /// The type of the ingress endpoint to create.
    ///
    /// Required. One of `OPEN`, `AUTH`, `MTLS`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for MailManagerIngressPoint {
    fn fields(self, to: &mut Fields) {
        to.set("IngressPointConfiguration", self.ingress_point_configuration);
        to.set("IngressPointName", self.ingress_point_name);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("RuleSetId", self.rule_set_id);
        to.set("StatusToUpdate", self.status_to_update);
        to.set("Tags", self.tags);
        to.set("TlsPolicy", self.tls_policy);
        to.set("TrafficPolicyId", self.traffic_policy_id);
        to.set("Type", self.type_);
    }
}

impl Level1 for MailManagerIngressPoint {
    const TYPE: &'static str = "AWS::SES::MailManagerIngressPoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MailManagerIngressPoint> {
    /// `Ref`: its `IngressPointId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The DNS A Record that identifies your ingress endpoint. Configure your DNS Mail Exchange (MX) record with this
    /// value to route emails to Mail Manager.
    pub fn a_record(self) -> Value<String> {
        self.attribute("ARecord")
    }

    /// The Amazon Resource Name (ARN) of the ingress endpoint resource.
    pub fn ingress_point_arn(self) -> Value<Arn> {
        self.attribute("IngressPointArn")
    }

    /// The identifier of the ingress endpoint resource.
    pub fn ingress_point_id(self) -> Value<String> {
        self.attribute("IngressPointId")
    }

    /// The status of the ingress endpoint resource.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`MailManagerIngressPoint`] is made of.
pub mod mail_manager_ingress_point {
    use super::*;

    /// The configuration of the ingress endpoint resource.
    #[derive(Clone, Debug, Default)]
    pub struct IngressPointConfiguration {
        /// The SecretsManager::Secret ARN of the ingress endpoint resource.
        pub secret_arn: Option<Value<String>>,
        /// The password of the ingress endpoint resource.
        ///
        /// 8 to 64 characters.
        pub smtp_password: Option<Value<String>>,
        pub tls_auth_configuration: Option<Value<TlsAuthConfiguration>>,
    }

    impl Lower for IngressPointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecretArn", self.secret_arn);
            to.set("SmtpPassword", self.smtp_password);
            to.set("TlsAuthConfiguration", self.tls_auth_configuration);
        }
    }

    /// `TlsAuthConfiguration` of `AWS::SES::MailManagerIngressPoint`.
    #[derive(Clone, Debug, Default)]
    pub struct TlsAuthConfiguration {
        /// Required.
        pub trust_store: Option<Value<TrustStore>>,
    }

    impl Lower for TlsAuthConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TrustStore", self.trust_store);
        }
    }

    /// `TrustStore` of `AWS::SES::MailManagerIngressPoint`.
    #[derive(Clone, Debug, Default)]
    pub struct TrustStore {
        /// Required. 1 to 500000 characters.
        pub ca_content: Option<Value<String>>,
        /// 1 to 500000 characters.
        pub crl_content: Option<Value<String>>,
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for TrustStore {
        fn fields(self, to: &mut Fields) {
            to.set("CAContent", self.ca_content);
            to.set("CrlContent", self.crl_content);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// The network type (IPv4-only, Dual-Stack, PrivateLink) of the ingress endpoint resource.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// Specifies the network configuration for the private ingress point.
        pub private_network_configuration: Option<Value<PrivateNetworkConfiguration>>,
        /// Specifies the network configuration for the public ingress point.
        pub public_network_configuration: Option<Value<PublicNetworkConfiguration>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PrivateNetworkConfiguration", self.private_network_configuration);
            to.set("PublicNetworkConfiguration", self.public_network_configuration);
        }
    }

    /// Specifies the network configuration for the private ingress point.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateNetworkConfiguration {
        /// The identifier of the VPC endpoint to associate with this private ingress point.
        ///
        /// Required.
        pub vpc_endpoint_id: Option<Value<String>>,
    }

    impl Lower for PrivateNetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("VpcEndpointId", self.vpc_endpoint_id);
        }
    }

    /// Specifies the network configuration for the public ingress point.
    #[derive(Clone, Debug, Default)]
    pub struct PublicNetworkConfiguration {
        /// The IP address type for the public ingress point. Valid values are IPV4 and DUAL\_STACK.
        ///
        /// Required.
        pub ip_type: Option<Value<String>>,
    }

    impl Lower for PublicNetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IpType", self.ip_type);
        }
    }

    /// `Tag` of `AWS::SES::MailManagerIngressPoint`.
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

/// `AWS::SES::MailManagerRelay`.
///
/// Resource to create an SMTP relay, which can be used within a Mail Manager rule set to forward incoming emails to
/// defined relay destinations.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:mailmanager-smtp-relay/${RelayId}`.
#[derive(Clone, Debug, Default)]
pub struct MailManagerRelay {
    /// Authentication for the relay destination server—specify the secretARN where the SMTP credentials are stored.
    ///
    /// Required.
    pub authentication: Option<Value<mail_manager_relay::RelayAuthentication>>,
    /// The unique relay name.
    ///
    /// 1 to 100 characters.
    pub relay_name: Option<Value<String>>,
    /// The destination relay server address.
    ///
    /// Required. 1 to 100 characters.
    pub server_name: Option<Value<String>>,
    /// The destination relay server port.
    ///
    /// Required. 1 to 65535.
    pub server_port: Option<Value<f64>>,
    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<mail_manager_relay::Tag>>>,
}

impl Lower for MailManagerRelay {
    fn fields(self, to: &mut Fields) {
        to.set("Authentication", self.authentication);
        to.set("RelayName", self.relay_name);
        to.set("ServerName", self.server_name);
        to.set("ServerPort", self.server_port);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MailManagerRelay {
    const TYPE: &'static str = "AWS::SES::MailManagerRelay";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MailManagerRelay> {
    /// `Ref`: its `RelayId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the relay.
    pub fn relay_arn(self) -> Value<Arn> {
        self.attribute("RelayArn")
    }

    /// The unique relay identifier.
    pub fn relay_id(self) -> Value<String> {
        self.attribute("RelayId")
    }
}

/// What [`MailManagerRelay`] is made of.
pub mod mail_manager_relay {
    use super::*;

    /// Authentication for the relay destination server—specify the secretARN where the SMTP credentials are stored, or
    /// specify an empty NoAuthentication structure if the relay destination server does not require SMTP credential
    /// authentication.
    #[derive(Clone, Debug, Default)]
    pub struct RelayAuthentication {
        /// Keep an empty structure if the relay destination server does not require SMTP credential authentication.
        pub no_authentication: Option<Value<Json>>,
        /// The ARN of the secret created in secrets manager where the relay server's SMTP credentials are stored.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for RelayAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("NoAuthentication", self.no_authentication);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// `Tag` of `AWS::SES::MailManagerRelay`.
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

/// `AWS::SES::MailManagerRuleSet`.
///
/// Resource to create a rule set for a Mail Manager ingress endpoint which contains a list of rules that are
/// evaluated sequentially for each email.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:mailmanager-rule-set/${RuleSetId}`.
#[derive(Clone, Debug, Default)]
pub struct MailManagerRuleSet {
    /// A user-friendly name for the rule set.
    ///
    /// 1 to 100 characters.
    pub rule_set_name: Option<Value<String>>,
    /// Conditional rules that are evaluated for determining actions on email.
    ///
    /// Required. 0 to 40 items.
    pub rules: Option<Value<Vec<mail_manager_rule_set::Rule>>>,
    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<mail_manager_rule_set::Tag>>>,
}

impl Lower for MailManagerRuleSet {
    fn fields(self, to: &mut Fields) {
        to.set("RuleSetName", self.rule_set_name);
        to.set("Rules", self.rules);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MailManagerRuleSet {
    const TYPE: &'static str = "AWS::SES::MailManagerRuleSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MailManagerRuleSet> {
    /// `Ref`: its `RuleSetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the rule set resource.
    pub fn rule_set_arn(self) -> Value<Arn> {
        self.attribute("RuleSetArn")
    }

    /// The identifier of the rule set.
    pub fn rule_set_id(self) -> Value<String> {
        self.attribute("RuleSetId")
    }
}

/// What [`MailManagerRuleSet`] is made of.
pub mod mail_manager_rule_set {
    use super::*;

    /// A rule contains conditions, "unless conditions" and actions. For each envelope recipient of an email, if all
    /// conditions match and none of the "unless conditions" match, then all of the actions are executed sequentially.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// The list of actions to execute when the conditions match the incoming email, and none of the "unless conditions"
        /// match.
        ///
        /// Required. 1 to 10 items.
        pub actions: Option<Value<Vec<RuleAction>>>,
        /// The conditions of this rule. All conditions must match the email for the actions to be executed. An empty list
        /// of conditions means that all emails match, but are still subject to any "unless conditions".
        ///
        /// 0 to 10 items.
        pub conditions: Option<Value<Vec<RuleCondition>>>,
        /// The user-friendly name of the rule.
        ///
        /// 1 to 32 characters.
        pub name: Option<Value<String>>,
        /// The "unless conditions" of this rule. None of the conditions can match the email for the actions to be executed.
        ///
        /// 0 to 10 items.
        pub unless: Option<Value<Vec<RuleCondition>>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("Conditions", self.conditions);
            to.set("Name", self.name);
            to.set("Unless", self.unless);
        }
    }

    /// The action for a rule to take. Only one of the contained actions can be set.
    #[derive(Clone, Debug, Default)]
    pub struct RuleAction {
        /// This action adds a header. This can be used to add arbitrary email headers.
        pub add_header: Option<Value<AddHeaderAction>>,
        /// This action archives the email. This can be used to deliver an email to an archive.
        pub archive: Option<Value<ArchiveAction>>,
        pub bounce: Option<Value<BounceAction>>,
        /// This action delivers an email to a WorkMail mailbox.
        pub deliver_to_mailbox: Option<Value<DeliverToMailboxAction>>,
        /// This action delivers an email to an Amazon Q Business application for ingestion into its knowledge base.
        pub deliver_to_q_business: Option<Value<DeliverToQBusinessAction>>,
        /// This action terminates the evaluation of rules in the rule set.
        pub drop: Option<Value<Json>>,
        pub invoke_lambda: Option<Value<InvokeLambdaAction>>,
        /// This action publishes the email content to an Amazon SNS topic.
        pub publish_to_sns: Option<Value<SnsAction>>,
        /// This action relays the email to another SMTP server.
        pub relay: Option<Value<RelayAction>>,
        /// The action replaces certain or all recipients with a different set of recipients.
        pub replace_recipient: Option<Value<ReplaceRecipientAction>>,
        /// This action sends the email to the internet.
        pub send: Option<Value<SendAction>>,
        /// This action writes the MIME content of the email to an S3 bucket.
        pub write_to_s3: Option<Value<S3Action>>,
    }

    impl Lower for RuleAction {
        fn fields(self, to: &mut Fields) {
            to.set("AddHeader", self.add_header);
            to.set("Archive", self.archive);
            to.set("Bounce", self.bounce);
            to.set("DeliverToMailbox", self.deliver_to_mailbox);
            to.set("DeliverToQBusiness", self.deliver_to_q_business);
            to.set("Drop", self.drop);
            to.set("InvokeLambda", self.invoke_lambda);
            to.set("PublishToSns", self.publish_to_sns);
            to.set("Relay", self.relay);
            to.set("ReplaceRecipient", self.replace_recipient);
            to.set("Send", self.send);
            to.set("WriteToS3", self.write_to_s3);
        }
    }

    /// The action to add a header to a message. When executed, this action will add the given header to the message.
    #[derive(Clone, Debug, Default)]
    pub struct AddHeaderAction {
        /// The name of the header to add to an email. The header must be prefixed with "X-". Headers are added regardless
        /// of whether the header name pre-existed in the email.
        ///
        /// Required. 1 to 64 characters.
        pub header_name: Option<Value<String>>,
        /// The value of the header to add to the email.
        ///
        /// Required. 1 to 128 characters.
        pub header_value: Option<Value<String>>,
    }

    impl Lower for AddHeaderAction {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderName", self.header_name);
            to.set("HeaderValue", self.header_value);
        }
    }

    /// The action to archive the email by delivering the email to an Amazon SES archive.
    #[derive(Clone, Debug, Default)]
    pub struct ArchiveAction {
        /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors.
        ///
        /// One of `CONTINUE`, `DROP`.
        pub action_failure_policy: Option<Value<String>>,
        /// The identifier of the archive to send the email to.
        ///
        /// Required. 1 to 2048 characters.
        pub target_archive: Option<Value<String>>,
    }

    impl Lower for ArchiveAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionFailurePolicy", self.action_failure_policy);
            to.set("TargetArchive", self.target_archive);
        }
    }

    /// `BounceAction` of `AWS::SES::MailManagerRuleSet`.
    #[derive(Clone, Debug, Default)]
    pub struct BounceAction {
        /// One of `CONTINUE`, `DROP`.
        pub action_failure_policy: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub diagnostic_message: Option<Value<String>>,
        /// 1 to 500 characters.
        pub message: Option<Value<String>>,
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// Required. 0 to 254 characters.
        pub sender: Option<Value<String>>,
        /// Required. 3 to 3 characters.
        pub smtp_reply_code: Option<Value<String>>,
        /// Required. 5 to 9 characters.
        pub status_code: Option<Value<String>>,
    }

    impl Lower for BounceAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionFailurePolicy", self.action_failure_policy);
            to.set("DiagnosticMessage", self.diagnostic_message);
            to.set("Message", self.message);
            to.set("RoleArn", self.role_arn);
            to.set("Sender", self.sender);
            to.set("SmtpReplyCode", self.smtp_reply_code);
            to.set("StatusCode", self.status_code);
        }
    }

    /// This action to delivers an email to a mailbox.
    #[derive(Clone, Debug, Default)]
    pub struct DeliverToMailboxAction {
        /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors.
        ///
        /// One of `CONTINUE`, `DROP`.
        pub action_failure_policy: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of a WorkMail organization to deliver the email to.
        ///
        /// Required. 1 to 2048 characters.
        pub mailbox_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of an IAM role to use to execute this action. The role must have access to the
        /// workmail:DeliverToMailbox API.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for DeliverToMailboxAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionFailurePolicy", self.action_failure_policy);
            to.set("MailboxArn", self.mailbox_arn);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// The action to deliver incoming emails to an Amazon Q Business application for indexing.
    #[derive(Clone, Debug, Default)]
    pub struct DeliverToQBusinessAction {
        /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors.
        ///
        /// One of `CONTINUE`, `DROP`.
        pub action_failure_policy: Option<Value<String>>,
        /// The unique identifier of the Amazon Q Business application instance where the email content will be delivered.
        ///
        /// Required. 36 to 36 characters.
        pub application_id: Option<Value<String>>,
        /// The identifier of the knowledge base index within the Amazon Q Business application where the email content will
        /// be stored and indexed.
        ///
        /// Required. 36 to 36 characters.
        pub index_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM Role to use while delivering to Amazon Q Business. This role must have
        /// access to the `qbusiness:BatchPutDocument` API for the given application and index.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for DeliverToQBusinessAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionFailurePolicy", self.action_failure_policy);
            to.set("ApplicationId", self.application_id);
            to.set("IndexId", self.index_id);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// `InvokeLambdaAction` of `AWS::SES::MailManagerRuleSet`.
    #[derive(Clone, Debug, Default)]
    pub struct InvokeLambdaAction {
        /// One of `CONTINUE`, `DROP`.
        pub action_failure_policy: Option<Value<String>>,
        /// Required. 20 to 2048 characters.
        pub function_arn: Option<Value<String>>,
        /// Required. One of `EVENT`, `REQUEST_RESPONSE`.
        pub invocation_type: Option<Value<String>>,
        /// 0 to 2160.
        pub retry_time_minutes: Option<Value<i64>>,
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for InvokeLambdaAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionFailurePolicy", self.action_failure_policy);
            to.set("FunctionArn", self.function_arn);
            to.set("InvocationType", self.invocation_type);
            to.set("RetryTimeMinutes", self.retry_time_minutes);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// The action to publish the email content to an Amazon SNS topic. When executed, this action will send the email
    /// as a notification to the specified SNS topic.
    #[derive(Clone, Debug, Default)]
    pub struct SnsAction {
        /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors.
        ///
        /// One of `CONTINUE`, `DROP`.
        pub action_failure_policy: Option<Value<String>>,
        /// The encoding to use for the email within the Amazon SNS notification. The default value is `UTF-8`. Use `BASE64`
        /// if you need to preserve all special characters, especially when the original message uses a different encoding
        /// format.
        ///
        /// One of `UTF-8`, `BASE64`.
        pub encoding: Option<Value<String>>,
        /// The expected payload type within the Amazon SNS notification. `CONTENT` attempts to publish the full email
        /// content with 20KB of headers content.
        ///
        /// One of `CONTENT`, `HEADERS`.
        pub payload_type: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM Role to use while writing to Amazon SNS. This role must have access to
        /// the `sns:Publish` API for the given topic.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon SNS Topic to which notification for the email received will be
        /// published.
        ///
        /// Required. 20 to 2048 characters.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for SnsAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionFailurePolicy", self.action_failure_policy);
            to.set("Encoding", self.encoding);
            to.set("PayloadType", self.payload_type);
            to.set("RoleArn", self.role_arn);
            to.set("TopicArn", self.topic_arn);
        }
    }

    /// The action relays the email via SMTP to another specific SMTP server.
    #[derive(Clone, Debug, Default)]
    pub struct RelayAction {
        /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors.
        ///
        /// One of `CONTINUE`, `DROP`.
        pub action_failure_policy: Option<Value<String>>,
        /// This action specifies whether to preserve or replace original mail from address while relaying received emails
        /// to a destination server.
        ///
        /// One of `REPLACE`, `PRESERVE`.
        pub mail_from: Option<Value<String>>,
        /// The identifier of the relay resource to be used when relaying an email.
        ///
        /// Required. 1 to 2048 characters.
        pub relay: Option<Value<String>>,
    }

    impl Lower for RelayAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionFailurePolicy", self.action_failure_policy);
            to.set("MailFrom", self.mail_from);
            to.set("Relay", self.relay);
        }
    }

    /// This action replaces the email envelope recipients with the given list of recipients. If the condition of this
    /// action applies only to a subset of recipients, only those recipients are replaced with the recipients specified
    /// in the action.
    #[derive(Clone, Debug, Default)]
    pub struct ReplaceRecipientAction {
        /// This action specifies the replacement recipient email addresses to insert.
        ///
        /// 1 to 100 items.
        pub replace_with: Option<Value<Vec<String>>>,
    }

    impl Lower for ReplaceRecipientAction {
        fn fields(self, to: &mut Fields) {
            to.set("ReplaceWith", self.replace_with);
        }
    }

    /// Sends the email to the internet using the ses:SendRawEmail API.
    #[derive(Clone, Debug, Default)]
    pub struct SendAction {
        /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors.
        ///
        /// One of `CONTINUE`, `DROP`.
        pub action_failure_policy: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the role to use for this action. This role must have access to the
        /// ses:SendRawEmail API.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for SendAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionFailurePolicy", self.action_failure_policy);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Writes the MIME content of the email to an S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3Action {
        /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors.
        ///
        /// One of `CONTINUE`, `DROP`.
        pub action_failure_policy: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM Role to use while writing to S3. This role must have access to the
        /// s3:PutObject, kms:Encrypt, and kms:GenerateDataKey APIs for the given bucket.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// The bucket name of the S3 bucket to write to.
        ///
        /// Required. 1 to 62 characters.
        pub s3_bucket: Option<Value<String>>,
        /// The S3 prefix to use for the write to the s3 bucket.
        ///
        /// 1 to 62 characters.
        pub s3_prefix: Option<Value<String>>,
        /// The KMS Key ID to use to encrypt the message in S3.
        ///
        /// 20 to 2048 characters.
        pub s3_sse_kms_key_id: Option<Value<String>>,
    }

    impl Lower for S3Action {
        fn fields(self, to: &mut Fields) {
            to.set("ActionFailurePolicy", self.action_failure_policy);
            to.set("RoleArn", self.role_arn);
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Prefix", self.s3_prefix);
            to.set("S3SseKmsKeyId", self.s3_sse_kms_key_id);
        }
    }

    /// The conditional expression used to evaluate an email for determining if a rule action should be taken.
    #[derive(Clone, Debug, Default)]
    pub struct RuleCondition {
        /// The condition applies to a boolean expression passed in this field.
        pub boolean_expression: Option<Value<RuleBooleanExpression>>,
        /// The condition applies to a DMARC policy expression passed in this field.
        pub dmarc_expression: Option<Value<RuleDmarcExpression>>,
        /// The condition applies to an IP address expression passed in this field.
        pub ip_expression: Option<Value<RuleIpExpression>>,
        /// The condition applies to a number expression passed in this field.
        pub number_expression: Option<Value<RuleNumberExpression>>,
        /// The condition applies to a string expression passed in this field.
        pub string_expression: Option<Value<RuleStringExpression>>,
        /// The condition applies to a verdict expression passed in this field.
        pub verdict_expression: Option<Value<RuleVerdictExpression>>,
    }

    impl Lower for RuleCondition {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanExpression", self.boolean_expression);
            to.set("DmarcExpression", self.dmarc_expression);
            to.set("IpExpression", self.ip_expression);
            to.set("NumberExpression", self.number_expression);
            to.set("StringExpression", self.string_expression);
            to.set("VerdictExpression", self.verdict_expression);
        }
    }

    /// A boolean expression to be used in a rule condition.
    #[derive(Clone, Debug, Default)]
    pub struct RuleBooleanExpression {
        /// The operand on which to perform a boolean condition operation.
        ///
        /// Required.
        pub evaluate: Option<Value<RuleBooleanToEvaluate>>,
        /// The matching operator for a boolean condition expression.
        ///
        /// Required. One of `IS_TRUE`, `IS_FALSE`.
        pub operator: Option<Value<String>>,
    }

    impl Lower for RuleBooleanExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Evaluate", self.evaluate);
            to.set("Operator", self.operator);
        }
    }

    /// The union type representing the allowed types of operands for a boolean condition.
    #[derive(Clone, Debug, Default)]
    pub struct RuleBooleanToEvaluate {
        /// The Add On ARN and its returned value to evaluate in a boolean condition expression.
        pub analysis: Option<Value<Analysis>>,
        /// The boolean type representing the allowed attribute types for an email.
        ///
        /// One of `READ_RECEIPT_REQUESTED`, `TLS`, `TLS_WRAPPED`.
        pub attribute: Option<Value<String>>,
        /// The structure representing the address lists and address list attribute that will be used in evaluation of
        /// boolean expression.
        pub is_in_address_list: Option<Value<RuleIsInAddressList>>,
    }

    impl Lower for RuleBooleanToEvaluate {
        fn fields(self, to: &mut Fields) {
            to.set("Analysis", self.analysis);
            to.set("Attribute", self.attribute);
            to.set("IsInAddressList", self.is_in_address_list);
        }
    }

    /// The result of an analysis can be used in conditions to trigger actions. Analyses can inspect the email content
    /// and report a certain aspect of the email.
    #[derive(Clone, Debug, Default)]
    pub struct Analysis {
        /// The Amazon Resource Name (ARN) of an Add On.
        ///
        /// Required.
        pub analyzer: Option<Value<String>>,
        /// The returned value from an Add On.
        ///
        /// Required. 1 to 256 characters.
        pub result_field: Option<Value<String>>,
    }

    impl Lower for Analysis {
        fn fields(self, to: &mut Fields) {
            to.set("Analyzer", self.analyzer);
            to.set("ResultField", self.result_field);
        }
    }

    /// The structure type for a boolean condition that provides the address lists and address list attribute to
    /// evaluate.
    #[derive(Clone, Debug, Default)]
    pub struct RuleIsInAddressList {
        /// The address lists that will be used for evaluation.
        ///
        /// Required. 1 to 1 items.
        pub address_lists: Option<Value<Vec<String>>>,
        /// The email attribute that needs to be evaluated against the address list.
        ///
        /// Required. One of `RECIPIENT`, `MAIL_FROM`, `SENDER`, `FROM`, `TO`, `CC`.
        pub attribute: Option<Value<String>>,
    }

    impl Lower for RuleIsInAddressList {
        fn fields(self, to: &mut Fields) {
            to.set("AddressLists", self.address_lists);
            to.set("Attribute", self.attribute);
        }
    }

    /// A DMARC policy expression. The condition matches if the given DMARC policy matches that of the incoming email.
    #[derive(Clone, Debug, Default)]
    pub struct RuleDmarcExpression {
        /// The operator to apply to the DMARC policy of the incoming email.
        ///
        /// Required. One of `EQUALS`, `NOT_EQUALS`.
        pub operator: Option<Value<String>>,
        /// The values to use for the given DMARC policy operator. For the operator EQUALS, if multiple values are given,
        /// they are evaluated as an OR.
        ///
        /// Required. 1 to 10 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for RuleDmarcExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Operator", self.operator);
            to.set("Values", self.values);
        }
    }

    /// An IP address expression matching certain IP addresses within a given range of IP addresses.
    #[derive(Clone, Debug, Default)]
    pub struct RuleIpExpression {
        /// The IP address to evaluate in this condition.
        ///
        /// Required.
        pub evaluate: Option<Value<RuleIpToEvaluate>>,
        /// The operator to evaluate the IP address.
        ///
        /// Required. One of `CIDR_MATCHES`, `NOT_CIDR_MATCHES`.
        pub operator: Option<Value<String>>,
        /// The IP CIDR blocks in format "x.y.z.w/n" (eg 10.0.0.0/8) to match with the email's IP address. For the operator
        /// CIDR\_MATCHES, if multiple values are given, they are evaluated as an OR.
        ///
        /// Required. 1 to 10 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for RuleIpExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Evaluate", self.evaluate);
            to.set("Operator", self.operator);
            to.set("Values", self.values);
        }
    }

    /// The IP address to evaluate for this condition.
    #[derive(Clone, Debug, Default)]
    pub struct RuleIpToEvaluate {
        /// The attribute of the email to evaluate.
        ///
        /// One of `SOURCE_IP`.
        pub attribute: Option<Value<String>>,
    }

    impl Lower for RuleIpToEvaluate {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
        }
    }

    /// A number expression to match numeric conditions with integers from the incoming email.
    #[derive(Clone, Debug, Default)]
    pub struct RuleNumberExpression {
        /// The number to evaluate in a numeric condition expression.
        ///
        /// Required.
        pub evaluate: Option<Value<RuleNumberToEvaluate>>,
        /// The operator for a numeric condition expression.
        ///
        /// Required. One of `EQUALS`, `NOT_EQUALS`, `LESS_THAN`, `GREATER_THAN`, `LESS_THAN_OR_EQUAL`,
        /// `GREATER_THAN_OR_EQUAL`.
        pub operator: Option<Value<String>>,
        /// The value to evaluate in a numeric condition expression.
        ///
        /// Required.
        pub value: Option<Value<f64>>,
    }

    impl Lower for RuleNumberExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Evaluate", self.evaluate);
            to.set("Operator", self.operator);
            to.set("Value", self.value);
        }
    }

    /// The number to evaluate in a numeric condition expression.
    #[derive(Clone, Debug, Default)]
    pub struct RuleNumberToEvaluate {
        /// An email attribute that is used as the number to evaluate.
        ///
        /// One of `MESSAGE_SIZE`.
        pub attribute: Option<Value<String>>,
    }

    impl Lower for RuleNumberToEvaluate {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
        }
    }

    /// A string expression is evaluated against strings or substrings of the email.
    #[derive(Clone, Debug, Default)]
    pub struct RuleStringExpression {
        /// The string to evaluate in a string condition expression.
        ///
        /// Required.
        pub evaluate: Option<Value<RuleStringToEvaluate>>,
        /// The matching operator for a string condition expression.
        ///
        /// Required. One of `EQUALS`, `NOT_EQUALS`, `STARTS_WITH`, `ENDS_WITH`, `CONTAINS`.
        pub operator: Option<Value<String>>,
        /// The string(s) to be evaluated in a string condition expression. For all operators, except for NOT\_EQUALS, if
        /// multiple values are given, the values are processed as an OR.
        ///
        /// Required. 1 to 10 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for RuleStringExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Evaluate", self.evaluate);
            to.set("Operator", self.operator);
            to.set("Values", self.values);
        }
    }

    /// The string to evaluate in a string condition expression.
    #[derive(Clone, Debug, Default)]
    pub struct RuleStringToEvaluate {
        /// The Add On ARN and its returned value to evaluate in a string condition expression.
        pub analysis: Option<Value<Analysis>>,
        /// The email attribute to evaluate in a string condition expression.
        ///
        /// One of `MAIL_FROM`, `HELO`, `RECIPIENT`, `SENDER`, `FROM`, `SUBJECT`, `TO`, `CC`.
        pub attribute: Option<Value<String>>,
        /// One of `CN`, `SAN_RFC822_NAME`, `SAN_DNS_NAME`, `SAN_DIRECTORY_NAME`, `SAN_UNIFORM_RESOURCE_IDENTIFIER`,
        /// `SAN_IP_ADDRESS`, `SAN_REGISTERED_ID`, `SERIAL_NUMBER`.
        pub client_certificate_attribute: Option<Value<String>>,
        /// The email MIME X-Header attribute to evaluate in a string condition expression.
        pub mime_header_attribute: Option<Value<String>>,
    }

    impl Lower for RuleStringToEvaluate {
        fn fields(self, to: &mut Fields) {
            to.set("Analysis", self.analysis);
            to.set("Attribute", self.attribute);
            to.set("ClientCertificateAttribute", self.client_certificate_attribute);
            to.set("MimeHeaderAttribute", self.mime_header_attribute);
        }
    }

    /// A verdict expression is evaluated against verdicts of the email.
    #[derive(Clone, Debug, Default)]
    pub struct RuleVerdictExpression {
        /// The verdict to evaluate in a verdict condition expression.
        ///
        /// Required.
        pub evaluate: Option<Value<RuleVerdictToEvaluate>>,
        /// The matching operator for a verdict condition expression.
        ///
        /// Required. One of `EQUALS`, `NOT_EQUALS`.
        pub operator: Option<Value<String>>,
        /// The values to match with the email's verdict using the given operator. For the EQUALS operator, if multiple
        /// values are given, the condition is deemed to match if any of the given verdicts match that of the email.
        ///
        /// Required. 1 to 10 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for RuleVerdictExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Evaluate", self.evaluate);
            to.set("Operator", self.operator);
            to.set("Values", self.values);
        }
    }

    /// The verdict to evaluate in a verdict condition expression.
    #[derive(Clone, Debug, Default)]
    pub struct RuleVerdictToEvaluate {
        /// The Add On ARN and its returned value to evaluate in a verdict condition expression.
        pub analysis: Option<Value<Analysis>>,
        /// The email verdict attribute to evaluate in a string verdict expression.
        ///
        /// One of `SPF`, `DKIM`.
        pub attribute: Option<Value<String>>,
    }

    impl Lower for RuleVerdictToEvaluate {
        fn fields(self, to: &mut Fields) {
            to.set("Analysis", self.analysis);
            to.set("Attribute", self.attribute);
        }
    }

    /// `Tag` of `AWS::SES::MailManagerRuleSet`.
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

/// `AWS::SES::MailManagerTrafficPolicy`.
///
/// Resource to create a traffic policy for a Mail Manager ingress endpoint which contains policy statements used to
/// evaluate whether incoming emails should be allowed or denied.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:mailmanager-traffic-policy/${TrafficPolicyId}`.
#[derive(Clone, Debug, Default)]
pub struct MailManagerTrafficPolicy {
    /// Default action instructs the traﬃc policy to either Allow or Deny (block) messages that fall outside of (or not
    /// addressed by) the conditions of your policy statements.
    ///
    /// Required. One of `ALLOW`, `DENY`.
    pub default_action: Option<Value<String>>,
    /// The maximum message size in bytes of email which is allowed in by this traffic policy—anything larger will be
    /// blocked.
    ///
    /// At least 1.
    pub max_message_size_bytes: Option<Value<f64>>,
    /// Conditional statements for filtering email traffic.
    ///
    /// Required.
    pub policy_statements: Option<Value<Vec<mail_manager_traffic_policy::PolicyStatement>>>,
    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1",
    /// "key2":"value2"} }.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<mail_manager_traffic_policy::Tag>>>,
    /// The name of the policy.
    ///
    /// 3 to 63 characters.
    pub traffic_policy_name: Option<Value<String>>,
}

impl Lower for MailManagerTrafficPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultAction", self.default_action);
        to.set("MaxMessageSizeBytes", self.max_message_size_bytes);
        to.set("PolicyStatements", self.policy_statements);
        to.set("Tags", self.tags);
        to.set("TrafficPolicyName", self.traffic_policy_name);
    }
}

impl Level1 for MailManagerTrafficPolicy {
    const TYPE: &'static str = "AWS::SES::MailManagerTrafficPolicy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MailManagerTrafficPolicy> {
    /// `Ref`: its `TrafficPolicyId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the traffic policy resource.
    pub fn traffic_policy_arn(self) -> Value<Arn> {
        self.attribute("TrafficPolicyArn")
    }

    /// The identifier of the traffic policy resource.
    pub fn traffic_policy_id(self) -> Value<String> {
        self.attribute("TrafficPolicyId")
    }
}

/// What [`MailManagerTrafficPolicy`] is made of.
pub mod mail_manager_traffic_policy {
    use super::*;

    /// The structure containing traffic policy conditions and actions.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyStatement {
        /// The action that informs a traffic policy resource to either allow or block the email if it matches a condition
        /// in the policy statement.
        ///
        /// Required. One of `ALLOW`, `DENY`.
        pub action: Option<Value<String>>,
        /// The list of conditions to apply to incoming messages for filtering email traffic.
        ///
        /// Required. At least 1 items.
        pub conditions: Option<Value<Vec<PolicyCondition>>>,
    }

    impl Lower for PolicyStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Conditions", self.conditions);
        }
    }

    /// The email traffic filtering conditions which are contained in a traffic policy resource.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyCondition {
        /// This represents a boolean type condition matching on the incoming mail. It performs the boolean operation
        /// configured in 'Operator' and evaluates the 'Protocol' object against the 'Value'.
        pub boolean_expression: Option<Value<IngressBooleanExpression>>,
        /// This represents an IP based condition matching on the incoming mail. It performs the operation configured in
        /// 'Operator' and evaluates the 'Protocol' object against the 'Value'.
        pub ip_expression: Option<Value<IngressIpv4Expression>>,
        /// This represents an IPv6 based condition matching on the incoming mail. It performs the operation configured in
        /// 'Operator' and evaluates the 'Protocol' object against the 'Value'.
        pub ipv6_expression: Option<Value<IngressIpv6Expression>>,
        /// This represents a string based condition matching on the incoming mail. It performs the string operation
        /// configured in 'Operator' and evaluates the 'Protocol' object against the 'Value'.
        pub string_expression: Option<Value<IngressStringExpression>>,
        /// This represents a TLS based condition matching on the incoming mail. It performs the operation configured in
        /// 'Operator' and evaluates the 'Protocol' object against the 'Value'.
        pub tls_expression: Option<Value<IngressTlsProtocolExpression>>,
    }

    impl Lower for PolicyCondition {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanExpression", self.boolean_expression);
            to.set("IpExpression", self.ip_expression);
            to.set("Ipv6Expression", self.ipv6_expression);
            to.set("StringExpression", self.string_expression);
            to.set("TlsExpression", self.tls_expression);
        }
    }

    /// The structure for a boolean condition matching on the incoming mail.
    #[derive(Clone, Debug, Default)]
    pub struct IngressBooleanExpression {
        /// The operand on which to perform a boolean condition operation.
        ///
        /// Required.
        pub evaluate: Option<Value<IngressBooleanToEvaluate>>,
        /// The matching operator for a boolean condition expression.
        ///
        /// Required. One of `IS_TRUE`, `IS_FALSE`.
        pub operator: Option<Value<String>>,
    }

    impl Lower for IngressBooleanExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Evaluate", self.evaluate);
            to.set("Operator", self.operator);
        }
    }

    /// The union type representing the allowed types of operands for a boolean condition.
    #[derive(Clone, Debug, Default)]
    pub struct IngressBooleanToEvaluate {
        /// The structure type for a boolean condition stating the Add On ARN and its returned value.
        pub analysis: Option<Value<IngressAnalysis>>,
        /// The structure type for a boolean condition that provides the address lists to evaluate incoming traffic on.
        pub is_in_address_list: Option<Value<IngressIsInAddressList>>,
    }

    impl Lower for IngressBooleanToEvaluate {
        fn fields(self, to: &mut Fields) {
            to.set("Analysis", self.analysis);
            to.set("IsInAddressList", self.is_in_address_list);
        }
    }

    /// The Add On ARN and its returned value that is evaluated in a policy statement's conditional expression to either
    /// deny or block the incoming email.
    #[derive(Clone, Debug, Default)]
    pub struct IngressAnalysis {
        /// The Amazon Resource Name (ARN) of an Add On.
        ///
        /// Required.
        pub analyzer: Option<Value<String>>,
        /// The returned value from an Add On.
        ///
        /// Required. 1 to 256 characters.
        pub result_field: Option<Value<String>>,
    }

    impl Lower for IngressAnalysis {
        fn fields(self, to: &mut Fields) {
            to.set("Analyzer", self.analyzer);
            to.set("ResultField", self.result_field);
        }
    }

    /// The address lists and the address list attribute value that is evaluated in a policy statement's conditional
    /// expression to either deny or block the incoming email.
    #[derive(Clone, Debug, Default)]
    pub struct IngressIsInAddressList {
        /// The address lists that will be used for evaluation.
        ///
        /// Required. 1 to 1 items.
        pub address_lists: Option<Value<Vec<String>>>,
        /// The email attribute that needs to be evaluated against the address list.
        ///
        /// Required. One of `RECIPIENT`.
        pub attribute: Option<Value<String>>,
    }

    impl Lower for IngressIsInAddressList {
        fn fields(self, to: &mut Fields) {
            to.set("AddressLists", self.address_lists);
            to.set("Attribute", self.attribute);
        }
    }

    /// The union type representing the allowed types for the left hand side of an IP condition.
    #[derive(Clone, Debug, Default)]
    pub struct IngressIpv4Expression {
        /// The left hand side argument of an IP condition expression.
        ///
        /// Required.
        pub evaluate: Option<Value<IngressIpToEvaluate>>,
        /// The matching operator for an IP condition expression.
        ///
        /// Required. One of `CIDR_MATCHES`, `NOT_CIDR_MATCHES`.
        pub operator: Option<Value<String>>,
        /// The right hand side argument of an IP condition expression.
        ///
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for IngressIpv4Expression {
        fn fields(self, to: &mut Fields) {
            to.set("Evaluate", self.evaluate);
            to.set("Operator", self.operator);
            to.set("Values", self.values);
        }
    }

    /// The structure for an IP based condition matching on the incoming mail.
    #[derive(Clone, Debug, Default)]
    pub struct IngressIpToEvaluate {
        /// An enum type representing the allowed attribute types for an IP condition.
        ///
        /// One of `SENDER_IP`.
        pub attribute: Option<Value<String>>,
    }

    impl Lower for IngressIpToEvaluate {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
        }
    }

    /// The union type representing the allowed types for the left hand side of an IPv6 condition.
    #[derive(Clone, Debug, Default)]
    pub struct IngressIpv6Expression {
        /// The left hand side argument of an IPv6 condition expression.
        ///
        /// Required.
        pub evaluate: Option<Value<IngressIpv6ToEvaluate>>,
        /// The matching operator for an IPv6 condition expression.
        ///
        /// Required. One of `CIDR_MATCHES`, `NOT_CIDR_MATCHES`.
        pub operator: Option<Value<String>>,
        /// The right hand side argument of an IPv6 condition expression.
        ///
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for IngressIpv6Expression {
        fn fields(self, to: &mut Fields) {
            to.set("Evaluate", self.evaluate);
            to.set("Operator", self.operator);
            to.set("Values", self.values);
        }
    }

    /// The structure for an IPv6 based condition matching on the incoming mail.
    #[derive(Clone, Debug, Default)]
    pub struct IngressIpv6ToEvaluate {
        /// An enum type representing the allowed attribute types for an IPv6 condition.
        ///
        /// One of `SENDER_IPV6`.
        pub attribute: Option<Value<String>>,
    }

    impl Lower for IngressIpv6ToEvaluate {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
        }
    }

    /// The structure for a string based condition matching on the incoming mail.
    #[derive(Clone, Debug, Default)]
    pub struct IngressStringExpression {
        /// The left hand side argument of a string condition expression.
        ///
        /// Required.
        pub evaluate: Option<Value<IngressStringToEvaluate>>,
        /// Required. One of `EQUALS`, `NOT_EQUALS`, `STARTS_WITH`, `ENDS_WITH`, `CONTAINS`.
        pub operator: Option<Value<String>>,
        /// The right hand side argument of a string condition expression.
        ///
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for IngressStringExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Evaluate", self.evaluate);
            to.set("Operator", self.operator);
            to.set("Values", self.values);
        }
    }

    /// The union type representing the allowed types for the left hand side of a string condition.
    #[derive(Clone, Debug, Default)]
    pub struct IngressStringToEvaluate {
        /// The structure type for a string condition stating the Add On ARN and its returned value.
        pub analysis: Option<Value<IngressAnalysis>>,
        /// The enum type representing the allowed attribute types for a string condition.
        ///
        /// One of `RECIPIENT`.
        pub attribute: Option<Value<String>>,
    }

    impl Lower for IngressStringToEvaluate {
        fn fields(self, to: &mut Fields) {
            to.set("Analysis", self.analysis);
            to.set("Attribute", self.attribute);
        }
    }

    /// The structure for a TLS related condition matching on the incoming mail.
    #[derive(Clone, Debug, Default)]
    pub struct IngressTlsProtocolExpression {
        /// The left hand side argument of a TLS condition expression.
        ///
        /// Required.
        pub evaluate: Option<Value<IngressTlsProtocolToEvaluate>>,
        /// The matching operator for a TLS condition expression.
        ///
        /// Required. One of `MINIMUM_TLS_VERSION`, `IS`.
        pub operator: Option<Value<String>>,
        /// The right hand side argument of a TLS condition expression.
        ///
        /// Required. One of `TLS1_2`, `TLS1_3`.
        pub value: Option<Value<String>>,
    }

    impl Lower for IngressTlsProtocolExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Evaluate", self.evaluate);
            to.set("Operator", self.operator);
            to.set("Value", self.value);
        }
    }

    /// The union type representing the allowed types for the left hand side of a TLS condition.
    #[derive(Clone, Debug, Default)]
    pub struct IngressTlsProtocolToEvaluate {
        /// The enum type representing the allowed attribute types for the TLS condition.
        ///
        /// One of `TLS_PROTOCOL`.
        pub attribute: Option<Value<String>>,
    }

    impl Lower for IngressTlsProtocolToEvaluate {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
        }
    }

    /// `Tag` of `AWS::SES::MailManagerTrafficPolicy`.
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

/// `AWS::SES::MultiRegionEndpoint`.
///
/// Creates a multi-region endpoint (global-endpoint).
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:multi-region-endpoint/${EndpointName}`.
#[derive(Clone, Debug, Default)]
pub struct MultiRegionEndpoint {
    /// Contains details of a multi-region endpoint (global-endpoint) being created.
    ///
    /// Required. A change replaces the resource.
    pub details: Option<Value<multi_region_endpoint::Details>>,
    /// The name of the multi-region endpoint (global-endpoint).
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// An array of objects that define the tags (keys and values) to associate with the multi-region endpoint
    /// (global-endpoint).
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<multi_region_endpoint::Tag>>>,
}

impl Lower for MultiRegionEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("Details", self.details);
        to.set("EndpointName", self.endpoint_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MultiRegionEndpoint {
    const TYPE: &'static str = "AWS::SES::MultiRegionEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MultiRegionEndpoint> {
    /// `Ref`: its `EndpointName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`MultiRegionEndpoint`] is made of.
pub mod multi_region_endpoint {
    use super::*;

    /// An object that contains configuration details of multi-region endpoint (global-endpoint).
    #[derive(Clone, Debug, Default)]
    pub struct Details {
        /// A list of route configuration details. Must contain exactly one route configuration.
        ///
        /// Required. 1 to 1 items.
        pub route_details: Option<Value<Vec<RouteDetails>>>,
    }

    impl Lower for Details {
        fn fields(self, to: &mut Fields) {
            to.set("RouteDetails", self.route_details);
        }
    }

    /// `RouteDetails` of `AWS::SES::MultiRegionEndpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct RouteDetails {
        /// The name of an AWS-Region to be a secondary region for the multi-region endpoint (global-endpoint).
        ///
        /// Required.
        pub region: Option<Value<String>>,
    }

    impl Lower for RouteDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Region", self.region);
        }
    }

    /// An object that defines the tags that are associated with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// One part of a key-value pair that defines a tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The optional part of a key-value pair that defines a tag.
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

/// `AWS::SES::ReceiptFilter`.
///
/// Specify a new IP address filter. You use IP address filters when you receive email with Amazon SES.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:receipt-filter/${ReceiptFilterName}`.
#[derive(Clone, Debug, Default)]
pub struct ReceiptFilter {
    /// A data structure that describes the IP address filter to create, which consists of a name, an IP address range,
    /// and whether to allow or block mail from it.
    ///
    /// Required. A change replaces the resource.
    pub filter: Option<Value<receipt_filter::Filter>>,
}

impl Lower for ReceiptFilter {
    fn fields(self, to: &mut Fields) {
        to.set("Filter", self.filter);
    }
}

impl Level1 for ReceiptFilter {
    const TYPE: &'static str = "AWS::SES::ReceiptFilter";
}

impl Handle<ReceiptFilter> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ReceiptFilter`] is made of.
pub mod receipt_filter {
    use super::*;

    /// Specifies an IP address filter.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// A structure that provides the IP addresses to block or allow, and whether to block or allow incoming mail from
        /// them.
        ///
        /// Required. A change replaces the resource.
        pub ip_filter: Option<Value<IpFilter>>,
        /// The name of the IP address filter. The name must meet the following requirements.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("IpFilter", self.ip_filter);
            to.set("Name", self.name);
        }
    }

    /// A receipt IP address filter enables you to specify whether to accept or reject mail originating from an IP
    /// address or range of IP addresses.
    #[derive(Clone, Debug, Default)]
    pub struct IpFilter {
        /// A single IP address or a range of IP addresses to block or allow, specified in Classless Inter-Domain Routing
        /// (CIDR) notation.
        ///
        /// Required. A change replaces the resource.
        pub cidr: Option<Value<String>>,
        /// Indicates whether to block or allow incoming mail from the specified IP addresses.
        ///
        /// Required. One of `Allow`, `Block`. A change replaces the resource.
        pub policy: Option<Value<String>>,
    }

    impl Lower for IpFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
            to.set("Policy", self.policy);
        }
    }
}

/// `AWS::SES::ReceiptRule`.
///
/// Specifies a receipt rule.
#[derive(Clone, Debug, Default)]
pub struct ReceiptRule {
    /// The name of an existing rule after which the new rule is placed. If this parameter is null, the new rule is
    /// inserted at the beginning of the rule list.
    pub after: Option<Value<String>>,
    /// A data structure that contains the specified rule's name, actions, recipients, domains, enabled status, scan
    /// status, and TLS policy.
    ///
    /// Required.
    pub rule: Option<Value<receipt_rule::Rule>>,
    /// The name of the rule set where the receipt rule is added.
    ///
    /// Required. A change replaces the resource.
    pub rule_set_name: Option<Value<String>>,
}

impl Lower for ReceiptRule {
    fn fields(self, to: &mut Fields) {
        to.set("After", self.after);
        to.set("Rule", self.rule);
        to.set("RuleSetName", self.rule_set_name);
    }
}

impl Level1 for ReceiptRule {
    const TYPE: &'static str = "AWS::SES::ReceiptRule";
}

impl Handle<ReceiptRule> {
    /// `Ref`: `RuleName`, `RuleSetName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the rule.
    pub fn rule_name(self) -> Value<String> {
        self.attribute("RuleName")
    }
}

/// What [`ReceiptRule`] is made of.
pub mod receipt_rule {
    use super::*;

    /// Receipt rules enable you to specify which actions Amazon SES should take when it receives mail on behalf of one
    /// or more email addresses or domains that you own.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// An ordered list of actions to perform on messages that match at least one of the recipient email addresses or
        /// domains specified in the receipt rule.
        pub actions: Option<Value<Vec<Action>>>,
        /// If `true`, the receipt rule is active. The default value is `false`.
        pub enabled: Option<Value<bool>>,
        /// The name of the receipt rule. The name must meet the following requirements.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The recipient domains and email addresses that the receipt rule applies to. If this field is not specified, this
        /// rule matches all recipients on all verified domains.
        pub recipients: Option<Value<Vec<String>>>,
        /// If `true`, then messages that this receipt rule applies to are scanned for spam and viruses. The default value
        /// is `false`.
        pub scan_enabled: Option<Value<bool>>,
        /// Specifies whether Amazon SES should require that incoming email is delivered over a connection encrypted with
        /// Transport Layer Security (TLS).
        ///
        /// One of `Optional`, `Require`.
        pub tls_policy: Option<Value<String>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("Enabled", self.enabled);
            to.set("Name", self.name);
            to.set("Recipients", self.recipients);
            to.set("ScanEnabled", self.scan_enabled);
            to.set("TlsPolicy", self.tls_policy);
        }
    }

    /// An action that Amazon SES can take when it receives an email on behalf of one or more email addresses or domains
    /// that you own.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// Adds a header to the received email.
        pub add_header_action: Option<Value<AddHeaderAction>>,
        /// Rejects the received email by returning a bounce response to the sender and, optionally, publishes a
        /// notification to Amazon Simple Notification Service (Amazon SNS).
        pub bounce_action: Option<Value<BounceAction>>,
        /// The action that informs a traffic policy resource to either allow or block the email if it matches a condition
        /// in the policy statement.
        pub connect_action: Option<Value<ConnectAction>>,
        /// Calls an AWS Lambda function, and optionally, publishes a notification to Amazon SNS.
        pub lambda_action: Option<Value<LambdaAction>>,
        /// Saves the received message to an Amazon Simple Storage Service (Amazon S3) bucket and, optionally, publishes a
        /// notification to Amazon SNS.
        pub s3_action: Option<Value<S3Action>>,
        /// Publishes the email content within a notification to Amazon SNS.
        pub sns_action: Option<Value<SNSAction>>,
        /// Terminates the evaluation of the receipt rule set and optionally publishes a notification to Amazon SNS.
        pub stop_action: Option<Value<StopAction>>,
        /// Calls Amazon WorkMail and, optionally, publishes a notification to Amazon SNS.
        pub workmail_action: Option<Value<WorkmailAction>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("AddHeaderAction", self.add_header_action);
            to.set("BounceAction", self.bounce_action);
            to.set("ConnectAction", self.connect_action);
            to.set("LambdaAction", self.lambda_action);
            to.set("S3Action", self.s3_action);
            to.set("SNSAction", self.sns_action);
            to.set("StopAction", self.stop_action);
            to.set("WorkmailAction", self.workmail_action);
        }
    }

    /// When included in a receipt rule, this action adds a header to the received email.
    #[derive(Clone, Debug, Default)]
    pub struct AddHeaderAction {
        /// The name of the header to add to the incoming message. The name must contain at least one character, and can
        /// contain up to 50 characters.
        ///
        /// Required.
        pub header_name: Option<Value<String>>,
        /// The content to include in the header. This value can contain up to 2048 characters. It can't contain newline (
        /// `\n` ) or carriage return ( `\r` ) characters.
        ///
        /// Required.
        pub header_value: Option<Value<String>>,
    }

    impl Lower for AddHeaderAction {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderName", self.header_name);
            to.set("HeaderValue", self.header_value);
        }
    }

    /// When included in a receipt rule, this action rejects the received email by returning a bounce response to the
    /// sender and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
    #[derive(Clone, Debug, Default)]
    pub struct BounceAction {
        /// Human-readable text to include in the bounce message.
        ///
        /// Required.
        pub message: Option<Value<String>>,
        /// The email address of the sender of the bounced email. This is the address from which the bounce message is sent.
        ///
        /// Required.
        pub sender: Option<Value<String>>,
        /// The SMTP reply code, as defined by RFC 5321.
        ///
        /// Required.
        pub smtp_reply_code: Option<Value<String>>,
        /// The SMTP enhanced status code, as defined by RFC 3463.
        pub status_code: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the bounce action is taken. You can find
        /// the ARN of a topic by using the ListTopics operation in Amazon SNS.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for BounceAction {
        fn fields(self, to: &mut Fields) {
            to.set("Message", self.message);
            to.set("Sender", self.sender);
            to.set("SmtpReplyCode", self.smtp_reply_code);
            to.set("StatusCode", self.status_code);
            to.set("TopicArn", self.topic_arn);
        }
    }

    /// When included in a receipt rule, this action parses the received message and starts an email contact in Amazon
    /// Connect on your behalf.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectAction {
        /// The Amazon Resource Name (ARN) of the IAM role to be used by Amazon Simple Email Service while starting email
        /// contacts to the Amazon Connect instance.
        ///
        /// Required. 20 to 2048 characters.
        pub iam_role_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) for the Amazon Connect instance that Amazon SES integrates with for starting
        /// email contacts.
        ///
        /// Required.
        pub instance_arn: Option<Value<String>>,
    }

    impl Lower for ConnectAction {
        fn fields(self, to: &mut Fields) {
            to.set("IAMRoleARN", self.iam_role_arn);
            to.set("InstanceARN", self.instance_arn);
        }
    }

    /// When included in a receipt rule, this action calls an AWS Lambda function and, optionally, publishes a
    /// notification to Amazon Simple Notification Service (Amazon SNS).
    #[derive(Clone, Debug, Default)]
    pub struct LambdaAction {
        /// The Amazon Resource Name (ARN) of the AWS Lambda function. An example of an AWS Lambda function ARN is
        /// `arn:aws:lambda:us-west-2:account-id:function:MyFunction`.
        ///
        /// Required.
        pub function_arn: Option<Value<String>>,
        /// The invocation type of the AWS Lambda function. An invocation type of `RequestResponse` means that the execution
        /// of the function immediately results in a response, and a value of `Event` means that the function is invoked
        /// asynchronously.
        ///
        /// One of `Event`, `RequestResponse`.
        pub invocation_type: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the Lambda action is executed.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for LambdaAction {
        fn fields(self, to: &mut Fields) {
            to.set("FunctionArn", self.function_arn);
            to.set("InvocationType", self.invocation_type);
            to.set("TopicArn", self.topic_arn);
        }
    }

    /// When included in a receipt rule, this action saves the received message to an Amazon Simple Storage Service
    /// (Amazon S3) bucket and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
    #[derive(Clone, Debug, Default)]
    pub struct S3Action {
        /// The name of the Amazon S3 bucket for incoming email.
        ///
        /// Required.
        pub bucket_name: Option<Value<String>>,
        /// The ARN of the IAM role to be used by Amazon Simple Email Service while writing to the Amazon S3 bucket,
        /// optionally encrypting your mail via the provided customer managed key, and publishing to the Amazon SNS topic.
        ///
        /// 20 to 2048 characters.
        pub iam_role_arn: Option<Value<String>>,
        /// The customer managed key that Amazon SES should use to encrypt your emails before saving them to the Amazon S3
        /// bucket.
        pub kms_key_arn: Option<Value<String>>,
        /// The key prefix of the Amazon S3 bucket. The key prefix is similar to a directory name that enables you to store
        /// similar data under the same directory in a bucket.
        pub object_key_prefix: Option<Value<String>>,
        /// The ARN of the Amazon SNS topic to notify when the message is saved to the Amazon S3 bucket. You can find the
        /// ARN of a topic by using the ListTopics operation in Amazon SNS.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for S3Action {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("IamRoleArn", self.iam_role_arn);
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("ObjectKeyPrefix", self.object_key_prefix);
            to.set("TopicArn", self.topic_arn);
        }
    }

    /// The action to publish the email content to an Amazon SNS topic. When executed, this action will send the email
    /// as a notification to the specified SNS topic.
    #[derive(Clone, Debug, Default)]
    pub struct SNSAction {
        /// The encoding to use for the email within the Amazon SNS notification. The default value is `UTF-8`. Use `BASE64`
        /// if you need to preserve all special characters, especially when the original message uses a different encoding
        /// format.
        ///
        /// One of `Base64`, `UTF-8`.
        pub encoding: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon SNS Topic to which notification for the email received will be
        /// published.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for SNSAction {
        fn fields(self, to: &mut Fields) {
            to.set("Encoding", self.encoding);
            to.set("TopicArn", self.topic_arn);
        }
    }

    /// When included in a receipt rule, this action terminates the evaluation of the receipt rule set and, optionally,
    /// publishes a notification to Amazon Simple Notification Service (Amazon SNS).
    #[derive(Clone, Debug, Default)]
    pub struct StopAction {
        /// The scope of the StopAction. The only acceptable value is `RuleSet`.
        ///
        /// Required. One of `RuleSet`.
        pub scope: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the stop action is taken. You can find the
        /// ARN of a topic by using the ListTopics Amazon SNS operation.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for StopAction {
        fn fields(self, to: &mut Fields) {
            to.set("Scope", self.scope);
            to.set("TopicArn", self.topic_arn);
        }
    }

    /// When included in a receipt rule, this action calls Amazon WorkMail and, optionally, publishes a notification to
    /// Amazon Simple Notification Service (Amazon SNS).
    #[derive(Clone, Debug, Default)]
    pub struct WorkmailAction {
        /// The Amazon Resource Name (ARN) of the Amazon WorkMail organization. Amazon WorkMail ARNs use the following
        /// format.
        ///
        /// Required.
        pub organization_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the WorkMail action is called.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for WorkmailAction {
        fn fields(self, to: &mut Fields) {
            to.set("OrganizationArn", self.organization_arn);
            to.set("TopicArn", self.topic_arn);
        }
    }
}

/// `AWS::SES::ReceiptRuleSet`.
///
/// Creates an empty receipt rule set.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:receipt-rule-set/${ReceiptRuleSetName}`.
#[derive(Clone, Debug, Default)]
pub struct ReceiptRuleSet {
    /// The name of the receipt rule set to make active. Setting this value to null disables all email receiving.
    ///
    /// A change replaces the resource.
    pub rule_set_name: Option<Value<String>>,
}

impl Lower for ReceiptRuleSet {
    fn fields(self, to: &mut Fields) {
        to.set("RuleSetName", self.rule_set_name);
    }
}

impl Level1 for ReceiptRuleSet {
    const TYPE: &'static str = "AWS::SES::ReceiptRuleSet";
}

impl Handle<ReceiptRuleSet> {
    /// `Ref`: its `RuleSetName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::SES::Template`.
///
/// Specifies an email template. Email templates enable you to send personalized email to one or more destinations
/// in a single API operation.
///
/// Its ARN: `arn:${Partition}:ses:${Region}:${Account}:template/${TemplateName}`.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// The tags (keys and values) associated with the email template.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<template::Tag>>>,
    /// The content of the email, composed of a subject line and either an HTML part or a text-only part.
    pub template: Option<Value<template::Template>>,
}

impl Lower for Template {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("Template", self.template);
    }
}

impl Level1 for Template {
    const TYPE: &'static str = "AWS::SES::Template";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Template> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Template`] is made of.
pub mod template {
    use super::*;

    /// `Tag` of `AWS::SES::Template`.
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

    /// An object that defines the email template to use for an email message, and the values to use for any message
    /// variables in that template.
    #[derive(Clone, Debug, Default)]
    pub struct Template {
        /// The HTML body of the email.
        pub html_part: Option<Value<String>>,
        /// The subject line of the email.
        ///
        /// Required.
        pub subject_part: Option<Value<String>>,
        /// The name of the template. You will refer to this name when you send email using the `SendEmail` or
        /// `SendBulkEmail` operations.
        ///
        /// 1 to 64 characters. A change replaces the resource.
        pub template_name: Option<Value<String>>,
        /// The email body that is visible to recipients whose email clients do not display HTML content.
        pub text_part: Option<Value<String>>,
    }

    impl Lower for Template {
        fn fields(self, to: &mut Fields) {
            to.set("HtmlPart", self.html_part);
            to.set("SubjectPart", self.subject_part);
            to.set("TemplateName", self.template_name);
            to.set("TextPart", self.text_part);
        }
    }
}

/// `AWS::SES::Tenant`.
///
/// Create a tenant.
#[derive(Clone, Debug, Default)]
pub struct Tenant {
    /// The reputation configuration for the tenant. Sending status remains managed by SES.
    pub reputation_entity: Option<Value<tenant::ReputationEntity>>,
    /// The list of resources to associate with the tenant.
    ///
    /// At least 0 items.
    pub resource_associations: Option<Value<Vec<tenant::ResourceAssociation>>>,
    /// The suppression attributes for the tenant.
    pub suppression_attributes: Option<Value<tenant::TenantSuppressionAttributes>>,
    /// An array of objects that define the tags (keys and values) associated with the tenant.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<tenant::Tag>>>,
    /// The name of a tenant. The name can contain up to 64 alphanumeric characters, including letters, numbers, hyphens
    /// (-) and underscores (\_) only.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub tenant_name: Option<Value<String>>,
}

impl Lower for Tenant {
    fn fields(self, to: &mut Fields) {
        to.set("ReputationEntity", self.reputation_entity);
        to.set("ResourceAssociations", self.resource_associations);
        to.set("SuppressionAttributes", self.suppression_attributes);
        to.set("Tags", self.tags);
        to.set("TenantName", self.tenant_name);
    }
}

impl Level1 for Tenant {
    const TYPE: &'static str = "AWS::SES::Tenant";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Tenant> {
    /// `Ref`: its `TenantName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the ARN of the tenant.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Tenant`] is made of.
pub mod tenant {
    use super::*;

    /// The reputation configuration for the tenant.
    #[derive(Clone, Debug, Default)]
    pub struct ReputationEntity {
        /// The reputation policy for the tenant.
        ///
        /// Required.
        pub policy: Option<Value<ReputationPolicy>>,
    }

    impl Lower for ReputationEntity {
        fn fields(self, to: &mut Fields) {
            to.set("Policy", self.policy);
        }
    }

    /// The reputation policy for the tenant.
    #[derive(Clone, Debug, Default)]
    pub struct ReputationPolicy {
        /// The ARN of an SES-managed reputation policy.
        ///
        /// Required.
        pub reputation_entity_policy: Option<Value<String>>,
    }

    impl Lower for ReputationPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ReputationEntityPolicy", self.reputation_entity_policy);
        }
    }

    /// The resource to associate with the tenant.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceAssociation {
        /// The Amazon Resource Name (ARN) of the resource associated with the tenant.
        ///
        /// Required. At least 1 characters.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for ResourceAssociation {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceArn", self.resource_arn);
        }
    }

    /// The suppression attributes for the tenant.
    #[derive(Clone, Debug, Default)]
    pub struct TenantSuppressionAttributes {
        /// The reasons that cause messages to be added to the suppression list.
        ///
        /// Required.
        pub suppressed_reasons: Option<Value<Vec<String>>>,
        /// The scope of the suppression list for the tenant.
        ///
        /// Required. One of `ACCOUNT`, `TENANT`.
        pub suppression_scope: Option<Value<String>>,
    }

    impl Lower for TenantSuppressionAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("SuppressedReasons", self.suppressed_reasons);
            to.set("SuppressionScope", self.suppression_scope);
        }
    }

    /// An object that defines the tags (keys and values) that you want to associate with the tenant.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the key-value tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the key-value tag.
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

/// `AWS::SES::VdmAttributes`.
///
/// The Virtual Deliverability Manager (VDM) attributes that apply to your Amazon SES account.
#[derive(Clone, Debug, Default)]
pub struct VdmAttributes {
    /// Specifies additional settings for your VDM configuration as applicable to the Dashboard.
    pub dashboard_attributes: Option<Value<vdm_attributes::DashboardAttributes>>,
    /// Specifies additional settings for your VDM configuration as applicable to the Guardian.
    pub guardian_attributes: Option<Value<vdm_attributes::GuardianAttributes>>,
}

impl Lower for VdmAttributes {
    fn fields(self, to: &mut Fields) {
        to.set("DashboardAttributes", self.dashboard_attributes);
        to.set("GuardianAttributes", self.guardian_attributes);
    }
}

impl Level1 for VdmAttributes {
    const TYPE: &'static str = "AWS::SES::VdmAttributes";
}

impl Handle<VdmAttributes> {
    /// `Ref`: its `VdmAttributesResourceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Unique identifier for this resource.
    pub fn vdm_attributes_resource_id(self) -> Value<String> {
        self.attribute("VdmAttributesResourceId")
    }
}

/// What [`VdmAttributes`] is made of.
pub mod vdm_attributes {
    use super::*;

    /// An object containing additional settings for your VDM configuration as applicable to the Dashboard.
    #[derive(Clone, Debug, Default)]
    pub struct DashboardAttributes {
        /// Specifies the status of your VDM engagement metrics collection. Can be one of the following.
        pub engagement_metrics: Option<Value<String>>,
    }

    impl Lower for DashboardAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("EngagementMetrics", self.engagement_metrics);
        }
    }

    /// An object containing additional settings for your VDM configuration as applicable to the Guardian.
    #[derive(Clone, Debug, Default)]
    pub struct GuardianAttributes {
        /// Specifies the status of your VDM optimized shared delivery. Can be one of the following.
        pub optimized_shared_delivery: Option<Value<String>>,
    }

    impl Lower for GuardianAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("OptimizedSharedDelivery", self.optimized_shared_delivery);
        }
    }
}
