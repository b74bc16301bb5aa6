//! `AWS::Notifications`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Notifications::ChannelAssociation`.
///
/// The `AWS::Notifications::ChannelAssociation` resource associates a `Channel` with a `NotificationConfiguration`
/// for AWS User Notifications.
#[derive(Clone, Debug, Default)]
pub struct ChannelAssociation {
    /// The Amazon Resource Name (ARN) of the `Channel`.
    ///
    /// Required. A change replaces the resource.
    pub arn: Option<Value<String>>,
    /// The ARN of the `NotificationConfiguration` associated with the `Channel`.
    ///
    /// Required. A change replaces the resource.
    pub notification_configuration_arn: Option<Value<String>>,
}

impl Lower for ChannelAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Arn", self.arn);
        to.set("NotificationConfigurationArn", self.notification_configuration_arn);
    }
}

impl Level1 for ChannelAssociation {
    const TYPE: &'static str = "AWS::Notifications::ChannelAssociation";
}

impl Handle<ChannelAssociation> {
    /// `Ref`: `Arn`, `NotificationConfigurationArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Notifications::EventRule`.
///
/// Creates an `EventRule` that is associated with a specified `NotificationConfiguration`.
#[derive(Clone, Debug, Default)]
pub struct EventRule {
    /// An additional event pattern used to further filter the events this `EventRule` receives.
    ///
    /// 0 to 4096 characters.
    pub event_pattern: Option<Value<String>>,
    /// The event type this rule should match with the EventBridge events. It must match with atleast one of the valid
    /// EventBridge event types.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub event_type: Option<Value<String>>,
    /// The ARN for the `NotificationConfiguration` associated with this `EventRule`.
    ///
    /// Required. A change replaces the resource.
    pub notification_configuration_arn: Option<Value<String>>,
    /// A list of AWS Regions that send events to this `EventRule`.
    ///
    /// Required. At least 1 items.
    pub regions: Option<Value<Vec<String>>>,
    /// The event source this rule should match with the EventBridge event sources. It must match with atleast one of
    /// the valid EventBridge event sources.
    ///
    /// Required. 1 to 36 characters. A change replaces the resource.
    pub source: Option<Value<String>>,
}

impl Lower for EventRule {
    fn fields(self, to: &mut Fields) {
        to.set("EventPattern", self.event_pattern);
        to.set("EventType", self.event_type);
        to.set("NotificationConfigurationArn", self.notification_configuration_arn);
        to.set("Regions", self.regions);
        to.set("Source", self.source);
    }
}

impl Level1 for EventRule {
    const TYPE: &'static str = "AWS::Notifications::EventRule";
}

impl Handle<EventRule> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `EventRule`. CloudFormation stack generates this ARN and then uses this
    /// ARN associated with the `NotificationConfiguration`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The creation time of the `EventRule`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A list of Amazon EventBridge Managed Rule ARNs associated with this `EventRule`.
    pub fn managed_rules(self) -> Value<Vec<String>> {
        self.attribute("ManagedRules")
    }

    /// The attribute `StatusSummaryByRegion`.
    pub fn status_summary_by_region(self) -> Value<Json> {
        self.attribute("StatusSummaryByRegion")
    }
}

/// `AWS::Notifications::ManagedNotificationAccountContactAssociation`.
///
/// Associates an Account Management Contact with a `ManagedNotificationConfiguration` for AWS User Notifications.
#[derive(Clone, Debug, Default)]
pub struct ManagedNotificationAccountContactAssociation {
    /// The unique identifier of the notification contact associated with the AWS account. For more information about
    /// the contact types associated with an account, see the Account Management Reference Guide.
    ///
    /// Required. One of `ACCOUNT_PRIMARY`, `ACCOUNT_ALTERNATE_SECURITY`, `ACCOUNT_ALTERNATE_OPERATIONS`,
    /// `ACCOUNT_ALTERNATE_BILLING`. A change replaces the resource.
    pub contact_identifier: Option<Value<String>>,
    /// Whether the account contact association is subscribed to sensitive events. Access to sensitive events is gated
    /// by the SubscribeSensitiveEvents virtual IAM action.
    pub is_sensitive_events_subscribed: Option<Value<bool>>,
    /// The ARN of the `ManagedNotificationConfiguration` to be associated with the `Channel`.
    ///
    /// Required. A change replaces the resource.
    pub managed_notification_configuration_arn: Option<Value<String>>,
}

impl Lower for ManagedNotificationAccountContactAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ContactIdentifier", self.contact_identifier);
        to.set("IsSensitiveEventsSubscribed", self.is_sensitive_events_subscribed);
        to.set("ManagedNotificationConfigurationArn", self.managed_notification_configuration_arn);
    }
}

impl Level1 for ManagedNotificationAccountContactAssociation {
    const TYPE: &'static str = "AWS::Notifications::ManagedNotificationAccountContactAssociation";
}

impl Handle<ManagedNotificationAccountContactAssociation> {
    /// `Ref`: `ManagedNotificationConfigurationArn`, `ContactIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`.
///
/// Associates a `Channel` with a `ManagedNotificationAdditionalChannelAssociation` for AWS User Notifications.
#[derive(Clone, Debug, Default)]
pub struct ManagedNotificationAdditionalChannelAssociation {
    /// The ARN of the `Channel`.
    ///
    /// Required. A change replaces the resource.
    pub channel_arn: Option<Value<String>>,
    /// Whether the channel association is subscribed to sensitive events. Access to sensitive events is gated by the
    /// SubscribeSensitiveEvents virtual IAM action.
    pub is_sensitive_events_subscribed: Option<Value<bool>>,
    /// The ARN of the `ManagedNotificationAdditionalChannelAssociation` associated with the `Channel`.
    ///
    /// Required. A change replaces the resource.
    pub managed_notification_configuration_arn: Option<Value<String>>,
}

impl Lower for ManagedNotificationAdditionalChannelAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelArn", self.channel_arn);
        to.set("IsSensitiveEventsSubscribed", self.is_sensitive_events_subscribed);
        to.set("ManagedNotificationConfigurationArn", self.managed_notification_configuration_arn);
    }
}

impl Level1 for ManagedNotificationAdditionalChannelAssociation {
    const TYPE: &'static str = "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation";
}

impl Handle<ManagedNotificationAdditionalChannelAssociation> {
    /// `Ref`: `ChannelArn`, `ManagedNotificationConfigurationArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Notifications::NotificationConfiguration`.
///
/// Configures a `NotificationConfiguration` for AWS User Notifications.
///
/// Its ARN: `arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}`.
#[derive(Clone, Debug, Default)]
pub struct NotificationConfiguration {
    /// The aggregation preference of the `NotificationConfiguration`.
    ///
    /// One of `LONG`, `SHORT`, `NONE`.
    pub aggregation_duration: Option<Value<String>>,
    /// The description of the `NotificationConfiguration`.
    ///
    /// Required. 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The name of the `NotificationConfiguration`. Supports RFC 3986's unreserved characters.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// A map of tags assigned to a `NotificationConfiguration`.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<notification_configuration::Tag>>>,
}

impl Lower for NotificationConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("AggregationDuration", self.aggregation_duration);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for NotificationConfiguration {
    const TYPE: &'static str = "AWS::Notifications::NotificationConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NotificationConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `NotificationConfiguration` resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The creation time of the `NotificationConfiguration`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The current status of the `NotificationConfiguration`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`NotificationConfiguration`] is made of.
pub mod notification_configuration {
    use super::*;

    /// `Tag` of `AWS::Notifications::NotificationConfiguration`.
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

/// `AWS::Notifications::NotificationHub`.
///
/// Configures a `NotificationHub` for AWS User Notifications. For more information about notification hub, see the
/// AWS User Notifications User Guide.
#[derive(Clone, Debug, Default)]
pub struct NotificationHub {
    /// The `NotificationHub` Region.
    ///
    /// Required. 2 to 25 characters. A change replaces the resource.
    pub region: Option<Value<String>>,
}

impl Lower for NotificationHub {
    fn fields(self, to: &mut Fields) {
        to.set("Region", self.region);
    }
}

impl Level1 for NotificationHub {
    const TYPE: &'static str = "AWS::Notifications::NotificationHub";
}

impl Handle<NotificationHub> {
    /// `Ref`: its `Region`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date and time the `NotificationHubOverview` was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The attribute `NotificationHubStatusSummary`.
    pub fn notification_hub_status_summary(self) -> Value<Json> {
        self.attribute("NotificationHubStatusSummary")
    }
}

/// `AWS::Notifications::OrganizationalUnitAssociation`.
///
/// Resource Type definition for AWS::Notifications::OrganizationalUnitAssociation.
#[derive(Clone, Debug, Default)]
pub struct OrganizationalUnitAssociation {
    /// ARN identifier of the NotificationConfiguration. Example:
    /// arn:aws:notifications::123456789012:configuration/a01jes88qxwkbj05xv9c967pgm1.
    ///
    /// Required. A change replaces the resource.
    pub notification_configuration_arn: Option<Value<String>>,
    /// The ID of the organizational unit.
    ///
    /// Required. A change replaces the resource.
    pub organizational_unit_id: Option<Value<String>>,
}

impl Lower for OrganizationalUnitAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("NotificationConfigurationArn", self.notification_configuration_arn);
        to.set("OrganizationalUnitId", self.organizational_unit_id);
    }
}

impl Level1 for OrganizationalUnitAssociation {
    const TYPE: &'static str = "AWS::Notifications::OrganizationalUnitAssociation";
}

impl Handle<OrganizationalUnitAssociation> {
    /// `Ref`: `NotificationConfigurationArn`, `OrganizationalUnitId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}
