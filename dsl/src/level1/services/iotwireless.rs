//! `AWS::IoTWireless`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IoTWireless::Destination`.
///
/// Creates a new destination that maps a device message to an AWS IoT rule.
///
/// Its ARN: `arn:${Partition}:iotwireless:${Region}:${Account}:Destination/${DestinationName}`.
#[derive(Clone, Debug, Default)]
pub struct Destination {
    /// The description of the new resource. Maximum length is 2048 characters.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The rule name to send messages to.
    ///
    /// Required. 0 to 2048 characters.
    pub expression: Option<Value<String>>,
    /// The type of value in `Expression`.
    ///
    /// Required. One of `RuleName`, `MqttTopic`, `SnsTopic`.
    pub expression_type: Option<Value<String>>,
    /// The name of the new resource.
    ///
    /// Required. 0 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the IAM Role that authorizes the destination.
    ///
    /// 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a
    /// maximum of 50 items.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<destination::Tag>>>,
}

impl Lower for Destination {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Expression", self.expression);
        to.set("ExpressionType", self.expression_type);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Destination {
    const TYPE: &'static str = "AWS::IoTWireless::Destination";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Destination> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the destination created.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Destination`] is made of.
pub mod destination {
    use super::*;

    /// `Tag` of `AWS::IoTWireless::Destination`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::IoTWireless::DeviceProfile`.
///
/// Creates a new device profile.
///
/// Its ARN: `arn:${Partition}:iotwireless:${Region}:${Account}:DeviceProfile/${DeviceProfileId}`.
#[derive(Clone, Debug, Default)]
pub struct DeviceProfile {
    /// LoRaWAN device profile object.
    ///
    /// A change replaces the resource.
    pub lo_ra_wan: Option<Value<device_profile::LoRaWANDeviceProfile>>,
    /// The name of the new resource.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a
    /// maximum of 50 items.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<device_profile::Tag>>>,
}

impl Lower for DeviceProfile {
    fn fields(self, to: &mut Fields) {
        to.set("LoRaWAN", self.lo_ra_wan);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DeviceProfile {
    const TYPE: &'static str = "AWS::IoTWireless::DeviceProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DeviceProfile> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the device profile created.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the device profile created.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`DeviceProfile`] is made of.
pub mod device_profile {
    use super::*;

    /// LoRaWAN device profile object.
    #[derive(Clone, Debug, Default)]
    pub struct LoRaWANDeviceProfile {
        /// The ClassBTimeout value.
        ///
        /// 0 to 1000.
        pub class_b_timeout: Option<Value<i64>>,
        /// The ClassCTimeout value.
        ///
        /// 0 to 1000.
        pub class_c_timeout: Option<Value<i64>>,
        /// The list of values that make up the FactoryPresetFreqs value. Valid range of values include a minimum value of
        /// 1000000 and a maximum value of 16700000.
        ///
        /// 0 to 20 items.
        pub factory_preset_freqs_list: Option<Value<Vec<i64>>>,
        /// The MAC version (such as OTAA 1.1 or OTAA 1.0.3) to use with this device profile.
        ///
        /// 0 to 64 characters.
        pub mac_version: Option<Value<String>>,
        /// The MaxDutyCycle value.
        ///
        /// 0 to 100.
        pub max_duty_cycle: Option<Value<i64>>,
        /// The MaxEIRP value.
        ///
        /// 0 to 15.
        pub max_eirp: Option<Value<i64>>,
        /// The PingSlotDR value.
        ///
        /// 0 to 15.
        pub ping_slot_dr: Option<Value<i64>>,
        /// The PingSlotFreq value.
        ///
        /// 1000000 to 16700000.
        pub ping_slot_freq: Option<Value<i64>>,
        /// The PingSlotPeriod value.
        ///
        /// 128 to 4096.
        pub ping_slot_period: Option<Value<i64>>,
        /// The version of regional parameters.
        ///
        /// 0 to 64 characters.
        pub reg_params_revision: Option<Value<String>>,
        /// The frequency band (RFRegion) value.
        ///
        /// 0 to 64 characters.
        pub rf_region: Option<Value<String>>,
        /// The RXDataRate2 value.
        ///
        /// 0 to 15.
        pub rx_data_rate2: Option<Value<i64>>,
        /// The RXDelay1 value.
        ///
        /// 0 to 15.
        pub rx_delay1: Option<Value<i64>>,
        /// The RXDROffset1 value.
        ///
        /// 0 to 7.
        pub rx_dr_offset1: Option<Value<i64>>,
        /// The RXFreq2 value.
        ///
        /// 1000000 to 16700000.
        pub rx_freq2: Option<Value<i64>>,
        /// The Supports32BitFCnt value.
        pub supports32_bit_f_cnt: Option<Value<bool>>,
        /// The SupportsClassB value.
        pub supports_class_b: Option<Value<bool>>,
        /// The SupportsClassC value.
        pub supports_class_c: Option<Value<bool>>,
        /// The SupportsJoin value.
        pub supports_join: Option<Value<bool>>,
    }

    impl Lower for LoRaWANDeviceProfile {
        fn fields(self, to: &mut Fields) {
            to.set("ClassBTimeout", self.class_b_timeout);
            to.set("ClassCTimeout", self.class_c_timeout);
            to.set("FactoryPresetFreqsList", self.factory_preset_freqs_list);
            to.set("MacVersion", self.mac_version);
            to.set("MaxDutyCycle", self.max_duty_cycle);
            to.set("MaxEirp", self.max_eirp);
            to.set("PingSlotDr", self.ping_slot_dr);
            to.set("PingSlotFreq", self.ping_slot_freq);
            to.set("PingSlotPeriod", self.ping_slot_period);
            to.set("RegParamsRevision", self.reg_params_revision);
            to.set("RfRegion", self.rf_region);
            to.set("RxDataRate2", self.rx_data_rate2);
            to.set("RxDelay1", self.rx_delay1);
            to.set("RxDrOffset1", self.rx_dr_offset1);
            to.set("RxFreq2", self.rx_freq2);
            to.set("Supports32BitFCnt", self.supports32_bit_f_cnt);
            to.set("SupportsClassB", self.supports_class_b);
            to.set("SupportsClassC", self.supports_class_c);
            to.set("SupportsJoin", self.supports_join);
        }
    }

    /// `Tag` of `AWS::IoTWireless::DeviceProfile`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::IoTWireless::FuotaTask`.
///
/// A FUOTA task.
///
/// Its ARN: `arn:${Partition}:iotwireless:${Region}:${Account}:FuotaTask/${FuotaTaskId}`.
#[derive(Clone, Debug, Default)]
pub struct FuotaTask {
    /// The ID of the multicast group to associate with a FUOTA task.
    ///
    /// At most 256 characters.
    pub associate_multicast_group: Option<Value<String>>,
    /// The ID of the wireless device to associate with a multicast group.
    ///
    /// At most 256 characters.
    pub associate_wireless_device: Option<Value<String>>,
    /// The description of the new resource.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The ID of the multicast group to disassociate from a FUOTA task.
    ///
    /// At most 256 characters.
    pub disassociate_multicast_group: Option<Value<String>>,
    /// The ID of the wireless device to disassociate from a FUOTA task.
    ///
    /// At most 256 characters.
    pub disassociate_wireless_device: Option<Value<String>>,
    /// The S3 URI points to a firmware update image that is to be used with a FUOTA task.
    ///
    /// Required. 1 to 2048 characters.
    pub firmware_update_image: Option<Value<String>>,
    /// The firmware update role that is to be used with a FUOTA task.
    ///
    /// Required. 1 to 256 characters.
    pub firmware_update_role: Option<Value<String>>,
    /// The LoRaWAN information used with a FUOTA task.
    ///
    /// Required.
    pub lo_ra_wan: Option<Value<fuota_task::LoRaWAN>>,
    /// The name of a FUOTA task.
    ///
    /// 0 to 256 characters.
    pub name: Option<Value<String>>,
    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a
    /// maximum of 50 items.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<fuota_task::Tag>>>,
}

impl Lower for FuotaTask {
    fn fields(self, to: &mut Fields) {
        to.set("AssociateMulticastGroup", self.associate_multicast_group);
        to.set("AssociateWirelessDevice", self.associate_wireless_device);
        to.set("Description", self.description);
        to.set("DisassociateMulticastGroup", self.disassociate_multicast_group);
        to.set("DisassociateWirelessDevice", self.disassociate_wireless_device);
        to.set("FirmwareUpdateImage", self.firmware_update_image);
        to.set("FirmwareUpdateRole", self.firmware_update_role);
        to.set("LoRaWAN", self.lo_ra_wan);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FuotaTask {
    const TYPE: &'static str = "AWS::IoTWireless::FuotaTask";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FuotaTask> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of a FUOTA task.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The status of a FUOTA task.
    pub fn fuota_task_status(self) -> Value<String> {
        self.attribute("FuotaTaskStatus")
    }

    /// The ID of a FUOTA task.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Start time of a FUOTA task.
    pub fn lo_ra_wan_start_time(self) -> Value<String> {
        self.attribute("LoRaWAN.StartTime")
    }
}

/// What [`FuotaTask`] is made of.
pub mod fuota_task {
    use super::*;

    /// The LoRaWAN information used with a FUOTA task.
    #[derive(Clone, Debug, Default)]
    pub struct LoRaWAN {
        /// The frequency band (RFRegion) value.
        ///
        /// Required. 1 to 64 characters.
        pub rf_region: Option<Value<String>>,
    }

    impl Lower for LoRaWAN {
        fn fields(self, to: &mut Fields) {
            to.set("RfRegion", self.rf_region);
        }
    }

    /// `Tag` of `AWS::IoTWireless::FuotaTask`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
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

/// `AWS::IoTWireless::MulticastGroup`.
///
/// A multicast group.
///
/// Its ARN: `arn:${Partition}:iotwireless:${Region}:${Account}:MulticastGroup/${MulticastGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct MulticastGroup {
    /// The ID of the wireless device to associate with a multicast group.
    ///
    /// At most 256 characters.
    pub associate_wireless_device: Option<Value<String>>,
    /// The description of the multicast group.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The ID of the wireless device to disassociate from a multicast group.
    ///
    /// At most 256 characters.
    pub disassociate_wireless_device: Option<Value<String>>,
    /// The LoRaWAN information that is to be used with the multicast group.
    ///
    /// Required.
    pub lo_ra_wan: Option<Value<multicast_group::LoRaWAN>>,
    /// The name of the multicast group.
    ///
    /// 0 to 256 characters.
    pub name: Option<Value<String>>,
    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a
    /// maximum of 50 items.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<multicast_group::Tag>>>,
}

impl Lower for MulticastGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AssociateWirelessDevice", self.associate_wireless_device);
        to.set("Description", self.description);
        to.set("DisassociateWirelessDevice", self.disassociate_wireless_device);
        to.set("LoRaWAN", self.lo_ra_wan);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MulticastGroup {
    const TYPE: &'static str = "AWS::IoTWireless::MulticastGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MulticastGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the multicast group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the multicast group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The number of devices that are associated to the multicast group.
    pub fn lo_ra_wan_number_of_devices_in_group(self) -> Value<i64> {
        self.attribute("LoRaWAN.NumberOfDevicesInGroup")
    }

    /// The number of devices that are requested to be associated with the multicast group.
    pub fn lo_ra_wan_number_of_devices_requested(self) -> Value<i64> {
        self.attribute("LoRaWAN.NumberOfDevicesRequested")
    }

    /// The status of a multicast group.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`MulticastGroup`] is made of.
pub mod multicast_group {
    use super::*;

    /// The LoRaWAN information that is to be used with the multicast group.
    #[derive(Clone, Debug, Default)]
    pub struct LoRaWAN {
        /// DlClass for LoRaWAN. Valid values are ClassB and ClassC.
        ///
        /// Required. 1 to 64 characters. One of `ClassB`, `ClassC`.
        pub dl_class: Option<Value<String>>,
        /// The frequency band (RFRegion) value.
        ///
        /// Required. 1 to 64 characters.
        pub rf_region: Option<Value<String>>,
    }

    impl Lower for LoRaWAN {
        fn fields(self, to: &mut Fields) {
            to.set("DlClass", self.dl_class);
            to.set("RfRegion", self.rf_region);
        }
    }

    /// `Tag` of `AWS::IoTWireless::MulticastGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
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

/// `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
///
/// Network analyzer configuration.
///
/// Its ARN:
/// `arn:${Partition}:iotwireless:${Region}:${Account}:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}`.
#[derive(Clone, Debug, Default)]
pub struct NetworkAnalyzerConfiguration {
    /// The description of the resource.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// Name of the network analyzer configuration.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags to attach to the specified resource. Tags are metadata that you can use to manage a resource.
    ///
    /// 0 to 200 items. A change replaces the resource.
    pub tags: Option<Value<Vec<network_analyzer_configuration::Tag>>>,
    /// Trace content for your wireless gateway and wireless device resources.
    pub trace_content: Option<Value<network_analyzer_configuration::TraceContent>>,
    /// Wireless device resources to add to the network analyzer configuration. Provide the `WirelessDeviceId` of the
    /// resource to add in the input array.
    ///
    /// 0 to 250 items.
    pub wireless_devices: Option<Value<Vec<String>>>,
    /// Wireless gateway resources to add to the network analyzer configuration. Provide the `WirelessGatewayId` of the
    /// resource to add in the input array.
    ///
    /// At most 250 items.
    pub wireless_gateways: Option<Value<Vec<String>>>,
}

impl Lower for NetworkAnalyzerConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TraceContent", self.trace_content);
        to.set("WirelessDevices", self.wireless_devices);
        to.set("WirelessGateways", self.wireless_gateways);
    }
}

impl Level1 for NetworkAnalyzerConfiguration {
    const TYPE: &'static str = "AWS::IoTWireless::NetworkAnalyzerConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NetworkAnalyzerConfiguration> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`NetworkAnalyzerConfiguration`] is made of.
pub mod network_analyzer_configuration {
    use super::*;

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

    /// Trace content for your wireless gateway and wireless device resources.
    #[derive(Clone, Debug, Default)]
    pub struct TraceContent {
        /// The log level for a log message. The log levels can be disabled, or set to `ERROR` to display less verbose logs
        /// containing only error information, or to `INFO` for more detailed logs.
        ///
        /// One of `INFO`, `ERROR`, `DISABLED`.
        pub log_level: Option<Value<String>>,
        /// `FrameInfo` of your wireless device resources for the trace content. Use FrameInfo to debug the communication
        /// between your LoRaWAN end devices and the network server.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub wireless_device_frame_info: Option<Value<String>>,
    }

    impl Lower for TraceContent {
        fn fields(self, to: &mut Fields) {
            to.set("LogLevel", self.log_level);
            to.set("WirelessDeviceFrameInfo", self.wireless_device_frame_info);
        }
    }
}

/// `AWS::IoTWireless::PartnerAccount`.
///
/// A partner account. If `PartnerAccountId` and `PartnerType` are `null`, returns all partner accounts.
///
/// Its ARN: `arn:${Partition}:iotwireless:${Region}:${Account}:SidewalkAccount/${AmazonId}`.
#[derive(Clone, Debug, Default)]
pub struct PartnerAccount {
    /// Whether the partner account is linked to the AWS account.
    pub account_linked: Option<Value<bool>>,
    /// The ID of the partner account to update.
    ///
    /// At most 256 characters. A change replaces the resource.
    pub partner_account_id: Option<Value<String>>,
    /// The partner type.
    ///
    /// One of `Sidewalk`.
    pub partner_type: Option<Value<String>>,
    /// The Sidewalk account credentials.
    pub sidewalk: Option<Value<partner_account::SidewalkAccountInfo>>,
    /// Information about a Sidewalk account.
    pub sidewalk_response: Option<Value<partner_account::SidewalkAccountInfoWithFingerprint>>,
    /// Sidewalk update.
    pub sidewalk_update: Option<Value<partner_account::SidewalkUpdateAccount>>,
    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a
    /// maximum of 50 items.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<partner_account::Tag>>>,
}

impl Lower for PartnerAccount {
    fn fields(self, to: &mut Fields) {
        to.set("AccountLinked", self.account_linked);
        to.set("PartnerAccountId", self.partner_account_id);
        to.set("PartnerType", self.partner_type);
        to.set("Sidewalk", self.sidewalk);
        to.set("SidewalkResponse", self.sidewalk_response);
        to.set("SidewalkUpdate", self.sidewalk_update);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PartnerAccount {
    const TYPE: &'static str = "AWS::IoTWireless::PartnerAccount";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PartnerAccount> {
    /// `Ref`: its `PartnerAccountId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The fingerprint of the Sidewalk application server private key.
    pub fn fingerprint(self) -> Value<String> {
        self.attribute("Fingerprint")
    }
}

/// What [`PartnerAccount`] is made of.
pub mod partner_account {
    use super::*;

    /// Information about a Sidewalk account.
    #[derive(Clone, Debug, Default)]
    pub struct SidewalkAccountInfo {
        /// The Sidewalk application server private key. The application server private key is a secret key, which you
        /// should handle in a similar way as you would an application password.
        ///
        /// Required. 1 to 4096 characters.
        pub app_server_private_key: Option<Value<String>>,
    }

    impl Lower for SidewalkAccountInfo {
        fn fields(self, to: &mut Fields) {
            to.set("AppServerPrivateKey", self.app_server_private_key);
        }
    }

    /// Information about a Sidewalk account.
    #[derive(Clone, Debug, Default)]
    pub struct SidewalkAccountInfoWithFingerprint {
        /// The Sidewalk Amazon ID.
        ///
        /// At most 2048 characters.
        pub amazon_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the resource.
        pub arn: Option<Value<String>>,
        /// The fingerprint of the Sidewalk application server private key.
        ///
        /// 64 to 64 characters.
        pub fingerprint: Option<Value<String>>,
    }

    impl Lower for SidewalkAccountInfoWithFingerprint {
        fn fields(self, to: &mut Fields) {
            to.set("AmazonId", self.amazon_id);
            to.set("Arn", self.arn);
            to.set("Fingerprint", self.fingerprint);
        }
    }

    /// Sidewalk update.
    #[derive(Clone, Debug, Default)]
    pub struct SidewalkUpdateAccount {
        /// The new Sidewalk application server private key.
        ///
        /// 1 to 4096 characters.
        pub app_server_private_key: Option<Value<String>>,
    }

    impl Lower for SidewalkUpdateAccount {
        fn fields(self, to: &mut Fields) {
            to.set("AppServerPrivateKey", self.app_server_private_key);
        }
    }

    /// `Tag` of `AWS::IoTWireless::PartnerAccount`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::IoTWireless::ServiceProfile`.
///
/// Creates a new service profile.
///
/// Its ARN: `arn:${Partition}:iotwireless:${Region}:${Account}:ServiceProfile/${ServiceProfileId}`.
#[derive(Clone, Debug, Default)]
pub struct ServiceProfile {
    /// LoRaWAN service profile object.
    ///
    /// A change replaces the resource.
    pub lo_ra_wan: Option<Value<service_profile::LoRaWANServiceProfile>>,
    /// The name of the new resource.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a
    /// maximum of 50 items.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<service_profile::Tag>>>,
}

impl Lower for ServiceProfile {
    fn fields(self, to: &mut Fields) {
        to.set("LoRaWAN", self.lo_ra_wan);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ServiceProfile {
    const TYPE: &'static str = "AWS::IoTWireless::ServiceProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ServiceProfile> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the service profile created.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the service profile created.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ChannelMask value.
    pub fn lo_ra_wan_channel_mask(self) -> Value<String> {
        self.attribute("LoRaWAN.ChannelMask")
    }

    /// The DevStatusReqFreq value.
    pub fn lo_ra_wan_dev_status_req_freq(self) -> Value<i64> {
        self.attribute("LoRaWAN.DevStatusReqFreq")
    }

    /// The DLBucketSize value.
    pub fn lo_ra_wan_dl_bucket_size(self) -> Value<i64> {
        self.attribute("LoRaWAN.DlBucketSize")
    }

    /// The DLRate value.
    pub fn lo_ra_wan_dl_rate(self) -> Value<i64> {
        self.attribute("LoRaWAN.DlRate")
    }

    /// The DLRatePolicy value.
    pub fn lo_ra_wan_dl_rate_policy(self) -> Value<String> {
        self.attribute("LoRaWAN.DlRatePolicy")
    }

    /// The DRMax value.
    pub fn lo_ra_wan_dr_max(self) -> Value<i64> {
        self.attribute("LoRaWAN.DrMax")
    }

    /// The DRMin value.
    pub fn lo_ra_wan_dr_min(self) -> Value<i64> {
        self.attribute("LoRaWAN.DrMin")
    }

    /// The HRAllowed value that describes whether handover roaming is allowed.
    pub fn lo_ra_wan_hr_allowed(self) -> Value<bool> {
        self.attribute("LoRaWAN.HrAllowed")
    }

    /// The MinGwDiversity value.
    pub fn lo_ra_wan_min_gw_diversity(self) -> Value<i64> {
        self.attribute("LoRaWAN.MinGwDiversity")
    }

    /// The NwkGeoLoc value.
    pub fn lo_ra_wan_nwk_geo_loc(self) -> Value<bool> {
        self.attribute("LoRaWAN.NwkGeoLoc")
    }

    /// The ReportDevStatusBattery value.
    pub fn lo_ra_wan_report_dev_status_battery(self) -> Value<bool> {
        self.attribute("LoRaWAN.ReportDevStatusBattery")
    }

    /// The ReportDevStatusMargin value.
    pub fn lo_ra_wan_report_dev_status_margin(self) -> Value<bool> {
        self.attribute("LoRaWAN.ReportDevStatusMargin")
    }

    /// The TargetPer value.
    pub fn lo_ra_wan_target_per(self) -> Value<i64> {
        self.attribute("LoRaWAN.TargetPer")
    }

    /// The UlBucketSize value.
    pub fn lo_ra_wan_ul_bucket_size(self) -> Value<i64> {
        self.attribute("LoRaWAN.UlBucketSize")
    }

    /// The ULRate value.
    pub fn lo_ra_wan_ul_rate(self) -> Value<i64> {
        self.attribute("LoRaWAN.UlRate")
    }

    /// The ULRatePolicy value.
    pub fn lo_ra_wan_ul_rate_policy(self) -> Value<String> {
        self.attribute("LoRaWAN.UlRatePolicy")
    }

    /// The attribute `LoRaWANResponse`.
    pub fn lo_ra_wan_response(self) -> Value<Json> {
        self.attribute("LoRaWANResponse")
    }
}

/// What [`ServiceProfile`] is made of.
pub mod service_profile {
    use super::*;

    /// LoRaWANServiceProfile object.
    #[derive(Clone, Debug, Default)]
    pub struct LoRaWANServiceProfile {
        /// The AddGWMetaData value.
        pub add_gw_metadata: Option<Value<bool>>,
        /// The PRAllowed value that describes whether passive roaming is allowed.
        pub pr_allowed: Option<Value<bool>>,
        /// The RAAllowed value that describes whether roaming activation is allowed.
        pub ra_allowed: Option<Value<bool>>,
    }

    impl Lower for LoRaWANServiceProfile {
        fn fields(self, to: &mut Fields) {
            to.set("AddGwMetadata", self.add_gw_metadata);
            to.set("PrAllowed", self.pr_allowed);
            to.set("RaAllowed", self.ra_allowed);
        }
    }

    /// `Tag` of `AWS::IoTWireless::ServiceProfile`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::IoTWireless::TaskDefinition`.
///
/// Creates a gateway task definition.
///
/// Its ARN:
/// `arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}`.
#[derive(Clone, Debug, Default)]
pub struct TaskDefinition {
    /// Whether to automatically create tasks using this task definition for all gateways with the specified current
    /// version.
    ///
    /// Required.
    pub auto_create_tasks: Option<Value<bool>>,
    /// LoRaWANUpdateGatewayTaskEntry object.
    pub lo_ra_wan_update_gateway_task_entry: Option<Value<task_definition::LoRaWANUpdateGatewayTaskEntry>>,
    /// The name of the new resource.
    ///
    /// 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a
    /// maximum of 50 items.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<task_definition::Tag>>>,
    /// A filter to list only the wireless gateway task definitions that use this task definition type.
    ///
    /// One of `UPDATE`.
    pub task_definition_type: Option<Value<String>>,
    /// Information about the gateways to update.
    pub update: Option<Value<task_definition::UpdateWirelessGatewayTaskCreate>>,
}

impl Lower for TaskDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("AutoCreateTasks", self.auto_create_tasks);
        to.set("LoRaWANUpdateGatewayTaskEntry", self.lo_ra_wan_update_gateway_task_entry);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TaskDefinitionType", self.task_definition_type);
        to.set("Update", self.update);
    }
}

impl Level1 for TaskDefinition {
    const TYPE: &'static str = "AWS::IoTWireless::TaskDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TaskDefinition> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name of the resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the new wireless gateway task definition.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`TaskDefinition`] is made of.
pub mod task_definition {
    use super::*;

    /// LoRaWANUpdateGatewayTaskEntry object.
    #[derive(Clone, Debug, Default)]
    pub struct LoRaWANUpdateGatewayTaskEntry {
        /// The version of the gateways that should receive the update.
        pub current_version: Option<Value<LoRaWANGatewayVersion>>,
        /// The firmware version to update the gateway to.
        pub update_version: Option<Value<LoRaWANGatewayVersion>>,
    }

    impl Lower for LoRaWANUpdateGatewayTaskEntry {
        fn fields(self, to: &mut Fields) {
            to.set("CurrentVersion", self.current_version);
            to.set("UpdateVersion", self.update_version);
        }
    }

    /// LoRaWANGatewayVersion object.
    #[derive(Clone, Debug, Default)]
    pub struct LoRaWANGatewayVersion {
        /// The model number of the wireless gateway.
        ///
        /// 1 to 4096 characters.
        pub model: Option<Value<String>>,
        /// The version of the wireless gateway firmware.
        ///
        /// 1 to 32 characters.
        pub package_version: Option<Value<String>>,
        /// The basic station version of the wireless gateway.
        ///
        /// 1 to 4096 characters.
        pub station: Option<Value<String>>,
    }

    impl Lower for LoRaWANGatewayVersion {
        fn fields(self, to: &mut Fields) {
            to.set("Model", self.model);
            to.set("PackageVersion", self.package_version);
            to.set("Station", self.station);
        }
    }

    /// `Tag` of `AWS::IoTWireless::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// UpdateWirelessGatewayTaskCreate object.
    #[derive(Clone, Debug, Default)]
    pub struct UpdateWirelessGatewayTaskCreate {
        /// The properties that relate to the LoRaWAN wireless gateway.
        pub lo_ra_wan: Option<Value<LoRaWANUpdateGatewayTaskCreate>>,
        /// The IAM role used to read data from the S3 bucket.
        ///
        /// 1 to 2048 characters.
        pub update_data_role: Option<Value<String>>,
        /// The link to the S3 bucket.
        ///
        /// 1 to 4096 characters.
        pub update_data_source: Option<Value<String>>,
    }

    impl Lower for UpdateWirelessGatewayTaskCreate {
        fn fields(self, to: &mut Fields) {
            to.set("LoRaWAN", self.lo_ra_wan);
            to.set("UpdateDataRole", self.update_data_role);
            to.set("UpdateDataSource", self.update_data_source);
        }
    }

    /// The signature used to verify the update firmware.
    #[derive(Clone, Debug, Default)]
    pub struct LoRaWANUpdateGatewayTaskCreate {
        /// The version of the gateways that should receive the update.
        pub current_version: Option<Value<LoRaWANGatewayVersion>>,
        /// The CRC of the signature private key to check.
        ///
        /// 1 to 4294967295.
        pub sig_key_crc: Option<Value<i64>>,
        /// The signature used to verify the update firmware.
        ///
        /// 1 to 4096 characters.
        pub update_signature: Option<Value<String>>,
        /// The firmware version to update the gateway to.
        pub update_version: Option<Value<LoRaWANGatewayVersion>>,
    }

    impl Lower for LoRaWANUpdateGatewayTaskCreate {
        fn fields(self, to: &mut Fields) {
            to.set("CurrentVersion", self.current_version);
            to.set("SigKeyCrc", self.sig_key_crc);
            to.set("UpdateSignature", self.update_signature);
            to.set("UpdateVersion", self.update_version);
        }
    }
}

/// `AWS::IoTWireless::WirelessDevice`.
///
/// Provisions a wireless device.
///
/// Its ARN: `arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDevice/${WirelessDeviceId}`.
#[derive(Clone, Debug, Default)]
pub struct WirelessDevice {
    /// The description of the new resource. Maximum length is 2048.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The name of the destination to assign to the new wireless device. Can have only have alphanumeric, - (hyphen)
    /// and \_ (underscore) characters and it can't have any spaces.
    ///
    /// Required. 0 to 128 characters.
    pub destination_name: Option<Value<String>>,
    /// The date and time when the most recent uplink was received.
    pub last_uplink_received_at: Option<Value<String>>,
    /// The device configuration information to use to create the wireless device. Must be at least one of OtaaV10x,
    /// OtaaV11, AbpV11, or AbpV10x.
    pub lo_ra_wan: Option<Value<wireless_device::LoRaWANDevice>>,
    /// The name of the new resource.
    ///
    /// 0 to 256 characters.
    pub name: Option<Value<String>>,
    /// FPort values for the GNSS, Stream, and ClockSync functions of the positioning information.
    ///
    /// One of `Enabled`, `Disabled`.
    pub positioning: Option<Value<String>>,
    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a
    /// maximum of 50 items.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<wireless_device::Tag>>>,
    /// The ARN of the thing to associate with the wireless device.
    pub thing_arn: Option<Value<String>>,
    /// The wireless device type.
    ///
    /// Required. One of `Sidewalk`, `LoRaWAN`.
    pub type_: Option<Value<String>>,
}

impl Lower for WirelessDevice {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DestinationName", self.destination_name);
        to.set("LastUplinkReceivedAt", self.last_uplink_received_at);
        to.set("LoRaWAN", self.lo_ra_wan);
        to.set("Name", self.name);
        to.set("Positioning", self.positioning);
        to.set("Tags", self.tags);
        to.set("ThingArn", self.thing_arn);
        to.set("Type", self.type_);
    }
}

impl Level1 for WirelessDevice {
    const TYPE: &'static str = "AWS::IoTWireless::WirelessDevice";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WirelessDevice> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the wireless device created.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the wireless device created.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the thing associated with the wireless device. The value is empty if a thing isn't associated with
    /// the device.
    pub fn thing_name(self) -> Value<String> {
        self.attribute("ThingName")
    }
}

/// What [`WirelessDevice`] is made of.
pub mod wireless_device {
    use super::*;

    /// LoRaWAN object for create functions.
    #[derive(Clone, Debug, Default)]
    pub struct LoRaWANDevice {
        /// ABP device object for LoRaWAN specification v1.0.x.
        pub abp_v10x: Option<Value<AbpV10x>>,
        /// ABP device object for create APIs for v1.1.
        pub abp_v11: Option<Value<AbpV11>>,
        /// The DevEUI value.
        pub dev_eui: Option<Value<String>>,
        /// The ID of the device profile for the new wireless device.
        ///
        /// 0 to 256 characters.
        pub device_profile_id: Option<Value<String>>,
        /// List of FPort assigned for different LoRaWAN application packages to use.
        pub f_ports: Option<Value<FPorts>>,
        /// OTAA device object for create APIs for v1.0.x.
        pub otaa_v10x: Option<Value<OtaaV10x>>,
        /// OTAA device object for v1.1 for create APIs.
        pub otaa_v11: Option<Value<OtaaV11>>,
        /// The ID of the service profile.
        ///
        /// 0 to 256 characters.
        pub service_profile_id: Option<Value<String>>,
    }

    impl Lower for LoRaWANDevice {
        fn fields(self, to: &mut Fields) {
            to.set("AbpV10x", self.abp_v10x);
            to.set("AbpV11", self.abp_v11);
            to.set("DevEui", self.dev_eui);
            to.set("DeviceProfileId", self.device_profile_id);
            to.set("FPorts", self.f_ports);
            to.set("OtaaV10x", self.otaa_v10x);
            to.set("OtaaV11", self.otaa_v11);
            to.set("ServiceProfileId", self.service_profile_id);
        }
    }

    /// ABP device object for LoRaWAN specification v1.0.x.
    #[derive(Clone, Debug, Default)]
    pub struct AbpV10x {
        /// The DevAddr value.
        ///
        /// Required.
        pub dev_addr: Option<Value<String>>,
        /// Session keys for ABP v1.0.x.
        ///
        /// Required.
        pub session_keys: Option<Value<SessionKeysAbpV10x>>,
    }

    impl Lower for AbpV10x {
        fn fields(self, to: &mut Fields) {
            to.set("DevAddr", self.dev_addr);
            to.set("SessionKeys", self.session_keys);
        }
    }

    /// Session keys for ABP v1.0.x.
    #[derive(Clone, Debug, Default)]
    pub struct SessionKeysAbpV10x {
        /// The AppSKey value.
        ///
        /// Required.
        pub app_s_key: Option<Value<String>>,
        /// The NwkKey value.
        ///
        /// Required.
        pub nwk_s_key: Option<Value<String>>,
    }

    impl Lower for SessionKeysAbpV10x {
        fn fields(self, to: &mut Fields) {
            to.set("AppSKey", self.app_s_key);
            to.set("NwkSKey", self.nwk_s_key);
        }
    }

    /// ABP device object for create APIs for v1.1.
    #[derive(Clone, Debug, Default)]
    pub struct AbpV11 {
        /// The DevAddr value.
        ///
        /// Required.
        pub dev_addr: Option<Value<String>>,
        /// Session keys for ABP v1.1.
        ///
        /// Required.
        pub session_keys: Option<Value<SessionKeysAbpV11>>,
    }

    impl Lower for AbpV11 {
        fn fields(self, to: &mut Fields) {
            to.set("DevAddr", self.dev_addr);
            to.set("SessionKeys", self.session_keys);
        }
    }

    /// Session keys for ABP v1.1.
    #[derive(Clone, Debug, Default)]
    pub struct SessionKeysAbpV11 {
        /// The AppSKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// Required.
        pub app_s_key: Option<Value<String>>,
        /// The FNwkSIntKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// Required.
        pub f_nwk_s_int_key: Option<Value<String>>,
        /// The NwkSEncKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// Required.
        pub nwk_s_enc_key: Option<Value<String>>,
        /// The SNwkSIntKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// Required.
        pub s_nwk_s_int_key: Option<Value<String>>,
    }

    impl Lower for SessionKeysAbpV11 {
        fn fields(self, to: &mut Fields) {
            to.set("AppSKey", self.app_s_key);
            to.set("FNwkSIntKey", self.f_nwk_s_int_key);
            to.set("NwkSEncKey", self.nwk_s_enc_key);
            to.set("SNwkSIntKey", self.s_nwk_s_int_key);
        }
    }

    /// List of FPorts assigned for different LoRaWAN application packages to use.
    #[derive(Clone, Debug, Default)]
    pub struct FPorts {
        /// LoRaWAN application configuration, which can be used to perform geolocation.
        pub applications: Option<Value<Vec<Application>>>,
    }

    impl Lower for FPorts {
        fn fields(self, to: &mut Fields) {
            to.set("Applications", self.applications);
        }
    }

    /// A list of optional LoRaWAN application information, which can be used for geolocation.
    #[derive(Clone, Debug, Default)]
    pub struct Application {
        /// The name of the position data destination that describes the IoT rule that processes the device's position data.
        ///
        /// 0 to 128 characters.
        pub destination_name: Option<Value<String>>,
        /// The name of the new destination for the device.
        ///
        /// 1 to 223.
        pub f_port: Option<Value<i64>>,
        /// Application type, which can be specified to obtain real-time position information of your LoRaWAN device.
        ///
        /// One of `SemtechGeolocation`, `SemtechGNSS`, `SemtechGNSSNG`, `SemtechWiFi`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Application {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationName", self.destination_name);
            to.set("FPort", self.f_port);
            to.set("Type", self.type_);
        }
    }

    /// OTAA device object for v1.0.x.
    #[derive(Clone, Debug, Default)]
    pub struct OtaaV10x {
        /// The AppEUI value. You specify this value when using LoRaWAN versions v1.0.2 or v1.0.3.
        ///
        /// Required.
        pub app_eui: Option<Value<String>>,
        /// The AppKey value.
        ///
        /// Required.
        pub app_key: Option<Value<String>>,
    }

    impl Lower for OtaaV10x {
        fn fields(self, to: &mut Fields) {
            to.set("AppEui", self.app_eui);
            to.set("AppKey", self.app_key);
        }
    }

    /// OTAA device object for v1.1 for create APIs.
    #[derive(Clone, Debug, Default)]
    pub struct OtaaV11 {
        /// The AppKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// Required.
        pub app_key: Option<Value<String>>,
        /// The JoinEUI value.
        ///
        /// Required.
        pub join_eui: Option<Value<String>>,
        /// The NwkKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// Required.
        pub nwk_key: Option<Value<String>>,
    }

    impl Lower for OtaaV11 {
        fn fields(self, to: &mut Fields) {
            to.set("AppKey", self.app_key);
            to.set("JoinEui", self.join_eui);
            to.set("NwkKey", self.nwk_key);
        }
    }

    /// `Tag` of `AWS::IoTWireless::WirelessDevice`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
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

/// `AWS::IoTWireless::WirelessDeviceImportTask`.
///
/// Information about an import task for wireless devices.
///
/// Its ARN:
/// `arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDeviceImportTask/${WirelessDeviceImportTaskId}`.
#[derive(Clone, Debug, Default)]
pub struct WirelessDeviceImportTask {
    /// The name of the destination that describes the IoT rule to route messages from the Sidewalk devices in the
    /// import task to other applications.
    ///
    /// Required. 0 to 128 characters.
    pub destination_name: Option<Value<String>>,
    /// The Sidewalk-related information of the wireless device import task.
    ///
    /// Required.
    pub sidewalk: Option<Value<wireless_device_import_task::Sidewalk>>,
    /// Adds to or modifies the tags of the given resource. Tags are metadata that you can use to manage a resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<wireless_device_import_task::Tag>>>,
}

impl Lower for WirelessDeviceImportTask {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationName", self.destination_name);
        to.set("Sidewalk", self.sidewalk);
        to.set("Tags", self.tags);
    }
}

impl Level1 for WirelessDeviceImportTask {
    const TYPE: &'static str = "AWS::IoTWireless::WirelessDeviceImportTask";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WirelessDeviceImportTask> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN (Amazon Resource Name) of the import task.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time at which the wireless device import task was created.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The summary information of count of wireless devices that failed to onboard to the import task.
    pub fn failed_imported_devices_count(self) -> Value<i64> {
        self.attribute("FailedImportedDevicesCount")
    }

    /// The import task ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The summary information of count of wireless devices that are waiting for the control log to be added to an
    /// import task.
    pub fn initialized_imported_devices_count(self) -> Value<i64> {
        self.attribute("InitializedImportedDevicesCount")
    }

    /// The summary information of count of wireless devices that have been onboarded to the import task.
    pub fn onboarded_imported_devices_count(self) -> Value<i64> {
        self.attribute("OnboardedImportedDevicesCount")
    }

    /// The summary information of count of wireless devices that are waiting in the queue to be onboarded to the import
    /// task.
    pub fn pending_imported_devices_count(self) -> Value<i64> {
        self.attribute("PendingImportedDevicesCount")
    }

    /// List of Sidewalk devices that are added to the import task.
    pub fn sidewalk_device_creation_file_list(self) -> Value<Vec<String>> {
        self.attribute("Sidewalk.DeviceCreationFileList")
    }

    /// The status of a wireless device import task. The status can be `INITIALIZING`, `INITIALIZED`, `PENDING`,
    /// `COMPLETE`, `FAILED`, or `DELETING`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The reason that provides additional information about the import task status.
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// What [`WirelessDeviceImportTask`] is made of.
pub mod wireless_device_import_task {
    use super::*;

    /// Sidewalk-related information about a wireless device import task.
    #[derive(Clone, Debug, Default)]
    pub struct Sidewalk {
        /// The CSV file contained in an S3 bucket that's used for adding devices to an import task.
        ///
        /// 0 to 1024 characters.
        pub device_creation_file: Option<Value<String>>,
        /// The IAM role that allows to access the CSV file in the S3 bucket.
        ///
        /// 0 to 2048 characters.
        pub role: Option<Value<String>>,
        /// The Sidewalk manufacturing serial number (SMSN) of the Sidewalk device.
        ///
        /// 0 to 64 characters.
        pub sidewalk_manufacturing_sn: Option<Value<String>>,
    }

    impl Lower for Sidewalk {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceCreationFile", self.device_creation_file);
            to.set("Role", self.role);
            to.set("SidewalkManufacturingSn", self.sidewalk_manufacturing_sn);
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

/// `AWS::IoTWireless::WirelessGateway`.
///
/// Provisions a wireless gateway.
///
/// Its ARN: `arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGateway/${WirelessGatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct WirelessGateway {
    /// The description of the new resource. The maximum length is 2048 characters.
    ///
    /// 0 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The date and time when the most recent uplink was received.
    pub last_uplink_received_at: Option<Value<String>>,
    /// The gateway configuration information to use to create the wireless gateway.
    ///
    /// Required.
    pub lo_ra_wan: Option<Value<wireless_gateway::LoRaWANGateway>>,
    /// The name of the new resource.
    ///
    /// 0 to 256 characters.
    pub name: Option<Value<String>>,
    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a
    /// maximum of 50 items.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<wireless_gateway::Tag>>>,
    /// The ARN of the thing to associate with the wireless gateway.
    pub thing_arn: Option<Value<String>>,
    /// The name of the thing associated with the wireless gateway. The value is empty if a thing isn't associated with
    /// the gateway.
    pub thing_name: Option<Value<String>>,
}

impl Lower for WirelessGateway {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("LastUplinkReceivedAt", self.last_uplink_received_at);
        to.set("LoRaWAN", self.lo_ra_wan);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("ThingArn", self.thing_arn);
        to.set("ThingName", self.thing_name);
    }
}

impl Level1 for WirelessGateway {
    const TYPE: &'static str = "AWS::IoTWireless::WirelessGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WirelessGateway> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the wireless gateway created.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the wireless gateway created.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`WirelessGateway`] is made of.
pub mod wireless_gateway {
    use super::*;

    /// LoRaWAN wireless gateway object.
    #[derive(Clone, Debug, Default)]
    pub struct LoRaWANGateway {
        /// The gateway's EUI value.
        ///
        /// Required.
        pub gateway_eui: Option<Value<String>>,
        /// The frequency band (RFRegion) value.
        ///
        /// Required. 0 to 64 characters.
        pub rf_region: Option<Value<String>>,
    }

    impl Lower for LoRaWANGateway {
        fn fields(self, to: &mut Fields) {
            to.set("GatewayEui", self.gateway_eui);
            to.set("RfRegion", self.rf_region);
        }
    }

    /// `Tag` of `AWS::IoTWireless::WirelessGateway`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
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
