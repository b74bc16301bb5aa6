//! `AWS::WorkSpacesThinClient`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::WorkSpacesThinClient::Environment`.
///
/// Describes an environment.
///
/// Its ARN: `arn:${Partition}:thinclient:${Region}:${Account}:environment/${EnvironmentId}`.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// The ID of the software set to apply.
    pub desired_software_set_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the desktop to stream from Amazon WorkSpaces, WorkSpaces Secure Browser, or
    /// WorkSpaces Applications.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub desktop_arn: Option<Value<String>>,
    /// The URL for the identity provider login (only for environments that use WorkSpaces Applications).
    ///
    /// 1 to 1024 characters.
    pub desktop_endpoint: Option<Value<String>>,
    /// An array of key-value pairs to apply to the newly created devices for this environment.
    ///
    /// At most 50 items.
    pub device_creation_tags: Option<Value<Vec<environment::Tag>>>,
    /// The Amazon Resource Name (ARN) of the AWS Key Management Service key used to encrypt the environment.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// A specification for a time window to apply software updates.
    pub maintenance_window: Option<Value<environment::MaintenanceWindow>>,
    /// The name of the environment.
    ///
    /// 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// An option to define which software updates to apply.
    ///
    /// One of `USE_LATEST`, `USE_DESIRED`.
    pub software_set_update_mode: Option<Value<String>>,
    /// An option to define if software updates should be applied within a maintenance window.
    ///
    /// One of `USE_MAINTENANCE_WINDOW`, `APPLY_IMMEDIATELY`.
    pub software_set_update_schedule: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<environment::Tag>>>,
}

impl Lower for Environment {
    fn fields(self, to: &mut Fields) {
        to.set("DesiredSoftwareSetId", self.desired_software_set_id);
        to.set("DesktopArn", self.desktop_arn);
        to.set("DesktopEndpoint", self.desktop_endpoint);
        to.set("DeviceCreationTags", self.device_creation_tags);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("MaintenanceWindow", self.maintenance_window);
        to.set("Name", self.name);
        to.set("SoftwareSetUpdateMode", self.software_set_update_mode);
        to.set("SoftwareSetUpdateSchedule", self.software_set_update_schedule);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Environment {
    const TYPE: &'static str = "AWS::WorkSpacesThinClient::Environment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Environment> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The activation code to register a device to the environment.
    pub fn activation_code(self) -> Value<String> {
        self.attribute("ActivationCode")
    }

    /// The Amazon Resource Name (ARN) of the environment.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp of when the environment was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The type of streaming desktop for the environment.
    pub fn desktop_type(self) -> Value<String> {
        self.attribute("DesktopType")
    }

    /// Unique identifier of the environment.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ID of the software set that is pending to be installed.
    pub fn pending_software_set_id(self) -> Value<String> {
        self.attribute("PendingSoftwareSetId")
    }

    /// The version of the software set that is pending to be installed.
    pub fn pending_software_set_version(self) -> Value<String> {
        self.attribute("PendingSoftwareSetVersion")
    }

    /// The number of devices registered to the environment.
    pub fn registered_devices_count(self) -> Value<i64> {
        self.attribute("RegisteredDevicesCount")
    }

    /// Describes if the software currently installed on all devices in the environment is a supported version.
    pub fn software_set_compliance_status(self) -> Value<String> {
        self.attribute("SoftwareSetComplianceStatus")
    }

    /// The timestamp of when the device was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Environment`] is made of.
pub mod environment {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

    /// Describes the maintenance window for a thin client device.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceWindow {
        /// The option to set the maintenance window during the device local time or Universal Coordinated Time (UTC).
        ///
        /// One of `UTC`, `DEVICE`.
        pub apply_time_of: Option<Value<String>>,
        /// The days of the week during which the maintenance window is open.
        ///
        /// 1 to 7 items.
        pub days_of_the_week: Option<Value<Vec<String>>>,
        /// The hour for the maintenance window end ( `00` - `23` ).
        ///
        /// 0 to 23.
        pub end_time_hour: Option<Value<i64>>,
        /// The minutes for the maintenance window end ( `00` - `59` ).
        ///
        /// 0 to 59.
        pub end_time_minute: Option<Value<i64>>,
        /// The hour for the maintenance window start ( `00` - `23` ).
        ///
        /// 0 to 23.
        pub start_time_hour: Option<Value<i64>>,
        /// The minutes past the hour for the maintenance window start ( `00` - `59` ).
        ///
        /// 0 to 59.
        pub start_time_minute: Option<Value<i64>>,
        /// An option to select the default or custom maintenance window.
        ///
        /// Required. One of `SYSTEM`, `CUSTOM`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for MaintenanceWindow {
        fn fields(self, to: &mut Fields) {
            to.set("ApplyTimeOf", self.apply_time_of);
            to.set("DaysOfTheWeek", self.days_of_the_week);
            to.set("EndTimeHour", self.end_time_hour);
            to.set("EndTimeMinute", self.end_time_minute);
            to.set("StartTimeHour", self.start_time_hour);
            to.set("StartTimeMinute", self.start_time_minute);
            to.set("Type", self.type_);
        }
    }
}
