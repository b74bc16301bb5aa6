//! `AWS::NetworkFlowMonitor`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::NetworkFlowMonitor::Monitor`.
///
/// Creates a monitor for specific network flows between local and remote resources to monitor network performance
/// for workloads.
///
/// Its ARN: `arn:${Partition}:networkflowmonitor:${Region}:${Account}:monitor/${MonitorName}`.
#[derive(Clone, Debug, Default)]
pub struct Monitor {
    /// The local resources to monitor.
    ///
    /// Required. At least 1 items.
    pub local_resources: Option<Value<Vec<monitor::MonitorLocalResource>>>,
    /// The name of the monitor.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub monitor_name: Option<Value<String>>,
    /// The remote resources to monitor.
    pub remote_resources: Option<Value<Vec<monitor::MonitorRemoteResource>>>,
    /// The Amazon Resource Name (ARN) of the scope for the monitor.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub scope_arn: Option<Value<String>>,
    /// The tags for the monitor.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<monitor::Tag>>>,
}

impl Lower for Monitor {
    fn fields(self, to: &mut Fields) {
        to.set("LocalResources", self.local_resources);
        to.set("MonitorName", self.monitor_name);
        to.set("RemoteResources", self.remote_resources);
        to.set("ScopeArn", self.scope_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Monitor {
    const TYPE: &'static str = "AWS::NetworkFlowMonitor::Monitor";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Monitor> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the monitor.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time when the monitor was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The date and time when the monitor was last modified.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// The status of the monitor.
    pub fn monitor_status(self) -> Value<String> {
        self.attribute("MonitorStatus")
    }
}

/// What [`Monitor`] is made of.
pub mod monitor {
    use super::*;

    /// A local resource is the host where the agent is installed.
    #[derive(Clone, Debug, Default)]
    pub struct MonitorLocalResource {
        /// The identifier of the local resource.
        ///
        /// Required.
        pub identifier: Option<Value<String>>,
        /// The type of the local resource.
        ///
        /// Required. One of `AWS::EC2::VPC`, `AWS::AvailabilityZone`, `AWS::EC2::Subnet`, `AWS::Region`,
        /// `AWS::EKS::Cluster`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for MonitorLocalResource {
        fn fields(self, to: &mut Fields) {
            to.set("Identifier", self.identifier);
            to.set("Type", self.type_);
        }
    }

    /// A remote resource is the other endpoint in a network flow.
    #[derive(Clone, Debug, Default)]
    pub struct MonitorRemoteResource {
        /// The identifier of the remote resource.
        ///
        /// Required.
        pub identifier: Option<Value<String>>,
        /// The type of the remote resource.
        ///
        /// Required. One of `AWS::EC2::VPC`, `AWS::AvailabilityZone`, `AWS::EC2::Subnet`, `AWS::AWSService`, `AWS::Region`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for MonitorRemoteResource {
        fn fields(self, to: &mut Fields) {
            to.set("Identifier", self.identifier);
            to.set("Type", self.type_);
        }
    }

    /// `Tag` of `AWS::NetworkFlowMonitor::Monitor`.
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

/// `AWS::NetworkFlowMonitor::Scope`.
///
/// Resource Type definition for AWS::NetworkFlowMonitor::Scope. Creates a scope to define the resources that
/// Network Flow Monitor monitors for network performance.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The tags for the scope.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<scope::Tag>>>,
    /// The targets for the scope.
    ///
    /// Required. 1 to 100 items. A change replaces the resource.
    pub targets: Option<Value<Vec<scope::TargetResource>>>,
}

impl Lower for Scope {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("Targets", self.targets);
    }
}

impl Level1 for Scope {
    const TYPE: &'static str = "AWS::NetworkFlowMonitor::Scope";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Scope> {
    /// `Ref`: its `ScopeArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the scope.
    pub fn scope_arn(self) -> Value<Arn> {
        self.attribute("ScopeArn")
    }

    /// The identifier for the scope.
    pub fn scope_id(self) -> Value<String> {
        self.attribute("ScopeId")
    }

    /// The status of the scope.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Scope`] is made of.
pub mod scope {
    use super::*;

    /// `Tag` of `AWS::NetworkFlowMonitor::Scope`.
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

    /// A target resource in a scope, identified by a Region and target identifier.
    #[derive(Clone, Debug, Default)]
    pub struct TargetResource {
        /// The AWS Region for the target resource.
        ///
        /// Required.
        pub region: Option<Value<String>>,
        /// A target identifier is a pair of identifying information for a scope target.
        ///
        /// Required.
        pub target_identifier: Option<Value<TargetIdentifier>>,
    }

    impl Lower for TargetResource {
        fn fields(self, to: &mut Fields) {
            to.set("Region", self.region);
            to.set("TargetIdentifier", self.target_identifier);
        }
    }

    /// A target identifier is a pair of identifying information for a scope target.
    #[derive(Clone, Debug, Default)]
    pub struct TargetIdentifier {
        /// A target ID is an internally-generated identifier for a target.
        ///
        /// Required.
        pub target_id: Option<Value<TargetId>>,
        /// The type of the target. Currently always ACCOUNT.
        ///
        /// Required. One of `ACCOUNT`.
        pub target_type: Option<Value<String>>,
    }

    impl Lower for TargetIdentifier {
        fn fields(self, to: &mut Fields) {
            to.set("TargetId", self.target_id);
            to.set("TargetType", self.target_type);
        }
    }

    /// A target ID is an internally-generated identifier for a target.
    #[derive(Clone, Debug, Default)]
    pub struct TargetId {
        /// The account ID for the target.
        ///
        /// Required. 1 to 12 characters.
        pub account_id: Option<Value<String>>,
    }

    impl Lower for TargetId {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
        }
    }
}
