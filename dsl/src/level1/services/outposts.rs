//! `AWS::Outposts`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Outposts::Outpost`.
///
/// Definition of AWS::Outposts::Outpost Resource Type.
///
/// Its ARN: `arn:${Partition}:outposts:${Region}:${Account}:outpost/${OutpostId}`.
#[derive(Clone, Debug, Default)]
pub struct Outpost {
    /// 1 to 1000 characters. A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// 1 to 255 characters. A change replaces the resource.
    pub availability_zone_id: Option<Value<String>>,
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub site_id: Option<Value<String>>,
    /// One of `RACK`, `SERVER`.
    pub supported_hardware_type: Option<Value<String>>,
    /// At most 50 items.
    pub tags: Option<Value<Vec<outpost::Tag>>>,
}

impl Lower for Outpost {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZone", self.availability_zone);
        to.set("AvailabilityZoneId", self.availability_zone_id);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("SiteId", self.site_id);
        to.set("SupportedHardwareType", self.supported_hardware_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Outpost {
    const TYPE: &'static str = "AWS::Outposts::Outpost";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Outpost> {
    /// `Ref`: its `OutpostArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `LifeCycleStatus`.
    pub fn life_cycle_status(self) -> Value<String> {
        self.attribute("LifeCycleStatus")
    }

    /// The attribute `OutpostArn`.
    pub fn outpost_arn(self) -> Value<Arn> {
        self.attribute("OutpostArn")
    }

    /// The attribute `OutpostId`.
    pub fn outpost_id(self) -> Value<String> {
        self.attribute("OutpostId")
    }

    /// The attribute `OwnerId`.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The attribute `SiteArn`.
    pub fn site_arn(self) -> Value<Arn> {
        self.attribute("SiteArn")
    }
}

/// What [`Outpost`] is made of.
pub mod outpost {
    use super::*;

    /// `Tag` of `AWS::Outposts::Outpost`.
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

/// `AWS::Outposts::Site`.
///
/// Definition of AWS::Outposts::Site Resource Type.
///
/// Its ARN: `arn:${Partition}:outposts:${Region}:${Account}:site/${SiteId}`.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// 1 to 1001 characters.
    pub description: Option<Value<String>>,
    /// Required. 1 to 1000 characters.
    pub name: Option<Value<String>>,
    /// 1 to 2000 characters.
    pub notes: Option<Value<String>>,
    /// A change replaces the resource.
    pub operating_address: Option<Value<site::Address>>,
    pub rack_physical_properties: Option<Value<site::RackPhysicalProperties>>,
    /// A change replaces the resource.
    pub shipping_address: Option<Value<site::Address>>,
    pub tags: Option<Value<Vec<site::Tag>>>,
}

impl Lower for Site {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Notes", self.notes);
        to.set("OperatingAddress", self.operating_address);
        to.set("RackPhysicalProperties", self.rack_physical_properties);
        to.set("ShippingAddress", self.shipping_address);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Site {
    const TYPE: &'static str = "AWS::Outposts::Site";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Site> {
    /// `Ref`: its `SiteArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `SiteArn`.
    pub fn site_arn(self) -> Value<Arn> {
        self.attribute("SiteArn")
    }

    /// The attribute `SiteId`.
    pub fn site_id(self) -> Value<String> {
        self.attribute("SiteId")
    }
}

/// What [`Site`] is made of.
pub mod site {
    use super::*;

    /// `Address` of `AWS::Outposts::Site`.
    #[derive(Clone, Debug, Default)]
    pub struct Address {
        /// Required. 1 to 180 characters.
        pub address_line1: Option<Value<String>>,
        /// 0 to 60 characters.
        pub address_line2: Option<Value<String>>,
        /// 0 to 60 characters.
        pub address_line3: Option<Value<String>>,
        /// Required. 1 to 50 characters.
        pub city: Option<Value<String>>,
        /// Required. 1 to 255 characters.
        pub contact_name: Option<Value<String>>,
        /// Required. 1 to 20 characters.
        pub contact_phone_number: Option<Value<String>>,
        /// Required. 2 to 2 characters.
        pub country_code: Option<Value<String>>,
        /// 1 to 60 characters.
        pub district_or_county: Option<Value<String>>,
        /// 0 to 180 characters.
        pub municipality: Option<Value<String>>,
        /// Required. 1 to 20 characters.
        pub postal_code: Option<Value<String>>,
        /// Required. 1 to 50 characters.
        pub state_or_region: Option<Value<String>>,
    }

    impl Lower for Address {
        fn fields(self, to: &mut Fields) {
            to.set("AddressLine1", self.address_line1);
            to.set("AddressLine2", self.address_line2);
            to.set("AddressLine3", self.address_line3);
            to.set("City", self.city);
            to.set("ContactName", self.contact_name);
            to.set("ContactPhoneNumber", self.contact_phone_number);
            to.set("CountryCode", self.country_code);
            to.set("DistrictOrCounty", self.district_or_county);
            to.set("Municipality", self.municipality);
            to.set("PostalCode", self.postal_code);
            to.set("StateOrRegion", self.state_or_region);
        }
    }

    /// `RackPhysicalProperties` of `AWS::Outposts::Site`.
    #[derive(Clone, Debug, Default)]
    pub struct RackPhysicalProperties {
        /// One of `SINGLE_MODE`, `MULTI_MODE`.
        pub fiber_optic_cable_type: Option<Value<String>>,
        /// One of `NO_LIMIT`, `MAX_1400_LBS`, `MAX_1600_LBS`, `MAX_1800_LBS`, `MAX_2000_LBS`.
        pub maximum_supported_weight_lbs: Option<Value<String>>,
        pub optical_standard: Option<Value<String>>,
        /// One of `L6_30P`, `IEC309`, `AH530P7W`, `AH532P6W`, `CS8365C`.
        pub power_connector: Option<Value<String>>,
        /// One of `POWER_5_KVA`, `POWER_10_KVA`, `POWER_15_KVA`, `POWER_30_KVA`.
        pub power_draw_kva: Option<Value<String>>,
        /// One of `ABOVE_RACK`, `BELOW_RACK`.
        pub power_feed_drop: Option<Value<String>>,
        /// One of `SINGLE_PHASE`, `THREE_PHASE`.
        pub power_phase: Option<Value<String>>,
        /// One of `UPLINK_COUNT_1`, `UPLINK_COUNT_2`, `UPLINK_COUNT_3`, `UPLINK_COUNT_4`, `UPLINK_COUNT_5`,
        /// `UPLINK_COUNT_6`, `UPLINK_COUNT_7`, `UPLINK_COUNT_8`, `UPLINK_COUNT_12`, `UPLINK_COUNT_16`.
        pub uplink_count: Option<Value<String>>,
        /// One of `UPLINK_1G`, `UPLINK_10G`, `UPLINK_40G`, `UPLINK_100G`.
        pub uplink_gbps: Option<Value<String>>,
    }

    impl Lower for RackPhysicalProperties {
        fn fields(self, to: &mut Fields) {
            to.set("FiberOpticCableType", self.fiber_optic_cable_type);
            to.set("MaximumSupportedWeightLbs", self.maximum_supported_weight_lbs);
            to.set("OpticalStandard", self.optical_standard);
            to.set("PowerConnector", self.power_connector);
            to.set("PowerDrawKva", self.power_draw_kva);
            to.set("PowerFeedDrop", self.power_feed_drop);
            to.set("PowerPhase", self.power_phase);
            to.set("UplinkCount", self.uplink_count);
            to.set("UplinkGbps", self.uplink_gbps);
        }
    }

    /// `Tag` of `AWS::Outposts::Site`.
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
