//! `AWS::ControlTower`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ControlTower::EnabledBaseline`.
///
/// Definition of AWS::ControlTower::EnabledBaseline Resource Type.
///
/// Its ARN: `arn:${Partition}:controltower:${Region}:${Account}:enabledbaseline/${EnabledBaselineId}`.
#[derive(Clone, Debug, Default)]
pub struct EnabledBaseline {
    /// The specific `Baseline` enabled as part of the `EnabledBaseline` resource.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub baseline_identifier: Option<Value<String>>,
    /// The enabled version of the `Baseline`.
    ///
    /// Required.
    pub baseline_version: Option<Value<String>>,
    /// Shows the parameters that are applied when enabling this `Baseline`.
    pub parameters: Option<Value<Vec<enabled_baseline::Parameter>>>,
    pub tags: Option<Value<Vec<enabled_baseline::Tag>>>,
    /// The target on which to enable the `Baseline`.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub target_identifier: Option<Value<String>>,
}

impl Lower for EnabledBaseline {
    fn fields(self, to: &mut Fields) {
        to.set("BaselineIdentifier", self.baseline_identifier);
        to.set("BaselineVersion", self.baseline_version);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
        to.set("TargetIdentifier", self.target_identifier);
    }
}

impl Level1 for EnabledBaseline {
    const TYPE: &'static str = "AWS::ControlTower::EnabledBaseline";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EnabledBaseline> {
    /// `Ref`: its `EnabledBaselineIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `EnabledBaselineIdentifier`.
    pub fn enabled_baseline_identifier(self) -> Value<String> {
        self.attribute("EnabledBaselineIdentifier")
    }
}

/// What [`EnabledBaseline`] is made of.
pub mod enabled_baseline {
    use super::*;

    /// `Parameter` of `AWS::ControlTower::EnabledBaseline`.
    #[derive(Clone, Debug, Default)]
    pub struct Parameter {
        /// 1 to 256 characters.
        pub key: Option<Value<String>>,
        pub value: Option<Value<Json>>,
    }

    impl Lower for Parameter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::ControlTower::EnabledBaseline`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ControlTower::EnabledControl`.
///
/// The resource represents an enabled control. It specifies an asynchronous operation that creates AWS resources on
/// the specified organizational unit and the accounts it contains.
///
/// Its ARN: `arn:${Partition}:controltower:${Region}:${Account}:enabledcontrol/${EnabledControlId}`.
#[derive(Clone, Debug, Default)]
pub struct EnabledControl {
    /// The ARN of the control. Only \*Strongly recommended\* and \*Elective\* controls are permitted, with the
    /// exception of the \*Region deny\* control.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub control_identifier: Option<Value<String>>,
    /// Array of `EnabledControlParameter` objects.
    ///
    /// At least 1 items.
    pub parameters: Option<Value<Vec<enabled_control::EnabledControlParameter>>>,
    /// A set of tags to assign to the enabled control.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<enabled_control::Tag>>>,
    /// The ARN of the organizational unit. For information on how to find the `targetIdentifier`, see the overview
    /// page.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub target_identifier: Option<Value<String>>,
}

impl Lower for EnabledControl {
    fn fields(self, to: &mut Fields) {
        to.set("ControlIdentifier", self.control_identifier);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
        to.set("TargetIdentifier", self.target_identifier);
    }
}

impl Level1 for EnabledControl {
    const TYPE: &'static str = "AWS::ControlTower::EnabledControl";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EnabledControl> {
    /// `Ref`: `TargetIdentifier`, `ControlIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`EnabledControl`] is made of.
pub mod enabled_control {
    use super::*;

    /// A set of parameters that configure the behavior of the enabled control. Expressed as a key/value pair, where
    /// `Key` is of type `String` and `Value` is of type `Document`.
    #[derive(Clone, Debug, Default)]
    pub struct EnabledControlParameter {
        /// The key of a key/value pair. It is of type `string`.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of a key/value pair. It can be of type `array`, `string`, `number`, `object`, or `boolean`.
        ///
        /// Required. At least 1 items.
        pub value: Option<Value<Json>>,
    }

    impl Lower for EnabledControlParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
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

/// `AWS::ControlTower::LandingZone`.
///
/// Creates a new landing zone. This API call starts an asynchronous operation that creates and configures a landing
/// zone, based on the parameters specified in the manifest JSON file.
///
/// Its ARN: `arn:${Partition}:controltower:${Region}:${Account}:landingzone/${LandingZoneId}`.
#[derive(Clone, Debug, Default)]
pub struct LandingZone {
    /// The landing zone manifest JSON text file that specifies the landing zone configurations.
    ///
    /// Required.
    pub manifest: Option<Value<Json>>,
    /// The types of remediation actions configured for the landing zone, such as automatic drift correction or
    /// compliance enforcement.
    ///
    /// 1 to 1 items.
    pub remediation_types: Option<Value<Vec<String>>>,
    /// Tags to be applied to the landing zone.
    pub tags: Option<Value<Vec<landing_zone::Tag>>>,
    /// The landing zone's current deployed version.
    ///
    /// Required. 3 to 10 characters.
    pub version: Option<Value<String>>,
}

impl Lower for LandingZone {
    fn fields(self, to: &mut Fields) {
        to.set("Manifest", self.manifest);
        to.set("RemediationTypes", self.remediation_types);
        to.set("Tags", self.tags);
        to.set("Version", self.version);
    }
}

impl Level1 for LandingZone {
    const TYPE: &'static str = "AWS::ControlTower::LandingZone";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LandingZone> {
    /// `Ref`: its `LandingZoneIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the landing zone.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The drift status of the landing zone.
    pub fn drift_status(self) -> Value<String> {
        self.attribute("DriftStatus")
    }

    /// The unique identifier of the landing zone.
    pub fn landing_zone_identifier(self) -> Value<String> {
        self.attribute("LandingZoneIdentifier")
    }

    /// The latest available version of the landing zone.
    pub fn latest_available_version(self) -> Value<String> {
        self.attribute("LatestAvailableVersion")
    }

    /// The landing zone deployment status. One of `ACTIVE`, `PROCESSING`, `FAILED`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`LandingZone`] is made of.
pub mod landing_zone {
    use super::*;

    /// `Tag` of `AWS::ControlTower::LandingZone`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
