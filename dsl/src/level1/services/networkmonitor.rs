//! `AWS::NetworkMonitor`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::NetworkMonitor::Monitor`.
///
/// An Amazon CloudWatch Network Monitor resource that monitors network traffic between a source VPC subnet and a
/// destination IP address.
#[derive(Clone, Debug, Default)]
pub struct Monitor {
    /// The time, in seconds, that metrics are aggregated and sent to Amazon CloudWatch. Valid values are either 30 or
    /// 60.
    ///
    /// At least 30.
    pub aggregation_period: Option<Value<i64>>,
    /// The name identifying the monitor. It can contain only letters, underscores (\_), or dashes (-), and can be up to
    /// 200 characters.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub monitor_name: Option<Value<String>>,
    /// The tags for the monitor.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<monitor::Tag>>>,
}

impl Lower for Monitor {
    fn fields(self, to: &mut Fields) {
        to.set("AggregationPeriod", self.aggregation_period);
        to.set("MonitorName", self.monitor_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Monitor {
    const TYPE: &'static str = "AWS::NetworkMonitor::Monitor";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Monitor> {
    /// `Ref`: its `MonitorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time and date when the monitor was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time and date when the monitor was last modified.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// The ARN of the monitor.
    pub fn monitor_arn(self) -> Value<Arn> {
        self.attribute("MonitorArn")
    }

    /// The state of the monitor.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Monitor`] is made of.
pub mod monitor {
    use super::*;

    /// `Tag` of `AWS::NetworkMonitor::Monitor`.
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
