//! `AWS::IoTCoreDeviceAdvisor`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
///
/// Creates a Device Advisor test suite.
///
/// Its ARN: `arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suitedefinition/${SuiteDefinitionId}`.
#[derive(Clone, Debug, Default)]
pub struct SuiteDefinition {
    /// Gets the suite definition configuration.
    ///
    /// Required.
    pub suite_definition_configuration: Option<Value<suite_definition::SuiteDefinitionConfiguration>>,
    /// Metadata that can be used to manage the the Suite Definition.
    pub tags: Option<Value<Vec<suite_definition::Tag>>>,
}

impl Lower for SuiteDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("SuiteDefinitionConfiguration", self.suite_definition_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SuiteDefinition {
    const TYPE: &'static str = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SuiteDefinition> {
    /// `Ref`: its `SuiteDefinitionId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Arn of the Suite Definition.
    pub fn suite_definition_arn(self) -> Value<Arn> {
        self.attribute("SuiteDefinitionArn")
    }

    /// The version of the Suite Definition.
    pub fn suite_definition_id(self) -> Value<String> {
        self.attribute("SuiteDefinitionId")
    }

    /// The ID of the Suite Definition.
    pub fn suite_definition_version(self) -> Value<String> {
        self.attribute("SuiteDefinitionVersion")
    }
}

/// What [`SuiteDefinition`] is made of.
pub mod suite_definition {
    use super::*;

    /// The configuration of the Suite Definition. Listed below are the required elements of the
    /// `SuiteDefinitionConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct SuiteDefinitionConfiguration {
        /// Gets the device permission ARN. This is a required parameter.
        ///
        /// Required. 20 to 2048 characters.
        pub device_permission_role_arn: Option<Value<String>>,
        /// Gets the devices configured.
        ///
        /// 0 to 2 items.
        pub devices: Option<Value<Vec<DeviceUnderTest>>>,
        /// Gets the tests intended for qualification in a suite.
        pub intended_for_qualification: Option<Value<bool>>,
        /// Gets the test suite root group. This is a required parameter. For updating or creating the latest qualification
        /// suite, if `intendedForQualification` is set to true, `rootGroup` can be an empty string.
        ///
        /// Required. 1 to 2048 characters.
        pub root_group: Option<Value<String>>,
        /// Gets the suite definition name. This is a required parameter.
        ///
        /// 1 to 256 characters.
        pub suite_definition_name: Option<Value<String>>,
    }

    impl Lower for SuiteDefinitionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DevicePermissionRoleArn", self.device_permission_role_arn);
            to.set("Devices", self.devices);
            to.set("IntendedForQualification", self.intended_for_qualification);
            to.set("RootGroup", self.root_group);
            to.set("SuiteDefinitionName", self.suite_definition_name);
        }
    }

    /// Information of a test device. A thing ARN, certificate ARN or device role ARN is required.
    #[derive(Clone, Debug, Default)]
    pub struct DeviceUnderTest {
        /// Lists device's certificate ARN.
        ///
        /// 20 to 2048 characters.
        pub certificate_arn: Option<Value<String>>,
        /// Lists device's thing ARN.
        ///
        /// 20 to 2048 characters.
        pub thing_arn: Option<Value<String>>,
    }

    impl Lower for DeviceUnderTest {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("ThingArn", self.thing_arn);
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
