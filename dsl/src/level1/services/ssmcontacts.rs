//! `AWS::SSMContacts`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SSMContacts::Contact`.
///
/// The `AWS::SSMContacts::Contact` resource specifies a contact or escalation plan. Incident Manager contacts are a
/// subset of actions and data types that you can use for managing responder engagement and interaction.
///
/// Its ARN: `arn:${Partition}:ssm-contacts:${Region}:${Account}:contact/${ContactAlias}`.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// The unique and identifiable alias of the contact or escalation plan.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub alias: Option<Value<String>>,
    /// The full name of the contact or escalation plan.
    ///
    /// Required. 1 to 255 characters.
    pub display_name: Option<Value<String>>,
    /// A list of stages. A contact has an engagement plan with stages that contact specified contact channels.
    pub plan: Option<Value<Vec<contact::Stage>>>,
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<contact::Tag>>>,
    /// The type of contact.
    ///
    /// Required. One of `PERSONAL`, `ESCALATION`, `ONCALL_SCHEDULE`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Contact {
    fn fields(self, to: &mut Fields) {
        to.set("Alias", self.alias);
        to.set("DisplayName", self.display_name);
        to.set("Plan", self.plan);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Contact {
    const TYPE: &'static str = "AWS::SSMContacts::Contact";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Contact> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `Contact` resource, such as
    /// `arn:aws:ssm-contacts:us-west-2:123456789012:contact/contactalias`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Contact`] is made of.
pub mod contact {
    use super::*;

    /// The `Stage` property type specifies a set amount of time that an escalation plan or engagement plan engages the
    /// specified contacts or contact methods.
    #[derive(Clone, Debug, Default)]
    pub struct Stage {
        /// The time to wait until beginning the next stage. The duration can only be set to 0 if a target is specified.
        pub duration_in_minutes: Option<Value<i64>>,
        /// The Amazon Resource Names (ARNs) of the on-call rotations associated with the plan.
        pub rotation_ids: Option<Value<Vec<String>>>,
        /// The contacts or contact methods that the escalation plan or engagement plan is engaging.
        pub targets: Option<Value<Vec<Targets>>>,
    }

    impl Lower for Stage {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInMinutes", self.duration_in_minutes);
            to.set("RotationIds", self.rotation_ids);
            to.set("Targets", self.targets);
        }
    }

    /// The contact or contact channel that's being engaged.
    #[derive(Clone, Debug, Default)]
    pub struct Targets {
        /// Information about the contact channel that Incident Manager engages.
        pub channel_target_info: Option<Value<ChannelTargetInfo>>,
        /// The contact that Incident Manager is engaging during an incident.
        pub contact_target_info: Option<Value<ContactTargetInfo>>,
    }

    impl Lower for Targets {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelTargetInfo", self.channel_target_info);
            to.set("ContactTargetInfo", self.contact_target_info);
        }
    }

    /// Information about the contact channel that Incident Manager uses to engage the contact.
    #[derive(Clone, Debug, Default)]
    pub struct ChannelTargetInfo {
        /// The Amazon Resource Name (ARN) of the contact channel.
        ///
        /// Required.
        pub channel_id: Option<Value<String>>,
        /// The number of minutes to wait before retrying to send engagement if the engagement initially failed.
        ///
        /// Required.
        pub retry_interval_in_minutes: Option<Value<i64>>,
    }

    impl Lower for ChannelTargetInfo {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelId", self.channel_id);
            to.set("RetryIntervalInMinutes", self.retry_interval_in_minutes);
        }
    }

    /// The contact that Incident Manager is engaging during an incident.
    #[derive(Clone, Debug, Default)]
    pub struct ContactTargetInfo {
        /// The Amazon Resource Name (ARN) of the contact.
        ///
        /// Required.
        pub contact_id: Option<Value<String>>,
        /// A Boolean value determining if the contact's acknowledgement stops the progress of stages in the plan.
        ///
        /// Required.
        pub is_essential: Option<Value<bool>>,
    }

    impl Lower for ContactTargetInfo {
        fn fields(self, to: &mut Fields) {
            to.set("ContactId", self.contact_id);
            to.set("IsEssential", self.is_essential);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::SSMContacts::ContactChannel`.
///
/// The `AWS::SSMContacts::ContactChannel` resource specifies a contact channel as the method that Incident Manager
/// uses to engage your contact.
#[derive(Clone, Debug, Default)]
pub struct ContactChannel {
    /// The details that Incident Manager uses when trying to engage the contact channel.
    pub channel_address: Option<Value<String>>,
    /// The name of the contact channel.
    ///
    /// 1 to 255 characters.
    pub channel_name: Option<Value<String>>,
    /// The type of the contact channel. Incident Manager supports three contact methods.
    ///
    /// One of `SMS`, `VOICE`, `EMAIL`. A change replaces the resource.
    pub channel_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the contact you are adding the contact channel to.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub contact_id: Option<Value<String>>,
    /// If you want to activate the channel at a later time, you can choose to defer activation. Incident Manager can't
    /// engage your contact channel until it has been activated.
    pub defer_activation: Option<Value<bool>>,
}

impl Lower for ContactChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelAddress", self.channel_address);
        to.set("ChannelName", self.channel_name);
        to.set("ChannelType", self.channel_type);
        to.set("ContactId", self.contact_id);
        to.set("DeferActivation", self.defer_activation);
    }
}

impl Level1 for ContactChannel {
    const TYPE: &'static str = "AWS::SSMContacts::ContactChannel";
}

impl Handle<ContactChannel> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `ContactChannel` resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// `AWS::SSMContacts::Plan`.
///
/// Information about the stages and on-call rotation teams associated with an escalation plan or engagement plan.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The Amazon Resource Name (ARN) of the contact.
    ///
    /// A change replaces the resource.
    pub contact_id: Option<Value<String>>,
    /// The Amazon Resource Names (ARNs) of the on-call rotations associated with the plan.
    pub rotation_ids: Option<Value<Vec<String>>>,
    /// A list of stages that the escalation plan or engagement plan uses to engage contacts and contact methods.
    pub stages: Option<Value<Vec<plan::Stage>>>,
}

impl Lower for Plan {
    fn fields(self, to: &mut Fields) {
        to.set("ContactId", self.contact_id);
        to.set("RotationIds", self.rotation_ids);
        to.set("Stages", self.stages);
    }
}

impl Level1 for Plan {
    const TYPE: &'static str = "AWS::SSMContacts::Plan";
}

impl Handle<Plan> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `Plan` resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Plan`] is made of.
pub mod plan {
    use super::*;

    /// A set amount of time that an escalation plan or engagement plan engages the specified contacts or contact
    /// methods.
    #[derive(Clone, Debug, Default)]
    pub struct Stage {
        /// The time to wait until beginning the next stage. The duration can only be set to 0 if a target is specified.
        ///
        /// Required.
        pub duration_in_minutes: Option<Value<i64>>,
        /// The contacts or contact methods that the escalation plan or engagement plan is engaging.
        pub targets: Option<Value<Vec<Targets>>>,
    }

    impl Lower for Stage {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInMinutes", self.duration_in_minutes);
            to.set("Targets", self.targets);
        }
    }

    /// The contact or contact channel that's being engaged.
    #[derive(Clone, Debug, Default)]
    pub struct Targets {
        /// Information about the contact channel that Incident Manager engages.
        pub channel_target_info: Option<Value<ChannelTargetInfo>>,
        /// Information about the contact that Incident Manager engages.
        pub contact_target_info: Option<Value<ContactTargetInfo>>,
    }

    impl Lower for Targets {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelTargetInfo", self.channel_target_info);
            to.set("ContactTargetInfo", self.contact_target_info);
        }
    }

    /// Information about the contact channel that Incident Manager uses to engage the contact.
    #[derive(Clone, Debug, Default)]
    pub struct ChannelTargetInfo {
        /// The Amazon Resource Name (ARN) of the contact channel.
        ///
        /// Required.
        pub channel_id: Option<Value<String>>,
        /// The number of minutes to wait before retrying to send engagement if the engagement initially failed.
        ///
        /// Required.
        pub retry_interval_in_minutes: Option<Value<i64>>,
    }

    impl Lower for ChannelTargetInfo {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelId", self.channel_id);
            to.set("RetryIntervalInMinutes", self.retry_interval_in_minutes);
        }
    }

    /// The contact that Incident Manager is engaging during an incident.
    #[derive(Clone, Debug, Default)]
    pub struct ContactTargetInfo {
        /// The Amazon Resource Name (ARN) of the contact.
        ///
        /// Required.
        pub contact_id: Option<Value<String>>,
        /// A Boolean value determining if the contact's acknowledgement stops the progress of stages in the plan.
        ///
        /// Required.
        pub is_essential: Option<Value<bool>>,
    }

    impl Lower for ContactTargetInfo {
        fn fields(self, to: &mut Fields) {
            to.set("ContactId", self.contact_id);
            to.set("IsEssential", self.is_essential);
        }
    }
}

/// `AWS::SSMContacts::Rotation`.
///
/// Specifies a rotation in an on-call schedule.
///
/// Its ARN: `arn:${Partition}:ssm-contacts:${Region}:${Account}:rotation/${RotationId}`.
#[derive(Clone, Debug, Default)]
pub struct Rotation {
    /// The Amazon Resource Names (ARNs) of the contacts to add to the rotation.
    ///
    /// Required. 1 to 30 items.
    pub contact_ids: Option<Value<Vec<String>>>,
    /// The name for the rotation.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// Information about the rule that specifies when shift team members rotate.
    ///
    /// Required.
    pub recurrence: Option<Value<rotation::RecurrenceSettings>>,
    /// The date and time the rotation goes into effect.
    ///
    /// Required.
    pub start_time: Option<Value<String>>,
    /// Optional metadata to assign to the rotation. Tags enable you to categorize a resource in different ways, such as
    /// by purpose, owner, or environment.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<rotation::Tag>>>,
    /// The time zone to base the rotation’s activity on, in Internet Assigned Numbers Authority (IANA) format.
    ///
    /// Required. 1 to 255 characters.
    pub time_zone_id: Option<Value<String>>,
}

impl Lower for Rotation {
    fn fields(self, to: &mut Fields) {
        to.set("ContactIds", self.contact_ids);
        to.set("Name", self.name);
        to.set("Recurrence", self.recurrence);
        to.set("StartTime", self.start_time);
        to.set("Tags", self.tags);
        to.set("TimeZoneId", self.time_zone_id);
    }
}

impl Level1 for Rotation {
    const TYPE: &'static str = "AWS::SSMContacts::Rotation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Rotation> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `Rotation` resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Rotation`] is made of.
pub mod rotation {
    use super::*;

    /// Information about when an on-call rotation is in effect and how long the rotation period lasts.
    #[derive(Clone, Debug, Default)]
    pub struct RecurrenceSettings {
        /// Information about on-call rotations that recur daily.
        pub daily_settings: Option<Value<Vec<String>>>,
        /// Information about on-call rotations that recur monthly.
        pub monthly_settings: Option<Value<Vec<MonthlySetting>>>,
        /// The number of contacts, or shift team members designated to be on call concurrently during a shift. For example,
        /// in an on-call schedule that contains ten contacts, a value of `2` designates that two of them are on call at any
        /// given time.
        ///
        /// At least 1.
        pub number_of_on_calls: Option<Value<i64>>,
        /// The number of days, weeks, or months a single rotation lasts.
        ///
        /// 1 to 100.
        pub recurrence_multiplier: Option<Value<i64>>,
        /// Information about the days of the week included in on-call rotation coverage.
        pub shift_coverages: Option<Value<Vec<ShiftCoverage>>>,
        /// Information about on-call rotations that recur weekly.
        pub weekly_settings: Option<Value<Vec<WeeklySetting>>>,
    }

    impl Lower for RecurrenceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DailySettings", self.daily_settings);
            to.set("MonthlySettings", self.monthly_settings);
            to.set("NumberOfOnCalls", self.number_of_on_calls);
            to.set("RecurrenceMultiplier", self.recurrence_multiplier);
            to.set("ShiftCoverages", self.shift_coverages);
            to.set("WeeklySettings", self.weekly_settings);
        }
    }

    /// Information about on-call rotations that recur monthly.
    #[derive(Clone, Debug, Default)]
    pub struct MonthlySetting {
        /// The day of the month when monthly recurring on-call rotations begin.
        ///
        /// Required. 1 to 31.
        pub day_of_month: Option<Value<i64>>,
        /// The time of day when a monthly recurring on-call shift rotation begins.
        ///
        /// Required.
        pub hand_off_time: Option<Value<String>>,
    }

    impl Lower for MonthlySetting {
        fn fields(self, to: &mut Fields) {
            to.set("DayOfMonth", self.day_of_month);
            to.set("HandOffTime", self.hand_off_time);
        }
    }

    /// Information about the days of the week that the on-call rotation coverage includes.
    #[derive(Clone, Debug, Default)]
    pub struct ShiftCoverage {
        /// The start and end times of the shift.
        ///
        /// Required.
        pub coverage_times: Option<Value<Vec<CoverageTime>>>,
        /// A list of days on which the schedule is active.
        ///
        /// Required. One of `MON`, `TUE`, `WED`, `THU`, `FRI`, `SAT`, `SUN`.
        pub day_of_week: Option<Value<String>>,
    }

    impl Lower for ShiftCoverage {
        fn fields(self, to: &mut Fields) {
            to.set("CoverageTimes", self.coverage_times);
            to.set("DayOfWeek", self.day_of_week);
        }
    }

    /// Information about when an on-call shift begins and ends.
    #[derive(Clone, Debug, Default)]
    pub struct CoverageTime {
        /// Information about when an on-call rotation shift ends.
        ///
        /// Required.
        pub end_time: Option<Value<String>>,
        /// Information about when an on-call rotation shift begins.
        ///
        /// Required.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for CoverageTime {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// Information about rotations that recur weekly.
    #[derive(Clone, Debug, Default)]
    pub struct WeeklySetting {
        /// The day of the week when weekly recurring on-call shift rotations begins.
        ///
        /// Required. One of `MON`, `TUE`, `WED`, `THU`, `FRI`, `SAT`, `SUN`.
        pub day_of_week: Option<Value<String>>,
        /// The time of day when a weekly recurring on-call shift rotation begins.
        ///
        /// Required.
        pub hand_off_time: Option<Value<String>>,
    }

    impl Lower for WeeklySetting {
        fn fields(self, to: &mut Fields) {
            to.set("DayOfWeek", self.day_of_week);
            to.set("HandOffTime", self.hand_off_time);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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
