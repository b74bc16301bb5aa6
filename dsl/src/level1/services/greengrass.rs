//! `AWS::Greengrass`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Greengrass::ConnectorDefinition`.
///
/// The `AWS::Greengrass::ConnectorDefinition` resource represents a connector definition for AWS IoT Greengrass.
///
/// Its ARN:
/// `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}`.
#[derive(Clone, Debug, Default)]
pub struct ConnectorDefinition {
    /// The connector definition version to include when the connector definition is created. A connector definition
    /// version contains a list of `connector` property types.
    ///
    /// A change replaces the resource.
    pub initial_version: Option<Value<connector_definition::ConnectorDefinitionVersion>>,
    /// The name of the connector definition.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Application-specific metadata to attach to the connector definition. You can use tags in IAM policies to control
    /// access to AWS IoT Greengrass resources.
    pub tags: Option<Value<Json>>,
}

impl Lower for ConnectorDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("InitialVersion", self.initial_version);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConnectorDefinition {
    const TYPE: &'static str = "AWS::Greengrass::ConnectorDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ConnectorDefinition> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `ConnectorDefinition`, such as `arn:aws:greengrass:us-east-1:
    /// :/greengrass/definition/connectors/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the `ConnectorDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `ConnectorDefinitionVersion` that was added to the `ConnectorDefinition`, such as
    /// `arn:aws:greengrass:us-east-1`…
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersionArn")
    }

    /// The name of the `ConnectorDefinition`, such as `MyConnectorDefinition`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`ConnectorDefinition`] is made of.
pub mod connector_definition {
    use super::*;

    /// A connector definition version contains a list of connectors.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorDefinitionVersion {
        /// The connectors in this version. Only one instance of a given connector can be added to a connector definition
        /// version at a time.
        ///
        /// Required. A change replaces the resource.
        pub connectors: Option<Value<Vec<Connector>>>,
    }

    impl Lower for ConnectorDefinitionVersion {
        fn fields(self, to: &mut Fields) {
            to.set("Connectors", self.connectors);
        }
    }

    /// Connectors are modules that provide built-in integration with local infrastructure, device protocols, AWS, and
    /// other cloud services.
    #[derive(Clone, Debug, Default)]
    pub struct Connector {
        /// The Amazon Resource Name (ARN) of the connector.
        ///
        /// Required. A change replaces the resource.
        pub connector_arn: Option<Value<String>>,
        /// A descriptive or arbitrary ID for the connector. This value must be unique within the connector definition
        /// version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// The parameters or configuration used by the connector.
        ///
        /// A change replaces the resource.
        pub parameters: Option<Value<Json>>,
    }

    impl Lower for Connector {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorArn", self.connector_arn);
            to.set("Id", self.id);
            to.set("Parameters", self.parameters);
        }
    }
}

/// `AWS::Greengrass::ConnectorDefinitionVersion`.
///
/// The `AWS::Greengrass::ConnectorDefinitionVersion` resource represents a connector definition version for AWS IoT
/// Greengrass.
#[derive(Clone, Debug, Default)]
pub struct ConnectorDefinitionVersion {
    /// The ID of the connector definition associated with this version. This value is a GUID.
    ///
    /// Required. A change replaces the resource.
    pub connector_definition_id: Option<Value<String>>,
    /// The connectors in this version. Only one instance of a given connector can be added to the connector definition
    /// version at a time.
    ///
    /// Required. A change replaces the resource.
    pub connectors: Option<Value<Vec<connector_definition_version::Connector>>>,
}

impl Lower for ConnectorDefinitionVersion {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectorDefinitionId", self.connector_definition_id);
        to.set("Connectors", self.connectors);
    }
}

impl Level1 for ConnectorDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::ConnectorDefinitionVersion";
}

impl Handle<ConnectorDefinitionVersion> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ConnectorDefinitionVersion`] is made of.
pub mod connector_definition_version {
    use super::*;

    /// Connectors are modules that provide built-in integration with local infrastructure, device protocols, AWS, and
    /// other cloud services.
    #[derive(Clone, Debug, Default)]
    pub struct Connector {
        /// The Amazon Resource Name (ARN) of the connector.
        ///
        /// Required. A change replaces the resource.
        pub connector_arn: Option<Value<String>>,
        /// A descriptive or arbitrary ID for the connector. This value must be unique within the connector definition
        /// version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// The parameters or configuration that the connector uses.
        ///
        /// A change replaces the resource.
        pub parameters: Option<Value<Json>>,
    }

    impl Lower for Connector {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorArn", self.connector_arn);
            to.set("Id", self.id);
            to.set("Parameters", self.parameters);
        }
    }
}

/// `AWS::Greengrass::CoreDefinition`.
///
/// The `AWS::Greengrass::CoreDefinition` resource represents a core definition for AWS IoT Greengrass. Core
/// definitions are used to organize your core definition versions.
///
/// Its ARN: `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}`.
#[derive(Clone, Debug, Default)]
pub struct CoreDefinition {
    /// The core definition version to include when the core definition is created. Currently, a core definition version
    /// can contain only one `core`.
    ///
    /// A change replaces the resource.
    pub initial_version: Option<Value<core_definition::CoreDefinitionVersion>>,
    /// The name of the core definition.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Application-specific metadata to attach to the core definition. You can use tags in IAM policies to control
    /// access to AWS IoT Greengrass resources.
    pub tags: Option<Value<Json>>,
}

impl Lower for CoreDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("InitialVersion", self.initial_version);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CoreDefinition {
    const TYPE: &'static str = "AWS::Greengrass::CoreDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<CoreDefinition> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `CoreDefinition`, such as `arn:aws:greengrass:us-east-1:
    /// :/greengrass/definition/cores/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the `CoreDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `CoreDefinitionVersion` that was added to the `CoreDefinition`, such as
    /// `arn:aws:greengrass:us-east-1:
    /// :/greengrass/definition/cores/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`.
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersionArn")
    }

    /// The name of the `CoreDefinition`, such as `MyCoreDefinition`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`CoreDefinition`] is made of.
pub mod core_definition {
    use super::*;

    /// A core definition version contains a Greengrass core.
    #[derive(Clone, Debug, Default)]
    pub struct CoreDefinitionVersion {
        /// The Greengrass core in this version. Currently, the `Cores` property for a core definition version can contain
        /// only one core.
        ///
        /// Required. A change replaces the resource.
        pub cores: Option<Value<Vec<Core>>>,
    }

    impl Lower for CoreDefinitionVersion {
        fn fields(self, to: &mut Fields) {
            to.set("Cores", self.cores);
        }
    }

    /// A core is an AWS IoT device that runs the AWS IoT Greengrass core software and manages local processes for a
    /// Greengrass group.
    #[derive(Clone, Debug, Default)]
    pub struct Core {
        /// The Amazon Resource Name (ARN) of the device certificate for the core. This X.509 certificate is used to
        /// authenticate the core with AWS IoT and AWS IoT Greengrass services.
        ///
        /// Required. A change replaces the resource.
        pub certificate_arn: Option<Value<String>>,
        /// A descriptive or arbitrary ID for the core. This value must be unique within the core definition version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// Indicates whether the core's local shadow is synced with the cloud automatically. The default is false.
        ///
        /// A change replaces the resource.
        pub sync_shadow: Option<Value<bool>>,
        /// The ARN of the core, which is an AWS IoT device (thing).
        ///
        /// Required. A change replaces the resource.
        pub thing_arn: Option<Value<String>>,
    }

    impl Lower for Core {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("Id", self.id);
            to.set("SyncShadow", self.sync_shadow);
            to.set("ThingArn", self.thing_arn);
        }
    }
}

/// `AWS::Greengrass::CoreDefinitionVersion`.
///
/// The `AWS::Greengrass::CoreDefinitionVersion` resource represents a core definition version for AWS IoT
/// Greengrass.
#[derive(Clone, Debug, Default)]
pub struct CoreDefinitionVersion {
    /// The ID of the core definition associated with this version. This value is a GUID.
    ///
    /// Required. A change replaces the resource.
    pub core_definition_id: Option<Value<String>>,
    /// The Greengrass core in this version. Currently, the `Cores` property for a core definition version can contain
    /// only one core.
    ///
    /// Required. A change replaces the resource.
    pub cores: Option<Value<Vec<core_definition_version::Core>>>,
}

impl Lower for CoreDefinitionVersion {
    fn fields(self, to: &mut Fields) {
        to.set("CoreDefinitionId", self.core_definition_id);
        to.set("Cores", self.cores);
    }
}

impl Level1 for CoreDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::CoreDefinitionVersion";
}

impl Handle<CoreDefinitionVersion> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`CoreDefinitionVersion`] is made of.
pub mod core_definition_version {
    use super::*;

    /// A core is an AWS IoT device that runs the AWS IoT Greengrass core software and manages local processes for a
    /// Greengrass group.
    #[derive(Clone, Debug, Default)]
    pub struct Core {
        /// The ARN of the device certificate for the core. This X.509 certificate is used to authenticate the core with AWS
        /// IoT and AWS IoT Greengrass services.
        ///
        /// Required. A change replaces the resource.
        pub certificate_arn: Option<Value<String>>,
        /// A descriptive or arbitrary ID for the core. This value must be unique within the core definition version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// Indicates whether the core's local shadow is synced with the cloud automatically. The default is false.
        ///
        /// A change replaces the resource.
        pub sync_shadow: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) of the core, which is an AWS IoT device (thing).
        ///
        /// Required. A change replaces the resource.
        pub thing_arn: Option<Value<String>>,
    }

    impl Lower for Core {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("Id", self.id);
            to.set("SyncShadow", self.sync_shadow);
            to.set("ThingArn", self.thing_arn);
        }
    }
}

/// `AWS::Greengrass::DeviceDefinition`.
///
/// The `AWS::Greengrass::DeviceDefinition` resource represents a device definition for AWS IoT Greengrass.
///
/// Its ARN:
/// `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}`.
#[derive(Clone, Debug, Default)]
pub struct DeviceDefinition {
    /// The device definition version to include when the device definition is created. A device definition version
    /// contains a list of `device` property types.
    ///
    /// A change replaces the resource.
    pub initial_version: Option<Value<device_definition::DeviceDefinitionVersion>>,
    /// The name of the device definition.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Application-specific metadata to attach to the device definition. You can use tags in IAM policies to control
    /// access to AWS IoT Greengrass resources.
    pub tags: Option<Value<Json>>,
}

impl Lower for DeviceDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("InitialVersion", self.initial_version);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DeviceDefinition {
    const TYPE: &'static str = "AWS::Greengrass::DeviceDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<DeviceDefinition> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `DeviceDefinition`, such as `arn:aws:greengrass:us-east-1:
    /// :/greengrass/definition/devices/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the `DeviceDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `DeviceDefinitionVersion` that was added to the `DeviceDefinition`, such as
    /// `arn:aws:greengrass:us-east-1`…
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersionArn")
    }

    /// The name of the device definition.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`DeviceDefinition`] is made of.
pub mod device_definition {
    use super::*;

    /// A device definition version contains a list of devices.
    #[derive(Clone, Debug, Default)]
    pub struct DeviceDefinitionVersion {
        /// The devices in this version.
        ///
        /// Required. A change replaces the resource.
        pub devices: Option<Value<Vec<Device>>>,
    }

    impl Lower for DeviceDefinitionVersion {
        fn fields(self, to: &mut Fields) {
            to.set("Devices", self.devices);
        }
    }

    /// A device is an AWS IoT device (thing) that's added to a Greengrass group. Greengrass devices can communicate
    /// with the Greengrass core in the same group.
    #[derive(Clone, Debug, Default)]
    pub struct Device {
        /// The Amazon Resource Name (ARN) of the device certificate for the device. This X.509 certificate is used to
        /// authenticate the device with AWS IoT and AWS IoT Greengrass services.
        ///
        /// Required. A change replaces the resource.
        pub certificate_arn: Option<Value<String>>,
        /// A descriptive or arbitrary ID for the device. This value must be unique within the device definition version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// Indicates whether the device's local shadow is synced with the cloud automatically.
        ///
        /// A change replaces the resource.
        pub sync_shadow: Option<Value<bool>>,
        /// The ARN of the device, which is an AWS IoT device (thing).
        ///
        /// Required. A change replaces the resource.
        pub thing_arn: Option<Value<String>>,
    }

    impl Lower for Device {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("Id", self.id);
            to.set("SyncShadow", self.sync_shadow);
            to.set("ThingArn", self.thing_arn);
        }
    }
}

/// `AWS::Greengrass::DeviceDefinitionVersion`.
///
/// The `AWS::Greengrass::DeviceDefinitionVersion` resource represents a device definition version for AWS IoT
/// Greengrass.
#[derive(Clone, Debug, Default)]
pub struct DeviceDefinitionVersion {
    /// The ID of the device definition associated with this version. This value is a GUID.
    ///
    /// Required. A change replaces the resource.
    pub device_definition_id: Option<Value<String>>,
    /// The devices in this version.
    ///
    /// Required. A change replaces the resource.
    pub devices: Option<Value<Vec<device_definition_version::Device>>>,
}

impl Lower for DeviceDefinitionVersion {
    fn fields(self, to: &mut Fields) {
        to.set("DeviceDefinitionId", self.device_definition_id);
        to.set("Devices", self.devices);
    }
}

impl Level1 for DeviceDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::DeviceDefinitionVersion";
}

impl Handle<DeviceDefinitionVersion> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`DeviceDefinitionVersion`] is made of.
pub mod device_definition_version {
    use super::*;

    /// A device is an AWS IoT device (thing) that's added to a Greengrass group. Greengrass devices can communicate
    /// with the Greengrass core in the same group.
    #[derive(Clone, Debug, Default)]
    pub struct Device {
        /// The ARN of the device certificate for the device. This X.509 certificate is used to authenticate the device with
        /// AWS IoT and AWS IoT Greengrass services.
        ///
        /// Required. A change replaces the resource.
        pub certificate_arn: Option<Value<String>>,
        /// A descriptive or arbitrary ID for the device. This value must be unique within the device definition version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// Indicates whether the device's local shadow is synced with the cloud automatically.
        ///
        /// A change replaces the resource.
        pub sync_shadow: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) of the device, which is an AWS IoT device (thing).
        ///
        /// Required. A change replaces the resource.
        pub thing_arn: Option<Value<String>>,
    }

    impl Lower for Device {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("Id", self.id);
            to.set("SyncShadow", self.sync_shadow);
            to.set("ThingArn", self.thing_arn);
        }
    }
}

/// `AWS::Greengrass::FunctionDefinition`.
///
/// The `AWS::Greengrass::FunctionDefinition` resource represents a function definition for AWS IoT Greengrass.
///
/// Its ARN:
/// `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}`.
#[derive(Clone, Debug, Default)]
pub struct FunctionDefinition {
    /// The function definition version to include when the function definition is created. A function definition
    /// version contains a list of `function` property types.
    ///
    /// A change replaces the resource.
    pub initial_version: Option<Value<function_definition::FunctionDefinitionVersion>>,
    /// The name of the function definition.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Application-specific metadata to attach to the function definition. You can use tags in IAM policies to control
    /// access to AWS IoT Greengrass resources.
    pub tags: Option<Value<Json>>,
}

impl Lower for FunctionDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("InitialVersion", self.initial_version);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FunctionDefinition {
    const TYPE: &'static str = "AWS::Greengrass::FunctionDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<FunctionDefinition> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `FunctionDefinition`, such as `arn:aws:greengrass:us-east-1:
    /// :/greengrass/definition/functions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the `FunctionDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `FunctionDefinitionVersion` that was added to the `FunctionDefinition`, such as
    /// `arn:aws:greengrass:us-east-1`…
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersionArn")
    }

    /// The name of the `FunctionDefinition`, such as `MyFunctionDefinition`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`FunctionDefinition`] is made of.
pub mod function_definition {
    use super::*;

    /// A function definition version contains a list of functions.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionDefinitionVersion {
        /// The default configuration that applies to all Lambda functions in the group. Individual Lambda functions can
        /// override these settings.
        ///
        /// A change replaces the resource.
        pub default_config: Option<Value<DefaultConfig>>,
        /// The functions in this version.
        ///
        /// Required. A change replaces the resource.
        pub functions: Option<Value<Vec<Function>>>,
    }

    impl Lower for FunctionDefinitionVersion {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultConfig", self.default_config);
            to.set("Functions", self.functions);
        }
    }

    /// The default configuration that applies to all Lambda functions in the function definition version. Individual
    /// Lambda functions can override these settings.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultConfig {
        /// Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core.
        ///
        /// Required.
        pub execution: Option<Value<Execution>>,
    }

    impl Lower for DefaultConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Execution", self.execution);
        }
    }

    /// Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core.
    #[derive(Clone, Debug, Default)]
    pub struct Execution {
        /// The containerization that the Lambda function runs in. Valid values are `GreengrassContainer` or `NoContainer`.
        ///
        /// A change replaces the resource.
        pub isolation_mode: Option<Value<String>>,
        /// The user and group permissions used to run the Lambda function. Typically, this is the ggc\_user and ggc\_group.
        ///
        /// A change replaces the resource.
        pub run_as: Option<Value<RunAs>>,
    }

    impl Lower for Execution {
        fn fields(self, to: &mut Fields) {
            to.set("IsolationMode", self.isolation_mode);
            to.set("RunAs", self.run_as);
        }
    }

    /// The access identity whose permissions are used to run the Lambda function. This setting overrides the default
    /// access identity that's specified for the group (by default, ggc\_user and ggc\_group).
    #[derive(Clone, Debug, Default)]
    pub struct RunAs {
        /// The group ID whose permissions are used to run the Lambda function. You can use the `getent group` command on
        /// your core device to look up the group ID.
        ///
        /// A change replaces the resource.
        pub gid: Option<Value<i64>>,
        /// The user ID whose permissions are used to run the Lambda function. You can use the `getent passwd` command on
        /// your core device to look up the user ID.
        ///
        /// A change replaces the resource.
        pub uid: Option<Value<i64>>,
    }

    impl Lower for RunAs {
        fn fields(self, to: &mut Fields) {
            to.set("Gid", self.gid);
            to.set("Uid", self.uid);
        }
    }

    /// A function is a Lambda function that's referenced from an AWS IoT Greengrass group. The function is deployed to
    /// a Greengrass core where it runs locally.
    #[derive(Clone, Debug, Default)]
    pub struct Function {
        /// The Amazon Resource Name (ARN) of the alias (recommended) or version of the referenced Lambda function.
        ///
        /// Required. A change replaces the resource.
        pub function_arn: Option<Value<String>>,
        /// The group-specific settings of the Lambda function. These settings configure the function's behavior in the
        /// Greengrass group.
        ///
        /// Required. A change replaces the resource.
        pub function_configuration: Option<Value<FunctionConfiguration>>,
        /// A descriptive or arbitrary ID for the function. This value must be unique within the function definition
        /// version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
    }

    impl Lower for Function {
        fn fields(self, to: &mut Fields) {
            to.set("FunctionArn", self.function_arn);
            to.set("FunctionConfiguration", self.function_configuration);
            to.set("Id", self.id);
        }
    }

    /// The group-specific configuration settings for a Lambda function. These settings configure the function's
    /// behavior in the Greengrass group.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionConfiguration {
        /// The expected encoding type of the input payload for the function. Valid values are `json` (default) and
        /// `binary`.
        ///
        /// A change replaces the resource.
        pub encoding_type: Option<Value<String>>,
        /// The environment configuration of the function.
        ///
        /// A change replaces the resource.
        pub environment: Option<Value<Environment>>,
        /// The execution arguments.
        ///
        /// A change replaces the resource.
        pub exec_args: Option<Value<String>>,
        /// The name of the function executable.
        ///
        /// A change replaces the resource.
        pub executable: Option<Value<String>>,
        /// The memory size (in KB) required by the function.
        ///
        /// A change replaces the resource.
        pub memory_size: Option<Value<i64>>,
        /// Indicates whether the function is pinned (or \*long-lived\* ). Pinned functions start when the core starts and
        /// process all requests in the same container.
        pub pinned: Option<Value<bool>>,
        /// The allowed execution time (in seconds) after which the function should terminate. For pinned functions, this
        /// timeout applies for each request.
        ///
        /// A change replaces the resource.
        pub timeout: Option<Value<i64>>,
    }

    impl Lower for FunctionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncodingType", self.encoding_type);
            to.set("Environment", self.environment);
            to.set("ExecArgs", self.exec_args);
            to.set("Executable", self.executable);
            to.set("MemorySize", self.memory_size);
            to.set("Pinned", self.pinned);
            to.set("Timeout", self.timeout);
        }
    }

    /// The environment configuration for a Lambda function on the AWS IoT Greengrass core.
    #[derive(Clone, Debug, Default)]
    pub struct Environment {
        /// Indicates whether the function is allowed to access the `/sys` directory on the core device, which allows the
        /// read device information from `/sys`.
        ///
        /// A change replaces the resource.
        pub access_sysfs: Option<Value<bool>>,
        /// Settings for the Lambda execution environment in AWS IoT Greengrass.
        ///
        /// A change replaces the resource.
        pub execution: Option<Value<Execution>>,
        /// A list of the resources in the group that the function can access, with the corresponding read-only or
        /// read-write permissions.
        ///
        /// A change replaces the resource.
        pub resource_access_policies: Option<Value<Vec<ResourceAccessPolicy>>>,
        /// Environment variables for the Lambda function.
        ///
        /// A change replaces the resource.
        pub variables: Option<Value<Json>>,
    }

    impl Lower for Environment {
        fn fields(self, to: &mut Fields) {
            to.set("AccessSysfs", self.access_sysfs);
            to.set("Execution", self.execution);
            to.set("ResourceAccessPolicies", self.resource_access_policies);
            to.set("Variables", self.variables);
        }
    }

    /// A list of the resources in the group that the function can access, with the corresponding read-only or
    /// read-write permissions.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceAccessPolicy {
        /// The read-only or read-write access that the Lambda function has to the resource. Valid values are `ro` or `rw`.
        ///
        /// A change replaces the resource.
        pub permission: Option<Value<String>>,
        /// The ID of the resource. This ID is assigned to the resource when you create the resource definition.
        ///
        /// Required. A change replaces the resource.
        pub resource_id: Option<Value<String>>,
    }

    impl Lower for ResourceAccessPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Permission", self.permission);
            to.set("ResourceId", self.resource_id);
        }
    }
}

/// `AWS::Greengrass::FunctionDefinitionVersion`.
///
/// The `AWS::Greengrass::FunctionDefinitionVersion` resource represents a function definition version for AWS IoT
/// Greengrass.
#[derive(Clone, Debug, Default)]
pub struct FunctionDefinitionVersion {
    /// The default configuration that applies to all Lambda functions in the group. Individual Lambda functions can
    /// override these settings.
    ///
    /// A change replaces the resource.
    pub default_config: Option<Value<function_definition_version::DefaultConfig>>,
    /// The ID of the function definition associated with this version. This value is a GUID.
    ///
    /// Required. A change replaces the resource.
    pub function_definition_id: Option<Value<String>>,
    /// The functions in this version.
    ///
    /// Required. A change replaces the resource.
    pub functions: Option<Value<Vec<function_definition_version::Function>>>,
}

impl Lower for FunctionDefinitionVersion {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultConfig", self.default_config);
        to.set("FunctionDefinitionId", self.function_definition_id);
        to.set("Functions", self.functions);
    }
}

impl Level1 for FunctionDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::FunctionDefinitionVersion";
}

impl Handle<FunctionDefinitionVersion> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`FunctionDefinitionVersion`] is made of.
pub mod function_definition_version {
    use super::*;

    /// The default configuration that applies to all Lambda functions in the function definition version. Individual
    /// Lambda functions can override these settings.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultConfig {
        /// Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core.
        ///
        /// Required.
        pub execution: Option<Value<Execution>>,
    }

    impl Lower for DefaultConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Execution", self.execution);
        }
    }

    /// Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core.
    #[derive(Clone, Debug, Default)]
    pub struct Execution {
        /// The containerization that the Lambda function runs in. Valid values are `GreengrassContainer` or `NoContainer`.
        ///
        /// A change replaces the resource.
        pub isolation_mode: Option<Value<String>>,
        /// The user and group permissions used to run the Lambda function. Typically, this is the ggc\_user and ggc\_group.
        ///
        /// A change replaces the resource.
        pub run_as: Option<Value<RunAs>>,
    }

    impl Lower for Execution {
        fn fields(self, to: &mut Fields) {
            to.set("IsolationMode", self.isolation_mode);
            to.set("RunAs", self.run_as);
        }
    }

    /// The user and group permissions used to run the Lambda function. This setting overrides the default access
    /// identity that's specified for the group (by default, ggc\_user and ggc\_group).
    #[derive(Clone, Debug, Default)]
    pub struct RunAs {
        /// The group ID whose permissions are used to run the Lambda function. You can use the `getent group` command on
        /// your core device to look up the group ID.
        ///
        /// A change replaces the resource.
        pub gid: Option<Value<i64>>,
        /// The user ID whose permissions are used to run the Lambda function. You can use the `getent passwd` command on
        /// your core device to look up the user ID.
        ///
        /// A change replaces the resource.
        pub uid: Option<Value<i64>>,
    }

    impl Lower for RunAs {
        fn fields(self, to: &mut Fields) {
            to.set("Gid", self.gid);
            to.set("Uid", self.uid);
        }
    }

    /// A function is a Lambda function that's referenced from an AWS IoT Greengrass group. The function is deployed to
    /// a Greengrass core where it runs locally.
    #[derive(Clone, Debug, Default)]
    pub struct Function {
        /// The Amazon Resource Name (ARN) of the alias (recommended) or version of the referenced Lambda function.
        ///
        /// Required. A change replaces the resource.
        pub function_arn: Option<Value<String>>,
        /// The group-specific settings of the Lambda function. These settings configure the function's behavior in the
        /// Greengrass group.
        ///
        /// Required. A change replaces the resource.
        pub function_configuration: Option<Value<FunctionConfiguration>>,
        /// A descriptive or arbitrary ID for the function. This value must be unique within the function definition
        /// version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
    }

    impl Lower for Function {
        fn fields(self, to: &mut Fields) {
            to.set("FunctionArn", self.function_arn);
            to.set("FunctionConfiguration", self.function_configuration);
            to.set("Id", self.id);
        }
    }

    /// The group-specific configuration settings for a Lambda function. These settings configure the function's
    /// behavior in the Greengrass group.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionConfiguration {
        /// The expected encoding type of the input payload for the function. Valid values are `json` (default) and
        /// `binary`.
        ///
        /// A change replaces the resource.
        pub encoding_type: Option<Value<String>>,
        /// The environment configuration of the function.
        ///
        /// A change replaces the resource.
        pub environment: Option<Value<Environment>>,
        /// The execution arguments.
        ///
        /// A change replaces the resource.
        pub exec_args: Option<Value<String>>,
        /// The name of the function executable.
        ///
        /// A change replaces the resource.
        pub executable: Option<Value<String>>,
        /// The memory size (in KB) required by the function.
        ///
        /// A change replaces the resource.
        pub memory_size: Option<Value<i64>>,
        /// Indicates whether the function is pinned (or \*long-lived\* ). Pinned functions start when the core starts and
        /// process all requests in the same container.
        pub pinned: Option<Value<bool>>,
        /// The allowed execution time (in seconds) after which the function should terminate. For pinned functions, this
        /// timeout applies for each request.
        ///
        /// A change replaces the resource.
        pub timeout: Option<Value<i64>>,
    }

    impl Lower for FunctionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncodingType", self.encoding_type);
            to.set("Environment", self.environment);
            to.set("ExecArgs", self.exec_args);
            to.set("Executable", self.executable);
            to.set("MemorySize", self.memory_size);
            to.set("Pinned", self.pinned);
            to.set("Timeout", self.timeout);
        }
    }

    /// The environment configuration for a Lambda function on the AWS IoT Greengrass core.
    #[derive(Clone, Debug, Default)]
    pub struct Environment {
        /// Indicates whether the function is allowed to access the `/sys` directory on the core device, which allows the
        /// read device information from `/sys`.
        ///
        /// A change replaces the resource.
        pub access_sysfs: Option<Value<bool>>,
        /// Settings for the Lambda execution environment in AWS IoT Greengrass.
        ///
        /// A change replaces the resource.
        pub execution: Option<Value<Execution>>,
        /// A list of the resources in the group that the function can access, with the corresponding read-only or
        /// read-write permissions.
        ///
        /// A change replaces the resource.
        pub resource_access_policies: Option<Value<Vec<ResourceAccessPolicy>>>,
        /// Environment variables for the Lambda function.
        ///
        /// A change replaces the resource.
        pub variables: Option<Value<Json>>,
    }

    impl Lower for Environment {
        fn fields(self, to: &mut Fields) {
            to.set("AccessSysfs", self.access_sysfs);
            to.set("Execution", self.execution);
            to.set("ResourceAccessPolicies", self.resource_access_policies);
            to.set("Variables", self.variables);
        }
    }

    /// A list of the resources in the group that the function can access, with the corresponding read-only or
    /// read-write permissions.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceAccessPolicy {
        /// The read-only or read-write access that the Lambda function has to the resource. Valid values are `ro` or `rw`.
        ///
        /// A change replaces the resource.
        pub permission: Option<Value<String>>,
        /// The ID of the resource. This ID is assigned to the resource when you create the resource definition.
        ///
        /// Required. A change replaces the resource.
        pub resource_id: Option<Value<String>>,
    }

    impl Lower for ResourceAccessPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Permission", self.permission);
            to.set("ResourceId", self.resource_id);
        }
    }
}

/// `AWS::Greengrass::Group`.
///
/// AWS IoT Greengrass seamlessly extends AWS to edge devices so they can act locally on the data they generate,
/// while still using the cloud for management, analytics, and durable storage.
///
/// Its ARN: `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}`.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// The group version to include when the group is created. A group version references the Amazon Resource Name
    /// (ARN) of a core definition version, device definition version, subscription definition version, and other
    /// version types.
    ///
    /// A change replaces the resource.
    pub initial_version: Option<Value<group::GroupVersion>>,
    /// The name of the group.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role attached to the group. This role contains the permissions that
    /// Lambda functions and connectors use to interact with other AWS services.
    pub role_arn: Option<Value<String>>,
    /// Application-specific metadata to attach to the group. You can use tags in IAM policies to control access to AWS
    /// IoT Greengrass resources.
    pub tags: Option<Value<Json>>,
}

impl Lower for Group {
    fn fields(self, to: &mut Fields) {
        to.set("InitialVersion", self.initial_version);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Group {
    const TYPE: &'static str = "AWS::Greengrass::Group";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Group> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the `Group`, such as `arn:aws:greengrass:us-east-1:
    /// :/greengrass/definition/groups/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the `Group`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `GroupVersion` that was added to the `Group`, such as `arn:aws:greengrass:us-east-1:
    /// :/greengrass/definition/groups/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`.
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersionArn")
    }

    /// The name of the `Group`, such as `MyGroup`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The ARN of the IAM role that's attached to the `Group`, such as `arn:aws:iam:: :role/role-name`.
    pub fn role_arn(self) -> Value<Arn> {
        self.attribute("RoleArn")
    }

    /// The time (in milliseconds since the epoch) when the group role was attached to the `Group`.
    pub fn role_attached_at(self) -> Value<String> {
        self.attribute("RoleAttachedAt")
    }
}

/// What [`Group`] is made of.
pub mod group {
    use super::*;

    /// A group version in AWS IoT Greengrass, which references of a core definition version, device definition version,
    /// subscription definition version, and other version types that contain the components you want to deploy to a
    /// Greengrass core…
    #[derive(Clone, Debug, Default)]
    pub struct GroupVersion {
        /// The Amazon Resource Name (ARN) of the connector definition version that contains the connectors you want to
        /// deploy with the group version.
        ///
        /// A change replaces the resource.
        pub connector_definition_version_arn: Option<Value<String>>,
        /// The ARN of the core definition version that contains the core you want to deploy with the group version.
        ///
        /// A change replaces the resource.
        pub core_definition_version_arn: Option<Value<String>>,
        /// The ARN of the device definition version that contains the devices you want to deploy with the group version.
        ///
        /// A change replaces the resource.
        pub device_definition_version_arn: Option<Value<String>>,
        /// The ARN of the function definition version that contains the functions you want to deploy with the group
        /// version.
        ///
        /// A change replaces the resource.
        pub function_definition_version_arn: Option<Value<String>>,
        /// The ARN of the logger definition version that contains the loggers you want to deploy with the group version.
        ///
        /// A change replaces the resource.
        pub logger_definition_version_arn: Option<Value<String>>,
        /// The ARN of the resource definition version that contains the resources you want to deploy with the group
        /// version.
        ///
        /// A change replaces the resource.
        pub resource_definition_version_arn: Option<Value<String>>,
        /// The ARN of the subscription definition version that contains the subscriptions you want to deploy with the group
        /// version.
        ///
        /// A change replaces the resource.
        pub subscription_definition_version_arn: Option<Value<String>>,
    }

    impl Lower for GroupVersion {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorDefinitionVersionArn", self.connector_definition_version_arn);
            to.set("CoreDefinitionVersionArn", self.core_definition_version_arn);
            to.set("DeviceDefinitionVersionArn", self.device_definition_version_arn);
            to.set("FunctionDefinitionVersionArn", self.function_definition_version_arn);
            to.set("LoggerDefinitionVersionArn", self.logger_definition_version_arn);
            to.set("ResourceDefinitionVersionArn", self.resource_definition_version_arn);
            to.set("SubscriptionDefinitionVersionArn", self.subscription_definition_version_arn);
        }
    }
}

/// `AWS::Greengrass::GroupVersion`.
///
/// The `AWS::Greengrass::GroupVersion` resource represents a group version in AWS IoT Greengrass.
#[derive(Clone, Debug, Default)]
pub struct GroupVersion {
    /// The Amazon Resource Name (ARN) of the connector definition version that contains the connectors you want to
    /// deploy with the group version.
    ///
    /// A change replaces the resource.
    pub connector_definition_version_arn: Option<Value<String>>,
    /// The ARN of the core definition version that contains the core you want to deploy with the group version.
    ///
    /// A change replaces the resource.
    pub core_definition_version_arn: Option<Value<String>>,
    /// The ARN of the device definition version that contains the devices you want to deploy with the group version.
    ///
    /// A change replaces the resource.
    pub device_definition_version_arn: Option<Value<String>>,
    /// The ARN of the function definition version that contains the functions you want to deploy with the group
    /// version.
    ///
    /// A change replaces the resource.
    pub function_definition_version_arn: Option<Value<String>>,
    /// The ID of the group associated with this version. This value is a GUID.
    ///
    /// Required. A change replaces the resource.
    pub group_id: Option<Value<String>>,
    /// The ARN of the logger definition version that contains the loggers you want to deploy with the group version.
    ///
    /// A change replaces the resource.
    pub logger_definition_version_arn: Option<Value<String>>,
    /// The ARN of the resource definition version that contains the resources you want to deploy with the group
    /// version.
    ///
    /// A change replaces the resource.
    pub resource_definition_version_arn: Option<Value<String>>,
    /// The ARN of the subscription definition version that contains the subscriptions you want to deploy with the group
    /// version.
    ///
    /// A change replaces the resource.
    pub subscription_definition_version_arn: Option<Value<String>>,
}

impl Lower for GroupVersion {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectorDefinitionVersionArn", self.connector_definition_version_arn);
        to.set("CoreDefinitionVersionArn", self.core_definition_version_arn);
        to.set("DeviceDefinitionVersionArn", self.device_definition_version_arn);
        to.set("FunctionDefinitionVersionArn", self.function_definition_version_arn);
        to.set("GroupId", self.group_id);
        to.set("LoggerDefinitionVersionArn", self.logger_definition_version_arn);
        to.set("ResourceDefinitionVersionArn", self.resource_definition_version_arn);
        to.set("SubscriptionDefinitionVersionArn", self.subscription_definition_version_arn);
    }
}

impl Level1 for GroupVersion {
    const TYPE: &'static str = "AWS::Greengrass::GroupVersion";
}

impl Handle<GroupVersion> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Greengrass::LoggerDefinition`.
///
/// The `AWS::Greengrass::LoggerDefinition` resource represents a logger definition for AWS IoT Greengrass.
///
/// Its ARN:
/// `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}`.
#[derive(Clone, Debug, Default)]
pub struct LoggerDefinition {
    /// The logger definition version to include when the logger definition is created. A logger definition version
    /// contains a list of `logger` property types.
    ///
    /// A change replaces the resource.
    pub initial_version: Option<Value<logger_definition::LoggerDefinitionVersion>>,
    /// The name of the logger definition.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Application-specific metadata to attach to the logger definition. You can use tags in IAM policies to control
    /// access to AWS IoT Greengrass resources.
    pub tags: Option<Value<Json>>,
}

impl Lower for LoggerDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("InitialVersion", self.initial_version);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LoggerDefinition {
    const TYPE: &'static str = "AWS::Greengrass::LoggerDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<LoggerDefinition> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `LoggerDefinition`, such as `arn:aws:greengrass:us-east-1:
    /// :/greengrass/definition/loggers/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the `LoggerDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `LoggerDefinitionVersion` that was added to the `LoggerDefinition`, such as
    /// `arn:aws:greengrass:us-east-1`…
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersionArn")
    }

    /// The name of the `LoggerDefinition`, such as `MyLoggerDefinition`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`LoggerDefinition`] is made of.
pub mod logger_definition {
    use super::*;

    /// A logger definition version contains a list of loggers.
    #[derive(Clone, Debug, Default)]
    pub struct LoggerDefinitionVersion {
        /// The loggers in this version.
        ///
        /// Required. A change replaces the resource.
        pub loggers: Option<Value<Vec<Logger>>>,
    }

    impl Lower for LoggerDefinitionVersion {
        fn fields(self, to: &mut Fields) {
            to.set("Loggers", self.loggers);
        }
    }

    /// A logger represents logging settings for the AWS IoT Greengrass group, which can be stored in CloudWatch and the
    /// local file system of your core device.
    #[derive(Clone, Debug, Default)]
    pub struct Logger {
        /// The source of the log event. Valid values are `GreengrassSystem` or `Lambda`. When `GreengrassSystem` is used,
        /// events from Greengrass system components are logged.
        ///
        /// Required. A change replaces the resource.
        pub component: Option<Value<String>>,
        /// A descriptive or arbitrary ID for the logger. This value must be unique within the logger definition version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// The log-level threshold. Log events below this threshold are filtered out and aren't stored. Valid values are
        /// `DEBUG`, `INFO` (recommended), `WARN`, `ERROR`, or `FATAL`.
        ///
        /// Required. A change replaces the resource.
        pub level: Option<Value<String>>,
        /// The amount of file space (in KB) to use when writing logs to the local file system. This property does not apply
        /// for CloudWatch Logs.
        ///
        /// A change replaces the resource.
        pub space: Option<Value<i64>>,
        /// The storage mechanism for log events. Valid values are `FileSystem` or `AWSCloudWatch`. When `AWSCloudWatch` is
        /// used, log events are sent to CloudWatch Logs.
        ///
        /// Required. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Logger {
        fn fields(self, to: &mut Fields) {
            to.set("Component", self.component);
            to.set("Id", self.id);
            to.set("Level", self.level);
            to.set("Space", self.space);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::Greengrass::LoggerDefinitionVersion`.
///
/// The `AWS::Greengrass::LoggerDefinitionVersion` resource represents a logger definition version for AWS IoT
/// Greengrass.
#[derive(Clone, Debug, Default)]
pub struct LoggerDefinitionVersion {
    /// The ID of the logger definition associated with this version. This value is a GUID.
    ///
    /// Required. A change replaces the resource.
    pub logger_definition_id: Option<Value<String>>,
    /// The loggers in this version.
    ///
    /// Required. A change replaces the resource.
    pub loggers: Option<Value<Vec<logger_definition_version::Logger>>>,
}

impl Lower for LoggerDefinitionVersion {
    fn fields(self, to: &mut Fields) {
        to.set("LoggerDefinitionId", self.logger_definition_id);
        to.set("Loggers", self.loggers);
    }
}

impl Level1 for LoggerDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::LoggerDefinitionVersion";
}

impl Handle<LoggerDefinitionVersion> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`LoggerDefinitionVersion`] is made of.
pub mod logger_definition_version {
    use super::*;

    /// A logger represents logging settings for the AWS IoT Greengrass group, which can be stored in CloudWatch and the
    /// local file system of your core device.
    #[derive(Clone, Debug, Default)]
    pub struct Logger {
        /// The source of the log event. Valid values are `GreengrassSystem` or `Lambda`. When `GreengrassSystem` is used,
        /// events from Greengrass system components are logged.
        ///
        /// Required. A change replaces the resource.
        pub component: Option<Value<String>>,
        /// A descriptive or arbitrary ID for the logger. This value must be unique within the logger definition version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// The log-level threshold. Log events below this threshold are filtered out and aren't stored. Valid values are
        /// `DEBUG`, `INFO` (recommended), `WARN`, `ERROR`, or `FATAL`.
        ///
        /// Required. A change replaces the resource.
        pub level: Option<Value<String>>,
        /// The amount of file space (in KB) to use when writing logs to the local file system. This property does not apply
        /// for CloudWatch Logs.
        ///
        /// A change replaces the resource.
        pub space: Option<Value<i64>>,
        /// The storage mechanism for log events. Valid values are `FileSystem` or `AWSCloudWatch`. When `AWSCloudWatch` is
        /// used, log events are sent to CloudWatch Logs.
        ///
        /// Required. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Logger {
        fn fields(self, to: &mut Fields) {
            to.set("Component", self.component);
            to.set("Id", self.id);
            to.set("Level", self.level);
            to.set("Space", self.space);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::Greengrass::ResourceDefinition`.
///
/// The `AWS::Greengrass::ResourceDefinition` resource represents a resource definition for AWS IoT Greengrass.
///
/// Its ARN:
/// `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}`.
#[derive(Clone, Debug, Default)]
pub struct ResourceDefinition {
    /// The resource definition version to include when the resource definition is created. A resource definition
    /// version contains a list of `resource instance` property types.
    ///
    /// A change replaces the resource.
    pub initial_version: Option<Value<resource_definition::ResourceDefinitionVersion>>,
    /// The name of the resource definition.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Application-specific metadata to attach to the resource definition. You can use tags in IAM policies to control
    /// access to AWS IoT Greengrass resources.
    pub tags: Option<Value<Json>>,
}

impl Lower for ResourceDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("InitialVersion", self.initial_version);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ResourceDefinition {
    const TYPE: &'static str = "AWS::Greengrass::ResourceDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ResourceDefinition> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `ResourceDefinition`, such as `arn:aws:greengrass:us-east-1:
    /// :/greengrass/definition/resources/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the `ResourceDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `ResourceDefinitionVersion` that was added to the `ResourceDefinition`, such as
    /// `arn:aws:greengrass:us-east-1`…
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersionArn")
    }

    /// The name of the `ResourceDefinition`, such as `MyResourceDefinition`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`ResourceDefinition`] is made of.
pub mod resource_definition {
    use super::*;

    /// A resource definition version contains a list of resources. (In CloudFormation, resources are named \*resource
    /// instances\*.).
    #[derive(Clone, Debug, Default)]
    pub struct ResourceDefinitionVersion {
        /// The resources in this version.
        ///
        /// Required. A change replaces the resource.
        pub resources: Option<Value<Vec<ResourceInstance>>>,
    }

    impl Lower for ResourceDefinitionVersion {
        fn fields(self, to: &mut Fields) {
            to.set("Resources", self.resources);
        }
    }

    /// A local resource, machine learning resource, or secret resource.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceInstance {
        /// A descriptive or arbitrary ID for the resource. This value must be unique within the resource definition
        /// version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// The descriptive resource name, which is displayed on the AWS IoT Greengrass console. Maximum length 128
        /// characters with pattern \[a-zA-Z0-9:\_-\]+.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// A container for resource data.
        ///
        /// Required. A change replaces the resource.
        pub resource_data_container: Option<Value<ResourceDataContainer>>,
    }

    impl Lower for ResourceInstance {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Name", self.name);
            to.set("ResourceDataContainer", self.resource_data_container);
        }
    }

    /// A container for resource data, which defines the resource type.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceDataContainer {
        /// Settings for a local device resource.
        ///
        /// A change replaces the resource.
        pub local_device_resource_data: Option<Value<LocalDeviceResourceData>>,
        /// Settings for a local volume resource.
        ///
        /// A change replaces the resource.
        pub local_volume_resource_data: Option<Value<LocalVolumeResourceData>>,
        /// Settings for a machine learning resource stored in Amazon S3.
        ///
        /// A change replaces the resource.
        pub s3_machine_learning_model_resource_data: Option<Value<S3MachineLearningModelResourceData>>,
        /// Settings for a machine learning resource saved as an SageMaker AI training job.
        ///
        /// A change replaces the resource.
        pub sage_maker_machine_learning_model_resource_data: Option<Value<SageMakerMachineLearningModelResourceData>>,
        /// Settings for a secret resource.
        ///
        /// A change replaces the resource.
        pub secrets_manager_secret_resource_data: Option<Value<SecretsManagerSecretResourceData>>,
    }

    impl Lower for ResourceDataContainer {
        fn fields(self, to: &mut Fields) {
            to.set("LocalDeviceResourceData", self.local_device_resource_data);
            to.set("LocalVolumeResourceData", self.local_volume_resource_data);
            to.set("S3MachineLearningModelResourceData", self.s3_machine_learning_model_resource_data);
            to.set("SageMakerMachineLearningModelResourceData", self.sage_maker_machine_learning_model_resource_data);
            to.set("SecretsManagerSecretResourceData", self.secrets_manager_secret_resource_data);
        }
    }

    /// Settings for a local device resource, which represents a file under `/dev`. For more information, see Access
    /// Local Resources with Lambda Functions in the \*Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct LocalDeviceResourceData {
        /// Settings that define additional Linux OS group permissions to give to the Lambda function process.
        ///
        /// A change replaces the resource.
        pub group_owner_setting: Option<Value<GroupOwnerSetting>>,
        /// The local absolute path of the device resource. The source path for a device resource can refer only to a
        /// character device or block device under `/dev`.
        ///
        /// Required. A change replaces the resource.
        pub source_path: Option<Value<String>>,
    }

    impl Lower for LocalDeviceResourceData {
        fn fields(self, to: &mut Fields) {
            to.set("GroupOwnerSetting", self.group_owner_setting);
            to.set("SourcePath", self.source_path);
        }
    }

    /// Settings that define additional Linux OS group permissions to give to the Lambda function process. You can give
    /// the permissions of the Linux group that owns the resource or choose another Linux group.
    #[derive(Clone, Debug, Default)]
    pub struct GroupOwnerSetting {
        /// Indicates whether to give the privileges of the Linux group that owns the resource to the Lambda process.
        ///
        /// Required. A change replaces the resource.
        pub auto_add_group_owner: Option<Value<bool>>,
        /// The name of the Linux group whose privileges you want to add to the Lambda process. This value is ignored if
        /// `AutoAddGroupOwner` is true.
        ///
        /// A change replaces the resource.
        pub group_owner: Option<Value<String>>,
    }

    impl Lower for GroupOwnerSetting {
        fn fields(self, to: &mut Fields) {
            to.set("AutoAddGroupOwner", self.auto_add_group_owner);
            to.set("GroupOwner", self.group_owner);
        }
    }

    /// Settings for a local volume resource, which represents a file or directory on the root file system. For more
    /// information, see Access Local Resources with Lambda Functions in the \*Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct LocalVolumeResourceData {
        /// The absolute local path of the resource in the Lambda environment.
        ///
        /// Required. A change replaces the resource.
        pub destination_path: Option<Value<String>>,
        /// Settings that define additional Linux OS group permissions to give to the Lambda function process.
        ///
        /// A change replaces the resource.
        pub group_owner_setting: Option<Value<GroupOwnerSetting>>,
        /// The local absolute path of the volume resource on the host. The source path for a volume resource type cannot
        /// start with `/sys`.
        ///
        /// Required. A change replaces the resource.
        pub source_path: Option<Value<String>>,
    }

    impl Lower for LocalVolumeResourceData {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationPath", self.destination_path);
            to.set("GroupOwnerSetting", self.group_owner_setting);
            to.set("SourcePath", self.source_path);
        }
    }

    /// Settings for an Amazon S3 machine learning resource. For more information, see Perform Machine Learning
    /// Inference in the \*Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct S3MachineLearningModelResourceData {
        /// The absolute local path of the resource inside the Lambda environment.
        ///
        /// Required. A change replaces the resource.
        pub destination_path: Option<Value<String>>,
        /// The owner setting for the downloaded machine learning resource. For more information, see Access Machine
        /// Learning Resources from Lambda Functions in the \*Developer Guide\*.
        ///
        /// A change replaces the resource.
        pub owner_setting: Option<Value<ResourceDownloadOwnerSetting>>,
        /// The URI of the source model in an Amazon S3 bucket. The model package must be in `tar.gz` or `.zip` format.
        ///
        /// Required. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3MachineLearningModelResourceData {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationPath", self.destination_path);
            to.set("OwnerSetting", self.owner_setting);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The owner setting for a downloaded machine learning resource. For more information, see Access Machine Learning
    /// Resources from Lambda Functions in the \*Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceDownloadOwnerSetting {
        /// The group owner of the machine learning resource. This is the group ID (GID) of an existing Linux OS group on
        /// the system.
        ///
        /// Required. A change replaces the resource.
        pub group_owner: Option<Value<String>>,
        /// The permissions that the group owner has to the machine learning resource. Valid values are `rw` (read-write) or
        /// `ro` (read-only).
        ///
        /// Required. A change replaces the resource.
        pub group_permission: Option<Value<String>>,
    }

    impl Lower for ResourceDownloadOwnerSetting {
        fn fields(self, to: &mut Fields) {
            to.set("GroupOwner", self.group_owner);
            to.set("GroupPermission", self.group_permission);
        }
    }

    /// Settings for an Secrets Manager machine learning resource. For more information, see Perform Machine Learning
    /// Inference in the \*Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct SageMakerMachineLearningModelResourceData {
        /// The absolute local path of the resource inside the Lambda environment.
        ///
        /// Required. A change replaces the resource.
        pub destination_path: Option<Value<String>>,
        /// The owner setting for the downloaded machine learning resource. For more information, see Access Machine
        /// Learning Resources from Lambda Functions in the \*Developer Guide\*.
        ///
        /// A change replaces the resource.
        pub owner_setting: Option<Value<ResourceDownloadOwnerSetting>>,
        /// The Amazon Resource Name (ARN) of the Amazon SageMaker AI training job that represents the source model.
        ///
        /// Required. A change replaces the resource.
        pub sage_maker_job_arn: Option<Value<String>>,
    }

    impl Lower for SageMakerMachineLearningModelResourceData {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationPath", self.destination_path);
            to.set("OwnerSetting", self.owner_setting);
            to.set("SageMakerJobArn", self.sage_maker_job_arn);
        }
    }

    /// Settings for a secret resource, which references a secret from AWS Secrets Manager. AWS IoT Greengrass stores a
    /// local, encrypted copy of the secret on the Greengrass core, where it can be securely accessed by connectors and
    /// Lambda…
    #[derive(Clone, Debug, Default)]
    pub struct SecretsManagerSecretResourceData {
        /// The Amazon Resource Name (ARN) of the Secrets Manager secret to make available on the core. The value of the
        /// secret's latest version (represented by the `AWSCURRENT` staging label) is included by default.
        ///
        /// Required. A change replaces the resource.
        pub arn: Option<Value<String>>,
        /// The staging labels whose values you want to make available on the core, in addition to `AWSCURRENT`.
        ///
        /// A change replaces the resource.
        pub additional_staging_labels_to_download: Option<Value<Vec<String>>>,
    }

    impl Lower for SecretsManagerSecretResourceData {
        fn fields(self, to: &mut Fields) {
            to.set("ARN", self.arn);
            to.set("AdditionalStagingLabelsToDownload", self.additional_staging_labels_to_download);
        }
    }
}

/// `AWS::Greengrass::ResourceDefinitionVersion`.
///
/// The `AWS::Greengrass::ResourceDefinitionVersion` resource represents a resource definition version for AWS IoT
/// Greengrass.
#[derive(Clone, Debug, Default)]
pub struct ResourceDefinitionVersion {
    /// The ID of the resource definition associated with this version. This value is a GUID.
    ///
    /// Required. A change replaces the resource.
    pub resource_definition_id: Option<Value<String>>,
    /// The resources in this version.
    ///
    /// Required. A change replaces the resource.
    pub resources: Option<Value<Vec<resource_definition_version::ResourceInstance>>>,
}

impl Lower for ResourceDefinitionVersion {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceDefinitionId", self.resource_definition_id);
        to.set("Resources", self.resources);
    }
}

impl Level1 for ResourceDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::ResourceDefinitionVersion";
}

impl Handle<ResourceDefinitionVersion> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ResourceDefinitionVersion`] is made of.
pub mod resource_definition_version {
    use super::*;

    /// A local resource, machine learning resource, or secret resource.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceInstance {
        /// A descriptive or arbitrary ID for the resource. This value must be unique within the resource definition
        /// version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// The descriptive resource name, which is displayed on the AWS IoT Greengrass console. Maximum length 128
        /// characters with pattern \[a-zA-Z0-9:\_-\]+.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// A container for resource data.
        ///
        /// Required. A change replaces the resource.
        pub resource_data_container: Option<Value<ResourceDataContainer>>,
    }

    impl Lower for ResourceInstance {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Name", self.name);
            to.set("ResourceDataContainer", self.resource_data_container);
        }
    }

    /// A container for resource data, which defines the resource type.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceDataContainer {
        /// Settings for a local device resource.
        ///
        /// A change replaces the resource.
        pub local_device_resource_data: Option<Value<LocalDeviceResourceData>>,
        /// Settings for a local volume resource.
        ///
        /// A change replaces the resource.
        pub local_volume_resource_data: Option<Value<LocalVolumeResourceData>>,
        /// Settings for a machine learning resource stored in Amazon S3.
        ///
        /// A change replaces the resource.
        pub s3_machine_learning_model_resource_data: Option<Value<S3MachineLearningModelResourceData>>,
        /// Settings for a machine learning resource saved as an SageMaker AI training job.
        ///
        /// A change replaces the resource.
        pub sage_maker_machine_learning_model_resource_data: Option<Value<SageMakerMachineLearningModelResourceData>>,
        /// Settings for a secret resource.
        ///
        /// A change replaces the resource.
        pub secrets_manager_secret_resource_data: Option<Value<SecretsManagerSecretResourceData>>,
    }

    impl Lower for ResourceDataContainer {
        fn fields(self, to: &mut Fields) {
            to.set("LocalDeviceResourceData", self.local_device_resource_data);
            to.set("LocalVolumeResourceData", self.local_volume_resource_data);
            to.set("S3MachineLearningModelResourceData", self.s3_machine_learning_model_resource_data);
            to.set("SageMakerMachineLearningModelResourceData", self.sage_maker_machine_learning_model_resource_data);
            to.set("SecretsManagerSecretResourceData", self.secrets_manager_secret_resource_data);
        }
    }

    /// Settings for a local device resource, which represents a file under `/dev`. For more information, see Access
    /// Local Resources with Lambda Functions in the \*Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct LocalDeviceResourceData {
        /// Settings that define additional Linux OS group permissions to give to the Lambda function process.
        ///
        /// A change replaces the resource.
        pub group_owner_setting: Option<Value<GroupOwnerSetting>>,
        /// The local absolute path of the device resource. The source path for a device resource can refer only to a
        /// character device or block device under `/dev`.
        ///
        /// Required. A change replaces the resource.
        pub source_path: Option<Value<String>>,
    }

    impl Lower for LocalDeviceResourceData {
        fn fields(self, to: &mut Fields) {
            to.set("GroupOwnerSetting", self.group_owner_setting);
            to.set("SourcePath", self.source_path);
        }
    }

    /// Settings that define additional Linux OS group permissions to give to the Lambda function process. You can give
    /// the permissions of the Linux group that owns the resource or choose another Linux group.
    #[derive(Clone, Debug, Default)]
    pub struct GroupOwnerSetting {
        /// Indicates whether to give the privileges of the Linux group that owns the resource to the Lambda process.
        ///
        /// Required. A change replaces the resource.
        pub auto_add_group_owner: Option<Value<bool>>,
        /// The name of the Linux group whose privileges you want to add to the Lambda process. This value is ignored if
        /// `AutoAddGroupOwner` is true.
        ///
        /// A change replaces the resource.
        pub group_owner: Option<Value<String>>,
    }

    impl Lower for GroupOwnerSetting {
        fn fields(self, to: &mut Fields) {
            to.set("AutoAddGroupOwner", self.auto_add_group_owner);
            to.set("GroupOwner", self.group_owner);
        }
    }

    /// Settings for a local volume resource, which represents a file or directory on the root file system. For more
    /// information, see Access Local Resources with Lambda Functions in the \*Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct LocalVolumeResourceData {
        /// The absolute local path of the resource in the Lambda environment.
        ///
        /// Required. A change replaces the resource.
        pub destination_path: Option<Value<String>>,
        /// Settings that define additional Linux OS group permissions to give to the Lambda function process.
        ///
        /// A change replaces the resource.
        pub group_owner_setting: Option<Value<GroupOwnerSetting>>,
        /// The local absolute path of the volume resource on the host. The source path for a volume resource type cannot
        /// start with `/sys`.
        ///
        /// Required. A change replaces the resource.
        pub source_path: Option<Value<String>>,
    }

    impl Lower for LocalVolumeResourceData {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationPath", self.destination_path);
            to.set("GroupOwnerSetting", self.group_owner_setting);
            to.set("SourcePath", self.source_path);
        }
    }

    /// Settings for an Amazon S3 machine learning resource. For more information, see Perform Machine Learning
    /// Inference in the \*Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct S3MachineLearningModelResourceData {
        /// The absolute local path of the resource inside the Lambda environment.
        ///
        /// Required. A change replaces the resource.
        pub destination_path: Option<Value<String>>,
        /// The owner setting for the downloaded machine learning resource. For more information, see Access Machine
        /// Learning Resources from Lambda Functions in the \*Developer Guide\*.
        ///
        /// A change replaces the resource.
        pub owner_setting: Option<Value<ResourceDownloadOwnerSetting>>,
        /// The URI of the source model in an Amazon S3 bucket. The model package must be in `tar.gz` or `.zip` format.
        ///
        /// Required. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3MachineLearningModelResourceData {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationPath", self.destination_path);
            to.set("OwnerSetting", self.owner_setting);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The owner setting for a downloaded machine learning resource. For more information, see Access Machine Learning
    /// Resources from Lambda Functions in the \*Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceDownloadOwnerSetting {
        /// The group owner of the machine learning resource. This is the group ID (GID) of an existing Linux OS group on
        /// the system.
        ///
        /// Required. A change replaces the resource.
        pub group_owner: Option<Value<String>>,
        /// The permissions that the group owner has to the machine learning resource. Valid values are `rw` (read-write) or
        /// `ro` (read-only).
        ///
        /// Required. A change replaces the resource.
        pub group_permission: Option<Value<String>>,
    }

    impl Lower for ResourceDownloadOwnerSetting {
        fn fields(self, to: &mut Fields) {
            to.set("GroupOwner", self.group_owner);
            to.set("GroupPermission", self.group_permission);
        }
    }

    /// Settings for an Secrets Manager machine learning resource. For more information, see Perform Machine Learning
    /// Inference in the \*Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct SageMakerMachineLearningModelResourceData {
        /// The absolute local path of the resource inside the Lambda environment.
        ///
        /// Required. A change replaces the resource.
        pub destination_path: Option<Value<String>>,
        /// The owner setting for the downloaded machine learning resource. For more information, see Access Machine
        /// Learning Resources from Lambda Functions in the \*Developer Guide\*.
        ///
        /// A change replaces the resource.
        pub owner_setting: Option<Value<ResourceDownloadOwnerSetting>>,
        /// The Amazon Resource Name (ARN) of the Amazon SageMaker AI training job that represents the source model.
        ///
        /// Required. A change replaces the resource.
        pub sage_maker_job_arn: Option<Value<String>>,
    }

    impl Lower for SageMakerMachineLearningModelResourceData {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationPath", self.destination_path);
            to.set("OwnerSetting", self.owner_setting);
            to.set("SageMakerJobArn", self.sage_maker_job_arn);
        }
    }

    /// Settings for a secret resource, which references a secret from AWS Secrets Manager. AWS IoT Greengrass stores a
    /// local, encrypted copy of the secret on the Greengrass core, where it can be securely accessed by connectors and
    /// Lambda…
    #[derive(Clone, Debug, Default)]
    pub struct SecretsManagerSecretResourceData {
        /// The Amazon Resource Name (ARN) of the Secrets Manager secret to make available on the core. The value of the
        /// secret's latest version (represented by the `AWSCURRENT` staging label) is included by default.
        ///
        /// Required. A change replaces the resource.
        pub arn: Option<Value<String>>,
        /// The staging labels whose values you want to make available on the core, in addition to `AWSCURRENT`.
        ///
        /// A change replaces the resource.
        pub additional_staging_labels_to_download: Option<Value<Vec<String>>>,
    }

    impl Lower for SecretsManagerSecretResourceData {
        fn fields(self, to: &mut Fields) {
            to.set("ARN", self.arn);
            to.set("AdditionalStagingLabelsToDownload", self.additional_staging_labels_to_download);
        }
    }
}

/// `AWS::Greengrass::SubscriptionDefinition`.
///
/// The `AWS::Greengrass::SubscriptionDefinition` resource represents a subscription definition for AWS IoT
/// Greengrass.
///
/// Its ARN:
/// `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}`.
#[derive(Clone, Debug, Default)]
pub struct SubscriptionDefinition {
    /// The subscription definition version to include when the subscription definition is created. A subscription
    /// definition version contains a list of `subscription` property types.
    ///
    /// A change replaces the resource.
    pub initial_version: Option<Value<subscription_definition::SubscriptionDefinitionVersion>>,
    /// The name of the subscription definition.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Application-specific metadata to attach to the subscription definition. You can use tags in IAM policies to
    /// control access to AWS IoT Greengrass resources.
    pub tags: Option<Value<Json>>,
}

impl Lower for SubscriptionDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("InitialVersion", self.initial_version);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SubscriptionDefinition {
    const TYPE: &'static str = "AWS::Greengrass::SubscriptionDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<SubscriptionDefinition> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `SubscriptionDefinition`, such as `arn:aws:greengrass:us-east-1:
    /// :/greengrass/definition/subscriptions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the `SubscriptionDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `SubscriptionDefinitionVersion` that was added to the `SubscriptionDefinition`, such as
    /// `arn:aws:greengrass:us-east-1`…
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersionArn")
    }

    /// The name of the `SubscriptionDefinition`, such as `MySubscriptionDefinition`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`SubscriptionDefinition`] is made of.
pub mod subscription_definition {
    use super::*;

    /// A subscription definition version contains a list of subscriptions.
    #[derive(Clone, Debug, Default)]
    pub struct SubscriptionDefinitionVersion {
        /// The subscriptions in this version.
        ///
        /// Required. A change replaces the resource.
        pub subscriptions: Option<Value<Vec<Subscription>>>,
    }

    impl Lower for SubscriptionDefinitionVersion {
        fn fields(self, to: &mut Fields) {
            to.set("Subscriptions", self.subscriptions);
        }
    }

    /// Subscriptions define how MQTT messages can be exchanged between devices, functions, and connectors in the group,
    /// and with AWS IoT or the local shadow service.
    #[derive(Clone, Debug, Default)]
    pub struct Subscription {
        /// A descriptive or arbitrary ID for the subscription. This value must be unique within the subscription definition
        /// version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// The originator of the message. The value can be a thing ARN, the ARN of a Lambda function alias (recommended) or
        /// version, a connector ARN, `cloud` (which represents the AWS IoT cloud), or `GGShadowService`.
        ///
        /// Required. A change replaces the resource.
        pub source: Option<Value<String>>,
        /// The MQTT topic used to route the message.
        ///
        /// Required. A change replaces the resource.
        pub subject: Option<Value<String>>,
        /// The destination of the message. The value can be a thing ARN, the ARN of a Lambda function alias (recommended)
        /// or version, a connector ARN, `cloud` (which represents the AWS IoT cloud), or `GGShadowService`.
        ///
        /// Required. A change replaces the resource.
        pub target: Option<Value<String>>,
    }

    impl Lower for Subscription {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Source", self.source);
            to.set("Subject", self.subject);
            to.set("Target", self.target);
        }
    }
}

/// `AWS::Greengrass::SubscriptionDefinitionVersion`.
///
/// The `AWS::Greengrass::SubscriptionDefinitionVersion` resource represents a subscription definition version for
/// AWS IoT Greengrass.
#[derive(Clone, Debug, Default)]
pub struct SubscriptionDefinitionVersion {
    /// The ID of the subscription definition associated with this version. This value is a GUID.
    ///
    /// Required. A change replaces the resource.
    pub subscription_definition_id: Option<Value<String>>,
    /// The subscriptions in this version.
    ///
    /// Required. A change replaces the resource.
    pub subscriptions: Option<Value<Vec<subscription_definition_version::Subscription>>>,
}

impl Lower for SubscriptionDefinitionVersion {
    fn fields(self, to: &mut Fields) {
        to.set("SubscriptionDefinitionId", self.subscription_definition_id);
        to.set("Subscriptions", self.subscriptions);
    }
}

impl Level1 for SubscriptionDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::SubscriptionDefinitionVersion";
}

impl Handle<SubscriptionDefinitionVersion> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`SubscriptionDefinitionVersion`] is made of.
pub mod subscription_definition_version {
    use super::*;

    /// Subscriptions define how MQTT messages can be exchanged between devices, functions, and connectors in the group,
    /// and with AWS IoT or the local shadow service.
    #[derive(Clone, Debug, Default)]
    pub struct Subscription {
        /// A descriptive or arbitrary ID for the subscription. This value must be unique within the subscription definition
        /// version.
        ///
        /// Required. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// The originator of the message. The value can be a thing ARN, the ARN of a Lambda function alias (recommended) or
        /// version, a connector ARN, `cloud` (which represents the AWS IoT cloud), or `GGShadowService`.
        ///
        /// Required. A change replaces the resource.
        pub source: Option<Value<String>>,
        /// The MQTT topic used to route the message.
        ///
        /// Required. A change replaces the resource.
        pub subject: Option<Value<String>>,
        /// The destination of the message. The value can be a thing ARN, the ARN of a Lambda function alias (recommended)
        /// or version, a connector ARN, `cloud` (which represents the AWS IoT cloud), or `GGShadowService`.
        ///
        /// Required. A change replaces the resource.
        pub target: Option<Value<String>>,
    }

    impl Lower for Subscription {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Source", self.source);
            to.set("Subject", self.subject);
            to.set("Target", self.target);
        }
    }
}
