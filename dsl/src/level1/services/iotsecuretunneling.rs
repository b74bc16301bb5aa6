//! `AWS::IoTSecureTunneling`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IoTSecureTunneling::Tunnel`.
///
/// A connection between a source computer and a destination device using AWS IoT Secure Tunneling.
#[derive(Clone, Debug, Default)]
pub struct Tunnel {
    /// A short text description of the tunnel.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The destination configuration.
    ///
    /// A change replaces the resource.
    pub destination_config: Option<Value<tunnel::DestinationConfig>>,
    /// A collection of tag metadata.
    pub tags: Option<Value<Vec<tunnel::Tag>>>,
    /// Tunnel timeout configuration.
    ///
    /// A change replaces the resource.
    pub timeout_config: Option<Value<tunnel::TimeoutConfig>>,
}

impl Lower for Tunnel {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DestinationConfig", self.destination_config);
        to.set("Tags", self.tags);
        to.set("TimeoutConfig", self.timeout_config);
    }
}

impl Level1 for Tunnel {
    const TYPE: &'static str = "AWS::IoTSecureTunneling::Tunnel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Tunnel> {
    /// `Ref`: its `TunnelArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The status of the tunnel. Valid values are OPEN and CLOSED.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the tunnel.
    pub fn tunnel_arn(self) -> Value<Arn> {
        self.attribute("TunnelArn")
    }

    /// A unique alpha-numeric tunnel ID.
    pub fn tunnel_id(self) -> Value<String> {
        self.attribute("TunnelId")
    }
}

/// What [`Tunnel`] is made of.
pub mod tunnel {
    use super::*;

    /// The destination configuration.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationConfig {
        /// A list of service names that identify the target application.
        ///
        /// Required. At least 1 items.
        pub services: Option<Value<Vec<String>>>,
        /// The name of the IoT thing to which you want to connect.
        ///
        /// 1 to 128 characters.
        pub thing_name: Option<Value<String>>,
    }

    impl Lower for DestinationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Services", self.services);
            to.set("ThingName", self.thing_name);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

    /// Tunnel timeout configuration.
    #[derive(Clone, Debug, Default)]
    pub struct TimeoutConfig {
        /// The maximum amount of time (in minutes) a tunnel can remain open.
        ///
        /// 1 to 720.
        pub max_lifetime_timeout_minutes: Option<Value<i64>>,
    }

    impl Lower for TimeoutConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxLifetimeTimeoutMinutes", self.max_lifetime_timeout_minutes);
        }
    }
}
