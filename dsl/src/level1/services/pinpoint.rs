//! `AWS::Pinpoint`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Pinpoint::ADMChannel`.
///
/// A \*channel\* is a type of platform that you can deliver messages to. You can use the ADM channel to send push
/// notifications through the Amazon Device Messaging (ADM) service to apps that run on Amazon devices, such as
/// Kindle Fire tablets.
#[derive(Clone, Debug, Default)]
pub struct ADMChannel {
    /// The unique identifier for the Amazon Pinpoint application that the ADM channel applies to.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The Client ID that you received from Amazon to send messages by using ADM.
    ///
    /// Required.
    pub client_id: Option<Value<String>>,
    /// The Client Secret that you received from Amazon to send messages by using ADM.
    ///
    /// Required.
    pub client_secret: Option<Value<String>>,
    /// Specifies whether to enable the ADM channel for the application.
    pub enabled: Option<Value<bool>>,
}

impl Lower for ADMChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("ClientId", self.client_id);
        to.set("ClientSecret", self.client_secret);
        to.set("Enabled", self.enabled);
    }
}

impl Level1 for ADMChannel {
    const TYPE: &'static str = "AWS::Pinpoint::ADMChannel";
}

impl Handle<ADMChannel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// (Deprecated) An identifier for the ADM channel. This property is retained only for backward compatibility.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::APNSChannel`.
///
/// A \*channel\* is a type of platform that you can deliver messages to. You can use the APNs channel to send push
/// notification messages to the Apple Push Notification service (APNs).
#[derive(Clone, Debug, Default)]
pub struct APNSChannel {
    /// The unique identifier for the Amazon Pinpoint application that the APNs channel applies to.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The bundle identifier that's assigned to your iOS app. This identifier is used for APNs tokens.
    pub bundle_id: Option<Value<String>>,
    /// The APNs client certificate that you received from Apple. Specify this value if you want Amazon Pinpoint to
    /// communicate with APNs by using an APNs certificate.
    pub certificate: Option<Value<String>>,
    /// The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs.
    pub default_authentication_method: Option<Value<String>>,
    /// Specifies whether to enable the APNs channel for the application.
    pub enabled: Option<Value<bool>>,
    /// The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs.
    pub private_key: Option<Value<String>>,
    /// The identifier that's assigned to your Apple Developer Account team. This identifier is used for APNs tokens.
    pub team_id: Option<Value<String>>,
    /// The authentication key to use for APNs tokens.
    pub token_key: Option<Value<String>>,
    /// The key identifier that's assigned to your APNs signing key. Specify this value if you want Amazon Pinpoint to
    /// communicate with APNs by using APNs tokens.
    pub token_key_id: Option<Value<String>>,
}

impl Lower for APNSChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("BundleId", self.bundle_id);
        to.set("Certificate", self.certificate);
        to.set("DefaultAuthenticationMethod", self.default_authentication_method);
        to.set("Enabled", self.enabled);
        to.set("PrivateKey", self.private_key);
        to.set("TeamId", self.team_id);
        to.set("TokenKey", self.token_key);
        to.set("TokenKeyId", self.token_key_id);
    }
}

impl Level1 for APNSChannel {
    const TYPE: &'static str = "AWS::Pinpoint::APNSChannel";
}

impl Handle<APNSChannel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// (Deprecated) An identifier for the APNs channel. This property is retained only for backward compatibility.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::APNSSandboxChannel`.
///
/// A \*channel\* is a type of platform that you can deliver messages to. You can use the APNs sandbox channel to
/// send push notification messages to the sandbox environment of the Apple Push Notification service (APNs).
#[derive(Clone, Debug, Default)]
pub struct APNSSandboxChannel {
    /// The unique identifier for the Amazon Pinpoint application that the APNs sandbox channel applies to.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The bundle identifier that's assigned to your iOS app. This identifier is used for APNs tokens.
    pub bundle_id: Option<Value<String>>,
    /// The APNs client certificate that you received from Apple. Specify this value if you want Amazon Pinpoint to
    /// communicate with APNs by using an APNs certificate.
    pub certificate: Option<Value<String>>,
    /// The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs.
    pub default_authentication_method: Option<Value<String>>,
    /// Specifies whether to enable the APNs Sandbox channel for the Amazon Pinpoint application.
    pub enabled: Option<Value<bool>>,
    /// The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs.
    pub private_key: Option<Value<String>>,
    /// The identifier that's assigned to your Apple Developer Account team. This identifier is used for APNs tokens.
    pub team_id: Option<Value<String>>,
    /// The authentication key to use for APNs tokens.
    pub token_key: Option<Value<String>>,
    /// The key identifier that's assigned to your APNs signing key. Specify this value if you want Amazon Pinpoint to
    /// communicate with APNs by using APNs tokens.
    pub token_key_id: Option<Value<String>>,
}

impl Lower for APNSSandboxChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("BundleId", self.bundle_id);
        to.set("Certificate", self.certificate);
        to.set("DefaultAuthenticationMethod", self.default_authentication_method);
        to.set("Enabled", self.enabled);
        to.set("PrivateKey", self.private_key);
        to.set("TeamId", self.team_id);
        to.set("TokenKey", self.token_key);
        to.set("TokenKeyId", self.token_key_id);
    }
}

impl Level1 for APNSSandboxChannel {
    const TYPE: &'static str = "AWS::Pinpoint::APNSSandboxChannel";
}

impl Handle<APNSSandboxChannel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// (Deprecated) An identifier for the APNs sandbox channel. This property is retained only for backward
    /// compatibility.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::APNSVoipChannel`.
///
/// A \*channel\* is a type of platform that you can deliver messages to. You can use the APNs VoIP channel to send
/// VoIP notification messages to the Apple Push Notification service (APNs).
#[derive(Clone, Debug, Default)]
pub struct APNSVoipChannel {
    /// The unique identifier for the Amazon Pinpoint application that the APNs VoIP channel applies to.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The bundle identifier that's assigned to your iOS app. This identifier is used for APNs tokens.
    pub bundle_id: Option<Value<String>>,
    /// The APNs client certificate that you received from Apple. Specify this value if you want Amazon Pinpoint to
    /// communicate with APNs by using an APNs certificate.
    pub certificate: Option<Value<String>>,
    /// The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs.
    pub default_authentication_method: Option<Value<String>>,
    /// Specifies whether to enable the APNs VoIP channel for the Amazon Pinpoint application.
    pub enabled: Option<Value<bool>>,
    /// The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs.
    pub private_key: Option<Value<String>>,
    /// The identifier that's assigned to your Apple Developer Account team. This identifier is used for APNs tokens.
    pub team_id: Option<Value<String>>,
    /// The authentication key to use for APNs tokens.
    pub token_key: Option<Value<String>>,
    /// The key identifier that's assigned to your APNs signing key. Specify this value if you want Amazon Pinpoint to
    /// communicate with APNs by using APNs tokens.
    pub token_key_id: Option<Value<String>>,
}

impl Lower for APNSVoipChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("BundleId", self.bundle_id);
        to.set("Certificate", self.certificate);
        to.set("DefaultAuthenticationMethod", self.default_authentication_method);
        to.set("Enabled", self.enabled);
        to.set("PrivateKey", self.private_key);
        to.set("TeamId", self.team_id);
        to.set("TokenKey", self.token_key);
        to.set("TokenKeyId", self.token_key_id);
    }
}

impl Level1 for APNSVoipChannel {
    const TYPE: &'static str = "AWS::Pinpoint::APNSVoipChannel";
}

impl Handle<APNSVoipChannel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// (Deprecated) An identifier for the APNs VoIP channel. This property is retained only for backward compatibility.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::APNSVoipSandboxChannel`.
///
/// A \*channel\* is a type of platform that you can deliver messages to. You can use the APNs VoIP sandbox channel
/// to send VoIP notification messages to the sandbox environment of the Apple Push Notification service (APNs).
#[derive(Clone, Debug, Default)]
pub struct APNSVoipSandboxChannel {
    /// The unique identifier for the application that the APNs VoIP sandbox channel applies to.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The bundle identifier that's assigned to your iOS app. This identifier is used for APNs tokens.
    pub bundle_id: Option<Value<String>>,
    /// The APNs client certificate that you received from Apple. Specify this value if you want Amazon Pinpoint to
    /// communicate with the APNs sandbox environment by using an APNs certificate.
    pub certificate: Option<Value<String>>,
    /// The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs.
    pub default_authentication_method: Option<Value<String>>,
    /// Specifies whether the APNs VoIP sandbox channel is enabled for the application.
    pub enabled: Option<Value<bool>>,
    /// The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with the
    /// APNs sandbox environment.
    pub private_key: Option<Value<String>>,
    /// The identifier that's assigned to your Apple developer account team. This identifier is used for APNs tokens.
    pub team_id: Option<Value<String>>,
    /// The authentication key to use for APNs tokens.
    pub token_key: Option<Value<String>>,
    /// The key identifier that's assigned to your APNs signing key. Specify this value if you want Amazon Pinpoint to
    /// communicate with the APNs sandbox environment by using APNs tokens.
    pub token_key_id: Option<Value<String>>,
}

impl Lower for APNSVoipSandboxChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("BundleId", self.bundle_id);
        to.set("Certificate", self.certificate);
        to.set("DefaultAuthenticationMethod", self.default_authentication_method);
        to.set("Enabled", self.enabled);
        to.set("PrivateKey", self.private_key);
        to.set("TeamId", self.team_id);
        to.set("TokenKey", self.token_key);
        to.set("TokenKeyId", self.token_key_id);
    }
}

impl Level1 for APNSVoipSandboxChannel {
    const TYPE: &'static str = "AWS::Pinpoint::APNSVoipSandboxChannel";
}

impl Handle<APNSVoipSandboxChannel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// (Deprecated) An identifier for the APNs VoIP sandbox channel. This property is retained only for backward
    /// compatibility.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::App`.
///
/// An \*app\* is an Amazon Pinpoint application, also referred to as a \*project\*. An application is a collection
/// of related settings, customer information, segments, campaigns, and other types of Amazon Pinpoint resources.
///
/// Its ARN: `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}`.
#[derive(Clone, Debug, Default)]
pub struct App {
    /// The display name of the application.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Json>>,
}

impl Lower for App {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for App {
    const TYPE: &'static str = "AWS::Pinpoint::App";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<App> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the application.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier for the application. This identifier is displayed as the \*Project ID\* on the Amazon
    /// Pinpoint console.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::ApplicationSettings`.
///
/// Specifies the settings for an Amazon Pinpoint application.
#[derive(Clone, Debug, Default)]
pub struct ApplicationSettings {
    /// The unique identifier for the Amazon Pinpoint application.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The settings for the Lambda function to use by default as a code hook for campaigns in the application.
    pub campaign_hook: Option<Value<application_settings::CampaignHook>>,
    pub cloud_watch_metrics_enabled: Option<Value<bool>>,
    /// The default sending limits for campaigns in the application. To override these limits for a specific campaign,
    /// use the Campaign resource to define custom limits for the campaign.
    pub limits: Option<Value<application_settings::Limits>>,
    /// The default quiet time for campaigns in the application. Quiet time is a specific time range when campaigns
    /// don't send messages to endpoints, if all the following conditions are met.
    pub quiet_time: Option<Value<application_settings::QuietTime>>,
}

impl Lower for ApplicationSettings {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("CampaignHook", self.campaign_hook);
        to.set("CloudWatchMetricsEnabled", self.cloud_watch_metrics_enabled);
        to.set("Limits", self.limits);
        to.set("QuietTime", self.quiet_time);
    }
}

impl Level1 for ApplicationSettings {
    const TYPE: &'static str = "AWS::Pinpoint::ApplicationSettings";
}

impl Handle<ApplicationSettings> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ApplicationSettings`] is made of.
pub mod application_settings {
    use super::*;

    /// Specifies the Lambda function to use by default as a code hook for campaigns in the application.
    #[derive(Clone, Debug, Default)]
    pub struct CampaignHook {
        /// The name or Amazon Resource Name (ARN) of the Lambda function that Amazon Pinpoint invokes to send messages for
        /// campaigns in the application.
        pub lambda_function_name: Option<Value<String>>,
        /// The mode that Amazon Pinpoint uses to invoke the Lambda function. Possible values are.
        pub mode: Option<Value<String>>,
        /// The web URL that Amazon Pinpoint calls to invoke the Lambda function over HTTPS.
        pub web_url: Option<Value<String>>,
    }

    impl Lower for CampaignHook {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaFunctionName", self.lambda_function_name);
            to.set("Mode", self.mode);
            to.set("WebUrl", self.web_url);
        }
    }

    /// Specifies the default sending limits for campaigns in the application.
    #[derive(Clone, Debug, Default)]
    pub struct Limits {
        /// The maximum number of messages that a campaign can send to a single endpoint during a 24-hour period.
        pub daily: Option<Value<i64>>,
        /// The maximum amount of time, in seconds, that a campaign can attempt to deliver a message after the scheduled
        /// start time for the campaign.
        pub maximum_duration: Option<Value<i64>>,
        /// The maximum number of messages that a campaign can send each second. The minimum value is 1. The maximum value
        /// is 20,000.
        pub messages_per_second: Option<Value<i64>>,
        /// The maximum number of messages that a campaign can send to a single endpoint during the course of the campaign.
        pub total: Option<Value<i64>>,
    }

    impl Lower for Limits {
        fn fields(self, to: &mut Fields) {
            to.set("Daily", self.daily);
            to.set("MaximumDuration", self.maximum_duration);
            to.set("MessagesPerSecond", self.messages_per_second);
            to.set("Total", self.total);
        }
    }

    /// Specifies the start and end times that define a time range when messages aren't sent to endpoints.
    #[derive(Clone, Debug, Default)]
    pub struct QuietTime {
        /// The specific time when quiet time ends. This value has to use 24-hour notation and be in HH:MM format, where HH
        /// is the hour (with a leading zero, if applicable) and MM is the minutes.
        ///
        /// Required.
        pub end: Option<Value<String>>,
        /// The specific time when quiet time begins. This value has to use 24-hour notation and be in HH:MM format, where
        /// HH is the hour (with a leading zero, if applicable) and MM is the minutes.
        ///
        /// Required.
        pub start: Option<Value<String>>,
    }

    impl Lower for QuietTime {
        fn fields(self, to: &mut Fields) {
            to.set("End", self.end);
            to.set("Start", self.start);
        }
    }
}

/// `AWS::Pinpoint::BaiduChannel`.
///
/// A \*channel\* is a type of platform that you can deliver messages to. You can use the Baidu channel to send
/// notifications to the Baidu Cloud Push notification service.
#[derive(Clone, Debug, Default)]
pub struct BaiduChannel {
    /// The API key that you received from the Baidu Cloud Push service to communicate with the service.
    ///
    /// Required.
    pub api_key: Option<Value<String>>,
    /// The unique identifier for the Amazon Pinpoint application that you're configuring the Baidu channel for.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// Specifies whether to enable the Baidu channel for the application.
    pub enabled: Option<Value<bool>>,
    /// The secret key that you received from the Baidu Cloud Push service to communicate with the service.
    ///
    /// Required.
    pub secret_key: Option<Value<String>>,
}

impl Lower for BaiduChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ApiKey", self.api_key);
        to.set("ApplicationId", self.application_id);
        to.set("Enabled", self.enabled);
        to.set("SecretKey", self.secret_key);
    }
}

impl Level1 for BaiduChannel {
    const TYPE: &'static str = "AWS::Pinpoint::BaiduChannel";
}

impl Handle<BaiduChannel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// (Deprecated) An identifier for the Baidu channel. This property is retained only for backward compatibility.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::Campaign`.
///
/// Specifies the settings for a campaign. A \*campaign\* is a messaging initiative that engages a specific segment
/// of users for an Amazon Pinpoint application.
#[derive(Clone, Debug, Default)]
pub struct Campaign {
    /// An array of requests that defines additional treatments for the campaign, in addition to the default treatment
    /// for the campaign.
    pub additional_treatments: Option<Value<Vec<campaign::WriteTreatmentResource>>>,
    /// The unique identifier for the Amazon Pinpoint application that the campaign is associated with.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// Specifies the Lambda function to use as a code hook for a campaign.
    pub campaign_hook: Option<Value<campaign::CampaignHook>>,
    /// The delivery configuration settings for sending the treatment through a custom channel. This object is required
    /// if the `MessageConfiguration` object for the treatment specifies a `CustomMessage` object.
    pub custom_delivery_configuration: Option<Value<campaign::CustomDeliveryConfiguration>>,
    /// A custom description of the campaign.
    pub description: Option<Value<String>>,
    /// The allocated percentage of users (segment members) who shouldn't receive messages from the campaign.
    pub holdout_percent: Option<Value<i64>>,
    /// Specifies whether to pause the campaign. A paused campaign doesn't run unless you resume it by changing this
    /// value to `false`.
    pub is_paused: Option<Value<bool>>,
    /// The messaging limits for the campaign.
    pub limits: Option<Value<campaign::Limits>>,
    /// The message configuration settings for the treatment.
    pub message_configuration: Option<Value<campaign::MessageConfiguration>>,
    /// The name of the campaign.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// An integer between 1 and 5, inclusive, that represents the priority of the in-app message campaign, where 1 is
    /// the highest priority and 5 is the lowest.
    pub priority: Option<Value<i64>>,
    /// The schedule settings for the treatment.
    ///
    /// Required.
    pub schedule: Option<Value<campaign::Schedule>>,
    /// The unique identifier for the segment to associate with the campaign.
    ///
    /// Required.
    pub segment_id: Option<Value<String>>,
    /// The version of the segment to associate with the campaign.
    pub segment_version: Option<Value<i64>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Json>>,
    /// The message template to use for the treatment.
    pub template_configuration: Option<Value<campaign::TemplateConfiguration>>,
    /// A custom description of the treatment.
    pub treatment_description: Option<Value<String>>,
    /// A custom name for the treatment.
    pub treatment_name: Option<Value<String>>,
}

impl Lower for Campaign {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalTreatments", self.additional_treatments);
        to.set("ApplicationId", self.application_id);
        to.set("CampaignHook", self.campaign_hook);
        to.set("CustomDeliveryConfiguration", self.custom_delivery_configuration);
        to.set("Description", self.description);
        to.set("HoldoutPercent", self.holdout_percent);
        to.set("IsPaused", self.is_paused);
        to.set("Limits", self.limits);
        to.set("MessageConfiguration", self.message_configuration);
        to.set("Name", self.name);
        to.set("Priority", self.priority);
        to.set("Schedule", self.schedule);
        to.set("SegmentId", self.segment_id);
        to.set("SegmentVersion", self.segment_version);
        to.set("Tags", self.tags);
        to.set("TemplateConfiguration", self.template_configuration);
        to.set("TreatmentDescription", self.treatment_description);
        to.set("TreatmentName", self.treatment_name);
    }
}

impl Level1 for Campaign {
    const TYPE: &'static str = "AWS::Pinpoint::Campaign";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Campaign> {
    /// `Ref`: its `CampaignId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the campaign.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier for the campaign.
    pub fn campaign_id(self) -> Value<String> {
        self.attribute("CampaignId")
    }
}

/// What [`Campaign`] is made of.
pub mod campaign {
    use super::*;

    /// Specifies the settings for a campaign treatment. A \*treatment\* is a variation of a campaign that's used for
    /// A/B testing of a campaign.
    #[derive(Clone, Debug, Default)]
    pub struct WriteTreatmentResource {
        /// The delivery configuration settings for sending the treatment through a custom channel. This object is required
        /// if the `MessageConfiguration` object for the treatment specifies a `CustomMessage` object.
        pub custom_delivery_configuration: Option<Value<CustomDeliveryConfiguration>>,
        /// The message configuration settings for the treatment.
        pub message_configuration: Option<Value<MessageConfiguration>>,
        /// The schedule settings for the treatment.
        pub schedule: Option<Value<Schedule>>,
        /// The allocated percentage of users (segment members) to send the treatment to.
        pub size_percent: Option<Value<i64>>,
        /// The message template to use for the treatment.
        pub template_configuration: Option<Value<TemplateConfiguration>>,
        /// A custom description of the treatment.
        pub treatment_description: Option<Value<String>>,
        /// A custom name for the treatment.
        pub treatment_name: Option<Value<String>>,
    }

    impl Lower for WriteTreatmentResource {
        fn fields(self, to: &mut Fields) {
            to.set("CustomDeliveryConfiguration", self.custom_delivery_configuration);
            to.set("MessageConfiguration", self.message_configuration);
            to.set("Schedule", self.schedule);
            to.set("SizePercent", self.size_percent);
            to.set("TemplateConfiguration", self.template_configuration);
            to.set("TreatmentDescription", self.treatment_description);
            to.set("TreatmentName", self.treatment_name);
        }
    }

    /// Specifies the delivery configuration settings for sending a campaign or campaign treatment through a custom
    /// channel.
    #[derive(Clone, Debug, Default)]
    pub struct CustomDeliveryConfiguration {
        /// The destination to send the campaign or treatment to. This value can be one of the following.
        pub delivery_uri: Option<Value<String>>,
        /// The types of endpoints to send the campaign or treatment to. Each valid value maps to a type of channel that you
        /// can associate with an endpoint by using the `ChannelType` property of an endpoint.
        pub endpoint_types: Option<Value<Vec<String>>>,
    }

    impl Lower for CustomDeliveryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryUri", self.delivery_uri);
            to.set("EndpointTypes", self.endpoint_types);
        }
    }

    /// Specifies the message configuration settings for a campaign.
    #[derive(Clone, Debug, Default)]
    pub struct MessageConfiguration {
        /// The message that the campaign sends through the ADM (Amazon Device Messaging) channel. If specified, this
        /// message overrides the default message.
        pub adm_message: Option<Value<Message>>,
        /// The message that the campaign sends through the APNs (Apple Push Notification service) channel. If specified,
        /// this message overrides the default message.
        pub apns_message: Option<Value<Message>>,
        /// The message that the campaign sends through the Baidu (Baidu Cloud Push) channel. If specified, this message
        /// overrides the default message.
        pub baidu_message: Option<Value<Message>>,
        /// The message that the campaign sends through a custom channel, as specified by the delivery configuration (
        /// `CustomDeliveryConfiguration` ) settings for the campaign.
        pub custom_message: Option<Value<CampaignCustomMessage>>,
        /// The default message that the campaign sends through all the channels that are configured for the campaign.
        pub default_message: Option<Value<Message>>,
        /// The message that the campaign sends through the email channel. If specified, this message overrides the default
        /// message.
        pub email_message: Option<Value<CampaignEmailMessage>>,
        /// The message that the campaign sends through the GCM channel, which enables Amazon Pinpoint to send push
        /// notifications through the Firebase Cloud Messaging (FCM), formerly Google Cloud Messaging (GCM), service.
        pub gcm_message: Option<Value<Message>>,
        /// The default message for the in-app messaging channel. This message overrides the default message (
        /// `DefaultMessage` ).
        pub in_app_message: Option<Value<CampaignInAppMessage>>,
        /// The message that the campaign sends through the SMS channel. If specified, this message overrides the default
        /// message.
        pub sms_message: Option<Value<CampaignSmsMessage>>,
    }

    impl Lower for MessageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ADMMessage", self.adm_message);
            to.set("APNSMessage", self.apns_message);
            to.set("BaiduMessage", self.baidu_message);
            to.set("CustomMessage", self.custom_message);
            to.set("DefaultMessage", self.default_message);
            to.set("EmailMessage", self.email_message);
            to.set("GCMMessage", self.gcm_message);
            to.set("InAppMessage", self.in_app_message);
            to.set("SMSMessage", self.sms_message);
        }
    }

    /// Specifies the content and settings for a push notification that's sent to recipients of a campaign.
    #[derive(Clone, Debug, Default)]
    pub struct Message {
        /// The action to occur if a recipient taps the push notification. Valid values are.
        pub action: Option<Value<String>>,
        /// The body of the notification message. The maximum number of characters is 200.
        pub body: Option<Value<String>>,
        /// The URL of the image to display as the push notification icon, such as the icon for the app.
        pub image_icon_url: Option<Value<String>>,
        /// The URL of the image to display as the small, push notification icon, such as a small version of the icon for
        /// the app.
        pub image_small_icon_url: Option<Value<String>>,
        /// The URL of an image to display in the push notification.
        pub image_url: Option<Value<String>>,
        /// The JSON payload to use for a silent push notification.
        pub json_body: Option<Value<String>>,
        /// The URL of the image or video to display in the push notification.
        pub media_url: Option<Value<String>>,
        /// The raw, JSON-formatted string to use as the payload for the notification message. If specified, this value
        /// overrides all other content for the message.
        pub raw_content: Option<Value<String>>,
        /// Specifies whether the notification is a silent push notification, which is a push notification that doesn't
        /// display on a recipient's device.
        pub silent_push: Option<Value<bool>>,
        /// The number of seconds that the push notification service should keep the message, if the service is unable to
        /// deliver the notification the first time.
        pub time_to_live: Option<Value<i64>>,
        /// The title to display above the notification message on a recipient's device.
        pub title: Option<Value<String>>,
        /// The URL to open in a recipient's default mobile browser, if a recipient taps the push notification and the value
        /// of the `Action` property is `URL`.
        pub url: Option<Value<String>>,
    }

    impl Lower for Message {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Body", self.body);
            to.set("ImageIconUrl", self.image_icon_url);
            to.set("ImageSmallIconUrl", self.image_small_icon_url);
            to.set("ImageUrl", self.image_url);
            to.set("JsonBody", self.json_body);
            to.set("MediaUrl", self.media_url);
            to.set("RawContent", self.raw_content);
            to.set("SilentPush", self.silent_push);
            to.set("TimeToLive", self.time_to_live);
            to.set("Title", self.title);
            to.set("Url", self.url);
        }
    }

    /// Specifies the contents of a message that's sent through a custom channel to recipients of a campaign.
    #[derive(Clone, Debug, Default)]
    pub struct CampaignCustomMessage {
        /// The raw, JSON-formatted string to use as the payload for the message. The maximum size is 5 KB.
        pub data: Option<Value<String>>,
    }

    impl Lower for CampaignCustomMessage {
        fn fields(self, to: &mut Fields) {
            to.set("Data", self.data);
        }
    }

    /// Specifies the content and "From" address for an email message that's sent to recipients of a campaign.
    #[derive(Clone, Debug, Default)]
    pub struct CampaignEmailMessage {
        /// The body of the email for recipients whose email clients don't render HTML content.
        pub body: Option<Value<String>>,
        /// The verified email address to send the email from. The default address is the `FromAddress` specified for the
        /// email channel for the application.
        pub from_address: Option<Value<String>>,
        /// The body of the email, in HTML format, for recipients whose email clients render HTML content.
        pub html_body: Option<Value<String>>,
        /// The subject line, or title, of the email.
        pub title: Option<Value<String>>,
    }

    impl Lower for CampaignEmailMessage {
        fn fields(self, to: &mut Fields) {
            to.set("Body", self.body);
            to.set("FromAddress", self.from_address);
            to.set("HtmlBody", self.html_body);
            to.set("Title", self.title);
        }
    }

    /// Specifies the appearance of an in-app message, including the message type, the title and body text, text and
    /// background colors, and the configurations of buttons that appear in the message.
    #[derive(Clone, Debug, Default)]
    pub struct CampaignInAppMessage {
        /// An array that contains configurtion information about the in-app message for the campaign, including title and
        /// body text, text colors, background colors, image URLs, and button configurations.
        pub content: Option<Value<Vec<InAppMessageContent>>>,
        /// Custom data, in the form of key-value pairs, that is included in an in-app messaging payload.
        pub custom_config: Option<Value<Json>>,
        /// A string that describes how the in-app message will appear. You can specify one of the following.
        pub layout: Option<Value<String>>,
    }

    impl Lower for CampaignInAppMessage {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
            to.set("CustomConfig", self.custom_config);
            to.set("Layout", self.layout);
        }
    }

    /// Specifies the configuration and contents of an in-app message.
    #[derive(Clone, Debug, Default)]
    pub struct InAppMessageContent {
        /// The background color for an in-app message banner, expressed as a hex color code (such as #000000 for black).
        pub background_color: Option<Value<String>>,
        /// Specifies the configuration of main body text in an in-app message template.
        pub body_config: Option<Value<InAppMessageBodyConfig>>,
        /// Specifies the configuration and content of the header or title text of the in-app message.
        pub header_config: Option<Value<InAppMessageHeaderConfig>>,
        /// The URL of the image that appears on an in-app message banner.
        pub image_url: Option<Value<String>>,
        /// An object that contains configuration information about the primary button in an in-app message.
        pub primary_btn: Option<Value<InAppMessageButton>>,
        /// An object that contains configuration information about the secondary button in an in-app message.
        pub secondary_btn: Option<Value<InAppMessageButton>>,
    }

    impl Lower for InAppMessageContent {
        fn fields(self, to: &mut Fields) {
            to.set("BackgroundColor", self.background_color);
            to.set("BodyConfig", self.body_config);
            to.set("HeaderConfig", self.header_config);
            to.set("ImageUrl", self.image_url);
            to.set("PrimaryBtn", self.primary_btn);
            to.set("SecondaryBtn", self.secondary_btn);
        }
    }

    /// Specifies the configuration of main body text of the in-app message.
    #[derive(Clone, Debug, Default)]
    pub struct InAppMessageBodyConfig {
        /// The text alignment of the main body text of the message. Acceptable values: `LEFT`, `CENTER`, `RIGHT`.
        pub alignment: Option<Value<String>>,
        /// The main body text of the message.
        pub body: Option<Value<String>>,
        /// The color of the body text, expressed as a string consisting of a hex color code (such as "#000000" for black).
        pub text_color: Option<Value<String>>,
    }

    impl Lower for InAppMessageBodyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Alignment", self.alignment);
            to.set("Body", self.body);
            to.set("TextColor", self.text_color);
        }
    }

    /// Specifies the configuration and content of the header or title text of the in-app message.
    #[derive(Clone, Debug, Default)]
    pub struct InAppMessageHeaderConfig {
        /// The text alignment of the title of the message. Acceptable values: `LEFT`, `CENTER`, `RIGHT`.
        pub alignment: Option<Value<String>>,
        /// The header or title text of the in-app message.
        pub header: Option<Value<String>>,
        /// The color of the body text, expressed as a string consisting of a hex color code (such as "#000000" for black).
        pub text_color: Option<Value<String>>,
    }

    impl Lower for InAppMessageHeaderConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Alignment", self.alignment);
            to.set("Header", self.header);
            to.set("TextColor", self.text_color);
        }
    }

    /// Specifies the configuration of a button that appears in an in-app message.
    #[derive(Clone, Debug, Default)]
    pub struct InAppMessageButton {
        /// An object that defines the default behavior for a button in in-app messages sent to Android.
        pub android: Option<Value<OverrideButtonConfiguration>>,
        /// An object that defines the default behavior for a button in an in-app message.
        pub default_config: Option<Value<DefaultButtonConfiguration>>,
        /// An object that defines the default behavior for a button in in-app messages sent to iOS devices.
        pub ios: Option<Value<OverrideButtonConfiguration>>,
        /// An object that defines the default behavior for a button in in-app messages for web applications.
        pub web: Option<Value<OverrideButtonConfiguration>>,
    }

    impl Lower for InAppMessageButton {
        fn fields(self, to: &mut Fields) {
            to.set("Android", self.android);
            to.set("DefaultConfig", self.default_config);
            to.set("IOS", self.ios);
            to.set("Web", self.web);
        }
    }

    /// Specifies the configuration of a button with settings that are specific to a certain device type.
    #[derive(Clone, Debug, Default)]
    pub struct OverrideButtonConfiguration {
        /// The action that occurs when a recipient chooses a button in an in-app message. You can specify one of the
        /// following.
        pub button_action: Option<Value<String>>,
        /// The destination (such as a URL) for a button.
        pub link: Option<Value<String>>,
    }

    impl Lower for OverrideButtonConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ButtonAction", self.button_action);
            to.set("Link", self.link);
        }
    }

    /// Specifies the default behavior for a button that appears in an in-app message. You can optionally add button
    /// configurations that specifically apply to iOS, Android, or web browser users.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultButtonConfiguration {
        /// The background color of a button, expressed as a hex color code (such as #000000 for black).
        pub background_color: Option<Value<String>>,
        /// The border radius of a button.
        pub border_radius: Option<Value<i64>>,
        /// The action that occurs when a recipient chooses a button in an in-app message. You can specify one of the
        /// following.
        pub button_action: Option<Value<String>>,
        /// The destination (such as a URL) for a button.
        pub link: Option<Value<String>>,
        /// The text that appears on a button in an in-app message.
        pub text: Option<Value<String>>,
        /// The color of the body text in a button, expressed as a hex color code (such as #000000 for black).
        pub text_color: Option<Value<String>>,
    }

    impl Lower for DefaultButtonConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BackgroundColor", self.background_color);
            to.set("BorderRadius", self.border_radius);
            to.set("ButtonAction", self.button_action);
            to.set("Link", self.link);
            to.set("Text", self.text);
            to.set("TextColor", self.text_color);
        }
    }

    /// Specifies the content and settings for an SMS message that's sent to recipients of a campaign.
    #[derive(Clone, Debug, Default)]
    pub struct CampaignSmsMessage {
        /// The body of the SMS message.
        pub body: Option<Value<String>>,
        /// The entity ID or Principal Entity (PE) id received from the regulatory body for sending SMS in your country.
        pub entity_id: Option<Value<String>>,
        /// The SMS message type. Valid values are `TRANSACTIONAL` (for messages that are critical or time-sensitive, such
        /// as a one-time passwords) and `PROMOTIONAL` (for messsages that aren't critical or time-sensitive, such as
        /// marketing messages).
        pub message_type: Option<Value<String>>,
        /// The long code to send the SMS message from. This value should be one of the dedicated long codes that's assigned
        /// to your AWS account.
        pub origination_number: Option<Value<String>>,
        /// The alphabetic Sender ID to display as the sender of the message on a recipient's device. Support for sender IDs
        /// varies by country or region.
        pub sender_id: Option<Value<String>>,
        /// The template ID received from the regulatory body for sending SMS in your country.
        pub template_id: Option<Value<String>>,
    }

    impl Lower for CampaignSmsMessage {
        fn fields(self, to: &mut Fields) {
            to.set("Body", self.body);
            to.set("EntityId", self.entity_id);
            to.set("MessageType", self.message_type);
            to.set("OriginationNumber", self.origination_number);
            to.set("SenderId", self.sender_id);
            to.set("TemplateId", self.template_id);
        }
    }

    /// Specifies the schedule settings for a campaign.
    #[derive(Clone, Debug, Default)]
    pub struct Schedule {
        /// The scheduled time, in ISO 8601 format, when the campaign ended or will end.
        pub end_time: Option<Value<String>>,
        /// The type of event that causes the campaign to be sent, if the value of the `Frequency` property is `EVENT`.
        pub event_filter: Option<Value<CampaignEventFilter>>,
        /// Specifies how often the campaign is sent or whether the campaign is sent in response to a specific event.
        pub frequency: Option<Value<String>>,
        /// Specifies whether the start and end times for the campaign schedule use each recipient's local time.
        pub is_local_time: Option<Value<bool>>,
        /// The default quiet time for the campaign. Quiet time is a specific time range when a campaign doesn't send
        /// messages to endpoints, if all the following conditions are met.
        pub quiet_time: Option<Value<QuietTime>>,
        /// The scheduled time when the campaign began or will begin. Valid values are: `IMMEDIATE`, to start the campaign
        /// immediately; or, a specific time in ISO 8601 format.
        pub start_time: Option<Value<String>>,
        /// The starting UTC offset for the campaign schedule, if the value of the `IsLocalTime` property is `true`.
        pub time_zone: Option<Value<String>>,
    }

    impl Lower for Schedule {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("EventFilter", self.event_filter);
            to.set("Frequency", self.frequency);
            to.set("IsLocalTime", self.is_local_time);
            to.set("QuietTime", self.quiet_time);
            to.set("StartTime", self.start_time);
            to.set("TimeZone", self.time_zone);
        }
    }

    /// Specifies the settings for events that cause a campaign to be sent.
    #[derive(Clone, Debug, Default)]
    pub struct CampaignEventFilter {
        /// The dimension settings of the event filter for the campaign.
        pub dimensions: Option<Value<EventDimensions>>,
        /// The type of event that causes the campaign to be sent. Valid values are: `SYSTEM`, sends the campaign when a
        /// system event occurs; and, `ENDPOINT`, sends the campaign when an endpoint event (Events resource) occurs.
        pub filter_type: Option<Value<String>>,
    }

    impl Lower for CampaignEventFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("FilterType", self.filter_type);
        }
    }

    /// Specifies the dimensions for an event filter that determines when a campaign is sent or a journey activity is
    /// performed.
    #[derive(Clone, Debug, Default)]
    pub struct EventDimensions {
        /// One or more custom attributes that your application reports to Amazon Pinpoint. You can use these attributes as
        /// selection criteria when you create an event filter.
        pub attributes: Option<Value<Json>>,
        /// The name of the event that causes the campaign to be sent or the journey activity to be performed. This can be a
        /// standard event that Amazon Pinpoint generates, such as `_email.delivered` or `_custom.delivered`.
        pub event_type: Option<Value<SetDimension>>,
        /// One or more custom metrics that your application reports to Amazon Pinpoint. You can use these metrics as
        /// selection criteria when you create an event filter.
        pub metrics: Option<Value<Json>>,
    }

    impl Lower for EventDimensions {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("EventType", self.event_type);
            to.set("Metrics", self.metrics);
        }
    }

    /// Specifies the dimension type and values for a segment dimension.
    #[derive(Clone, Debug, Default)]
    pub struct SetDimension {
        /// The type of segment dimension to use. Valid values are: `INCLUSIVE`, endpoints that match the criteria are
        /// included in the segment; and, `EXCLUSIVE`, endpoints that match the criteria are excluded from the segment.
        pub dimension_type: Option<Value<String>>,
        /// The criteria values to use for the segment dimension. Depending on the value of the `DimensionType` property,
        /// endpoints are included or excluded from the segment if their values match the criteria values.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for SetDimension {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionType", self.dimension_type);
            to.set("Values", self.values);
        }
    }

    /// Specifies the start and end times that define a time range when messages aren't sent to endpoints.
    #[derive(Clone, Debug, Default)]
    pub struct QuietTime {
        /// The specific time when quiet time ends. This value has to use 24-hour notation and be in HH:MM format, where HH
        /// is the hour (with a leading zero, if applicable) and MM is the minutes.
        ///
        /// Required.
        pub end: Option<Value<String>>,
        /// The specific time when quiet time begins. This value has to use 24-hour notation and be in HH:MM format, where
        /// HH is the hour (with a leading zero, if applicable) and MM is the minutes.
        ///
        /// Required.
        pub start: Option<Value<String>>,
    }

    impl Lower for QuietTime {
        fn fields(self, to: &mut Fields) {
            to.set("End", self.end);
            to.set("Start", self.start);
        }
    }

    /// Specifies the message template to use for the message, for each type of channel.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateConfiguration {
        /// The email template to use for the message.
        pub email_template: Option<Value<Template>>,
        /// The push notification template to use for the message.
        pub push_template: Option<Value<Template>>,
        /// The SMS template to use for the message.
        pub sms_template: Option<Value<Template>>,
        /// The voice template to use for the message. This object isn't supported for campaigns.
        pub voice_template: Option<Value<Template>>,
    }

    impl Lower for TemplateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EmailTemplate", self.email_template);
            to.set("PushTemplate", self.push_template);
            to.set("SMSTemplate", self.sms_template);
            to.set("VoiceTemplate", self.voice_template);
        }
    }

    /// Specifies the name and version of the message template to use for the message.
    #[derive(Clone, Debug, Default)]
    pub struct Template {
        /// The name of the message template to use for the message. If specified, this value must match the name of an
        /// existing message template.
        pub name: Option<Value<String>>,
        /// The unique identifier for the version of the message template to use for the message. If specified, this value
        /// must match the identifier for an existing template version.
        pub version: Option<Value<String>>,
    }

    impl Lower for Template {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// Specifies settings for invoking an Lambda function that customizes a segment for a campaign.
    #[derive(Clone, Debug, Default)]
    pub struct CampaignHook {
        /// The name or Amazon Resource Name (ARN) of the Lambda function that Amazon Pinpoint invokes to customize a
        /// segment for a campaign.
        pub lambda_function_name: Option<Value<String>>,
        /// The mode that Amazon Pinpoint uses to invoke the Lambda function. Possible values are.
        pub mode: Option<Value<String>>,
        /// The web URL that Amazon Pinpoint calls to invoke the Lambda function over HTTPS.
        pub web_url: Option<Value<String>>,
    }

    impl Lower for CampaignHook {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaFunctionName", self.lambda_function_name);
            to.set("Mode", self.mode);
            to.set("WebUrl", self.web_url);
        }
    }

    /// Specifies the limits on the messages that a campaign can send.
    #[derive(Clone, Debug, Default)]
    pub struct Limits {
        /// The maximum number of messages that a campaign can send to a single endpoint during a 24-hour period.
        pub daily: Option<Value<i64>>,
        /// The maximum amount of time, in seconds, that a campaign can attempt to deliver a message after the scheduled
        /// start time for the campaign.
        pub maximum_duration: Option<Value<i64>>,
        /// The maximum number of messages that a campaign can send each second. The minimum value is 1. The maximum value
        /// is 20,000.
        pub messages_per_second: Option<Value<i64>>,
        /// The maximum number of messages that the campaign can send per user session.
        pub session: Option<Value<i64>>,
        /// The maximum number of messages that a campaign can send to a single endpoint during the course of the campaign.
        pub total: Option<Value<i64>>,
    }

    impl Lower for Limits {
        fn fields(self, to: &mut Fields) {
            to.set("Daily", self.daily);
            to.set("MaximumDuration", self.maximum_duration);
            to.set("MessagesPerSecond", self.messages_per_second);
            to.set("Session", self.session);
            to.set("Total", self.total);
        }
    }
}

/// `AWS::Pinpoint::EmailChannel`.
///
/// A \*channel\* is a type of platform that you can deliver messages to. You can use the email channel to send
/// email to users.
#[derive(Clone, Debug, Default)]
pub struct EmailChannel {
    /// The unique identifier for the Amazon Pinpoint application that you're specifying the email channel for.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The Amazon SES configuration set that you want to apply to messages that you send through the channel.
    pub configuration_set: Option<Value<String>>,
    /// Specifies whether to enable the email channel for the application.
    pub enabled: Option<Value<bool>>,
    /// The verified email address that you want to send email from when you send email through the channel.
    ///
    /// Required.
    pub from_address: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the identity, verified with Amazon Simple Email Service (Amazon SES), that you
    /// want to use when you send email through the channel.
    ///
    /// Required.
    pub identity: Option<Value<String>>,
    /// The ARN of an IAM role for Amazon Pinpoint to use to send email from your campaigns or journeys through Amazon
    /// SES.
    pub orchestration_sending_role_arn: Option<Value<String>>,
    /// The ARN of the AWS Identity and Access Management (IAM) role that you want Amazon Pinpoint to use when it
    /// submits email-related event data for the channel.
    pub role_arn: Option<Value<String>>,
}

impl Lower for EmailChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("ConfigurationSet", self.configuration_set);
        to.set("Enabled", self.enabled);
        to.set("FromAddress", self.from_address);
        to.set("Identity", self.identity);
        to.set("OrchestrationSendingRoleArn", self.orchestration_sending_role_arn);
        to.set("RoleArn", self.role_arn);
    }
}

impl Level1 for EmailChannel {
    const TYPE: &'static str = "AWS::Pinpoint::EmailChannel";
}

impl Handle<EmailChannel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// (Deprecated) An identifier for the email channel. This property is retained only for backward compatibility.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::EmailTemplate`.
///
/// Creates a message template that you can use in messages that are sent through the email channel.
///
/// Its ARN: `arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL`.
#[derive(Clone, Debug, Default)]
pub struct EmailTemplate {
    /// A JSON object that specifies the default values to use for message variables in the message template.
    pub default_substitutions: Option<Value<String>>,
    /// The message body, in HTML format, to use in email messages that are based on the message template. We recommend
    /// using HTML format for email clients that render HTML content.
    pub html_part: Option<Value<String>>,
    /// The subject line, or title, to use in email messages that are based on the message template.
    ///
    /// Required.
    pub subject: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Json>>,
    /// A custom description of the message template.
    pub template_description: Option<Value<String>>,
    /// The name of the message template.
    ///
    /// Required. A change replaces the resource.
    pub template_name: Option<Value<String>>,
    /// The message body, in plain text format, to use in email messages that are based on the message template.
    pub text_part: Option<Value<String>>,
}

impl Lower for EmailTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultSubstitutions", self.default_substitutions);
        to.set("HtmlPart", self.html_part);
        to.set("Subject", self.subject);
        to.set("Tags", self.tags);
        to.set("TemplateDescription", self.template_description);
        to.set("TemplateName", self.template_name);
        to.set("TextPart", self.text_part);
    }
}

impl Level1 for EmailTemplate {
    const TYPE: &'static str = "AWS::Pinpoint::EmailTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<EmailTemplate> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the message template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::EventStream`.
///
/// Creates a new event stream for an application or updates the settings of an existing event stream for an
/// application.
///
/// Its ARN: `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/eventstream`.
#[derive(Clone, Debug, Default)]
pub struct EventStream {
    /// The unique identifier for the Amazon Pinpoint application that you want to export data from.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the Amazon Kinesis Data Stream or Amazon Data Firehose delivery stream that
    /// you want to publish event data to.
    ///
    /// Required.
    pub destination_stream_arn: Option<Value<String>>,
    /// The AWS Identity and Access Management (IAM) role that authorizes Amazon Pinpoint to publish event data to the
    /// stream in your AWS account.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
}

impl Lower for EventStream {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("DestinationStreamArn", self.destination_stream_arn);
        to.set("RoleArn", self.role_arn);
    }
}

impl Level1 for EventStream {
    const TYPE: &'static str = "AWS::Pinpoint::EventStream";
}

impl Handle<EventStream> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::GCMChannel`.
///
/// A \*channel\* is a type of platform that you can deliver messages to. You can use the GCM channel to send push
/// notification messages to the Firebase Cloud Messaging (FCM) service, which replaced the Google Cloud Messaging
/// (GCM) service.
#[derive(Clone, Debug, Default)]
pub struct GCMChannel {
    /// The Web API key, also called the \*server key\*, that you received from Google to communicate with Google
    /// services.
    pub api_key: Option<Value<String>>,
    /// The unique identifier for the Amazon Pinpoint application that the GCM channel applies to.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The default authentication method used for GCM. Values are either "TOKEN" or "KEY". Defaults to "KEY".
    pub default_authentication_method: Option<Value<String>>,
    /// Specifies whether to enable the GCM channel for the Amazon Pinpoint application.
    pub enabled: Option<Value<bool>>,
    /// The contents of the JSON file provided by Google during registration in order to generate an access token for
    /// authentication.
    pub service_json: Option<Value<String>>,
}

impl Lower for GCMChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ApiKey", self.api_key);
        to.set("ApplicationId", self.application_id);
        to.set("DefaultAuthenticationMethod", self.default_authentication_method);
        to.set("Enabled", self.enabled);
        to.set("ServiceJson", self.service_json);
    }
}

impl Level1 for GCMChannel {
    const TYPE: &'static str = "AWS::Pinpoint::GCMChannel";
}

impl Handle<GCMChannel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// (Deprecated) An identifier for the GCM channel. This property is retained only for backward compatibility.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::InAppTemplate`.
///
/// Creates a message template that you can use to send in-app messages. A message template is a set of content and
/// settings that you can define, save, and reuse in messages for any of your Amazon Pinpoint applications.
///
/// Its ARN: `arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL`.
#[derive(Clone, Debug, Default)]
pub struct InAppTemplate {
    /// An object that contains information about the content of an in-app message, including its title and body text,
    /// text colors, background colors, images, buttons, and behaviors.
    pub content: Option<Value<Vec<in_app_template::InAppMessageContent>>>,
    /// Custom data, in the form of key-value pairs, that is included in an in-app messaging payload.
    pub custom_config: Option<Value<Json>>,
    /// A string that determines the appearance of the in-app message. You can specify one of the following.
    ///
    /// One of `BOTTOM_BANNER`, `TOP_BANNER`, `OVERLAYS`, `MOBILE_FEED`, `MIDDLE_BANNER`, `CAROUSEL`.
    pub layout: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Json>>,
    /// An optional description of the in-app template.
    pub template_description: Option<Value<String>>,
    /// The name of the in-app message template.
    ///
    /// Required. A change replaces the resource.
    pub template_name: Option<Value<String>>,
}

impl Lower for InAppTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("CustomConfig", self.custom_config);
        to.set("Layout", self.layout);
        to.set("Tags", self.tags);
        to.set("TemplateDescription", self.template_description);
        to.set("TemplateName", self.template_name);
    }
}

impl Level1 for InAppTemplate {
    const TYPE: &'static str = "AWS::Pinpoint::InAppTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<InAppTemplate> {
    /// `Ref`: its `TemplateName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the message template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`InAppTemplate`] is made of.
pub mod in_app_template {
    use super::*;

    /// Specifies the configuration of an in-app message, including its header, body, buttons, colors, and images.
    #[derive(Clone, Debug, Default)]
    pub struct InAppMessageContent {
        /// The background color for an in-app message banner, expressed as a hex color code (such as #000000 for black).
        pub background_color: Option<Value<String>>,
        /// An object that contains configuration information about the header or title text of the in-app message.
        pub body_config: Option<Value<BodyConfig>>,
        /// An object that contains configuration information about the header or title text of the in-app message.
        pub header_config: Option<Value<HeaderConfig>>,
        /// The URL of the image that appears on an in-app message banner.
        pub image_url: Option<Value<String>>,
        /// An object that contains configuration information about the primary button in an in-app message.
        pub primary_btn: Option<Value<ButtonConfig>>,
        /// An object that contains configuration information about the secondary button in an in-app message.
        pub secondary_btn: Option<Value<ButtonConfig>>,
    }

    impl Lower for InAppMessageContent {
        fn fields(self, to: &mut Fields) {
            to.set("BackgroundColor", self.background_color);
            to.set("BodyConfig", self.body_config);
            to.set("HeaderConfig", self.header_config);
            to.set("ImageUrl", self.image_url);
            to.set("PrimaryBtn", self.primary_btn);
            to.set("SecondaryBtn", self.secondary_btn);
        }
    }

    /// Specifies the configuration of the main body text of the in-app message.
    #[derive(Clone, Debug, Default)]
    pub struct BodyConfig {
        /// The text alignment of the main body text of the message. Acceptable values: `LEFT`, `CENTER`, `RIGHT`.
        ///
        /// One of `LEFT`, `CENTER`, `RIGHT`.
        pub alignment: Option<Value<String>>,
        /// The main body text of the message.
        pub body: Option<Value<String>>,
        /// The color of the body text, expressed as a hex color code (such as #000000 for black).
        pub text_color: Option<Value<String>>,
    }

    impl Lower for BodyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Alignment", self.alignment);
            to.set("Body", self.body);
            to.set("TextColor", self.text_color);
        }
    }

    /// Specifies the configuration and content of the header or title text of the in-app message.
    #[derive(Clone, Debug, Default)]
    pub struct HeaderConfig {
        /// The text alignment of the title of the message. Acceptable values: `LEFT`, `CENTER`, `RIGHT`.
        ///
        /// One of `LEFT`, `CENTER`, `RIGHT`.
        pub alignment: Option<Value<String>>,
        /// The title text of the in-app message.
        pub header: Option<Value<String>>,
        /// The color of the title text, expressed as a hex color code (such as #000000 for black).
        pub text_color: Option<Value<String>>,
    }

    impl Lower for HeaderConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Alignment", self.alignment);
            to.set("Header", self.header);
            to.set("TextColor", self.text_color);
        }
    }

    /// Specifies the behavior of buttons that appear in an in-app message template.
    #[derive(Clone, Debug, Default)]
    pub struct ButtonConfig {
        /// Optional button configuration to use for in-app messages sent to Android devices. This button configuration
        /// overrides the default button configuration.
        pub android: Option<Value<OverrideButtonConfiguration>>,
        /// Specifies the default behavior of a button that appears in an in-app message. You can optionally add button
        /// configurations that specifically apply to iOS, Android, or web browser users.
        pub default_config: Option<Value<DefaultButtonConfiguration>>,
        /// Optional button configuration to use for in-app messages sent to iOS devices. This button configuration
        /// overrides the default button configuration.
        pub ios: Option<Value<OverrideButtonConfiguration>>,
        /// Optional button configuration to use for in-app messages sent to web applications. This button configuration
        /// overrides the default button configuration.
        pub web: Option<Value<OverrideButtonConfiguration>>,
    }

    impl Lower for ButtonConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Android", self.android);
            to.set("DefaultConfig", self.default_config);
            to.set("IOS", self.ios);
            to.set("Web", self.web);
        }
    }

    /// Specifies the configuration of a button with settings that are specific to a certain device type.
    #[derive(Clone, Debug, Default)]
    pub struct OverrideButtonConfiguration {
        /// The action that occurs when a recipient chooses a button in an in-app message. You can specify one of the
        /// following.
        ///
        /// One of `LINK`, `DEEP_LINK`, `CLOSE`.
        pub button_action: Option<Value<String>>,
        /// The destination (such as a URL) for a button.
        pub link: Option<Value<String>>,
    }

    impl Lower for OverrideButtonConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ButtonAction", self.button_action);
            to.set("Link", self.link);
        }
    }

    /// Specifies the default behavior of a button that appears in an in-app message. You can optionally add button
    /// configurations that specifically apply to iOS, Android, or web browser users.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultButtonConfiguration {
        /// The background color of a button, expressed as a hex color code (such as #000000 for black).
        pub background_color: Option<Value<String>>,
        /// The border radius of a button.
        pub border_radius: Option<Value<i64>>,
        /// The action that occurs when a recipient chooses a button in an in-app message. You can specify one of the
        /// following.
        ///
        /// One of `LINK`, `DEEP_LINK`, `CLOSE`.
        pub button_action: Option<Value<String>>,
        /// The destination (such as a URL) for a button.
        pub link: Option<Value<String>>,
        /// The text that appears on a button in an in-app message.
        pub text: Option<Value<String>>,
        /// The color of the body text in a button, expressed as a hex color code (such as #000000 for black).
        pub text_color: Option<Value<String>>,
    }

    impl Lower for DefaultButtonConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BackgroundColor", self.background_color);
            to.set("BorderRadius", self.border_radius);
            to.set("ButtonAction", self.button_action);
            to.set("Link", self.link);
            to.set("Text", self.text);
            to.set("TextColor", self.text_color);
        }
    }
}

/// `AWS::Pinpoint::PushTemplate`.
///
/// Creates a message template that you can use in messages that are sent through a push notification channel.
///
/// Its ARN: `arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL`.
#[derive(Clone, Debug, Default)]
pub struct PushTemplate {
    /// The message template to use for the ADM (Amazon Device Messaging) channel. This message template overrides the
    /// default template for push notification channels ( `Default` ).
    pub adm: Option<Value<push_template::AndroidPushNotificationTemplate>>,
    /// The message template to use for the APNs (Apple Push Notification service) channel. This message template
    /// overrides the default template for push notification channels ( `Default` ).
    pub apns: Option<Value<push_template::APNSPushNotificationTemplate>>,
    /// The message template to use for the Baidu (Baidu Cloud Push) channel. This message template overrides the
    /// default template for push notification channels ( `Default` ).
    pub baidu: Option<Value<push_template::AndroidPushNotificationTemplate>>,
    /// The default message template to use for push notification channels.
    pub default: Option<Value<push_template::DefaultPushNotificationTemplate>>,
    /// A JSON object that specifies the default values to use for message variables in the message template.
    pub default_substitutions: Option<Value<String>>,
    /// The message template to use for the GCM channel, which is used to send notifications through the Firebase Cloud
    /// Messaging (FCM), formerly Google Cloud Messaging (GCM), service.
    pub gcm: Option<Value<push_template::AndroidPushNotificationTemplate>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Json>>,
    /// A custom description of the message template.
    pub template_description: Option<Value<String>>,
    /// The name of the message template to use for the message. If specified, this value must match the name of an
    /// existing message template.
    ///
    /// Required. A change replaces the resource.
    pub template_name: Option<Value<String>>,
}

impl Lower for PushTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("ADM", self.adm);
        to.set("APNS", self.apns);
        to.set("Baidu", self.baidu);
        to.set("Default", self.default);
        to.set("DefaultSubstitutions", self.default_substitutions);
        to.set("GCM", self.gcm);
        to.set("Tags", self.tags);
        to.set("TemplateDescription", self.template_description);
        to.set("TemplateName", self.template_name);
    }
}

impl Level1 for PushTemplate {
    const TYPE: &'static str = "AWS::Pinpoint::PushTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<PushTemplate> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the message template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`PushTemplate`] is made of.
pub mod push_template {
    use super::*;

    /// Specifies channel-specific content and settings for a message template that can be used in push notifications
    /// that are sent through the ADM (Amazon Device Messaging), Baidu (Baidu Cloud Push), or GCM (Firebase Cloud
    /// Messaging, formerly…
    #[derive(Clone, Debug, Default)]
    pub struct AndroidPushNotificationTemplate {
        /// The action to occur if a recipient taps a push notification that's based on the message template. Valid values
        /// are.
        pub action: Option<Value<String>>,
        /// The message body to use in a push notification that's based on the message template.
        pub body: Option<Value<String>>,
        /// The URL of the large icon image to display in the content view of a push notification that's based on the
        /// message template.
        pub image_icon_url: Option<Value<String>>,
        /// The URL of an image to display in a push notification that's based on the message template.
        pub image_url: Option<Value<String>>,
        /// The URL of the small icon image to display in the status bar and the content view of a push notification that's
        /// based on the message template.
        pub small_image_icon_url: Option<Value<String>>,
        /// The sound to play when a recipient receives a push notification that's based on the message template.
        pub sound: Option<Value<String>>,
        /// The title to use in a push notification that's based on the message template. This title appears above the
        /// notification message on a recipient's device.
        pub title: Option<Value<String>>,
        /// The URL to open in a recipient's default mobile browser, if a recipient taps a push notification that's based on
        /// the message template and the value of the `Action` property is `URL`.
        pub url: Option<Value<String>>,
    }

    impl Lower for AndroidPushNotificationTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Body", self.body);
            to.set("ImageIconUrl", self.image_icon_url);
            to.set("ImageUrl", self.image_url);
            to.set("SmallImageIconUrl", self.small_image_icon_url);
            to.set("Sound", self.sound);
            to.set("Title", self.title);
            to.set("Url", self.url);
        }
    }

    /// Specifies channel-specific content and settings for a message template that can be used in push notifications
    /// that are sent through the APNs (Apple Push Notification service) channel.
    #[derive(Clone, Debug, Default)]
    pub struct APNSPushNotificationTemplate {
        /// The action to occur if a recipient taps a push notification that's based on the message template. Valid values
        /// are.
        pub action: Option<Value<String>>,
        /// The message body to use in push notifications that are based on the message template.
        pub body: Option<Value<String>>,
        /// The URL of an image or video to display in push notifications that are based on the message template.
        pub media_url: Option<Value<String>>,
        /// The key for the sound to play when the recipient receives a push notification that's based on the message
        /// template.
        pub sound: Option<Value<String>>,
        /// The title to use in push notifications that are based on the message template. This title appears above the
        /// notification message on a recipient's device.
        pub title: Option<Value<String>>,
        /// The URL to open in the recipient's default mobile browser, if a recipient taps a push notification that's based
        /// on the message template and the value of the `Action` property is `URL`.
        pub url: Option<Value<String>>,
    }

    impl Lower for APNSPushNotificationTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Body", self.body);
            to.set("MediaUrl", self.media_url);
            to.set("Sound", self.sound);
            to.set("Title", self.title);
            to.set("Url", self.url);
        }
    }

    /// Specifies the default settings and content for a message template that can be used in messages that are sent
    /// through a push notification channel.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultPushNotificationTemplate {
        /// The action to occur if a recipient taps a push notification that's based on the message template. Valid values
        /// are.
        pub action: Option<Value<String>>,
        /// The message body to use in push notifications that are based on the message template.
        pub body: Option<Value<String>>,
        /// The sound to play when a recipient receives a push notification that's based on the message template.
        pub sound: Option<Value<String>>,
        /// The title to use in push notifications that are based on the message template. This title appears above the
        /// notification message on a recipient's device.
        pub title: Option<Value<String>>,
        /// The URL to open in a recipient's default mobile browser, if a recipient taps a push notification that's based on
        /// the message template and the value of the `Action` property is `URL`.
        pub url: Option<Value<String>>,
    }

    impl Lower for DefaultPushNotificationTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Body", self.body);
            to.set("Sound", self.sound);
            to.set("Title", self.title);
            to.set("Url", self.url);
        }
    }
}

/// `AWS::Pinpoint::SMSChannel`.
///
/// A \*channel\* is a type of platform that you can deliver messages to. To send an SMS text message, you send the
/// message through the SMS channel.
#[derive(Clone, Debug, Default)]
pub struct SMSChannel {
    /// The unique identifier for the Amazon Pinpoint application that the SMS channel applies to.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// Specifies whether to enable the SMS channel for the application.
    pub enabled: Option<Value<bool>>,
    /// The identity that you want to display on recipients' devices when they receive messages from the SMS channel.
    pub sender_id: Option<Value<String>>,
    /// The registered short code that you want to use when you send messages through the SMS channel.
    pub short_code: Option<Value<String>>,
}

impl Lower for SMSChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("Enabled", self.enabled);
        to.set("SenderId", self.sender_id);
        to.set("ShortCode", self.short_code);
    }
}

impl Level1 for SMSChannel {
    const TYPE: &'static str = "AWS::Pinpoint::SMSChannel";
}

impl Handle<SMSChannel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// (Deprecated) An identifier for the SMS channel. This property is retained only for backward compatibility.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::Segment`.
///
/// Updates the configuration, dimension, and other settings for an existing segment.
#[derive(Clone, Debug, Default)]
pub struct Segment {
    /// The unique identifier for the Amazon Pinpoint application that the segment is associated with.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// An array that defines the dimensions for the segment.
    pub dimensions: Option<Value<segment::SegmentDimensions>>,
    /// The name of the segment.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The segment group to use and the dimensions to apply to the group's base segments in order to build the segment.
    pub segment_groups: Option<Value<segment::SegmentGroups>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Json>>,
}

impl Lower for Segment {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("Dimensions", self.dimensions);
        to.set("Name", self.name);
        to.set("SegmentGroups", self.segment_groups);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Segment {
    const TYPE: &'static str = "AWS::Pinpoint::Segment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Segment> {
    /// `Ref`: its `SegmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the segment.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier for the segment.
    pub fn segment_id(self) -> Value<String> {
        self.attribute("SegmentId")
    }
}

/// What [`Segment`] is made of.
pub mod segment {
    use super::*;

    /// Specifies the dimension settings for a segment.
    #[derive(Clone, Debug, Default)]
    pub struct SegmentDimensions {
        /// One or more custom attributes to use as criteria for the segment. For more information see AttributeDimension.
        pub attributes: Option<Value<Json>>,
        /// The behavior-based criteria, such as how recently users have used your app, for the segment.
        pub behavior: Option<Value<Behavior>>,
        /// The demographic-based criteria, such as device platform, for the segment.
        pub demographic: Option<Value<Demographic>>,
        /// The location-based criteria, such as region or GPS coordinates, for the segment.
        pub location: Option<Value<Location>>,
        /// One or more custom metrics to use as criteria for the segment.
        pub metrics: Option<Value<Json>>,
        /// One or more custom user attributes to use as criteria for the segment.
        pub user_attributes: Option<Value<Json>>,
    }

    impl Lower for SegmentDimensions {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("Behavior", self.behavior);
            to.set("Demographic", self.demographic);
            to.set("Location", self.location);
            to.set("Metrics", self.metrics);
            to.set("UserAttributes", self.user_attributes);
        }
    }

    /// Specifies behavior-based criteria for the segment, such as how recently users have used your app.
    #[derive(Clone, Debug, Default)]
    pub struct Behavior {
        /// Specifies how recently segment members were active.
        pub recency: Option<Value<Recency>>,
    }

    impl Lower for Behavior {
        fn fields(self, to: &mut Fields) {
            to.set("Recency", self.recency);
        }
    }

    /// Specifies how recently segment members were active.
    #[derive(Clone, Debug, Default)]
    pub struct Recency {
        /// The duration to use when determining which users have been active or inactive with your app.
        ///
        /// Required.
        pub duration: Option<Value<String>>,
        /// The type of recency dimension to use for the segment. Valid values are: `ACTIVE` and `INACTIVE`. If the value is
        /// `ACTIVE`, the segment includes users who have used your app within the specified duration are included in the
        /// segment.
        ///
        /// Required.
        pub recency_type: Option<Value<String>>,
    }

    impl Lower for Recency {
        fn fields(self, to: &mut Fields) {
            to.set("Duration", self.duration);
            to.set("RecencyType", self.recency_type);
        }
    }

    /// Specifies demographic-based criteria, such as device platform, for the segment.
    #[derive(Clone, Debug, Default)]
    pub struct Demographic {
        /// The app version criteria for the segment.
        pub app_version: Option<Value<SetDimension>>,
        /// The channel criteria for the segment.
        pub channel: Option<Value<SetDimension>>,
        /// The device type criteria for the segment.
        pub device_type: Option<Value<SetDimension>>,
        /// The device make criteria for the segment.
        pub make: Option<Value<SetDimension>>,
        /// The device model criteria for the segment.
        pub model: Option<Value<SetDimension>>,
        /// The device platform criteria for the segment.
        pub platform: Option<Value<SetDimension>>,
    }

    impl Lower for Demographic {
        fn fields(self, to: &mut Fields) {
            to.set("AppVersion", self.app_version);
            to.set("Channel", self.channel);
            to.set("DeviceType", self.device_type);
            to.set("Make", self.make);
            to.set("Model", self.model);
            to.set("Platform", self.platform);
        }
    }

    /// Specifies the dimension type and values for a segment dimension.
    #[derive(Clone, Debug, Default)]
    pub struct SetDimension {
        /// The type of segment dimension to use. Valid values are: `INCLUSIVE`, endpoints that match the criteria are
        /// included in the segment; and, `EXCLUSIVE`, endpoints that match the criteria are excluded from the segment.
        pub dimension_type: Option<Value<String>>,
        /// The criteria values to use for the segment dimension. Depending on the value of the `DimensionType` property,
        /// endpoints are included or excluded from the segment if their values match the criteria values.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for SetDimension {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionType", self.dimension_type);
            to.set("Values", self.values);
        }
    }

    /// Specifies location-based criteria, such as region or GPS coordinates, for the segment.
    #[derive(Clone, Debug, Default)]
    pub struct Location {
        /// The country or region code, in ISO 3166-1 alpha-2 format, for the segment.
        pub country: Option<Value<SetDimension>>,
        /// The GPS point dimension for the segment.
        pub gps_point: Option<Value<GPSPoint>>,
    }

    impl Lower for Location {
        fn fields(self, to: &mut Fields) {
            to.set("Country", self.country);
            to.set("GPSPoint", self.gps_point);
        }
    }

    /// Specifies the GPS coordinates of the endpoint location.
    #[derive(Clone, Debug, Default)]
    pub struct GPSPoint {
        /// The GPS coordinates to measure distance from.
        ///
        /// Required.
        pub coordinates: Option<Value<Coordinates>>,
        /// The range, in kilometers, from the GPS coordinates.
        ///
        /// Required.
        pub range_in_kilometers: Option<Value<f64>>,
    }

    impl Lower for GPSPoint {
        fn fields(self, to: &mut Fields) {
            to.set("Coordinates", self.coordinates);
            to.set("RangeInKilometers", self.range_in_kilometers);
        }
    }

    /// Specifies the GPS coordinates of a location.
    #[derive(Clone, Debug, Default)]
    pub struct Coordinates {
        /// The latitude coordinate of the location.
        ///
        /// Required.
        pub latitude: Option<Value<f64>>,
        /// The longitude coordinate of the location.
        ///
        /// Required.
        pub longitude: Option<Value<f64>>,
    }

    impl Lower for Coordinates {
        fn fields(self, to: &mut Fields) {
            to.set("Latitude", self.latitude);
            to.set("Longitude", self.longitude);
        }
    }

    /// Specifies the set of segment criteria to evaluate when handling segment groups for the segment.
    #[derive(Clone, Debug, Default)]
    pub struct SegmentGroups {
        /// Specifies the set of segment criteria to evaluate when handling segment groups for the segment.
        pub groups: Option<Value<Vec<Groups>>>,
        /// Specifies how to handle multiple segment groups for the segment. For example, if the segment includes three
        /// segment groups, whether the resulting segment includes endpoints that match all, any, or none of the segment
        /// groups.
        pub include: Option<Value<String>>,
    }

    impl Lower for SegmentGroups {
        fn fields(self, to: &mut Fields) {
            to.set("Groups", self.groups);
            to.set("Include", self.include);
        }
    }

    /// An array that defines the set of segment criteria to evaluate when handling segment groups for the segment.
    #[derive(Clone, Debug, Default)]
    pub struct Groups {
        /// An array that defines the dimensions to include or exclude from the segment.
        pub dimensions: Option<Value<Vec<SegmentDimensions>>>,
        /// The base segment to build the segment on. A base segment, also called a \*source segment\*, defines the initial
        /// population of endpoints for a segment.
        pub source_segments: Option<Value<Vec<SourceSegments>>>,
        /// Specifies how to handle multiple base segments for the segment. For example, if you specify three base segments
        /// for the segment, whether the resulting segment is based on all, any, or none of the base segments.
        pub source_type: Option<Value<String>>,
        /// Specifies how to handle multiple dimensions for the segment. For example, if you specify three dimensions for
        /// the segment, whether the resulting segment includes endpoints that match all, any, or none of the dimensions.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Groups {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("SourceSegments", self.source_segments);
            to.set("SourceType", self.source_type);
            to.set("Type", self.type_);
        }
    }

    /// Specifies the base segment to build the segment on. A base segment, also called a \*source segment\*, defines
    /// the initial population of endpoints for a segment.
    #[derive(Clone, Debug, Default)]
    pub struct SourceSegments {
        /// The unique identifier for the source segment.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The version number of the source segment.
        pub version: Option<Value<i64>>,
    }

    impl Lower for SourceSegments {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Version", self.version);
        }
    }
}

/// `AWS::Pinpoint::SmsTemplate`.
///
/// Creates a message template that you can use in messages that are sent through the SMS channel.
///
/// Its ARN: `arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL`.
#[derive(Clone, Debug, Default)]
pub struct SmsTemplate {
    /// The message body to use in text messages that are based on the message template.
    ///
    /// Required.
    pub body: Option<Value<String>>,
    /// A JSON object that specifies the default values to use for message variables in the message template.
    pub default_substitutions: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Json>>,
    /// A custom description of the message template.
    pub template_description: Option<Value<String>>,
    /// The name of the message template to use for the message. If specified, this value must match the name of an
    /// existing message template.
    ///
    /// Required. A change replaces the resource.
    pub template_name: Option<Value<String>>,
}

impl Lower for SmsTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("Body", self.body);
        to.set("DefaultSubstitutions", self.default_substitutions);
        to.set("Tags", self.tags);
        to.set("TemplateDescription", self.template_description);
        to.set("TemplateName", self.template_name);
    }
}

impl Level1 for SmsTemplate {
    const TYPE: &'static str = "AWS::Pinpoint::SmsTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<SmsTemplate> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the message template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Pinpoint::VoiceChannel`.
///
/// A \*channel\* is a type of platform that you can deliver messages to. To send a voice message, you send the
/// message through the voice channel.
#[derive(Clone, Debug, Default)]
pub struct VoiceChannel {
    /// The unique identifier for the Amazon Pinpoint application that the voice channel applies to.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// Specifies whether to enable the voice channel for the application.
    pub enabled: Option<Value<bool>>,
}

impl Lower for VoiceChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("Enabled", self.enabled);
    }
}

impl Level1 for VoiceChannel {
    const TYPE: &'static str = "AWS::Pinpoint::VoiceChannel";
}

impl Handle<VoiceChannel> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// (Deprecated) An identifier for the voice channel. This property is retained only for backward compatibility.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
