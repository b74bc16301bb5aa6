//! `AWS::ARCZonalShift`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`.
///
/// Definition of AWS::ARCZonalShift::AutoshiftObserverNotificationStatus Resource Type.
#[derive(Clone, Debug, Default)]
pub struct AutoshiftObserverNotificationStatus {
    /// Required. One of `ENABLED`. A change replaces the resource.
    pub status: Option<Value<String>>,
}

impl Lower for AutoshiftObserverNotificationStatus {
    fn fields(self, to: &mut Fields) {
        to.set("Status", self.status);
    }
}

impl Level1 for AutoshiftObserverNotificationStatus {
    const TYPE: &'static str = "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus";
}

impl Handle<AutoshiftObserverNotificationStatus> {
    /// `Ref`: `AccountId`, `Region`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// User account id, used as part of the primary identifier for the resource.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// Region, used as part of the primary identifier for the resource.
    pub fn region(self) -> Value<String> {
        self.attribute("Region")
    }
}

/// `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
///
/// The zonal autoshift configuration for a resource includes the practice run configuration and the status for
/// running autoshifts, zonal autoshift status.
#[derive(Clone, Debug, Default)]
pub struct ZonalAutoshiftConfiguration {
    /// A practice run configuration for a resource includes the Amazon CloudWatch alarms that you've specified for a
    /// practice run, as well as any blocked dates or blocked windows for the practice run.
    pub practice_run_configuration: Option<Value<zonal_autoshift_configuration::PracticeRunConfiguration>>,
    /// The identifier for the resource that AWS shifts traffic for. The identifier is the Amazon Resource Name (ARN)
    /// for the resource.
    ///
    /// 8 to 1024 characters. A change replaces the resource.
    pub resource_identifier: Option<Value<String>>,
    /// When zonal autoshift is `ENABLED`, you authorize AWS to shift away resource traffic for an application from an
    /// Availability Zone during events, on your behalf, to help reduce time to recovery.
    ///
    /// One of `ENABLED`.
    pub zonal_autoshift_status: Option<Value<String>>,
}

impl Lower for ZonalAutoshiftConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("PracticeRunConfiguration", self.practice_run_configuration);
        to.set("ResourceIdentifier", self.resource_identifier);
        to.set("ZonalAutoshiftStatus", self.zonal_autoshift_status);
    }
}

impl Level1 for ZonalAutoshiftConfiguration {
    const TYPE: &'static str = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration";
}

impl Handle<ZonalAutoshiftConfiguration> {
    /// `Ref`: its `ResourceIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`ZonalAutoshiftConfiguration`] is made of.
pub mod zonal_autoshift_configuration {
    use super::*;

    /// A practice run configuration for a resource includes the Amazon CloudWatch alarms that you've specified for a
    /// practice run, as well as any blocked dates or blocked windows for the practice run.
    #[derive(Clone, Debug, Default)]
    pub struct PracticeRunConfiguration {
        /// An array of one or more dates that you can specify when AWS does not start practice runs for a resource.
        ///
        /// 0 to 15 items.
        pub blocked_dates: Option<Value<Vec<String>>>,
        /// An array of one or more days and times that you can specify when ARC does not start practice runs for a
        /// resource.
        ///
        /// 0 to 15 items.
        pub blocked_windows: Option<Value<Vec<String>>>,
        /// An optional alarm that you can specify that blocks practice runs when the alarm is in an `ALARM` state.
        ///
        /// 1 to 1 items.
        pub blocking_alarms: Option<Value<Vec<ControlCondition>>>,
        /// The alarm that you specify to monitor the health of your application during practice runs. When the outcome
        /// alarm goes into an `ALARM` state, the practice run is ended and the outcome is set to `FAILED`.
        ///
        /// Required. 1 to 1 items.
        pub outcome_alarms: Option<Value<Vec<ControlCondition>>>,
    }

    impl Lower for PracticeRunConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BlockedDates", self.blocked_dates);
            to.set("BlockedWindows", self.blocked_windows);
            to.set("BlockingAlarms", self.blocking_alarms);
            to.set("OutcomeAlarms", self.outcome_alarms);
        }
    }

    /// A control condition is an alarm that you specify for a practice run. When you configure practice runs with zonal
    /// autoshift for a resource, you specify Amazon CloudWatch alarms, which you create in CloudWatch to use with the
    /// practice run.
    #[derive(Clone, Debug, Default)]
    pub struct ControlCondition {
        /// The Amazon Resource Name (ARN) for an Amazon CloudWatch alarm that you specify as a control condition for a
        /// practice run.
        ///
        /// Required. 8 to 1024 characters.
        pub alarm_identifier: Option<Value<String>>,
        /// The type of alarm specified for a practice run. You can only specify Amazon CloudWatch alarms for practice runs,
        /// so the only valid value is `CLOUDWATCH`.
        ///
        /// Required. 8 to 10 characters.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ControlCondition {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmIdentifier", self.alarm_identifier);
            to.set("Type", self.type_);
        }
    }
}
