//! `AWS::ConnectCampaignsV2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ConnectCampaignsV2::Campaign`.
///
/// Creates an outbound campaign.
///
/// Its ARN: `arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}`.
#[derive(Clone, Debug, Default)]
pub struct Campaign {
    /// Contains channel subtype configuration for an outbound campaign.
    pub channel_subtype_config: Option<Value<campaign::ChannelSubtypeConfig>>,
    /// Communication limits configuration for an outbound campaign.
    pub communication_limits_override: Option<Value<campaign::CommunicationLimitsConfig>>,
    /// Contains communication time configuration for an outbound campaign.
    pub communication_time_config: Option<Value<campaign::CommunicationTimeConfig>>,
    /// The Amazon Resource Name (ARN) of the Amazon Connect campaign flow associated with the outbound campaign.
    ///
    /// 20 to 500 characters.
    pub connect_campaign_flow_arn: Option<Value<String>>,
    /// The identifier of the Amazon Connect instance. You can find the `instanceId` in the ARN of the instance.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub connect_instance_id: Option<Value<String>>,
    /// Entry limits config for a campaign.
    pub entry_limits_config: Option<Value<campaign::EntryLimitsConfig>>,
    /// The name of the outbound campaign.
    ///
    /// Required. 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// Contains the schedule configuration.
    pub schedule: Option<Value<campaign::Schedule>>,
    /// Contains source configuration.
    pub source: Option<Value<campaign::Source>>,
    /// The tags used to organize, track, or control access for this resource. For example, `{ "tags": {"key1":"value1",
    /// "key2":"value2"} }`.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<campaign::Tag>>>,
    /// The type of campaign.
    ///
    /// One of `MANAGED`, `JOURNEY`.
    pub type_: Option<Value<String>>,
}

impl Lower for Campaign {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelSubtypeConfig", self.channel_subtype_config);
        to.set("CommunicationLimitsOverride", self.communication_limits_override);
        to.set("CommunicationTimeConfig", self.communication_time_config);
        to.set("ConnectCampaignFlowArn", self.connect_campaign_flow_arn);
        to.set("ConnectInstanceId", self.connect_instance_id);
        to.set("EntryLimitsConfig", self.entry_limits_config);
        to.set("Name", self.name);
        to.set("Schedule", self.schedule);
        to.set("Source", self.source);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Campaign {
    const TYPE: &'static str = "AWS::ConnectCampaignsV2::Campaign";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Campaign> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN).
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Campaign`] is made of.
pub mod campaign {
    use super::*;

    /// Contains channel subtype configuration for an outbound campaign.
    #[derive(Clone, Debug, Default)]
    pub struct ChannelSubtypeConfig {
        /// The configuration of the email channel subtype.
        pub email: Option<Value<EmailChannelSubtypeConfig>>,
        /// The configuration of the SMS channel subtype.
        pub sms: Option<Value<SmsChannelSubtypeConfig>>,
        /// The configuration of the telephony channel subtype.
        pub telephony: Option<Value<TelephonyChannelSubtypeConfig>>,
        /// The configuration of the WhatsApp channel subtype.
        pub whats_app: Option<Value<WhatsAppChannelSubtypeConfig>>,
    }

    impl Lower for ChannelSubtypeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Email", self.email);
            to.set("Sms", self.sms);
            to.set("Telephony", self.telephony);
            to.set("WhatsApp", self.whats_app);
        }
    }

    /// The configuration for the email channel subtype.
    #[derive(Clone, Debug, Default)]
    pub struct EmailChannelSubtypeConfig {
        /// The allocation of email capacity between multiple running outbound campaigns.
        ///
        /// 0.01 to 1.
        pub capacity: Option<Value<f64>>,
        /// The default email outbound configuration of an outbound campaign.
        ///
        /// Required.
        pub default_outbound_config: Option<Value<EmailOutboundConfig>>,
        /// The outbound mode for email of an outbound campaign.
        ///
        /// Required.
        pub outbound_mode: Option<Value<EmailOutboundMode>>,
    }

    impl Lower for EmailChannelSubtypeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Capacity", self.capacity);
            to.set("DefaultOutboundConfig", self.default_outbound_config);
            to.set("OutboundMode", self.outbound_mode);
        }
    }

    /// The outbound configuration for email.
    #[derive(Clone, Debug, Default)]
    pub struct EmailOutboundConfig {
        /// The Amazon Connect source email address.
        ///
        /// Required. 1 to 255 characters.
        pub connect_source_email_address: Option<Value<String>>,
        /// The display name for the Amazon Connect source email address.
        ///
        /// 0 to 256 characters.
        pub source_email_address_display_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon Q in Connect template.
        ///
        /// Required. 20 to 500 characters.
        pub wisdom_template_arn: Option<Value<String>>,
    }

    impl Lower for EmailOutboundConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectSourceEmailAddress", self.connect_source_email_address);
            to.set("SourceEmailAddressDisplayName", self.source_email_address_display_name);
            to.set("WisdomTemplateArn", self.wisdom_template_arn);
        }
    }

    /// Contains information about email outbound mode.
    #[derive(Clone, Debug, Default)]
    pub struct EmailOutboundMode {
        /// The agentless outbound mode configuration for email.
        pub agentless_config: Option<Value<Json>>,
    }

    impl Lower for EmailOutboundMode {
        fn fields(self, to: &mut Fields) {
            to.set("AgentlessConfig", self.agentless_config);
        }
    }

    /// The configuration for the SMS channel subtype.
    #[derive(Clone, Debug, Default)]
    pub struct SmsChannelSubtypeConfig {
        /// The allocation of SMS capacity between multiple running outbound campaigns.
        ///
        /// 0.01 to 1.
        pub capacity: Option<Value<f64>>,
        /// The default SMS outbound configuration of an outbound campaign.
        ///
        /// Required.
        pub default_outbound_config: Option<Value<SmsOutboundConfig>>,
        /// The outbound mode of SMS for an outbound campaign.
        ///
        /// Required.
        pub outbound_mode: Option<Value<SmsOutboundMode>>,
    }

    impl Lower for SmsChannelSubtypeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Capacity", self.capacity);
            to.set("DefaultOutboundConfig", self.default_outbound_config);
            to.set("OutboundMode", self.outbound_mode);
        }
    }

    /// The outbound configuration for SMS.
    #[derive(Clone, Debug, Default)]
    pub struct SmsOutboundConfig {
        /// The Amazon Resource Name (ARN) of the Amazon Connect source SMS phone number.
        ///
        /// Required. 20 to 500 characters.
        pub connect_source_phone_number_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon Q in Connect template.
        ///
        /// Required. 20 to 500 characters.
        pub wisdom_template_arn: Option<Value<String>>,
    }

    impl Lower for SmsOutboundConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectSourcePhoneNumberArn", self.connect_source_phone_number_arn);
            to.set("WisdomTemplateArn", self.wisdom_template_arn);
        }
    }

    /// Contains information about the SMS outbound mode.
    #[derive(Clone, Debug, Default)]
    pub struct SmsOutboundMode {
        /// Contains agentless outbound mode configuration.
        pub agentless_config: Option<Value<Json>>,
    }

    impl Lower for SmsOutboundMode {
        fn fields(self, to: &mut Fields) {
            to.set("AgentlessConfig", self.agentless_config);
        }
    }

    /// The configuration for the telephony channel subtype.
    #[derive(Clone, Debug, Default)]
    pub struct TelephonyChannelSubtypeConfig {
        /// The allocation of telephony capacity between multiple running outbound campaigns.
        ///
        /// 0.01 to 1.
        pub capacity: Option<Value<f64>>,
        /// The identifier of the Amazon Connect queue associated with telephony outbound requests of an outbound campaign.
        ///
        /// At most 500 characters.
        pub connect_queue_id: Option<Value<String>>,
        /// The default telephony outbound configuration of an outbound campaign.
        ///
        /// Required.
        pub default_outbound_config: Option<Value<TelephonyOutboundConfig>>,
        /// The outbound mode of telephony for an outbound campaign.
        ///
        /// Required.
        pub outbound_mode: Option<Value<TelephonyOutboundMode>>,
    }

    impl Lower for TelephonyChannelSubtypeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Capacity", self.capacity);
            to.set("ConnectQueueId", self.connect_queue_id);
            to.set("DefaultOutboundConfig", self.default_outbound_config);
            to.set("OutboundMode", self.outbound_mode);
        }
    }

    /// The outbound configuration for telephony.
    #[derive(Clone, Debug, Default)]
    pub struct TelephonyOutboundConfig {
        /// The answering machine detection configuration.
        pub answer_machine_detection_config: Option<Value<AnswerMachineDetectionConfig>>,
        /// The identifier of the published Amazon Connect contact flow.
        ///
        /// Required. At most 500 characters.
        pub connect_contact_flow_id: Option<Value<String>>,
        /// The Amazon Connect source phone number.
        ///
        /// At most 100 characters.
        pub connect_source_phone_number: Option<Value<String>>,
        /// The ring timeout configuration for outbound calls. Specifies how long to wait for the call to be answered before
        /// timing out.
        ///
        /// 15 to 60.
        pub ring_timeout: Option<Value<i64>>,
    }

    impl Lower for TelephonyOutboundConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerMachineDetectionConfig", self.answer_machine_detection_config);
            to.set("ConnectContactFlowId", self.connect_contact_flow_id);
            to.set("ConnectSourcePhoneNumber", self.connect_source_phone_number);
            to.set("RingTimeout", self.ring_timeout);
        }
    }

    /// Contains answering machine detection configuration.
    #[derive(Clone, Debug, Default)]
    pub struct AnswerMachineDetectionConfig {
        /// Whether or not waiting for an answer machine prompt is enabled.
        pub await_answer_machine_prompt: Option<Value<bool>>,
        /// Enables answering machine detection.
        ///
        /// Required.
        pub enable_answer_machine_detection: Option<Value<bool>>,
    }

    impl Lower for AnswerMachineDetectionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AwaitAnswerMachinePrompt", self.await_answer_machine_prompt);
            to.set("EnableAnswerMachineDetection", self.enable_answer_machine_detection);
        }
    }

    /// Contains information about telephony outbound mode.
    #[derive(Clone, Debug, Default)]
    pub struct TelephonyOutboundMode {
        /// The agentless outbound mode configuration for telephony.
        pub agentless_config: Option<Value<Json>>,
        /// Contains predictive outbound mode configuration.
        pub predictive_config: Option<Value<PredictiveConfig>>,
        /// Contains preview outbound mode configuration.
        pub preview_config: Option<Value<PreviewConfig>>,
        /// Contains progressive telephony outbound mode configuration.
        pub progressive_config: Option<Value<ProgressiveConfig>>,
    }

    impl Lower for TelephonyOutboundMode {
        fn fields(self, to: &mut Fields) {
            to.set("AgentlessConfig", self.agentless_config);
            to.set("PredictiveConfig", self.predictive_config);
            to.set("PreviewConfig", self.preview_config);
            to.set("ProgressiveConfig", self.progressive_config);
        }
    }

    /// Contains predictive outbound mode configuration.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveConfig {
        /// Bandwidth allocation for the predictive outbound mode.
        ///
        /// Required. 0 to 1.
        pub bandwidth_allocation: Option<Value<f64>>,
    }

    impl Lower for PredictiveConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BandwidthAllocation", self.bandwidth_allocation);
        }
    }

    /// Contains preview outbound mode configuration.
    #[derive(Clone, Debug, Default)]
    pub struct PreviewConfig {
        /// Agent actions for the preview outbound mode.
        pub agent_actions: Option<Value<Vec<String>>>,
        /// Bandwidth allocation for the preview outbound mode.
        ///
        /// Required. 0 to 1.
        pub bandwidth_allocation: Option<Value<f64>>,
        /// Countdown timer configuration for preview outbound mode.
        ///
        /// Required.
        pub timeout_config: Option<Value<TimeoutConfig>>,
    }

    impl Lower for PreviewConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AgentActions", self.agent_actions);
            to.set("BandwidthAllocation", self.bandwidth_allocation);
            to.set("TimeoutConfig", self.timeout_config);
        }
    }

    /// Contains preview outbound mode timeout configuration.
    #[derive(Clone, Debug, Default)]
    pub struct TimeoutConfig {
        /// Duration in seconds for the countdown timer.
        ///
        /// 1 to 300.
        pub duration_in_seconds: Option<Value<i64>>,
    }

    impl Lower for TimeoutConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInSeconds", self.duration_in_seconds);
        }
    }

    /// Contains the progressive outbound mode configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ProgressiveConfig {
        /// Bandwidth allocation for the progressive outbound mode.
        ///
        /// Required. 0 to 1.
        pub bandwidth_allocation: Option<Value<f64>>,
    }

    impl Lower for ProgressiveConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BandwidthAllocation", self.bandwidth_allocation);
        }
    }

    /// The configuration for the WhatsApp channel subtype.
    #[derive(Clone, Debug, Default)]
    pub struct WhatsAppChannelSubtypeConfig {
        /// The allocation of WhatsApp capacity between multiple running outbound campaigns.
        ///
        /// 0.01 to 1.
        pub capacity: Option<Value<f64>>,
        /// The default WhatsApp outbound configuration of an outbound campaign.
        ///
        /// Required.
        pub default_outbound_config: Option<Value<WhatsAppOutboundConfig>>,
        /// The outbound mode for WhatsApp of an outbound campaign.
        ///
        /// Required.
        pub outbound_mode: Option<Value<WhatsAppOutboundMode>>,
    }

    impl Lower for WhatsAppChannelSubtypeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Capacity", self.capacity);
            to.set("DefaultOutboundConfig", self.default_outbound_config);
            to.set("OutboundMode", self.outbound_mode);
        }
    }

    /// The outbound configuration for WhatsApp.
    #[derive(Clone, Debug, Default)]
    pub struct WhatsAppOutboundConfig {
        /// The Amazon Resource Name (ARN) of the Amazon Connect source WhatsApp phone number.
        ///
        /// Required. 20 to 500 characters.
        pub connect_source_phone_number_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon Q in Connect template.
        ///
        /// Required. 20 to 500 characters.
        pub wisdom_template_arn: Option<Value<String>>,
    }

    impl Lower for WhatsAppOutboundConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectSourcePhoneNumberArn", self.connect_source_phone_number_arn);
            to.set("WisdomTemplateArn", self.wisdom_template_arn);
        }
    }

    /// Contains information about the WhatsApp outbound mode.
    #[derive(Clone, Debug, Default)]
    pub struct WhatsAppOutboundMode {
        /// Agentless config.
        pub agentless_config: Option<Value<Json>>,
    }

    impl Lower for WhatsAppOutboundMode {
        fn fields(self, to: &mut Fields) {
            to.set("AgentlessConfig", self.agentless_config);
        }
    }

    /// Contains the communication limits configuration for an outbound campaign.
    #[derive(Clone, Debug, Default)]
    pub struct CommunicationLimitsConfig {
        /// The CommunicationLimits that apply to all channel subtypes defined in an outbound campaign.
        pub all_channels_subtypes: Option<Value<CommunicationLimits>>,
        /// Opt-in or Opt-out from instance-level limits.
        ///
        /// One of `OPT_IN`, `OPT_OUT`.
        pub instance_limits_handling: Option<Value<String>>,
    }

    impl Lower for CommunicationLimitsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AllChannelsSubtypes", self.all_channels_subtypes);
            to.set("InstanceLimitsHandling", self.instance_limits_handling);
        }
    }

    /// Contains information about communication limits.
    #[derive(Clone, Debug, Default)]
    pub struct CommunicationLimits {
        /// The list of CommunicationLimits.
        pub communication_limit_list: Option<Value<Vec<CommunicationLimit>>>,
    }

    impl Lower for CommunicationLimits {
        fn fields(self, to: &mut Fields) {
            to.set("CommunicationLimitList", self.communication_limit_list);
        }
    }

    /// Contains information about a communication limit.
    #[derive(Clone, Debug, Default)]
    pub struct CommunicationLimit {
        /// The frequency of communication limit evaluation.
        ///
        /// Required. At least 1.
        pub frequency: Option<Value<i64>>,
        /// The maximum outreaching count for each recipient.
        ///
        /// Required. At least 1.
        pub max_count_per_recipient: Option<Value<i64>>,
        /// The unit of communication limit evaluation.
        ///
        /// Required. One of `DAY`.
        pub unit: Option<Value<String>>,
    }

    impl Lower for CommunicationLimit {
        fn fields(self, to: &mut Fields) {
            to.set("Frequency", self.frequency);
            to.set("MaxCountPerRecipient", self.max_count_per_recipient);
            to.set("Unit", self.unit);
        }
    }

    /// Communication time configuration for an outbound campaign.
    #[derive(Clone, Debug, Default)]
    pub struct CommunicationTimeConfig {
        /// The communication time configuration for the email channel subtype.
        pub email: Option<Value<TimeWindow>>,
        /// The local timezone configuration.
        ///
        /// Required.
        pub local_time_zone_config: Option<Value<LocalTimeZoneConfig>>,
        /// The communication time configuration for the SMS channel subtype.
        pub sms: Option<Value<TimeWindow>>,
        /// The communication time configuration for the telephony channel subtype.
        pub telephony: Option<Value<TimeWindow>>,
        /// The communication time configuration for the WhatsApp channel subtype.
        pub whats_app: Option<Value<TimeWindow>>,
    }

    impl Lower for CommunicationTimeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Email", self.email);
            to.set("LocalTimeZoneConfig", self.local_time_zone_config);
            to.set("Sms", self.sms);
            to.set("Telephony", self.telephony);
            to.set("WhatsApp", self.whats_app);
        }
    }

    /// Contains information about a time window.
    #[derive(Clone, Debug, Default)]
    pub struct TimeWindow {
        /// The open hours configuration.
        ///
        /// Required.
        pub open_hours: Option<Value<OpenHours>>,
        /// The restricted periods configuration.
        pub restricted_periods: Option<Value<RestrictedPeriods>>,
    }

    impl Lower for TimeWindow {
        fn fields(self, to: &mut Fields) {
            to.set("OpenHours", self.open_hours);
            to.set("RestrictedPeriods", self.restricted_periods);
        }
    }

    /// Contains information about open hours.
    #[derive(Clone, Debug, Default)]
    pub struct OpenHours {
        /// The daily hours configuration.
        ///
        /// Required.
        pub daily_hours: Option<Value<Vec<DailyHour>>>,
    }

    impl Lower for OpenHours {
        fn fields(self, to: &mut Fields) {
            to.set("DailyHours", self.daily_hours);
        }
    }

    /// The daily hours configuration.
    #[derive(Clone, Debug, Default)]
    pub struct DailyHour {
        /// The key for DailyHour.
        ///
        /// One of `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`.
        pub key: Option<Value<String>>,
        /// The value for DailyHour.
        pub value: Option<Value<Vec<TimeRange>>>,
    }

    impl Lower for DailyHour {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Contains information about a time range.
    #[derive(Clone, Debug, Default)]
    pub struct TimeRange {
        /// The end time of the time range.
        ///
        /// Required.
        pub end_time: Option<Value<String>>,
        /// The start time of the time range.
        ///
        /// Required.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for TimeRange {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// Contains information about restricted periods.
    #[derive(Clone, Debug, Default)]
    pub struct RestrictedPeriods {
        /// The restricted period list.
        pub restricted_period_list: Option<Value<Vec<RestrictedPeriod>>>,
    }

    impl Lower for RestrictedPeriods {
        fn fields(self, to: &mut Fields) {
            to.set("RestrictedPeriodList", self.restricted_period_list);
        }
    }

    /// Contains information about a restricted period.
    #[derive(Clone, Debug, Default)]
    pub struct RestrictedPeriod {
        /// The end date of the restricted period.
        ///
        /// Required.
        pub end_date: Option<Value<String>>,
        /// The name of the restricted period.
        ///
        /// At most 127 characters.
        pub name: Option<Value<String>>,
        /// The start date of the restricted period.
        ///
        /// Required.
        pub start_date: Option<Value<String>>,
    }

    impl Lower for RestrictedPeriod {
        fn fields(self, to: &mut Fields) {
            to.set("EndDate", self.end_date);
            to.set("Name", self.name);
            to.set("StartDate", self.start_date);
        }
    }

    /// The configuration of timezone for recipient.
    #[derive(Clone, Debug, Default)]
    pub struct LocalTimeZoneConfig {
        /// The timezone to use for all recipients.
        ///
        /// 0 to 50 characters.
        pub default_time_zone: Option<Value<String>>,
        /// Detects methods for the recipient's timezone.
        pub local_time_zone_detection: Option<Value<Vec<String>>>,
        /// Local TimeZone Detection scope.
        ///
        /// One of `PRIMARY_ONLY`, `ALL_AVAILABLE`.
        pub local_time_zone_detection_scope: Option<Value<String>>,
    }

    impl Lower for LocalTimeZoneConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultTimeZone", self.default_time_zone);
            to.set("LocalTimeZoneDetection", self.local_time_zone_detection);
            to.set("LocalTimeZoneDetectionScope", self.local_time_zone_detection_scope);
        }
    }

    /// Entry limits config for a campaign.
    #[derive(Clone, Debug, Default)]
    pub struct EntryLimitsConfig {
        /// Maximum number of entries per participant. 0 indicates unlimited entries.
        ///
        /// Required. At least 0.
        pub max_entry_count: Option<Value<i64>>,
        /// Time duration in ISO 8601 format.
        ///
        /// Required. 0 to 50 characters.
        pub min_entry_interval: Option<Value<String>>,
    }

    impl Lower for EntryLimitsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxEntryCount", self.max_entry_count);
            to.set("MinEntryInterval", self.min_entry_interval);
        }
    }

    /// Contains the schedule configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Schedule {
        /// The end time of the schedule in UTC.
        ///
        /// Required. At most 100 characters.
        pub end_time: Option<Value<String>>,
        /// The refresh frequency of the campaign.
        ///
        /// 0 to 50 characters.
        pub refresh_frequency: Option<Value<String>>,
        /// The start time of the schedule in UTC.
        ///
        /// Required. At most 100 characters.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for Schedule {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("RefreshFrequency", self.refresh_frequency);
            to.set("StartTime", self.start_time);
        }
    }

    /// Contains source configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        /// The Amazon Resource Name (ARN) of the Customer Profiles segment.
        ///
        /// 20 to 500 characters.
        pub customer_profiles_segment_arn: Option<Value<String>>,
        /// The event trigger of the campaign.
        pub event_trigger: Option<Value<EventTrigger>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerProfilesSegmentArn", self.customer_profiles_segment_arn);
            to.set("EventTrigger", self.event_trigger);
        }
    }

    /// The event trigger of the campaign.
    #[derive(Clone, Debug, Default)]
    pub struct EventTrigger {
        /// The Amazon Resource Name (ARN) of the Customer Profiles domain.
        ///
        /// 20 to 500 characters.
        pub customer_profiles_domain_arn: Option<Value<String>>,
    }

    impl Lower for EventTrigger {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerProfilesDomainArn", self.customer_profiles_domain_arn);
        }
    }

    /// `Tag` of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
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
