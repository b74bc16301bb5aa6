//! `AWS::Route53RecoveryControl`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Route53RecoveryControl::Cluster`.
///
/// Creates a cluster in Amazon Route 53 Application Recovery Controller. A cluster is a set of redundant Regional
/// endpoints that you can run Route 53 ARC API calls against to update or get the state of one or more routing
/// controls.
///
/// Its ARN: `arn:${Partition}:route53-recovery-control::${Account}:cluster/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// Name of the cluster. You can use any non-white space character in the name except the following: & > \< '
    /// (single quote) " (double quote) ; (semicolon).
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The network-type can either be IPV4 or DUALSTACK.
    ///
    /// One of `IPV4`, `DUALSTACK`.
    pub network_type: Option<Value<String>>,
    /// The tags associated with the cluster.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<cluster::Tag>>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("NetworkType", self.network_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Cluster> {
    /// `Ref`: its `ClusterArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the cluster.
    pub fn cluster_arn(self) -> Value<Arn> {
        self.attribute("ClusterArn")
    }

    /// An array of endpoints for the cluster. You specify one of these endpoints when you want to set or retrieve a
    /// routing control state in the cluster.
    pub fn cluster_endpoints(self) -> Value<Json> {
        self.attribute("ClusterEndpoints")
    }

    /// The deployment status of the cluster. Status can be one of the following: PENDING, DEPLOYED, PENDING\_DELETION.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// `Tag` of `AWS::Route53RecoveryControl::Cluster`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Route53RecoveryControl::ControlPanel`.
///
/// Creates a new control panel in Amazon Route 53 Application Recovery Controller. A control panel represents a
/// group of routing controls that can be changed together in a single transaction.
///
/// Its ARN: `arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}`.
#[derive(Clone, Debug, Default)]
pub struct ControlPanel {
    /// The Amazon Resource Name (ARN) of the cluster for the control panel.
    ///
    /// A change replaces the resource.
    pub cluster_arn: Option<Value<String>>,
    /// The name of the control panel. You can use any non-white space character in the name.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// The tags associated with the control panel.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<control_panel::Tag>>>,
}

impl Lower for ControlPanel {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterArn", self.cluster_arn);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ControlPanel {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::ControlPanel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ControlPanel> {
    /// `Ref`: its `ControlPanelArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the control panel.
    pub fn control_panel_arn(self) -> Value<Arn> {
        self.attribute("ControlPanelArn")
    }

    /// The boolean flag that is set to true for the default control panel in the cluster.
    pub fn default_control_panel(self) -> Value<bool> {
        self.attribute("DefaultControlPanel")
    }

    /// The number of routing controls in the control panel.
    pub fn routing_control_count(self) -> Value<i64> {
        self.attribute("RoutingControlCount")
    }

    /// The deployment status of control panel. Status can be one of the following: PENDING, DEPLOYED,
    /// PENDING\_DELETION.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ControlPanel`] is made of.
pub mod control_panel {
    use super::*;

    /// `Tag` of `AWS::Route53RecoveryControl::ControlPanel`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Route53RecoveryControl::RoutingControl`.
///
/// Creates a routing control in Amazon Route 53 Application Recovery Controller. Routing control states are
/// maintained on the highly reliable cluster data plane.
#[derive(Clone, Debug, Default)]
pub struct RoutingControl {
    /// The Amazon Resource Name (ARN) of the cluster that hosts the routing control.
    ///
    /// A change replaces the resource.
    pub cluster_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the control panel that includes the routing control.
    ///
    /// A change replaces the resource.
    pub control_panel_arn: Option<Value<String>>,
    /// The name of the routing control. You can use any non-white space character in the name.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
}

impl Lower for RoutingControl {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterArn", self.cluster_arn);
        to.set("ControlPanelArn", self.control_panel_arn);
        to.set("Name", self.name);
    }
}

impl Level1 for RoutingControl {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::RoutingControl";
}

impl Handle<RoutingControl> {
    /// `Ref`: its `RoutingControlArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the routing control.
    pub fn routing_control_arn(self) -> Value<Arn> {
        self.attribute("RoutingControlArn")
    }

    /// The deployment status of the routing control. Status can be one of the following: PENDING, DEPLOYED,
    /// PENDING\_DELETION.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::Route53RecoveryControl::SafetyRule`.
///
/// Creates a safety rule in a control panel in Amazon Route 53 Application Recovery Controller.
#[derive(Clone, Debug, Default)]
pub struct SafetyRule {
    /// An assertion rule enforces that, when you change a routing control state, that the criteria that you set in the
    /// rule configuration is met.
    pub assertion_rule: Option<Value<safety_rule::AssertionRule>>,
    /// The Amazon Resource Name (ARN) of the control panel.
    ///
    /// Some changes replace the resource.
    pub control_panel_arn: Option<Value<String>>,
    /// A gating rule verifies that a gating routing control or set of gating routing controls, evaluates as true, based
    /// on a rule configuration that you specify, which allows a set of routing control state changes to complete.
    pub gating_rule: Option<Value<safety_rule::GatingRule>>,
    /// The name of the assertion rule. The name must be unique within a control panel. You can use any non-white space
    /// character in the name except the following: & > \< ' (single quote) " (double quote) ; (semicolon).
    pub name: Option<Value<String>>,
    /// The criteria that you set for specific assertion controls (routing controls) that designate how many control
    /// states must be `ON` as the result of a transaction.
    ///
    /// Some changes replace the resource.
    pub rule_config: Option<Value<safety_rule::RuleConfig>>,
    /// The tags associated with the safety rule.
    ///
    /// Some changes replace the resource.
    pub tags: Option<Value<Vec<safety_rule::Tag>>>,
}

impl Lower for SafetyRule {
    fn fields(self, to: &mut Fields) {
        to.set("AssertionRule", self.assertion_rule);
        to.set("ControlPanelArn", self.control_panel_arn);
        to.set("GatingRule", self.gating_rule);
        to.set("Name", self.name);
        to.set("RuleConfig", self.rule_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SafetyRule {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::SafetyRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SafetyRule> {
    /// `Ref`: its `SafetyRuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the safety rule.
    pub fn safety_rule_arn(self) -> Value<Arn> {
        self.attribute("SafetyRuleArn")
    }

    /// The deployment status of the safety rule. Status can be one of the following: PENDING, DEPLOYED,
    /// PENDING\_DELETION.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`SafetyRule`] is made of.
pub mod safety_rule {
    use super::*;

    /// An assertion rule enforces that, when you change a routing control state, that the criteria that you set in the
    /// rule configuration is met.
    #[derive(Clone, Debug, Default)]
    pub struct AssertionRule {
        /// The routing controls that are part of transactions that are evaluated to determine if a request to change a
        /// routing control state is allowed.
        ///
        /// Required. Some changes replace the resource.
        pub asserted_controls: Option<Value<Vec<String>>>,
        /// An evaluation period, in milliseconds (ms), during which any request against the target routing controls will
        /// fail.
        ///
        /// Required.
        pub wait_period_ms: Option<Value<i64>>,
    }

    impl Lower for AssertionRule {
        fn fields(self, to: &mut Fields) {
            to.set("AssertedControls", self.asserted_controls);
            to.set("WaitPeriodMs", self.wait_period_ms);
        }
    }

    /// A gating rule verifies that a gating routing control or set of gating routing controls, evaluates as true, based
    /// on a rule configuration that you specify, which allows a set of routing control state changes to complete.
    #[derive(Clone, Debug, Default)]
    pub struct GatingRule {
        /// An array of gating routing control Amazon Resource Names (ARNs). For a simple on-off switch, specify the ARN for
        /// one routing control.
        ///
        /// Required. Some changes replace the resource.
        pub gating_controls: Option<Value<Vec<String>>>,
        /// An array of target routing control Amazon Resource Names (ARNs) for which the states can only be updated if the
        /// rule configuration that you specify evaluates to true for the gating routing control.
        ///
        /// Required. Some changes replace the resource.
        pub target_controls: Option<Value<Vec<String>>>,
        /// An evaluation period, in milliseconds (ms), during which any request against the target routing controls will
        /// fail.
        ///
        /// Required.
        pub wait_period_ms: Option<Value<i64>>,
    }

    impl Lower for GatingRule {
        fn fields(self, to: &mut Fields) {
            to.set("GatingControls", self.gating_controls);
            to.set("TargetControls", self.target_controls);
            to.set("WaitPeriodMs", self.wait_period_ms);
        }
    }

    /// The rule configuration for an assertion rule. That is, the criteria that you set for specific assertion controls
    /// (routing controls) that specify how many controls must be enabled after a transaction completes.
    #[derive(Clone, Debug, Default)]
    pub struct RuleConfig {
        /// Logical negation of the rule. If the rule would usually evaluate true, it's evaluated as false, and vice versa.
        ///
        /// Required. A change replaces the resource.
        pub inverted: Option<Value<bool>>,
        /// The value of N, when you specify an `ATLEAST` rule type. That is, `Threshold` is the number of controls that
        /// must be set when you specify an `ATLEAST` type.
        ///
        /// Required. A change replaces the resource.
        pub threshold: Option<Value<i64>>,
        /// A rule can be one of the following: `ATLEAST`, `AND`, or `OR`.
        ///
        /// Required. One of `AND`, `OR`, `ATLEAST`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for RuleConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Inverted", self.inverted);
            to.set("Threshold", self.threshold);
            to.set("Type", self.type_);
        }
    }

    /// `Tag` of `AWS::Route53RecoveryControl::SafetyRule`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
