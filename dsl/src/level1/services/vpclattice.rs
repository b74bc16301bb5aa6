//! `AWS::VpcLattice`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::VpcLattice::AccessLogSubscription`.
///
/// Enables access logs to be sent to Amazon CloudWatch, Amazon S3, and Amazon Kinesis Data Firehose. The service
/// network owner can use the access logs to audit the services in the network.
///
/// Its ARN: `arn:${Partition}:vpc-lattice:${Region}:${Account}:accesslogsubscription/${AccessLogSubscriptionId}`.
#[derive(Clone, Debug, Default)]
pub struct AccessLogSubscription {
    /// The Amazon Resource Name (ARN) of the destination. The supported destination types are CloudWatch Log groups,
    /// Kinesis Data Firehose delivery streams, and Amazon S3 buckets.
    ///
    /// Required. 20 to 2048 characters.
    pub destination_arn: Option<Value<String>>,
    /// The ID or ARN of the service network or service.
    ///
    /// 17 to 2048 characters. A change replaces the resource.
    pub resource_identifier: Option<Value<String>>,
    /// Log type of the service network.
    ///
    /// One of `SERVICE`, `RESOURCE`.
    pub service_network_log_type: Option<Value<String>>,
    /// The tags for the access log subscription.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<access_log_subscription::Tag>>>,
}

impl Lower for AccessLogSubscription {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationArn", self.destination_arn);
        to.set("ResourceIdentifier", self.resource_identifier);
        to.set("ServiceNetworkLogType", self.service_network_log_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AccessLogSubscription {
    const TYPE: &'static str = "AWS::VpcLattice::AccessLogSubscription";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AccessLogSubscription> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the access log subscription.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the access log subscription.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the access log subscription.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceArn")
    }

    /// The ID of the service network or service.
    pub fn resource_id(self) -> Value<String> {
        self.attribute("ResourceId")
    }
}

/// What [`AccessLogSubscription`] is made of.
pub mod access_log_subscription {
    use super::*;

    /// `Tag` of `AWS::VpcLattice::AccessLogSubscription`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::VpcLattice::AuthPolicy`.
///
/// Creates or updates the auth policy. The policy string in JSON must not contain newlines or blank lines.
#[derive(Clone, Debug, Default)]
pub struct AuthPolicy {
    /// The auth policy.
    ///
    /// Required. At most 36864 characters.
    pub policy: Option<Value<Json>>,
    /// The ID or ARN of the service network or service for which the policy is created.
    ///
    /// Required. 17 to 200 characters. A change replaces the resource.
    pub resource_identifier: Option<Value<String>>,
}

impl Lower for AuthPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Policy", self.policy);
        to.set("ResourceIdentifier", self.resource_identifier);
    }
}

impl Level1 for AuthPolicy {
    const TYPE: &'static str = "AWS::VpcLattice::AuthPolicy";
}

impl Handle<AuthPolicy> {
    /// `Ref`: its `ResourceIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The state of the auth policy. The auth policy is only active when the auth type is set to `AWS _IAM`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// `AWS::VpcLattice::DomainVerification`.
///
/// A domain name verification is an entity that allows you to prove your ownership of a given domain.
///
/// Its ARN: `arn:${Partition}:vpc-lattice:${Region}:${Account}:domainverification/${DomainVerificationId}`.
#[derive(Clone, Debug, Default)]
pub struct DomainVerification {
    /// The domain name being verified.
    ///
    /// Required. 3 to 255 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The tags associated with the domain verification.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<domain_verification::Tag>>>,
}

impl Lower for DomainVerification {
    fn fields(self, to: &mut Fields) {
        to.set("DomainName", self.domain_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DomainVerification {
    const TYPE: &'static str = "AWS::VpcLattice::DomainVerification";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DomainVerification> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the domain verification.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the domain verification.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current status of the domain verification process.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `TxtMethodConfig`.
    pub fn txt_method_config(self) -> Value<Json> {
        self.attribute("TxtMethodConfig")
    }
}

/// What [`DomainVerification`] is made of.
pub mod domain_verification {
    use super::*;

    /// `Tag` of `AWS::VpcLattice::DomainVerification`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
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

/// `AWS::VpcLattice::Listener`.
///
/// Creates a listener for a service. Before you start using your Amazon VPC Lattice service, you must add one or
/// more listeners.
#[derive(Clone, Debug, Default)]
pub struct Listener {
    /// The action for the default rule. Each listener has a default rule. The default rule is used if no other rules
    /// match.
    ///
    /// Required.
    pub default_action: Option<Value<listener::DefaultAction>>,
    /// The name of the listener. A listener name must be unique within a service. The valid characters are a-z, 0-9,
    /// and hyphens (-).
    ///
    /// 3 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The listener port. You can specify a value from 1 to 65535. For HTTP, the default is 80. For HTTPS, the default
    /// is 443.
    ///
    /// 1 to 65535. A change replaces the resource.
    pub port: Option<Value<i64>>,
    /// The listener protocol.
    ///
    /// Required. One of `HTTP`, `HTTPS`, `TLS_PASSTHROUGH`. A change replaces the resource.
    pub protocol: Option<Value<String>>,
    /// The ID or ARN of the service.
    ///
    /// 21 to 2048 characters. A change replaces the resource.
    pub service_identifier: Option<Value<String>>,
    /// The tags for the listener.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<listener::Tag>>>,
}

impl Lower for Listener {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultAction", self.default_action);
        to.set("Name", self.name);
        to.set("Port", self.port);
        to.set("Protocol", self.protocol);
        to.set("ServiceIdentifier", self.service_identifier);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Listener {
    const TYPE: &'static str = "AWS::VpcLattice::Listener";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Listener> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the listener.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the listener.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the service.
    pub fn service_arn(self) -> Value<Arn> {
        self.attribute("ServiceArn")
    }

    /// The ID of the service.
    pub fn service_id(self) -> Value<String> {
        self.attribute("ServiceId")
    }
}

/// What [`Listener`] is made of.
pub mod listener {
    use super::*;

    /// The action for the default rule. Each listener has a default rule. The default rule is used if no other rules
    /// match.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultAction {
        /// Describes an action that returns a custom HTTP response.
        pub fixed_response: Option<Value<FixedResponse>>,
        /// Describes a forward action. You can use forward actions to route requests to one or more target groups.
        pub forward: Option<Value<Forward>>,
    }

    impl Lower for DefaultAction {
        fn fields(self, to: &mut Fields) {
            to.set("FixedResponse", self.fixed_response);
            to.set("Forward", self.forward);
        }
    }

    /// Describes an action that returns a custom HTTP response.
    #[derive(Clone, Debug, Default)]
    pub struct FixedResponse {
        /// The HTTP response code. Only `404` and `500` status codes are supported.
        ///
        /// Required. 100 to 599.
        pub status_code: Option<Value<i64>>,
    }

    impl Lower for FixedResponse {
        fn fields(self, to: &mut Fields) {
            to.set("StatusCode", self.status_code);
        }
    }

    /// The forward action. Traffic that matches the rule is forwarded to the specified target groups.
    #[derive(Clone, Debug, Default)]
    pub struct Forward {
        /// The target groups. Traffic matching the rule is forwarded to the specified target groups. With forward actions,
        /// you can assign a weight that controls the prioritization and selection of each target group.
        ///
        /// Required. 1 to 10 items.
        pub target_groups: Option<Value<Vec<WeightedTargetGroup>>>,
    }

    impl Lower for Forward {
        fn fields(self, to: &mut Fields) {
            to.set("TargetGroups", self.target_groups);
        }
    }

    /// Describes the weight of a target group.
    #[derive(Clone, Debug, Default)]
    pub struct WeightedTargetGroup {
        /// The ID of the target group.
        ///
        /// Required. 20 to 2048 characters.
        pub target_group_identifier: Option<Value<String>>,
        /// Only required if you specify multiple target groups for a forward action. The weight determines how requests are
        /// distributed to the target group.
        ///
        /// 0 to 999.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for WeightedTargetGroup {
        fn fields(self, to: &mut Fields) {
            to.set("TargetGroupIdentifier", self.target_group_identifier);
            to.set("Weight", self.weight);
        }
    }

    /// `Tag` of `AWS::VpcLattice::Listener`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::VpcLattice::ResourceConfiguration`.
///
/// Creates a resource configuration. A resource configuration defines a specific resource. You can associate a
/// resource configuration with a service network or a VPC endpoint.
///
/// Its ARN: `arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceconfiguration/${ResourceConfigurationId}`.
#[derive(Clone, Debug, Default)]
pub struct ResourceConfiguration {
    /// Specifies whether the resource configuration can be associated with a sharable service network.
    pub allow_association_to_sharable_service_network: Option<Value<bool>>,
    /// The custom domain name.
    ///
    /// 3 to 255 characters. A change replaces the resource.
    pub custom_domain_name: Option<Value<String>>,
    /// The domain verification ID.
    ///
    /// 20 to 20 characters. A change replaces the resource.
    pub domain_verification_id: Option<Value<String>>,
    /// (GROUP) The group domain for a group resource configuration. Any domains that you create for the child resource
    /// are subdomains of the group domain.
    ///
    /// 3 to 255 characters. A change replaces the resource.
    pub group_domain: Option<Value<String>>,
    /// The name of the resource configuration.
    ///
    /// Required. 3 to 40 characters.
    pub name: Option<Value<String>>,
    /// (SINGLE, GROUP, CHILD) The TCP port ranges that a consumer can use to access a resource configuration (for
    /// example: 1-65535).
    pub port_ranges: Option<Value<Vec<String>>>,
    /// (SINGLE, GROUP) The protocol accepted by the resource configuration.
    ///
    /// One of `TCP`. A change replaces the resource.
    pub protocol_type: Option<Value<String>>,
    /// The auth type for the resource configuration.
    ///
    /// One of `NONE`, `AWS_IAM`. A change replaces the resource.
    pub resource_configuration_auth_type: Option<Value<String>>,
    /// Identifies the resource configuration in one of the following ways.
    pub resource_configuration_definition: Option<Value<resource_configuration::ResourceConfigurationDefinition>>,
    /// The ID of the group resource configuration.
    ///
    /// 22 to 22 characters.
    pub resource_configuration_group_id: Option<Value<String>>,
    /// The type of resource configuration. A resource configuration can be one of the following types.
    ///
    /// Required. One of `GROUP`, `CHILD`, `SINGLE`, `ARN`, `CIDR`. A change replaces the resource.
    pub resource_configuration_type: Option<Value<String>>,
    /// The ID of the resource gateway.
    ///
    /// A change replaces the resource.
    pub resource_gateway_id: Option<Value<String>>,
    /// The tags for the resource configuration.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<resource_configuration::Tag>>>,
}

impl Lower for ResourceConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("AllowAssociationToSharableServiceNetwork", self.allow_association_to_sharable_service_network);
        to.set("CustomDomainName", self.custom_domain_name);
        to.set("DomainVerificationId", self.domain_verification_id);
        to.set("GroupDomain", self.group_domain);
        to.set("Name", self.name);
        to.set("PortRanges", self.port_ranges);
        to.set("ProtocolType", self.protocol_type);
        to.set("ResourceConfigurationAuthType", self.resource_configuration_auth_type);
        to.set("ResourceConfigurationDefinition", self.resource_configuration_definition);
        to.set("ResourceConfigurationGroupId", self.resource_configuration_group_id);
        to.set("ResourceConfigurationType", self.resource_configuration_type);
        to.set("ResourceGatewayId", self.resource_gateway_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ResourceConfiguration {
    const TYPE: &'static str = "AWS::VpcLattice::ResourceConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ResourceConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the resource configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the resource configuration.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ResourceConfiguration`] is made of.
pub mod resource_configuration {
    use super::*;

    /// Identifies the resource configuration in one of the following ways.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceConfigurationDefinition {
        /// The Amazon Resource Name (ARN) of the resource configuration. For the ARN syntax and format, see ARN format in
        /// the \*AWS Identity and Access Management user guide\*.
        ///
        /// At most 1224 characters.
        pub arn_resource: Option<Value<String>>,
        pub cidr_resource: Option<Value<CidrResource>>,
        /// The DNS name of the resource configuration.
        pub dns_resource: Option<Value<DnsResource>>,
        /// The IP address of the resource configuration.
        ///
        /// 4 to 39 characters.
        pub ip_resource: Option<Value<String>>,
    }

    impl Lower for ResourceConfigurationDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("ArnResource", self.arn_resource);
            to.set("CidrResource", self.cidr_resource);
            to.set("DnsResource", self.dns_resource);
            to.set("IpResource", self.ip_resource);
        }
    }

    /// `CidrResource` of `AWS::VpcLattice::ResourceConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct CidrResource {
        /// Required. 1 to 10 items.
        pub cidr_ranges: Option<Value<Vec<String>>>,
    }

    impl Lower for CidrResource {
        fn fields(self, to: &mut Fields) {
            to.set("CidrRanges", self.cidr_ranges);
        }
    }

    /// The domain name of the resource configuration.
    #[derive(Clone, Debug, Default)]
    pub struct DnsResource {
        /// The domain name of the resource configuration.
        ///
        /// Required. 3 to 255 characters.
        pub domain_name: Option<Value<String>>,
        /// The IP address type for the resource configuration. Dualstack is not currently supported.
        ///
        /// Required. One of `IPV4`, `IPV6`, `DUALSTACK`.
        pub ip_address_type: Option<Value<String>>,
    }

    impl Lower for DnsResource {
        fn fields(self, to: &mut Fields) {
            to.set("DomainName", self.domain_name);
            to.set("IpAddressType", self.ip_address_type);
        }
    }

    /// `Tag` of `AWS::VpcLattice::ResourceConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
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

/// `AWS::VpcLattice::ResourceGateway`.
///
/// A resource gateway is a point of ingress into the VPC where a resource resides. It spans multiple Availability
/// Zones.
///
/// Its ARN: `arn:${Partition}:vpc-lattice:${Region}:${Account}:resourcegateway/${ResourceGatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct ResourceGateway {
    /// The type of IP address used by the resource gateway.
    ///
    /// One of `IPV4`, `IPV6`, `DUALSTACK`. A change replaces the resource.
    pub ip_address_type: Option<Value<String>>,
    /// The number of IPv4 addresses in each ENI for the resource gateway.
    ///
    /// 1 to 62.
    pub ipv4_addresses_per_eni: Option<Value<i64>>,
    /// The name of the resource gateway.
    ///
    /// Required. 3 to 40 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// One of `IN_VPC`, `PUBLIC`. A change replaces the resource.
    pub resource_config_dns_resolution: Option<Value<String>>,
    /// The IDs of the security groups applied to the resource gateway.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The IDs of the VPC subnets for the resource gateway.
    ///
    /// Required. A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The tags for the resource gateway.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<resource_gateway::Tag>>>,
    /// The ID of the VPC for the resource gateway.
    ///
    /// Required. 5 to 50 characters. A change replaces the resource.
    pub vpc_identifier: Option<Value<String>>,
}

impl Lower for ResourceGateway {
    fn fields(self, to: &mut Fields) {
        to.set("IpAddressType", self.ip_address_type);
        to.set("Ipv4AddressesPerEni", self.ipv4_addresses_per_eni);
        to.set("Name", self.name);
        to.set("ResourceConfigDnsResolution", self.resource_config_dns_resolution);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("VpcIdentifier", self.vpc_identifier);
    }
}

impl Level1 for ResourceGateway {
    const TYPE: &'static str = "AWS::VpcLattice::ResourceGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ResourceGateway> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the resource gateway.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the resource gateway.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ResourceGateway`] is made of.
pub mod resource_gateway {
    use super::*;

    /// `Tag` of `AWS::VpcLattice::ResourceGateway`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
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

/// `AWS::VpcLattice::ResourcePolicy`.
///
/// Retrieves information about the specified resource policy. The resource policy is an IAM policy created on
/// behalf of the resource owner when they share a resource.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// The Amazon Resource Name (ARN) of the service network or service.
    ///
    /// Required. 1 to 10000 characters.
    pub policy: Option<Value<Json>>,
    /// An IAM policy.
    ///
    /// Required. 20 to 200 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Policy", self.policy);
        to.set("ResourceArn", self.resource_arn);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::VpcLattice::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `ResourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::VpcLattice::Rule`.
///
/// Creates a listener rule. Each listener has a default rule for checking connection requests, but you can define
/// additional rules.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// Describes the action for a rule.
    ///
    /// Required.
    pub action: Option<Value<rule::Action>>,
    /// The ID or ARN of the listener.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub listener_identifier: Option<Value<String>>,
    /// The rule match.
    ///
    /// Required.
    pub match_: Option<Value<rule::Match>>,
    /// The name of the rule. The name must be unique within the listener. The valid characters are a-z, 0-9, and
    /// hyphens (-).
    ///
    /// 3 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The priority assigned to the rule. Each rule for a specific listener must have a unique priority. The lower the
    /// priority number the higher the priority.
    ///
    /// Required. 1 to 2000.
    pub priority: Option<Value<i64>>,
    /// The ID or ARN of the service.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub service_identifier: Option<Value<String>>,
    /// The tags for the rule.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<rule::Tag>>>,
}

impl Lower for Rule {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("ListenerIdentifier", self.listener_identifier);
        to.set("Match", self.match_);
        to.set("Name", self.name);
        to.set("Priority", self.priority);
        to.set("ServiceIdentifier", self.service_identifier);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Rule {
    const TYPE: &'static str = "AWS::VpcLattice::Rule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Rule> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the rule.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the listener.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Rule`] is made of.
pub mod rule {
    use super::*;

    /// Describes the action for a rule.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// The fixed response action. The rule returns a custom HTTP response.
        pub fixed_response: Option<Value<FixedResponse>>,
        /// The forward action. Traffic that matches the rule is forwarded to the specified target groups.
        pub forward: Option<Value<Forward>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("FixedResponse", self.fixed_response);
            to.set("Forward", self.forward);
        }
    }

    /// Describes an action that returns a custom HTTP response.
    #[derive(Clone, Debug, Default)]
    pub struct FixedResponse {
        /// The HTTP response code. Only `404` and `500` status codes are supported.
        ///
        /// Required. 100 to 599.
        pub status_code: Option<Value<i64>>,
    }

    impl Lower for FixedResponse {
        fn fields(self, to: &mut Fields) {
            to.set("StatusCode", self.status_code);
        }
    }

    /// The forward action. Traffic that matches the rule is forwarded to the specified target groups.
    #[derive(Clone, Debug, Default)]
    pub struct Forward {
        /// The target groups. Traffic matching the rule is forwarded to the specified target groups. With forward actions,
        /// you can assign a weight that controls the prioritization and selection of each target group.
        ///
        /// Required. 1 to 10 items.
        pub target_groups: Option<Value<Vec<WeightedTargetGroup>>>,
    }

    impl Lower for Forward {
        fn fields(self, to: &mut Fields) {
            to.set("TargetGroups", self.target_groups);
        }
    }

    /// Describes the weight of a target group.
    #[derive(Clone, Debug, Default)]
    pub struct WeightedTargetGroup {
        /// The ID of the target group.
        ///
        /// Required. 20 to 2048 characters.
        pub target_group_identifier: Option<Value<String>>,
        /// Only required if you specify multiple target groups for a forward action. The weight determines how requests are
        /// distributed to the target group.
        ///
        /// 0 to 999.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for WeightedTargetGroup {
        fn fields(self, to: &mut Fields) {
            to.set("TargetGroupIdentifier", self.target_group_identifier);
            to.set("Weight", self.weight);
        }
    }

    /// Describes a rule match.
    #[derive(Clone, Debug, Default)]
    pub struct Match {
        /// The HTTP criteria that a rule must match.
        ///
        /// Required.
        pub http_match: Option<Value<HttpMatch>>,
    }

    impl Lower for Match {
        fn fields(self, to: &mut Fields) {
            to.set("HttpMatch", self.http_match);
        }
    }

    /// Describes criteria that can be applied to incoming requests.
    #[derive(Clone, Debug, Default)]
    pub struct HttpMatch {
        /// The header matches. Matches incoming requests with rule based on request header value before applying rule
        /// action.
        ///
        /// At most 5 items.
        pub header_matches: Option<Value<Vec<HeaderMatch>>>,
        /// The HTTP method type.
        ///
        /// One of `CONNECT`, `DELETE`, `GET`, `HEAD`, `OPTIONS`, `POST`, `PUT`, `TRACE`.
        pub method: Option<Value<String>>,
        /// The path match.
        pub path_match: Option<Value<PathMatch>>,
    }

    impl Lower for HttpMatch {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderMatches", self.header_matches);
            to.set("Method", self.method);
            to.set("PathMatch", self.path_match);
        }
    }

    /// Describes the constraints for a header match. Matches incoming requests with rule based on request header value
    /// before applying rule action.
    #[derive(Clone, Debug, Default)]
    pub struct HeaderMatch {
        /// Indicates whether the match is case sensitive.
        pub case_sensitive: Option<Value<bool>>,
        /// The header match type.
        ///
        /// Required.
        pub match_: Option<Value<HeaderMatchType>>,
        /// The name of the header.
        ///
        /// Required. 1 to 40 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for HeaderMatch {
        fn fields(self, to: &mut Fields) {
            to.set("CaseSensitive", self.case_sensitive);
            to.set("Match", self.match_);
            to.set("Name", self.name);
        }
    }

    /// Describes a header match type.
    #[derive(Clone, Debug, Default)]
    pub struct HeaderMatchType {
        /// A contains type match.
        ///
        /// 1 to 128 characters.
        pub contains: Option<Value<String>>,
        /// An exact type match.
        ///
        /// 1 to 128 characters.
        pub exact: Option<Value<String>>,
        /// A prefix type match. Matches the value with the prefix.
        ///
        /// 1 to 128 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for HeaderMatchType {
        fn fields(self, to: &mut Fields) {
            to.set("Contains", self.contains);
            to.set("Exact", self.exact);
            to.set("Prefix", self.prefix);
        }
    }

    /// Describes the conditions that can be applied when matching a path for incoming requests.
    #[derive(Clone, Debug, Default)]
    pub struct PathMatch {
        /// Indicates whether the match is case sensitive.
        pub case_sensitive: Option<Value<bool>>,
        /// The type of path match.
        ///
        /// Required.
        pub match_: Option<Value<PathMatchType>>,
    }

    impl Lower for PathMatch {
        fn fields(self, to: &mut Fields) {
            to.set("CaseSensitive", self.case_sensitive);
            to.set("Match", self.match_);
        }
    }

    /// Describes a path match type. Each rule can include only one of the following types of paths.
    #[derive(Clone, Debug, Default)]
    pub struct PathMatchType {
        /// An exact match of the path.
        ///
        /// 1 to 128 characters.
        pub exact: Option<Value<String>>,
        /// A prefix match of the path.
        ///
        /// 1 to 128 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for PathMatchType {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
            to.set("Prefix", self.prefix);
        }
    }

    /// `Tag` of `AWS::VpcLattice::Rule`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::VpcLattice::Service`.
///
/// Creates a service. A service is any software application that can run on instances containers, or serverless
/// functions within an account or virtual private cloud (VPC).
///
/// Its ARN: `arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}`.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// The type of IAM policy.
    ///
    /// One of `NONE`, `AWS_IAM`.
    pub auth_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the certificate.
    ///
    /// At most 2048 characters.
    pub certificate_arn: Option<Value<String>>,
    /// The custom domain name of the service.
    ///
    /// 3 to 255 characters. A change replaces the resource.
    pub custom_domain_name: Option<Value<String>>,
    /// Describes the DNS information of the service. This field is read-only.
    pub dns_entry: Option<Value<service::DnsEntry>>,
    /// 60 to 600.
    pub idle_timeout_seconds: Option<Value<i64>>,
    /// The name of the service. The name must be unique within the account. The valid characters are a-z, 0-9, and
    /// hyphens (-).
    ///
    /// 3 to 40 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags for the service.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<service::Tag>>>,
}

impl Lower for Service {
    fn fields(self, to: &mut Fields) {
        to.set("AuthType", self.auth_type);
        to.set("CertificateArn", self.certificate_arn);
        to.set("CustomDomainName", self.custom_domain_name);
        to.set("DnsEntry", self.dns_entry);
        to.set("IdleTimeoutSeconds", self.idle_timeout_seconds);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Service {
    const TYPE: &'static str = "AWS::VpcLattice::Service";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Service> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the service.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the service was created, specified in ISO-8601 format.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The domain name of the service.
    pub fn dns_entry_domain_name(self) -> Value<String> {
        self.attribute("DnsEntry.DomainName")
    }

    /// The ID of the hosted zone.
    pub fn dns_entry_hosted_zone_id(self) -> Value<String> {
        self.attribute("DnsEntry.HostedZoneId")
    }

    /// The ID of the service.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time that the service was last updated, specified in ISO-8601 format.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status of the service.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Service`] is made of.
pub mod service {
    use super::*;

    /// Describes the DNS information of a service.
    #[derive(Clone, Debug, Default)]
    pub struct DnsEntry {}

    impl Lower for DnsEntry {
        fn fields(self, _: &mut Fields) {}
    }

    /// `Tag` of `AWS::VpcLattice::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::VpcLattice::ServiceNetwork`.
///
/// Creates a service network. A service network is a logical boundary for a collection of services. You can
/// associate services and VPCs with a service network.
///
/// Its ARN: `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetwork/${ServiceNetworkId}`.
#[derive(Clone, Debug, Default)]
pub struct ServiceNetwork {
    /// The type of IAM policy.
    ///
    /// One of `NONE`, `AWS_IAM`.
    pub auth_type: Option<Value<String>>,
    /// The name of the service network. The name must be unique to the account. The valid characters are a-z, 0-9, and
    /// hyphens (-).
    ///
    /// 3 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specify if the service network should be enabled for sharing.
    ///
    /// A change replaces the resource.
    pub sharing_config: Option<Value<service_network::SharingConfig>>,
    /// The tags for the service network.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<service_network::Tag>>>,
}

impl Lower for ServiceNetwork {
    fn fields(self, to: &mut Fields) {
        to.set("AuthType", self.auth_type);
        to.set("Name", self.name);
        to.set("SharingConfig", self.sharing_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ServiceNetwork {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetwork";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ServiceNetwork> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the service network.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the service network was created, specified in ISO-8601 format.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the service network.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time of the last update, specified in ISO-8601 format.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// What [`ServiceNetwork`] is made of.
pub mod service_network {
    use super::*;

    /// Specify if the service network should be enabled for sharing.
    #[derive(Clone, Debug, Default)]
    pub struct SharingConfig {
        /// Specify if the service network should be enabled for sharing.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for SharingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("enabled", self.enabled);
        }
    }

    /// `Tag` of `AWS::VpcLattice::ServiceNetwork`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::VpcLattice::ServiceNetworkResourceAssociation`.
///
/// Associates the specified service network with the specified resource configuration. This allows the resource
/// configuration to receive connections through the service network, including through a service network VPC
/// endpoint.
///
/// Its ARN:
/// `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}`.
#[derive(Clone, Debug, Default)]
pub struct ServiceNetworkResourceAssociation {
    /// Indicates if private DNS is enabled for the service network resource association.
    ///
    /// A change replaces the resource.
    pub private_dns_enabled: Option<Value<bool>>,
    /// The ID of the resource configuration associated with the service network.
    ///
    /// 17 to 2048 characters. A change replaces the resource.
    pub resource_configuration_id: Option<Value<String>>,
    /// The ID of the service network associated with the resource configuration.
    ///
    /// 3 to 2048 characters. A change replaces the resource.
    pub service_network_id: Option<Value<String>>,
    /// A key-value pair to associate with a resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<service_network_resource_association::Tag>>>,
}

impl Lower for ServiceNetworkResourceAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("PrivateDnsEnabled", self.private_dns_enabled);
        to.set("ResourceConfigurationId", self.resource_configuration_id);
        to.set("ServiceNetworkId", self.service_network_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ServiceNetworkResourceAssociation {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkResourceAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ServiceNetworkResourceAssociation> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the association.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the association between the service network and resource configuration.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ServiceNetworkResourceAssociation`] is made of.
pub mod service_network_resource_association {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::VpcLattice::ServiceNetworkServiceAssociation`.
///
/// Associates the specified service with the specified service network. For more information, see Manage service
/// associations in the \*Amazon VPC Lattice User Guide\*.
///
/// Its ARN:
/// `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}`.
#[derive(Clone, Debug, Default)]
pub struct ServiceNetworkServiceAssociation {
    /// The DNS information of the service.
    pub dns_entry: Option<Value<service_network_service_association::DnsEntry>>,
    /// The ID or ARN of the service.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub service_identifier: Option<Value<String>>,
    /// The ID or ARN of the service network. You must use an ARN if the resources are in different accounts.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub service_network_identifier: Option<Value<String>>,
    /// The tags for the association.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<service_network_service_association::Tag>>>,
}

impl Lower for ServiceNetworkServiceAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("DnsEntry", self.dns_entry);
        to.set("ServiceIdentifier", self.service_identifier);
        to.set("ServiceNetworkIdentifier", self.service_network_identifier);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ServiceNetworkServiceAssociation {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkServiceAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ServiceNetworkServiceAssociation> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the association between the service network and the service.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the association was created, specified in ISO-8601 format.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The domain name of the service.
    pub fn dns_entry_domain_name(self) -> Value<String> {
        self.attribute("DnsEntry.DomainName")
    }

    /// The ID of the hosted zone.
    pub fn dns_entry_hosted_zone_id(self) -> Value<String> {
        self.attribute("DnsEntry.HostedZoneId")
    }

    /// The ID of the of the association between the service network and the service.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the service.
    pub fn service_arn(self) -> Value<Arn> {
        self.attribute("ServiceArn")
    }

    /// The ID of the service.
    pub fn service_id(self) -> Value<String> {
        self.attribute("ServiceId")
    }

    /// The name of the service.
    pub fn service_name(self) -> Value<String> {
        self.attribute("ServiceName")
    }

    /// The Amazon Resource Name (ARN) of the service network.
    pub fn service_network_arn(self) -> Value<Arn> {
        self.attribute("ServiceNetworkArn")
    }

    /// The ID of the service network.
    pub fn service_network_id(self) -> Value<String> {
        self.attribute("ServiceNetworkId")
    }

    /// The name of the service network.
    pub fn service_network_name(self) -> Value<String> {
        self.attribute("ServiceNetworkName")
    }

    /// The status of the association between the service network and the service.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ServiceNetworkServiceAssociation`] is made of.
pub mod service_network_service_association {
    use super::*;

    /// The DNS information.
    #[derive(Clone, Debug, Default)]
    pub struct DnsEntry {}

    impl Lower for DnsEntry {
        fn fields(self, _: &mut Fields) {}
    }

    /// `Tag` of `AWS::VpcLattice::ServiceNetworkServiceAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
///
/// Associates a VPC with a service network. When you associate a VPC with the service network, it enables all the
/// resources within that VPC to be clients and communicate with other services in the service network.
///
/// Its ARN:
/// `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}`.
#[derive(Clone, Debug, Default)]
pub struct ServiceNetworkVpcAssociation {
    /// The DNS options for the service network VPC association.
    pub dns_options: Option<Value<service_network_vpc_association::DnsOptions>>,
    /// Indicates if private DNS is enabled for the service network VPC association.
    pub private_dns_enabled: Option<Value<bool>>,
    /// The IDs of the security groups. Security groups aren't added by default. You can add a security group to apply
    /// network level controls to control which resources in a VPC are allowed to access the service network and its
    /// services.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The ID or ARN of the service network. You must use an ARN if the resources are in different accounts.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub service_network_identifier: Option<Value<String>>,
    /// The tags for the association.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<service_network_vpc_association::Tag>>>,
    /// The ID of the VPC.
    ///
    /// 5 to 2048 characters. A change replaces the resource.
    pub vpc_identifier: Option<Value<String>>,
}

impl Lower for ServiceNetworkVpcAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("DnsOptions", self.dns_options);
        to.set("PrivateDnsEnabled", self.private_dns_enabled);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("ServiceNetworkIdentifier", self.service_network_identifier);
        to.set("Tags", self.tags);
        to.set("VpcIdentifier", self.vpc_identifier);
    }
}

impl Level1 for ServiceNetworkVpcAssociation {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkVpcAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ServiceNetworkVpcAssociation> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the association between the service network and the VPC.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the association was created, specified in ISO-8601 format.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the specified association between the service network and the VPC.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the service network.
    pub fn service_network_arn(self) -> Value<Arn> {
        self.attribute("ServiceNetworkArn")
    }

    /// The ID of the service network.
    pub fn service_network_id(self) -> Value<String> {
        self.attribute("ServiceNetworkId")
    }

    /// The name of the service network.
    pub fn service_network_name(self) -> Value<String> {
        self.attribute("ServiceNetworkName")
    }

    /// The status of the association.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The ID of the VPC.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`ServiceNetworkVpcAssociation`] is made of.
pub mod service_network_vpc_association {
    use super::*;

    /// The DNS configuration options.
    #[derive(Clone, Debug, Default)]
    pub struct DnsOptions {
        /// The preference for which private domains have a private hosted zone created for and associated with the
        /// specified VPC.
        ///
        /// One of `VERIFIED_DOMAINS_ONLY`, `ALL_DOMAINS`, `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`,
        /// `SPECIFIED_DOMAINS_ONLY`.
        pub private_dns_preference: Option<Value<String>>,
        /// Indicates which of the private domains to create private hosted zones for and associate with the specified VPC.
        ///
        /// 1 to 10 items.
        pub private_dns_specified_domains: Option<Value<Vec<String>>>,
    }

    impl Lower for DnsOptions {
        fn fields(self, to: &mut Fields) {
            to.set("PrivateDnsPreference", self.private_dns_preference);
            to.set("PrivateDnsSpecifiedDomains", self.private_dns_specified_domains);
        }
    }

    /// `Tag` of `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::VpcLattice::TargetGroup`.
///
/// Creates a target group. A target group is a collection of targets, or compute resources, that run your
/// application or service.
///
/// Its ARN: `arn:${Partition}:vpc-lattice:${Region}:${Account}:targetgroup/${TargetGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct TargetGroup {
    /// The target group configuration.
    pub config: Option<Value<target_group::TargetGroupConfig>>,
    /// The name of the target group. The name must be unique within the account. The valid characters are a-z, 0-9, and
    /// hyphens (-).
    ///
    /// 3 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags for the target group.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<target_group::Tag>>>,
    /// Describes a target.
    ///
    /// 0 to 100 items.
    pub targets: Option<Value<Vec<target_group::Target>>>,
    /// The type of target group.
    ///
    /// Required. One of `IP`, `LAMBDA`, `INSTANCE`, `ALB`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for TargetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Config", self.config);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Targets", self.targets);
        to.set("Type", self.type_);
    }
}

impl Level1 for TargetGroup {
    const TYPE: &'static str = "AWS::VpcLattice::TargetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TargetGroup> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the target group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the target group was created, specified in ISO-8601 format.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the target group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time that the target group was last updated, specified in ISO-8601 format.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The operation's status. You can retry the operation if the status is `CREATE_FAILED`. However, if you retry it
    /// while the status is `CREATE_IN_PROGRESS`, there is no change in the status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`TargetGroup`] is made of.
pub mod target_group {
    use super::*;

    /// Describes the configuration of a target group.
    #[derive(Clone, Debug, Default)]
    pub struct TargetGroupConfig {
        /// The health check configuration. Not supported if the target group type is `LAMBDA` or `ALB`.
        pub health_check: Option<Value<HealthCheckConfig>>,
        /// The type of IP address used for the target group. Supported only if the target group type is `IP`. The default
        /// is `IPV4`.
        ///
        /// One of `IPV4`, `IPV6`. A change replaces the resource.
        pub ip_address_type: Option<Value<String>>,
        /// The version of the event structure that your Lambda function receives. Supported only if the target group type
        /// is `LAMBDA`.
        ///
        /// One of `V1`, `V2`. A change replaces the resource.
        pub lambda_event_structure_version: Option<Value<String>>,
        /// The port on which the targets are listening. For HTTP, the default is 80. For HTTPS, the default is 443.
        ///
        /// 1 to 65535. A change replaces the resource.
        pub port: Option<Value<i64>>,
        /// The protocol to use for routing traffic to the targets. The default is the protocol of the target group.
        ///
        /// One of `HTTP`, `HTTPS`, `TCP`. A change replaces the resource.
        pub protocol: Option<Value<String>>,
        /// The protocol version. The default is `HTTP1`. Not supported if the target group type is `LAMBDA`.
        ///
        /// One of `HTTP1`, `HTTP2`, `GRPC`. A change replaces the resource.
        pub protocol_version: Option<Value<String>>,
        /// The ID of the VPC. Not supported if the target group type is `LAMBDA`.
        ///
        /// 5 to 2048 characters. A change replaces the resource.
        pub vpc_identifier: Option<Value<String>>,
    }

    impl Lower for TargetGroupConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HealthCheck", self.health_check);
            to.set("IpAddressType", self.ip_address_type);
            to.set("LambdaEventStructureVersion", self.lambda_event_structure_version);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("ProtocolVersion", self.protocol_version);
            to.set("VpcIdentifier", self.vpc_identifier);
        }
    }

    /// Describes the health check configuration of a target group. Health check configurations aren't used for target
    /// groups of type `LAMBDA` or `ALB`.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheckConfig {
        /// Indicates whether health checking is enabled.
        pub enabled: Option<Value<bool>>,
        /// The approximate amount of time, in seconds, between health checks of an individual target. The range is 5–300
        /// seconds.
        ///
        /// 5 to 300.
        pub health_check_interval_seconds: Option<Value<i64>>,
        /// The amount of time, in seconds, to wait before reporting a target as unhealthy. The range is 1–120 seconds.
        ///
        /// 1 to 120.
        pub health_check_timeout_seconds: Option<Value<i64>>,
        /// The number of consecutive successful health checks required before considering an unhealthy target healthy.
        ///
        /// 2 to 10.
        pub healthy_threshold_count: Option<Value<i64>>,
        /// The codes to use when checking for a successful response from a target.
        pub matcher: Option<Value<Matcher>>,
        /// The destination for health checks on the targets. If the protocol version is `HTTP/1.1` or `HTTP/2`, specify a
        /// valid URI (for example, `/path?query` ).
        ///
        /// 0 to 2048 characters.
        pub path: Option<Value<String>>,
        /// The port used when performing health checks on targets. The default setting is the port that a target receives
        /// traffic on.
        ///
        /// 1 to 65535.
        pub port: Option<Value<i64>>,
        /// The protocol used when performing health checks on targets. The possible protocols are `HTTP` and `HTTPS`.
        ///
        /// One of `HTTP`, `HTTPS`.
        pub protocol: Option<Value<String>>,
        /// The protocol version used when performing health checks on targets. The possible protocol versions are `HTTP1`
        /// and `HTTP2`.
        ///
        /// One of `HTTP1`, `HTTP2`.
        pub protocol_version: Option<Value<String>>,
        /// The number of consecutive failed health checks required before considering a target unhealthy. The range is
        /// 2–10.
        ///
        /// 2 to 10.
        pub unhealthy_threshold_count: Option<Value<i64>>,
    }

    impl Lower for HealthCheckConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("HealthCheckIntervalSeconds", self.health_check_interval_seconds);
            to.set("HealthCheckTimeoutSeconds", self.health_check_timeout_seconds);
            to.set("HealthyThresholdCount", self.healthy_threshold_count);
            to.set("Matcher", self.matcher);
            to.set("Path", self.path);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("ProtocolVersion", self.protocol_version);
            to.set("UnhealthyThresholdCount", self.unhealthy_threshold_count);
        }
    }

    /// Describes the codes to use when checking for a successful response from a target for health checks.
    #[derive(Clone, Debug, Default)]
    pub struct Matcher {
        /// The HTTP code to use when checking for a successful response from a target.
        ///
        /// Required. 3 to 2000 characters.
        pub http_code: Option<Value<String>>,
    }

    impl Lower for Matcher {
        fn fields(self, to: &mut Fields) {
            to.set("HttpCode", self.http_code);
        }
    }

    /// `Tag` of `AWS::VpcLattice::TargetGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Describes a target.
    #[derive(Clone, Debug, Default)]
    pub struct Target {
        /// The ID of the target. If the target group type is `INSTANCE`, this is an instance ID. If the target group type
        /// is `IP`, this is an IP address.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The port on which the target is listening. For HTTP, the default is 80. For HTTPS, the default is 443.
        ///
        /// 1 to 65535.
        pub port: Option<Value<i64>>,
    }

    impl Lower for Target {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Port", self.port);
        }
    }
}
