//! `AWS::GlobalAccelerator`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::GlobalAccelerator::Accelerator`.
///
/// The `AWS::GlobalAccelerator::Accelerator` resource is a Global Accelerator resource type that contains
/// information about how you create an accelerator.
///
/// Its ARN: `arn:${Partition}:globalaccelerator::${Account}:accelerator/${AcceleratorId}`.
#[derive(Clone, Debug, Default)]
pub struct Accelerator {
    /// Indicates whether the accelerator is enabled. The value is true or false. The default value is true.
    pub enabled: Option<Value<bool>>,
    /// Indicates whether flow logs are enabled for the accelerator.
    pub flow_logs_enabled: Option<Value<bool>>,
    /// The name of the Amazon S3 bucket for the flow logs.
    ///
    /// At most 255 characters.
    pub flow_logs_s3_bucket: Option<Value<String>>,
    /// The prefix for the location in the Amazon S3 bucket for the flow logs.
    ///
    /// At most 255 characters.
    pub flow_logs_s3_prefix: Option<Value<String>>,
    /// The IP address type that an accelerator supports. For a standard accelerator, the value can be IPV4 or
    /// DUAL\_STACK.
    ///
    /// One of `IPV4`, `DUAL_STACK`.
    pub ip_address_type: Option<Value<String>>,
    /// Optionally, if you've added your own IP address pool to Global Accelerator (BYOIP), you can choose IP addresses
    /// from your own pool to use for the accelerator's static IP addresses when you create an accelerator.
    ///
    /// 0 to 2 items.
    pub ip_addresses: Option<Value<Vec<String>>>,
    /// The name of the accelerator. The name must contain only alphanumeric characters or hyphens (-), and must not
    /// begin or end with a hyphen.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// Create tags for an accelerator.
    pub tags: Option<Value<Vec<accelerator::Tag>>>,
}

impl Lower for Accelerator {
    fn fields(self, to: &mut Fields) {
        to.set("Enabled", self.enabled);
        to.set("FlowLogsEnabled", self.flow_logs_enabled);
        to.set("FlowLogsS3Bucket", self.flow_logs_s3_bucket);
        to.set("FlowLogsS3Prefix", self.flow_logs_s3_prefix);
        to.set("IpAddressType", self.ip_address_type);
        to.set("IpAddresses", self.ip_addresses);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Accelerator {
    const TYPE: &'static str = "AWS::GlobalAccelerator::Accelerator";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Accelerator> {
    /// `Ref`: its `AcceleratorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the accelerator, such as
    /// `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh`.
    pub fn accelerator_arn(self) -> Value<Arn> {
        self.attribute("AcceleratorArn")
    }

    /// The Domain Name System (DNS) name that Global Accelerator creates that points to an accelerator's static IPv4
    /// addresses.
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DnsName")
    }

    /// The DNS name that Global Accelerator creates that points to a dual-stack accelerator's four static IP addresses:
    /// two IPv4 addresses and two IPv6 addresses.
    pub fn dual_stack_dns_name(self) -> Value<String> {
        self.attribute("DualStackDnsName")
    }

    /// The array of IPv4 addresses in the IP address set. An IP address set can have a maximum of two IP addresses.
    pub fn ipv4_addresses(self) -> Value<Vec<String>> {
        self.attribute("Ipv4Addresses")
    }

    /// The array of IPv6 addresses in the IP address set. An IP address set can have a maximum of two IP addresses.
    pub fn ipv6_addresses(self) -> Value<Vec<String>> {
        self.attribute("Ipv6Addresses")
    }
}

/// What [`Accelerator`] is made of.
pub mod accelerator {
    use super::*;

    /// Tag is a key-value pair associated with accelerator.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Key of the tag. Value can be 1 to 127 characters.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// Value for the tag. Value can be 1 to 255 characters.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GlobalAccelerator::CrossAccountAttachment`.
///
/// Create a cross-account attachment in AWS Global Accelerator. You create a cross-account attachment to specify
/// the \*principals\* who have permission to work with \*resources\* in accelerators in their own account.
///
/// Its ARN: `arn:${Partition}:globalaccelerator::${Account}:attachment/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct CrossAccountAttachment {
    /// The name of the cross-account attachment.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// The principals included in the cross-account attachment.
    pub principals: Option<Value<Vec<String>>>,
    /// The resources included in the cross-account attachment.
    pub resources: Option<Value<Vec<cross_account_attachment::Resource>>>,
    /// Add tags for a cross-account attachment.
    pub tags: Option<Value<Vec<cross_account_attachment::Tag>>>,
}

impl Lower for CrossAccountAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Principals", self.principals);
        to.set("Resources", self.resources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CrossAccountAttachment {
    const TYPE: &'static str = "AWS::GlobalAccelerator::CrossAccountAttachment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CrossAccountAttachment> {
    /// `Ref`: its `AttachmentArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the cross-account attachment.
    pub fn attachment_arn(self) -> Value<Arn> {
        self.attribute("AttachmentArn")
    }
}

/// What [`CrossAccountAttachment`] is made of.
pub mod cross_account_attachment {
    use super::*;

    /// A resource is one of the following: the ARN for an AWS resource that is supported by AWS Global Accelerator to
    /// be added as an endpoint, or a CIDR range that specifies a bring your own IP (BYOIP) address pool.
    #[derive(Clone, Debug, Default)]
    pub struct Resource {
        /// An IP address range, in CIDR format, that is specified as resource. The address must be provisioned and
        /// advertised in AWS Global Accelerator by following the bring your own IP address (BYOIP) process for Global
        /// Accelerator.
        ///
        /// 0 to 255 characters.
        pub cidr: Option<Value<String>>,
        /// The endpoint ID for the endpoint that is specified as a AWS resource.
        ///
        /// 0 to 255 characters.
        pub endpoint_id: Option<Value<String>>,
        /// The AWS Region where a shared endpoint resource is located.
        ///
        /// 0 to 255 characters.
        pub region: Option<Value<String>>,
    }

    impl Lower for Resource {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
            to.set("EndpointId", self.endpoint_id);
            to.set("Region", self.region);
        }
    }

    /// Tag is a key-value pair associated with Cross Account Attachment.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Key of the tag. Value can be 1 to 127 characters.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// Value for the tag. Value can be 1 to 255 characters.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GlobalAccelerator::EndpointGroup`.
///
/// The `AWS::GlobalAccelerator::EndpointGroup` resource is a Global Accelerator resource type that contains
/// information about how you create an endpoint group for the specified listener.
#[derive(Clone, Debug, Default)]
pub struct EndpointGroup {
    /// The list of endpoint objects.
    ///
    /// 0 to 10 items.
    pub endpoint_configurations: Option<Value<Vec<endpoint_group::EndpointConfiguration>>>,
    /// The AWS Regions where the endpoint group is located.
    ///
    /// Required. 0 to 255 characters. A change replaces the resource.
    pub endpoint_group_region: Option<Value<String>>,
    /// The time—10 seconds or 30 seconds—between health checks for each endpoint. The default value is 30.
    ///
    /// 10 to 30.
    pub health_check_interval_seconds: Option<Value<i64>>,
    /// If the protocol is HTTP/S, then this value provides the ping path that Global Accelerator uses for the
    /// destination on the endpoints for health checks.
    ///
    /// 0 to 255 characters.
    pub health_check_path: Option<Value<String>>,
    /// The port that Global Accelerator uses to perform health checks on endpoints that are part of this endpoint
    /// group.
    ///
    /// \-1 to 65535.
    pub health_check_port: Option<Value<i64>>,
    /// The protocol that Global Accelerator uses to perform health checks on endpoints that are part of this endpoint
    /// group.
    ///
    /// One of `TCP`, `HTTP`, `HTTPS`.
    pub health_check_protocol: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the listener.
    ///
    /// Required. 0 to 255 characters. A change replaces the resource.
    pub listener_arn: Option<Value<String>>,
    /// Allows you to override the destination ports used to route traffic to an endpoint.
    ///
    /// 0 to 10 items.
    pub port_overrides: Option<Value<Vec<endpoint_group::PortOverride>>>,
    /// The number of consecutive health checks required to set the state of a healthy endpoint to unhealthy, or to set
    /// an unhealthy endpoint to healthy.
    ///
    /// 1 to 10.
    pub threshold_count: Option<Value<i64>>,
    /// The percentage of traffic to send to an AWS Regions. Additional traffic is distributed to other endpoint groups
    /// for this listener.
    ///
    /// 0 to 100.
    pub traffic_dial_percentage: Option<Value<f64>>,
}

impl Lower for EndpointGroup {
    fn fields(self, to: &mut Fields) {
        to.set("EndpointConfigurations", self.endpoint_configurations);
        to.set("EndpointGroupRegion", self.endpoint_group_region);
        to.set("HealthCheckIntervalSeconds", self.health_check_interval_seconds);
        to.set("HealthCheckPath", self.health_check_path);
        to.set("HealthCheckPort", self.health_check_port);
        to.set("HealthCheckProtocol", self.health_check_protocol);
        to.set("ListenerArn", self.listener_arn);
        to.set("PortOverrides", self.port_overrides);
        to.set("ThresholdCount", self.threshold_count);
        to.set("TrafficDialPercentage", self.traffic_dial_percentage);
    }
}

impl Level1 for EndpointGroup {
    const TYPE: &'static str = "AWS::GlobalAccelerator::EndpointGroup";
}

impl Handle<EndpointGroup> {
    /// `Ref`: its `EndpointGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the endpoint group, such as
    /// `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz/endpoint-group/098765zyxwvu`.
    pub fn endpoint_group_arn(self) -> Value<Arn> {
        self.attribute("EndpointGroupArn")
    }
}

/// What [`EndpointGroup`] is made of.
pub mod endpoint_group {
    use super::*;

    /// A complex type for endpoints. A resource must be valid and active when you add it as an endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointConfiguration {
        /// The Amazon Resource Name (ARN) of the cross-account attachment that specifies the endpoints (resources) that can
        /// be added to accelerators and principals that have permission to add the endpoints.
        ///
        /// 0 to 255 characters.
        pub attachment_arn: Option<Value<String>>,
        /// Indicates whether client IP address preservation is enabled for an Application Load Balancer endpoint.
        pub client_ip_preservation_enabled: Option<Value<bool>>,
        /// An ID for the endpoint. If the endpoint is a Network Load Balancer or Application Load Balancer, this is the
        /// Amazon Resource Name (ARN) of the resource.
        ///
        /// Required. 0 to 255 characters.
        pub endpoint_id: Option<Value<String>>,
        /// The weight associated with the endpoint. When you add weights to endpoints, you configure Global Accelerator to
        /// route traffic based on proportions that you specify.
        ///
        /// 0 to 255.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for EndpointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AttachmentArn", self.attachment_arn);
            to.set("ClientIPPreservationEnabled", self.client_ip_preservation_enabled);
            to.set("EndpointId", self.endpoint_id);
            to.set("Weight", self.weight);
        }
    }

    /// Override specific listener ports used to route traffic to endpoints that are part of an endpoint group.
    #[derive(Clone, Debug, Default)]
    pub struct PortOverride {
        /// The endpoint port that you want a listener port to be mapped to. This is the port on the endpoint, such as the
        /// Application Load Balancer or Amazon EC2 instance.
        ///
        /// Required. 0 to 65535.
        pub endpoint_port: Option<Value<i64>>,
        /// The listener port that you want to map to a specific endpoint port. This is the port that user traffic arrives
        /// to the Global Accelerator on.
        ///
        /// Required. 0 to 65535.
        pub listener_port: Option<Value<i64>>,
    }

    impl Lower for PortOverride {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointPort", self.endpoint_port);
            to.set("ListenerPort", self.listener_port);
        }
    }
}

/// `AWS::GlobalAccelerator::Listener`.
///
/// The `AWS::GlobalAccelerator::Listener` resource is a Global Accelerator resource type that contains information
/// about how you create a listener to process inbound connections from clients to an accelerator.
#[derive(Clone, Debug, Default)]
pub struct Listener {
    /// The Amazon Resource Name (ARN) of your accelerator.
    ///
    /// Required. 0 to 255 characters. A change replaces the resource.
    pub accelerator_arn: Option<Value<String>>,
    /// Client affinity lets you direct all requests from a user to the same endpoint, if you have stateful
    /// applications, regardless of the port and protocol of the client request.
    ///
    /// One of `NONE`, `SOURCE_IP`.
    pub client_affinity: Option<Value<String>>,
    /// The list of port ranges for the connections from clients to the accelerator.
    ///
    /// Required. 1 to 10 items.
    pub port_ranges: Option<Value<Vec<listener::PortRange>>>,
    /// The protocol for the connections from clients to the accelerator.
    ///
    /// Required. One of `TCP`, `UDP`.
    pub protocol: Option<Value<String>>,
}

impl Lower for Listener {
    fn fields(self, to: &mut Fields) {
        to.set("AcceleratorArn", self.accelerator_arn);
        to.set("ClientAffinity", self.client_affinity);
        to.set("PortRanges", self.port_ranges);
        to.set("Protocol", self.protocol);
    }
}

impl Level1 for Listener {
    const TYPE: &'static str = "AWS::GlobalAccelerator::Listener";
}

impl Handle<Listener> {
    /// `Ref`: its `ListenerArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the listener, such as
    /// `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz`.
    pub fn listener_arn(self) -> Value<Arn> {
        self.attribute("ListenerArn")
    }
}

/// What [`Listener`] is made of.
pub mod listener {
    use super::*;

    /// A complex type for a range of ports for a listener.
    #[derive(Clone, Debug, Default)]
    pub struct PortRange {
        /// The first port in the range of ports, inclusive.
        ///
        /// Required. 0 to 65535.
        pub from_port: Option<Value<i64>>,
        /// The last port in the range of ports, inclusive.
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
}
