//! `AWS::NetworkFirewall`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::NetworkFirewall::ContainerAssociation`.
///
/// Resource type definition for AWS::NetworkFirewall::ContainerAssociation.
///
/// Its ARN: `arn:${Partition}:network-firewall:${Region}:${Account}:container-association/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct ContainerAssociation {
    /// The descriptive name of the container association. You can't change the name of a container association after
    /// you create it.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub container_association_name: Option<Value<String>>,
    /// The monitoring configurations for the container association. Each configuration specifies an Amazon ECS or
    /// Amazon EKS cluster to monitor and optional attribute filters to narrow which containers are tracked.
    ///
    /// Required.
    pub container_monitoring_configurations:
        Option<Value<Vec<container_association::ContainerMonitoringConfiguration>>>,
    /// A description of the container association.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<container_association::Tag>>>,
    /// The type of containers to monitor. You can't change the container type after creation.
    ///
    /// Required. One of `ECS`, `EKS`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for ContainerAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ContainerAssociationName", self.container_association_name);
        to.set("ContainerMonitoringConfigurations", self.container_monitoring_configurations);
        to.set("Description", self.description);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for ContainerAssociation {
    const TYPE: &'static str = "AWS::NetworkFirewall::ContainerAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ContainerAssociation> {
    /// `Ref`: its `ContainerAssociationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the container association.
    pub fn container_association_arn(self) -> Value<Arn> {
        self.attribute("ContainerAssociationArn")
    }

    /// The number of CIDR blocks resolved from the monitored containers.
    pub fn resolved_cidr_count(self) -> Value<i64> {
        self.attribute("ResolvedCidrCount")
    }

    /// The current status of the container association.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ContainerAssociation`] is made of.
pub mod container_association {
    use super::*;

    /// Contains the monitoring configuration for a single cluster in a container association. Specifies the cluster ARN
    /// and optional attribute filters to narrow which containers are tracked.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerMonitoringConfiguration {
        /// Key-value pairs that filter which containers are tracked. For Amazon EKS, you can filter by namespace and
        /// Kubernetes labels.
        pub attribute_filters: Option<Value<Vec<ContainerAttribute>>>,
        /// The ARN of the Amazon ECS or Amazon EKS cluster to monitor. The cluster must be in the same Region and account
        /// as the container association.
        ///
        /// Required. 1 to 256 characters.
        pub cluster_arn: Option<Value<String>>,
    }

    impl Lower for ContainerMonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeFilters", self.attribute_filters);
            to.set("ClusterArn", self.cluster_arn);
        }
    }

    /// A key-value filter pair used in container association monitoring configurations to narrow which containers are
    /// tracked.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerAttribute {
        /// The attribute key to filter on.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The attribute value to match.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ContainerAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// A key:value pair associated with an Amazon Web Services resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The part of the key:value pair that defines a tag. Tag keys are case-sensitive.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The part of the key:value pair that defines a tag. Tag values are case-sensitive.
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

/// `AWS::NetworkFirewall::Firewall`.
///
/// Use the firewall to provide stateful, managed, network firewall and intrusion detection and prevention filtering
/// for your VPCs in Amazon VPC.
///
/// Its ARN: `arn:${Partition}:network-firewall:${Region}:${Account}:firewall/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct Firewall {
    /// A setting indicating whether the firewall is protected against changes to its Availability Zone configuration.
    pub availability_zone_change_protection: Option<Value<bool>>,
    /// The Availability Zones where the firewall endpoints are created for a transit gateway-attached firewall.
    pub availability_zone_mappings: Option<Value<Vec<firewall::AvailabilityZoneMapping>>>,
    /// A flag indicating whether it is possible to delete the firewall. A setting of `TRUE` indicates that the firewall
    /// is protected against deletion.
    pub delete_protection: Option<Value<bool>>,
    /// A description of the firewall.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// An optional setting indicating the specific traffic analysis types to enable on the firewall.
    pub enabled_analysis_types: Option<Value<Vec<String>>>,
    /// The descriptive name of the firewall. You can't change the name of a firewall after you create it.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub firewall_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the firewall policy.
    ///
    /// Required. 1 to 256 characters.
    pub firewall_policy_arn: Option<Value<String>>,
    /// A setting indicating whether the firewall is protected against a change to the firewall policy association.
    pub firewall_policy_change_protection: Option<Value<bool>>,
    /// The NAT gateways that the firewall proxies egress traffic through when NoSourcePreservation is true.
    ///
    /// A change replaces the resource.
    pub nat_gateway_mappings: Option<Value<Vec<firewall::NatGatewayMapping>>>,
    /// Indicates whether the firewall operates in proxy mode, where the source IP address of traffic is not preserved.
    ///
    /// A change replaces the resource.
    pub no_source_preservation: Option<Value<bool>>,
    /// The proxy listener configuration for a proxy-mode (no source preservation) firewall.
    pub proxy_settings: Option<Value<firewall::ProxySettings>>,
    /// A setting indicating whether the firewall is protected against changes to the subnet associations. Use this
    /// setting to protect against accidentally modifying the subnet associations for a firewall that is in use.
    pub subnet_change_protection: Option<Value<bool>>,
    /// The primary public subnets that Network Firewall is using for the firewall. Network Firewall creates a firewall
    /// endpoint in each subnet.
    pub subnet_mappings: Option<Value<Vec<firewall::SubnetMapping>>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<firewall::Tag>>>,
    /// The unique identifier of the transit gateway associated with this firewall. This field is only present for
    /// transit gateway-attached firewalls.
    ///
    /// 1 to 128 characters.
    pub transit_gateway_id: Option<Value<String>>,
    /// The VPC and subnets for a proxy-mode firewall's endpoint. Provide this instead of the top-level VpcId and
    /// SubnetMappings when NoSourcePreservation is true.
    ///
    /// A change replaces the resource.
    pub vpc_endpoint: Option<Value<firewall::VpcEndpoint>>,
    /// The unique identifier of the VPC where the firewall is in use. You can't change the VPC of a firewall after you
    /// create the firewall.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for Firewall {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZoneChangeProtection", self.availability_zone_change_protection);
        to.set("AvailabilityZoneMappings", self.availability_zone_mappings);
        to.set("DeleteProtection", self.delete_protection);
        to.set("Description", self.description);
        to.set("EnabledAnalysisTypes", self.enabled_analysis_types);
        to.set("FirewallName", self.firewall_name);
        to.set("FirewallPolicyArn", self.firewall_policy_arn);
        to.set("FirewallPolicyChangeProtection", self.firewall_policy_change_protection);
        to.set("NatGatewayMappings", self.nat_gateway_mappings);
        to.set("NoSourcePreservation", self.no_source_preservation);
        to.set("ProxySettings", self.proxy_settings);
        to.set("SubnetChangeProtection", self.subnet_change_protection);
        to.set("SubnetMappings", self.subnet_mappings);
        to.set("Tags", self.tags);
        to.set("TransitGatewayId", self.transit_gateway_id);
        to.set("VpcEndpoint", self.vpc_endpoint);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for Firewall {
    const TYPE: &'static str = "AWS::NetworkFirewall::Firewall";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Firewall> {
    /// `Ref`: its `FirewallArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The unique IDs of the firewall endpoints for all of the subnets that you attached to the firewall. The subnets
    /// are not listed in any particular order.
    pub fn endpoint_ids(self) -> Value<Vec<String>> {
        self.attribute("EndpointIds")
    }

    /// The Amazon Resource Name (ARN) of the firewall.
    pub fn firewall_arn(self) -> Value<Arn> {
        self.attribute("FirewallArn")
    }

    /// The name of the firewallresource.
    pub fn firewall_id(self) -> Value<String> {
        self.attribute("FirewallId")
    }

    /// The attribute `NumberOfAssociations`.
    pub fn number_of_associations(self) -> Value<i64> {
        self.attribute("NumberOfAssociations")
    }

    /// The unique identifier of the transit gateway attachment associated with this firewall. This field is only
    /// present for transit gateway-attached firewalls.
    pub fn transit_gateway_attachment_id(self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }
}

/// What [`Firewall`] is made of.
pub mod firewall {
    use super::*;

    /// Defines the mapping between an Availability Zone and a firewall endpoint for a transit gateway-attached
    /// firewall.
    #[derive(Clone, Debug, Default)]
    pub struct AvailabilityZoneMapping {
        /// The ID of the Availability Zone where the firewall endpoint is located. For example, `us-east-2a`. The
        /// Availability Zone must be in the same Region as the transit gateway.
        ///
        /// Required. 1 to 128 characters.
        pub availability_zone: Option<Value<String>>,
    }

    impl Lower for AvailabilityZoneMapping {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
        }
    }

    /// A mapping to a NAT gateway that a proxy-mode firewall proxies egress traffic through.
    #[derive(Clone, Debug, Default)]
    pub struct NatGatewayMapping {
        /// The unique identifier of a NAT gateway.
        ///
        /// Required. At least 1 characters.
        pub nat_gateway_id: Option<Value<String>>,
    }

    impl Lower for NatGatewayMapping {
        fn fields(self, to: &mut Fields) {
            to.set("NatGatewayId", self.nat_gateway_id);
        }
    }

    /// The proxy listener configuration for a proxy-mode (no source preservation) firewall.
    #[derive(Clone, Debug, Default)]
    pub struct ProxySettings {
        pub listener_properties: Option<Value<Vec<ListenerProperty>>>,
    }

    impl Lower for ProxySettings {
        fn fields(self, to: &mut Fields) {
            to.set("ListenerProperties", self.listener_properties);
        }
    }

    /// A port and protocol that a proxy-mode firewall's proxy listener accepts traffic on.
    #[derive(Clone, Debug, Default)]
    pub struct ListenerProperty {
        /// The port the proxy listener accepts traffic on.
        pub port: Option<Value<i64>>,
        /// The protocol the proxy listener uses.
        ///
        /// One of `HTTP`, `HTTPS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ListenerProperty {
        fn fields(self, to: &mut Fields) {
            to.set("Port", self.port);
            to.set("Type", self.type_);
        }
    }

    /// The ID for a subnet that you want to associate with the firewall. AWS Network Firewall creates an instance of
    /// the associated firewall in each subnet that you specify, to filter traffic in the subnet's Availability Zone.
    #[derive(Clone, Debug, Default)]
    pub struct SubnetMapping {
        /// The subnet's IP address type. You can't change the IP address type after you create the subnet.
        ///
        /// One of `DUALSTACK`, `IPV4`, `IPV6`.
        pub ip_address_type: Option<Value<String>>,
        /// The unique identifier for the subnet.
        ///
        /// Required.
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for SubnetMapping {
        fn fields(self, to: &mut Fields) {
            to.set("IPAddressType", self.ip_address_type);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// `Tag` of `AWS::NetworkFirewall::Firewall`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The VPC and subnets for a proxy-mode firewall's endpoint. Provide this instead of the top-level VpcId and
    /// SubnetMappings when NoSourcePreservation is true.
    #[derive(Clone, Debug, Default)]
    pub struct VpcEndpoint {
        pub subnet_mappings: Option<Value<Vec<SubnetMapping>>>,
        /// The unique identifier of the VPC for the firewall endpoint.
        ///
        /// 1 to 128 characters.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("SubnetMappings", self.subnet_mappings);
            to.set("VpcId", self.vpc_id);
        }
    }
}

/// `AWS::NetworkFirewall::FirewallPolicy`.
///
/// Use the firewall policy to define the stateless and stateful network traffic filtering behavior for your
/// firewall.
///
/// Its ARN: `arn:${Partition}:network-firewall:${Region}:${Account}:firewall-policy/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct FirewallPolicy {
    /// A description of the firewall policy.
    ///
    /// 1 to 512 characters.
    pub description: Option<Value<String>>,
    /// The traffic filtering behavior of a firewall policy, defined in a collection of stateless and stateful rule
    /// groups and other settings.
    ///
    /// Required.
    pub firewall_policy: Option<Value<firewall_policy::FirewallPolicy>>,
    /// The descriptive name of the firewall policy. You can't change the name of a firewall policy after you create it.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub firewall_policy_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<firewall_policy::Tag>>>,
}

impl Lower for FirewallPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("FirewallPolicy", self.firewall_policy);
        to.set("FirewallPolicyName", self.firewall_policy_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FirewallPolicy {
    const TYPE: &'static str = "AWS::NetworkFirewall::FirewallPolicy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FirewallPolicy> {
    /// `Ref`: its `FirewallPolicyArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the firewall policy.
    pub fn firewall_policy_arn(self) -> Value<Arn> {
        self.attribute("FirewallPolicyArn")
    }

    /// The unique ID of the firewall policy resource.
    pub fn firewall_policy_id(self) -> Value<String> {
        self.attribute("FirewallPolicyId")
    }
}

/// What [`FirewallPolicy`] is made of.
pub mod firewall_policy {
    use super::*;

    /// The traffic filtering behavior of a firewall policy, defined in a collection of stateless and stateful rule
    /// groups and other settings.
    #[derive(Clone, Debug, Default)]
    pub struct FirewallPolicy {
        /// When true, prevents TCP and TLS packets from reaching destination servers until TLS Inspection has evaluated
        /// Server Name Indication (SNI) rules.
        pub enable_tls_session_holding: Option<Value<bool>>,
        /// Contains variables that you can use to override default Suricata settings in your firewall policy.
        pub policy_variables: Option<Value<PolicyVariables>>,
        /// The default actions to take on a packet that doesn't match any stateful rules. The stateful default action is
        /// optional, and is only valid when using the strict rule order.
        pub stateful_default_actions: Option<Value<Vec<String>>>,
        /// Additional options governing how Network Firewall handles stateful rules. The stateful rule groups that you use
        /// in your policy must have stateful rule options settings that are compatible with these settings.
        pub stateful_engine_options: Option<Value<StatefulEngineOptions>>,
        /// References to the stateful rule groups that are used in the policy. These define the inspection criteria in
        /// stateful rules.
        pub stateful_rule_group_references: Option<Value<Vec<StatefulRuleGroupReference>>>,
        /// The custom action definitions that are available for use in the firewall policy's `StatelessDefaultActions`
        /// setting.
        pub stateless_custom_actions: Option<Value<Vec<CustomAction>>>,
        /// The actions to take on a packet if it doesn't match any of the stateless rules in the policy. If you want
        /// non-matching packets to be forwarded for stateful inspection, specify `aws:forward_to_sfe`.
        ///
        /// Required.
        pub stateless_default_actions: Option<Value<Vec<String>>>,
        /// The actions to take on a fragmented packet if it doesn't match any of the stateless rules in the policy.
        ///
        /// Required.
        pub stateless_fragment_default_actions: Option<Value<Vec<String>>>,
        /// References to the stateless rule groups that are used in the policy. These define the matching criteria in
        /// stateless rules.
        pub stateless_rule_group_references: Option<Value<Vec<StatelessRuleGroupReference>>>,
        /// The Amazon Resource Name (ARN) of the TLS inspection configuration.
        ///
        /// 1 to 256 characters.
        pub tls_inspection_configuration_arn: Option<Value<String>>,
    }

    impl Lower for FirewallPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("EnableTLSSessionHolding", self.enable_tls_session_holding);
            to.set("PolicyVariables", self.policy_variables);
            to.set("StatefulDefaultActions", self.stateful_default_actions);
            to.set("StatefulEngineOptions", self.stateful_engine_options);
            to.set("StatefulRuleGroupReferences", self.stateful_rule_group_references);
            to.set("StatelessCustomActions", self.stateless_custom_actions);
            to.set("StatelessDefaultActions", self.stateless_default_actions);
            to.set("StatelessFragmentDefaultActions", self.stateless_fragment_default_actions);
            to.set("StatelessRuleGroupReferences", self.stateless_rule_group_references);
            to.set("TLSInspectionConfigurationArn", self.tls_inspection_configuration_arn);
        }
    }

    /// Contains variables that you can use to override default Suricata settings in your firewall policy.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyVariables {
        /// The IPv4 or IPv6 addresses in CIDR notation to use for the Suricata `HOME_NET` variable. If your firewall uses
        /// an inspection VPC, you might want to override the `HOME_NET` variable with the CIDRs of your home networks.
        pub rule_variables: Option<Value<BTreeMap<String, IPSet>>>,
    }

    impl Lower for PolicyVariables {
        fn fields(self, to: &mut Fields) {
            to.set("RuleVariables", self.rule_variables);
        }
    }

    /// A list of IP addresses and address ranges, in CIDR notation. This is part of a rule variable.
    #[derive(Clone, Debug, Default)]
    pub struct IPSet {
        /// The list of IP addresses and address ranges, in CIDR notation.
        pub definition: Option<Value<Vec<String>>>,
    }

    impl Lower for IPSet {
        fn fields(self, to: &mut Fields) {
            to.set("Definition", self.definition);
        }
    }

    /// Configuration settings for the handling of the stateful rule groups in a firewall policy.
    #[derive(Clone, Debug, Default)]
    pub struct StatefulEngineOptions {
        /// Configures the amount of time that can pass without any traffic sent through the firewall before the firewall
        /// determines that the connection is idle.
        pub flow_timeouts: Option<Value<FlowTimeouts>>,
        /// Indicates how to manage the order of stateful rule evaluation for the policy. `DEFAULT_ACTION_ORDER` is the
        /// default behavior.
        ///
        /// One of `DEFAULT_ACTION_ORDER`, `STRICT_ORDER`.
        pub rule_order: Option<Value<String>>,
        /// Configures how Network Firewall processes traffic when a network connection breaks midstream. Network
        /// connections can break due to disruptions in external networks or within the firewall itself.
        ///
        /// One of `DROP`, `CONTINUE`, `REJECT`.
        pub stream_exception_policy: Option<Value<String>>,
    }

    impl Lower for StatefulEngineOptions {
        fn fields(self, to: &mut Fields) {
            to.set("FlowTimeouts", self.flow_timeouts);
            to.set("RuleOrder", self.rule_order);
            to.set("StreamExceptionPolicy", self.stream_exception_policy);
        }
    }

    /// Describes the amount of time that can pass without any traffic sent through the firewall before the firewall
    /// determines that the connection is idle and Network Firewall removes the flow entry from its flow table.
    #[derive(Clone, Debug, Default)]
    pub struct FlowTimeouts {
        /// The number of seconds that can pass without any TCP traffic sent through the firewall before the firewall
        /// determines that the connection is idle.
        ///
        /// 60 to 6000.
        pub tcp_idle_timeout_seconds: Option<Value<i64>>,
    }

    impl Lower for FlowTimeouts {
        fn fields(self, to: &mut Fields) {
            to.set("TcpIdleTimeoutSeconds", self.tcp_idle_timeout_seconds);
        }
    }

    /// Identifier for a single stateful rule group, used in a firewall policy to refer to a rule group.
    #[derive(Clone, Debug, Default)]
    pub struct StatefulRuleGroupReference {
        /// AWS Network Firewall plans to augment the active threat defense managed rule group with an additional deep
        /// threat inspection capability.
        pub deep_threat_inspection: Option<Value<bool>>,
        /// The action that allows the policy owner to override the behavior of the rule group within a policy.
        pub override_: Option<Value<StatefulRuleGroupOverride>>,
        /// An integer setting that indicates the order in which to run the stateful rule groups in a single firewall
        /// policy.
        ///
        /// 1 to 65535.
        pub priority: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) of the stateful rule group.
        ///
        /// Required. 1 to 256 characters.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for StatefulRuleGroupReference {
        fn fields(self, to: &mut Fields) {
            to.set("DeepThreatInspection", self.deep_threat_inspection);
            to.set("Override", self.override_);
            to.set("Priority", self.priority);
            to.set("ResourceArn", self.resource_arn);
        }
    }

    /// The setting that allows the policy owner to change the behavior of the rule group within a policy.
    #[derive(Clone, Debug, Default)]
    pub struct StatefulRuleGroupOverride {
        /// The action that changes the rule group from `DROP` to `ALERT`. This only applies to managed rule groups.
        ///
        /// One of `DROP_TO_ALERT`.
        pub action: Option<Value<String>>,
    }

    impl Lower for StatefulRuleGroupOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
        }
    }

    /// An optional, non-standard action to use for stateless packet handling. You can define this in addition to the
    /// standard action that you must specify.
    #[derive(Clone, Debug, Default)]
    pub struct CustomAction {
        /// The custom action associated with the action name.
        ///
        /// Required.
        pub action_definition: Option<Value<ActionDefinition>>,
        /// The descriptive name of the custom action. You can't change the name of a custom action after you create it.
        ///
        /// Required. 1 to 128 characters.
        pub action_name: Option<Value<String>>,
    }

    impl Lower for CustomAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionDefinition", self.action_definition);
            to.set("ActionName", self.action_name);
        }
    }

    /// A custom action to use in stateless rule actions settings.
    #[derive(Clone, Debug, Default)]
    pub struct ActionDefinition {
        /// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet.
        pub publish_metric_action: Option<Value<PublishMetricAction>>,
    }

    impl Lower for ActionDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("PublishMetricAction", self.publish_metric_action);
        }
    }

    /// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet.
    #[derive(Clone, Debug, Default)]
    pub struct PublishMetricAction {
        /// Required. 1 to 1 items.
        pub dimensions: Option<Value<Vec<Dimension>>>,
    }

    impl Lower for PublishMetricAction {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
        }
    }

    /// The value to use in an Amazon CloudWatch custom metric dimension. This is used in the `PublishMetrics` custom
    /// action.
    #[derive(Clone, Debug, Default)]
    pub struct Dimension {
        /// The value to use in the custom metric dimension.
        ///
        /// Required. 1 to 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Dimension {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// Identifier for a single stateless rule group, used in a firewall policy to refer to the rule group.
    #[derive(Clone, Debug, Default)]
    pub struct StatelessRuleGroupReference {
        /// An integer setting that indicates the order in which to run the stateless rule groups in a single firewall
        /// policy.
        ///
        /// Required. 1 to 65535.
        pub priority: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) of the stateless rule group.
        ///
        /// Required. 1 to 256 characters.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for StatelessRuleGroupReference {
        fn fields(self, to: &mut Fields) {
            to.set("Priority", self.priority);
            to.set("ResourceArn", self.resource_arn);
        }
    }

    /// `Tag` of `AWS::NetworkFirewall::FirewallPolicy`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkFirewall::LoggingConfiguration`.
///
/// Use the logging configuration to define the destinations and logging options for an firewall.
#[derive(Clone, Debug, Default)]
pub struct LoggingConfiguration {
    pub enable_monitoring_dashboard: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the firewallthat the logging configuration is associated with. You can't
    /// change the firewall specification after you create the logging configuration.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub firewall_arn: Option<Value<String>>,
    /// The name of the firewall that the logging configuration is associated with. You can't change the firewall
    /// specification after you create the logging configuration.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub firewall_name: Option<Value<String>>,
    /// Defines how AWS Network Firewall performs logging for a firewall.
    ///
    /// Required.
    pub logging_configuration: Option<Value<logging_configuration::LoggingConfiguration>>,
}

impl Lower for LoggingConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("EnableMonitoringDashboard", self.enable_monitoring_dashboard);
        to.set("FirewallArn", self.firewall_arn);
        to.set("FirewallName", self.firewall_name);
        to.set("LoggingConfiguration", self.logging_configuration);
    }
}

impl Level1 for LoggingConfiguration {
    const TYPE: &'static str = "AWS::NetworkFirewall::LoggingConfiguration";
}

impl Handle<LoggingConfiguration> {
    /// `Ref`: its `FirewallArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// What [`LoggingConfiguration`] is made of.
pub mod logging_configuration {
    use super::*;

    /// Defines how AWS Network Firewall performs logging for a firewall.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfiguration {
        /// Defines the logging destinations for the logs for a firewall. Network Firewall generates logs for stateful rule
        /// groups.
        ///
        /// Required. At least 1 items.
        pub log_destination_configs: Option<Value<Vec<LogDestinationConfig>>>,
    }

    impl Lower for LoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogDestinationConfigs", self.log_destination_configs);
        }
    }

    /// Defines where AWS Network Firewall sends logs for the firewall for one log type. This is used in logging
    /// configuration.
    #[derive(Clone, Debug, Default)]
    pub struct LogDestinationConfig {
        /// The named location for the logs, provided in a key:value mapping that is specific to the chosen destination
        /// type.
        ///
        /// Required.
        pub log_destination: Option<Value<BTreeMap<String, String>>>,
        /// The type of storage destination to send these logs to. You can send logs to an Amazon S3 bucket, a CloudWatch
        /// log group, or a Firehose delivery stream.
        ///
        /// Required. One of `S3`, `CloudWatchLogs`, `KinesisDataFirehose`.
        pub log_destination_type: Option<Value<String>>,
        /// The type of log to record. You can record the following types of logs from your Network Firewall stateful
        /// engine.
        ///
        /// Required. One of `ALERT`, `FLOW`, `TLS`.
        pub log_type: Option<Value<String>>,
    }

    impl Lower for LogDestinationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LogDestination", self.log_destination);
            to.set("LogDestinationType", self.log_destination_type);
            to.set("LogType", self.log_type);
        }
    }
}

/// `AWS::NetworkFirewall::RuleGroup`.
///
/// Use the to define a reusable collection of stateless or stateful network traffic filtering rules. You use rule
/// groups in an firewall policy to specify the filtering behavior of an firewall.
///
/// Its ARN: `arn:${Partition}:network-firewall:${Region}:${Account}:stateful-rulegroup/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct RuleGroup {
    /// The maximum operating resources that this rule group can use. You can't change a rule group's capacity setting
    /// after you create the rule group.
    ///
    /// Required. A change replaces the resource.
    pub capacity: Option<Value<i64>>,
    /// A description of the rule group.
    ///
    /// 1 to 512 characters.
    pub description: Option<Value<String>>,
    /// An object that defines the rule group rules.
    pub rule_group: Option<Value<rule_group::RuleGroup>>,
    /// The descriptive name of the rule group. You can't change the name of a rule group after you create it.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub rule_group_name: Option<Value<String>>,
    /// A complex type containing the currently selected rule option fields that will be displayed for rule
    /// summarization returned by `DescribeRuleGroupSummary`.
    pub summary_configuration: Option<Value<rule_group::SummaryConfiguration>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<rule_group::Tag>>>,
    /// Indicates whether the rule group is stateless or stateful. If the rule group is stateless, it contains stateless
    /// rules.
    ///
    /// Required. One of `STATELESS`, `STATEFUL`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for RuleGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Capacity", self.capacity);
        to.set("Description", self.description);
        to.set("RuleGroup", self.rule_group);
        to.set("RuleGroupName", self.rule_group_name);
        to.set("SummaryConfiguration", self.summary_configuration);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for RuleGroup {
    const TYPE: &'static str = "AWS::NetworkFirewall::RuleGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RuleGroup> {
    /// `Ref`: its `RuleGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the rule group.
    pub fn rule_group_arn(self) -> Value<Arn> {
        self.attribute("RuleGroupArn")
    }

    /// The unique ID of the rule group resource.
    pub fn rule_group_id(self) -> Value<String> {
        self.attribute("RuleGroupId")
    }
}

/// What [`RuleGroup`] is made of.
pub mod rule_group {
    use super::*;

    /// The object that defines the rules in a rule group.
    #[derive(Clone, Debug, Default)]
    pub struct RuleGroup {
        /// The reference sets for the stateful rule group.
        pub reference_sets: Option<Value<ReferenceSets>>,
        /// Settings that are available for use in the rules in the rule group. You can only use these for stateful rule
        /// groups.
        pub rule_variables: Option<Value<RuleVariables>>,
        /// The stateful rules or stateless rules for the rule group.
        ///
        /// Required.
        pub rules_source: Option<Value<RulesSource>>,
        /// Additional options governing how Network Firewall handles stateful rules. The policies where you use your
        /// stateful rule group must have stateful rule options settings that are compatible with these settings.
        pub stateful_rule_options: Option<Value<StatefulRuleOptions>>,
    }

    impl Lower for RuleGroup {
        fn fields(self, to: &mut Fields) {
            to.set("ReferenceSets", self.reference_sets);
            to.set("RuleVariables", self.rule_variables);
            to.set("RulesSource", self.rules_source);
            to.set("StatefulRuleOptions", self.stateful_rule_options);
        }
    }

    /// Configures the reference sets for a stateful rule group. For more information, see the Using IP set references
    /// in Suricata compatible rule groups in the \*Network Firewall User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct ReferenceSets {
        /// The IP set references to use in the stateful rule group.
        pub ip_set_references: Option<Value<BTreeMap<String, IPSetReference>>>,
    }

    impl Lower for ReferenceSets {
        fn fields(self, to: &mut Fields) {
            to.set("IPSetReferences", self.ip_set_references);
        }
    }

    /// Configures one or more IP set references for a Suricata-compatible rule group. An IP set reference is a rule
    /// variable that references a resource that you create and manage in another AWS service, such as an Amazon VPC
    /// prefix list.
    #[derive(Clone, Debug, Default)]
    pub struct IPSetReference {
        /// The Amazon Resource Name (ARN) of the resource to include in the IP set reference.
        ///
        /// 1 to 256 characters.
        pub reference_arn: Option<Value<String>>,
    }

    impl Lower for IPSetReference {
        fn fields(self, to: &mut Fields) {
            to.set("ReferenceArn", self.reference_arn);
        }
    }

    /// Settings that are available for use in the rules in the rule group where this is defined.
    #[derive(Clone, Debug, Default)]
    pub struct RuleVariables {
        /// A list of IP addresses and address ranges, in CIDR notation.
        pub ip_sets: Option<Value<BTreeMap<String, IPSet>>>,
        /// A list of port ranges.
        pub port_sets: Option<Value<BTreeMap<String, PortSet>>>,
    }

    impl Lower for RuleVariables {
        fn fields(self, to: &mut Fields) {
            to.set("IPSets", self.ip_sets);
            to.set("PortSets", self.port_sets);
        }
    }

    /// A list of IP addresses and address ranges, in CIDR notation. This is part of a `RuleVariables`.
    #[derive(Clone, Debug, Default)]
    pub struct IPSet {
        /// The list of IP addresses and address ranges, in CIDR notation.
        pub definition: Option<Value<Vec<String>>>,
    }

    impl Lower for IPSet {
        fn fields(self, to: &mut Fields) {
            to.set("Definition", self.definition);
        }
    }

    /// A set of port ranges for use in the rules in a rule group.
    #[derive(Clone, Debug, Default)]
    pub struct PortSet {
        /// The set of port ranges.
        pub definition: Option<Value<Vec<String>>>,
    }

    impl Lower for PortSet {
        fn fields(self, to: &mut Fields) {
            to.set("Definition", self.definition);
        }
    }

    /// The stateless or stateful rules definitions for use in a single rule group. Each rule group requires a single
    /// `RulesSource`.
    #[derive(Clone, Debug, Default)]
    pub struct RulesSource {
        /// Stateful inspection criteria for a domain list rule group.
        pub rules_source_list: Option<Value<RulesSourceList>>,
        /// Stateful inspection criteria, provided in Suricata compatible rules. Suricata is an open-source threat detection
        /// framework that includes a standard rule-based language for network traffic inspection.
        ///
        /// 0 to 1000000 characters.
        pub rules_string: Option<Value<String>>,
        /// An array of individual stateful rules inspection criteria to be used together in a stateful rule group.
        pub stateful_rules: Option<Value<Vec<StatefulRule>>>,
        /// Stateless inspection criteria to be used in a stateless rule group.
        pub stateless_rules_and_custom_actions: Option<Value<StatelessRulesAndCustomActions>>,
    }

    impl Lower for RulesSource {
        fn fields(self, to: &mut Fields) {
            to.set("RulesSourceList", self.rules_source_list);
            to.set("RulesString", self.rules_string);
            to.set("StatefulRules", self.stateful_rules);
            to.set("StatelessRulesAndCustomActions", self.stateless_rules_and_custom_actions);
        }
    }

    /// Stateful inspection criteria for a domain list rule group.
    #[derive(Clone, Debug, Default)]
    pub struct RulesSourceList {
        /// Whether you want to apply allow, reject, alert, or drop behavior to the domains in your target list.
        ///
        /// Required. One of `ALLOWLIST`, `DENYLIST`, `ALERTLIST`, `REJECTLIST`.
        pub generated_rules_type: Option<Value<String>>,
        /// The types of targets to inspect for. Valid values are `TLS_SNI` and `HTTP_HOST`.
        ///
        /// Required.
        pub target_types: Option<Value<Vec<String>>>,
        /// The domains that you want to inspect for in your traffic flows. Valid domain specifications are the following.
        ///
        /// Required.
        pub targets: Option<Value<Vec<String>>>,
    }

    impl Lower for RulesSourceList {
        fn fields(self, to: &mut Fields) {
            to.set("GeneratedRulesType", self.generated_rules_type);
            to.set("TargetTypes", self.target_types);
            to.set("Targets", self.targets);
        }
    }

    /// A single Suricata rules specification, for use in a stateful rule group. Use this option to specify a simple
    /// Suricata rule with protocol, source and destination, ports, direction, and rule options.
    #[derive(Clone, Debug, Default)]
    pub struct StatefulRule {
        /// Defines what Network Firewall should do with the packets in a traffic flow when the flow matches the stateful
        /// rule criteria.
        ///
        /// Required. One of `PASS`, `DROP`, `ALERT`, `REJECT`.
        pub action: Option<Value<String>>,
        /// The stateful inspection criteria for this rule, used to inspect traffic flows.
        ///
        /// Required.
        pub header: Option<Value<Header>>,
        /// Additional settings for a stateful rule, provided as keywords and settings.
        ///
        /// Required.
        pub rule_options: Option<Value<Vec<RuleOption>>>,
    }

    impl Lower for StatefulRule {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Header", self.header);
            to.set("RuleOptions", self.rule_options);
        }
    }

    /// The 5-tuple criteria for AWS Network Firewall to use to inspect packet headers in stateful traffic flow
    /// inspection.
    #[derive(Clone, Debug, Default)]
    pub struct Header {
        /// The destination IP address or address range to inspect for, in CIDR notation. To match with any address, specify
        /// `ANY`.
        ///
        /// Required. 1 to 1024 characters.
        pub destination: Option<Value<String>>,
        /// The destination port to inspect for. You can specify an individual port, for example `1994` and you can specify
        /// a port range, for example `1990:1994`.
        ///
        /// Required. 1 to 1024 characters.
        pub destination_port: Option<Value<String>>,
        /// The direction of traffic flow to inspect. If set to `ANY`, the inspection matches bidirectional traffic, both
        /// from the source to the destination and from the destination to the source.
        ///
        /// Required. One of `FORWARD`, `ANY`.
        pub direction: Option<Value<String>>,
        /// The protocol to inspect for. To specify all, you can use `IP`, because all traffic on AWS and on the internet is
        /// IP.
        ///
        /// Required.
        pub protocol: Option<Value<String>>,
        /// The source IP address or address range to inspect for, in CIDR notation. To match with any address, specify
        /// `ANY`.
        ///
        /// Required. 1 to 1024 characters.
        pub source: Option<Value<String>>,
        /// The source port to inspect for. You can specify an individual port, for example `1994` and you can specify a
        /// port range, for example `1990:1994`.
        ///
        /// Required. 1 to 1024 characters.
        pub source_port: Option<Value<String>>,
    }

    impl Lower for Header {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("DestinationPort", self.destination_port);
            to.set("Direction", self.direction);
            to.set("Protocol", self.protocol);
            to.set("Source", self.source);
            to.set("SourcePort", self.source_port);
        }
    }

    /// Additional settings for a stateful rule.
    #[derive(Clone, Debug, Default)]
    pub struct RuleOption {
        /// The Suricata rule option keywords. For Network Firewall, the keyword signature ID (sid) is required in the
        /// format `sid:112233`.
        ///
        /// Required. 1 to 128 characters.
        pub keyword: Option<Value<String>>,
        /// The Suricata rule option settings. Settings have zero or more values, and the number of possible settings and
        /// required settings depends on the keyword.
        pub settings: Option<Value<Vec<String>>>,
    }

    impl Lower for RuleOption {
        fn fields(self, to: &mut Fields) {
            to.set("Keyword", self.keyword);
            to.set("Settings", self.settings);
        }
    }

    /// Stateless inspection criteria. Each stateless rule group uses exactly one of these data types to define its
    /// stateless rules.
    #[derive(Clone, Debug, Default)]
    pub struct StatelessRulesAndCustomActions {
        /// Defines an array of individual custom action definitions that are available for use by the stateless rules in
        /// this `StatelessRulesAndCustomActions` specification.
        pub custom_actions: Option<Value<Vec<CustomAction>>>,
        /// Defines the set of stateless rules for use in a stateless rule group.
        ///
        /// Required.
        pub stateless_rules: Option<Value<Vec<StatelessRule>>>,
    }

    impl Lower for StatelessRulesAndCustomActions {
        fn fields(self, to: &mut Fields) {
            to.set("CustomActions", self.custom_actions);
            to.set("StatelessRules", self.stateless_rules);
        }
    }

    /// An optional, non-standard action to use for stateless packet handling. You can define this in addition to the
    /// standard action that you must specify.
    #[derive(Clone, Debug, Default)]
    pub struct CustomAction {
        /// The custom action associated with the action name.
        ///
        /// Required.
        pub action_definition: Option<Value<ActionDefinition>>,
        /// The descriptive name of the custom action. You can't change the name of a custom action after you create it.
        ///
        /// Required. 1 to 128 characters.
        pub action_name: Option<Value<String>>,
    }

    impl Lower for CustomAction {
        fn fields(self, to: &mut Fields) {
            to.set("ActionDefinition", self.action_definition);
            to.set("ActionName", self.action_name);
        }
    }

    /// A custom action to use in stateless rule actions settings.
    #[derive(Clone, Debug, Default)]
    pub struct ActionDefinition {
        /// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet.
        pub publish_metric_action: Option<Value<PublishMetricAction>>,
    }

    impl Lower for ActionDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("PublishMetricAction", self.publish_metric_action);
        }
    }

    /// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet.
    #[derive(Clone, Debug, Default)]
    pub struct PublishMetricAction {
        /// Required. 1 to 1 items.
        pub dimensions: Option<Value<Vec<Dimension>>>,
    }

    impl Lower for PublishMetricAction {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
        }
    }

    /// The value to use in an Amazon CloudWatch custom metric dimension. This is used in the `PublishMetrics` custom
    /// action.
    #[derive(Clone, Debug, Default)]
    pub struct Dimension {
        /// The value to use in the custom metric dimension.
        ///
        /// Required. 1 to 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Dimension {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// A single stateless rule. This is used in `StatelessRulesAndCustomActions`.
    #[derive(Clone, Debug, Default)]
    pub struct StatelessRule {
        /// Indicates the order in which to run this rule relative to all of the rules that are defined for a stateless rule
        /// group.
        ///
        /// Required. 1 to 65535.
        pub priority: Option<Value<i64>>,
        /// Defines the stateless 5-tuple packet inspection criteria and the action to take on a packet that matches the
        /// criteria.
        ///
        /// Required.
        pub rule_definition: Option<Value<RuleDefinition>>,
    }

    impl Lower for StatelessRule {
        fn fields(self, to: &mut Fields) {
            to.set("Priority", self.priority);
            to.set("RuleDefinition", self.rule_definition);
        }
    }

    /// The inspection criteria and action for a single stateless rule. AWS Network Firewall inspects each packet for
    /// the specified matching criteria.
    #[derive(Clone, Debug, Default)]
    pub struct RuleDefinition {
        /// The actions to take on a packet that matches one of the stateless rule definition's match attributes.
        ///
        /// Required.
        pub actions: Option<Value<Vec<String>>>,
        /// Criteria for Network Firewall to use to inspect an individual packet in stateless rule inspection. Each match
        /// attributes set can include one or more items such as IP address, CIDR range, port number, protocol, and TCP
        /// flags.
        ///
        /// Required.
        pub match_attributes: Option<Value<MatchAttributes>>,
    }

    impl Lower for RuleDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("MatchAttributes", self.match_attributes);
        }
    }

    /// Criteria for Network Firewall to use to inspect an individual packet in stateless rule inspection. Each match
    /// attributes set can include one or more items such as IP address, CIDR range, port number, protocol, and TCP
    /// flags.
    #[derive(Clone, Debug, Default)]
    pub struct MatchAttributes {
        /// The destination port to inspect for. You can specify an individual port, for example `1994` and you can specify
        /// a port range, for example `1990:1994`.
        pub destination_ports: Option<Value<Vec<PortRange>>>,
        /// The destination IP addresses and address ranges to inspect for, in CIDR notation. If not specified, this matches
        /// with any destination address.
        pub destinations: Option<Value<Vec<Address>>>,
        /// The protocols to inspect for, specified using the assigned internet protocol number (IANA) for each protocol.
        pub protocols: Option<Value<Vec<i64>>>,
        /// The source port to inspect for. You can specify an individual port, for example `1994` and you can specify a
        /// port range, for example `1990:1994`.
        pub source_ports: Option<Value<Vec<PortRange>>>,
        /// The source IP addresses and address ranges to inspect for, in CIDR notation. If not specified, this matches with
        /// any source address.
        pub sources: Option<Value<Vec<Address>>>,
        /// The TCP flags and masks to inspect for. If not specified, this matches with any settings. This setting is only
        /// used for protocol 6 (TCP).
        pub tcp_flags: Option<Value<Vec<TCPFlagField>>>,
    }

    impl Lower for MatchAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationPorts", self.destination_ports);
            to.set("Destinations", self.destinations);
            to.set("Protocols", self.protocols);
            to.set("SourcePorts", self.source_ports);
            to.set("Sources", self.sources);
            to.set("TCPFlags", self.tcp_flags);
        }
    }

    /// A single port range specification. This is used for source and destination port ranges in the stateless match
    /// attributes.
    #[derive(Clone, Debug, Default)]
    pub struct PortRange {
        /// The lower limit of the port range. This must be less than or equal to the `ToPort` specification.
        ///
        /// Required. 0 to 65535.
        pub from_port: Option<Value<i64>>,
        /// The upper limit of the port range. This must be greater than or equal to the `FromPort` specification.
        ///
        /// Required. 0 to 65535.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for PortRange {
        fn fields(self, to: &mut Fields) {
            to.set("FromPort", self.from_port);
            to.set("ToPort", self.to_port);
        }
    }

    /// A single IP address specification. This is used in the match attributes source and destination specifications.
    #[derive(Clone, Debug, Default)]
    pub struct Address {
        /// Specify an IP address or a block of IP addresses in Classless Inter-Domain Routing (CIDR) notation. Network
        /// Firewall supports all address ranges for IPv4 and IPv6.
        ///
        /// Required. 1 to 255 characters.
        pub address_definition: Option<Value<String>>,
    }

    impl Lower for Address {
        fn fields(self, to: &mut Fields) {
            to.set("AddressDefinition", self.address_definition);
        }
    }

    /// TCP flags and masks to inspect packets for. This is used in the match attributes specification.
    #[derive(Clone, Debug, Default)]
    pub struct TCPFlagField {
        /// Used in conjunction with the `Masks` setting to define the flags that must be set and flags that must not be set
        /// in order for the packet to match.
        ///
        /// Required.
        pub flags: Option<Value<Vec<String>>>,
        /// The set of flags to consider in the inspection. To inspect all flags in the valid values list, leave this with
        /// no setting.
        pub masks: Option<Value<Vec<String>>>,
    }

    impl Lower for TCPFlagField {
        fn fields(self, to: &mut Fields) {
            to.set("Flags", self.flags);
            to.set("Masks", self.masks);
        }
    }

    /// Additional options governing how Network Firewall handles the rule group. You can only use these for stateful
    /// rule groups.
    #[derive(Clone, Debug, Default)]
    pub struct StatefulRuleOptions {
        /// Indicates how to manage the order of the rule evaluation for the rule group. `DEFAULT_ACTION_ORDER` is the
        /// default behavior.
        ///
        /// One of `DEFAULT_ACTION_ORDER`, `STRICT_ORDER`.
        pub rule_order: Option<Value<String>>,
    }

    impl Lower for StatefulRuleOptions {
        fn fields(self, to: &mut Fields) {
            to.set("RuleOrder", self.rule_order);
        }
    }

    /// A complex type that specifies which Suricata rule metadata fields to use when displaying threat information.
    #[derive(Clone, Debug, Default)]
    pub struct SummaryConfiguration {
        /// Specifies the selected rule options returned by `DescribeRuleGroupSummary`.
        pub rule_options: Option<Value<Vec<String>>>,
    }

    impl Lower for SummaryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RuleOptions", self.rule_options);
        }
    }

    /// `Tag` of `AWS::NetworkFirewall::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkFirewall::TLSInspectionConfiguration`.
///
/// The object that defines a TLS inspection configuration.
///
/// Its ARN: `arn:${Partition}:network-firewall:${Region}:${Account}:tls-configuration/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct TLSInspectionConfiguration {
    /// A description of the TLS inspection configuration.
    ///
    /// 1 to 512 characters.
    pub description: Option<Value<String>>,
    /// The object that defines a TLS inspection configuration. AWS Network Firewall uses TLS inspection configurations
    /// to decrypt your firewall's inbound and outbound SSL/TLS traffic.
    ///
    /// Required.
    pub tls_inspection_configuration: Option<Value<tls_inspection_configuration::TLSInspectionConfiguration>>,
    /// The descriptive name of the TLS inspection configuration. You can't change the name of a TLS inspection
    /// configuration after you create it.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub tls_inspection_configuration_name: Option<Value<String>>,
    /// The key:value pairs to associate with the resource.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<tls_inspection_configuration::Tag>>>,
}

impl Lower for TLSInspectionConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("TLSInspectionConfiguration", self.tls_inspection_configuration);
        to.set("TLSInspectionConfigurationName", self.tls_inspection_configuration_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TLSInspectionConfiguration {
    const TYPE: &'static str = "AWS::NetworkFirewall::TLSInspectionConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TLSInspectionConfiguration> {
    /// `Ref`: its `TLSInspectionConfigurationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the TLS inspection configuration.
    pub fn tls_inspection_configuration_arn(self) -> Value<Arn> {
        self.attribute("TLSInspectionConfigurationArn")
    }

    /// A unique identifier for the TLS inspection configuration. This ID is returned in the responses to create and
    /// list commands.
    pub fn tls_inspection_configuration_id(self) -> Value<String> {
        self.attribute("TLSInspectionConfigurationId")
    }
}

/// What [`TLSInspectionConfiguration`] is made of.
pub mod tls_inspection_configuration {
    use super::*;

    /// The object that defines a TLS inspection configuration. This defines the TLS inspection configuration.
    #[derive(Clone, Debug, Default)]
    pub struct TLSInspectionConfiguration {
        /// Lists the server certificate configurations that are associated with the TLS configuration.
        pub server_certificate_configurations: Option<Value<Vec<ServerCertificateConfiguration>>>,
    }

    impl Lower for TLSInspectionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ServerCertificateConfigurations", self.server_certificate_configurations);
        }
    }

    /// Configures the Certificate Manager certificates and scope that Network Firewall uses to decrypt and re-encrypt
    /// traffic using a TLSInspectionConfiguration.
    #[derive(Clone, Debug, Default)]
    pub struct ServerCertificateConfiguration {
        /// The Amazon Resource Name (ARN) of the imported certificate authority (CA) certificate within Certificate Manager
        /// (ACM) to use for outbound SSL/TLS inspection.
        ///
        /// 1 to 256 characters.
        pub certificate_authority_arn: Option<Value<String>>,
        /// When enabled, Network Firewall checks if the server certificate presented by the server in the SSL/TLS
        /// connection has a revoked or unkown status.
        pub check_certificate_revocation_status: Option<Value<CheckCertificateRevocationStatus>>,
        /// A list of scopes.
        pub scopes: Option<Value<Vec<ServerCertificateScope>>>,
        /// The list of server certificates to use for inbound SSL/TLS inspection.
        pub server_certificates: Option<Value<Vec<ServerCertificate>>>,
    }

    impl Lower for ServerCertificateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateAuthorityArn", self.certificate_authority_arn);
            to.set("CheckCertificateRevocationStatus", self.check_certificate_revocation_status);
            to.set("Scopes", self.scopes);
            to.set("ServerCertificates", self.server_certificates);
        }
    }

    /// When enabled, Network Firewall checks if the server certificate presented by the server in the SSL/TLS
    /// connection has a revoked or unkown status.
    #[derive(Clone, Debug, Default)]
    pub struct CheckCertificateRevocationStatus {
        /// Configures how Network Firewall processes traffic when it determines that the certificate presented by the
        /// server in the SSL/TLS connection has a revoked status.
        ///
        /// One of `PASS`, `DROP`, `REJECT`.
        pub revoked_status_action: Option<Value<String>>,
        /// Configures how Network Firewall processes traffic when it determines that the certificate presented by the
        /// server in the SSL/TLS connection has an unknown status, or a status that cannot be determined for any other
        /// reason, including when…
        ///
        /// One of `PASS`, `DROP`, `REJECT`.
        pub unknown_status_action: Option<Value<String>>,
    }

    impl Lower for CheckCertificateRevocationStatus {
        fn fields(self, to: &mut Fields) {
            to.set("RevokedStatusAction", self.revoked_status_action);
            to.set("UnknownStatusAction", self.unknown_status_action);
        }
    }

    /// Settings that define the Secure Sockets Layer/Transport Layer Security (SSL/TLS) traffic that Network Firewall
    /// should decrypt for inspection by the stateful rule engine.
    #[derive(Clone, Debug, Default)]
    pub struct ServerCertificateScope {
        /// The destination ports to decrypt for inspection, in Transmission Control Protocol (TCP) format. If not
        /// specified, this matches with any destination port.
        pub destination_ports: Option<Value<Vec<PortRange>>>,
        /// The destination IP addresses and address ranges to decrypt for inspection, in CIDR notation. If not specified,
        /// this matches with any destination address.
        pub destinations: Option<Value<Vec<Address>>>,
        /// The protocols to inspect for, specified using the assigned internet protocol number (IANA) for each protocol.
        pub protocols: Option<Value<Vec<i64>>>,
        /// The source ports to decrypt for inspection, in Transmission Control Protocol (TCP) format. If not specified,
        /// this matches with any source port.
        pub source_ports: Option<Value<Vec<PortRange>>>,
        /// The source IP addresses and address ranges to decrypt for inspection, in CIDR notation. If not specified, this
        /// matches with any source address.
        pub sources: Option<Value<Vec<Address>>>,
    }

    impl Lower for ServerCertificateScope {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationPorts", self.destination_ports);
            to.set("Destinations", self.destinations);
            to.set("Protocols", self.protocols);
            to.set("SourcePorts", self.source_ports);
            to.set("Sources", self.sources);
        }
    }

    /// A single port range specification. This is used for source and destination port ranges in the stateless rule
    /// MatchAttributes, `SourcePorts`, and `DestinationPorts` settings.
    #[derive(Clone, Debug, Default)]
    pub struct PortRange {
        /// The lower limit of the port range. This must be less than or equal to the `ToPort` specification.
        ///
        /// Required. 0 to 65535.
        pub from_port: Option<Value<i64>>,
        /// The upper limit of the port range. This must be greater than or equal to the `FromPort` specification.
        ///
        /// Required. 0 to 65535.
        pub to_port: Option<Value<i64>>,
    }

    impl Lower for PortRange {
        fn fields(self, to: &mut Fields) {
            to.set("FromPort", self.from_port);
            to.set("ToPort", self.to_port);
        }
    }

    /// A single IP address specification. This is used in the MatchAttributes source and destination settings.
    #[derive(Clone, Debug, Default)]
    pub struct Address {
        /// Specify an IP address or a block of IP addresses in Classless Inter-Domain Routing (CIDR) notation. Network
        /// Firewall supports all address ranges for IPv4 and IPv6.
        ///
        /// Required. 1 to 255 characters.
        pub address_definition: Option<Value<String>>,
    }

    impl Lower for Address {
        fn fields(self, to: &mut Fields) {
            to.set("AddressDefinition", self.address_definition);
        }
    }

    /// Any Certificate Manager (ACM) Secure Sockets Layer/Transport Layer Security (SSL/TLS) server certificate that's
    /// associated with a ServerCertificateConfiguration.
    #[derive(Clone, Debug, Default)]
    pub struct ServerCertificate {
        /// The Amazon Resource Name (ARN) of the Certificate Manager SSL/TLS server certificate that's used for inbound
        /// SSL/TLS inspection.
        ///
        /// 1 to 256 characters.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for ServerCertificate {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceArn", self.resource_arn);
        }
    }

    /// `Tag` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkFirewall::VpcEndpointAssociation`.
///
/// A VPC endpoint association defines a single subnet to use for a firewall endpoint for a `Firewall`.
///
/// Its ARN: `arn:${Partition}:network-firewall:${Region}:${Account}:vpc-endpoint-association/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct VpcEndpointAssociation {
    /// A description of the VPC endpoint association.
    ///
    /// 0 to 512 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the firewall.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub firewall_arn: Option<Value<String>>,
    /// The ID for a subnet that's used in an association with a firewall. This is used in `CreateFirewall`,
    /// `AssociateSubnets`, and `CreateVpcEndpointAssociation`.
    ///
    /// Required. A change replaces the resource.
    pub subnet_mapping: Option<Value<vpc_endpoint_association::SubnetMapping>>,
    /// The key:value pairs to associate with the resource.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<vpc_endpoint_association::Tag>>>,
    /// The unique identifier of the VPC for the endpoint association.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for VpcEndpointAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("FirewallArn", self.firewall_arn);
        to.set("SubnetMapping", self.subnet_mapping);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for VpcEndpointAssociation {
    const TYPE: &'static str = "AWS::NetworkFirewall::VpcEndpointAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VpcEndpointAssociation> {
    /// `Ref`: its `VpcEndpointAssociationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The unique ID of the firewall endpoint for the subnet that you attached to the firewall.For example:
    /// "vpce-111122223333".
    pub fn endpoint_id(self) -> Value<String> {
        self.attribute("EndpointId")
    }

    /// The Amazon Resource Name (ARN) of a VPC endpoint association.
    pub fn vpc_endpoint_association_arn(self) -> Value<Arn> {
        self.attribute("VpcEndpointAssociationArn")
    }

    /// The unique identifier of the VPC endpoint association.
    pub fn vpc_endpoint_association_id(self) -> Value<String> {
        self.attribute("VpcEndpointAssociationId")
    }
}

/// What [`VpcEndpointAssociation`] is made of.
pub mod vpc_endpoint_association {
    use super::*;

    /// The ID for a subnet that's used in an association with a firewall. This is used in `CreateFirewall`,
    /// `AssociateSubnets`, and `CreateVpcEndpointAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct SubnetMapping {
        /// The subnet's IP address type. You can't change the IP address type after you create the subnet.
        ///
        /// One of `DUALSTACK`, `IPV4`, `IPV6`.
        pub ip_address_type: Option<Value<String>>,
        /// The unique identifier for the subnet.
        ///
        /// Required.
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for SubnetMapping {
        fn fields(self, to: &mut Fields) {
            to.set("IPAddressType", self.ip_address_type);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// `Tag` of `AWS::NetworkFirewall::VpcEndpointAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
