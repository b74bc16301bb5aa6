//! `AWS::NetworkManager`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::NetworkManager::ConnectAttachment`.
///
/// Creates a core network Connect attachment from a specified core network attachment.
///
/// Its ARN: `arn:${Partition}:networkmanager::${Account}:attachment/${AttachmentId}`.
#[derive(Clone, Debug, Default)]
pub struct ConnectAttachment {
    /// The ID of the core network where the Connect attachment is located.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub core_network_id: Option<Value<String>>,
    /// The Region where the edge is located.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub edge_location: Option<Value<String>>,
    /// The name of the network function group.
    pub network_function_group_name: Option<Value<String>>,
    /// Options for connecting an attachment.
    ///
    /// Required. A change replaces the resource.
    pub options: Option<Value<connect_attachment::ConnectAttachmentOptions>>,
    /// Routing policy label.
    ///
    /// 0 to 256 characters.
    pub routing_policy_label: Option<Value<String>>,
    /// The tags associated with the Connect attachment.
    pub tags: Option<Value<Vec<connect_attachment::Tag>>>,
    /// The ID of the transport attachment.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub transport_attachment_id: Option<Value<String>>,
}

impl Lower for ConnectAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("CoreNetworkId", self.core_network_id);
        to.set("EdgeLocation", self.edge_location);
        to.set("NetworkFunctionGroupName", self.network_function_group_name);
        to.set("Options", self.options);
        to.set("RoutingPolicyLabel", self.routing_policy_label);
        to.set("Tags", self.tags);
        to.set("TransportAttachmentId", self.transport_attachment_id);
    }
}

impl Level1 for ConnectAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::ConnectAttachment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConnectAttachment> {
    /// `Ref`: its `AttachmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the Connect attachment.
    pub fn attachment_id(self) -> Value<String> {
        self.attribute("AttachmentId")
    }

    /// The rule number associated with the attachment.
    pub fn attachment_policy_rule_number(self) -> Value<i64> {
        self.attribute("AttachmentPolicyRuleNumber")
    }

    /// The type of attachment. This will be `CONNECT`.
    pub fn attachment_type(self) -> Value<String> {
        self.attribute("AttachmentType")
    }

    /// The ARN of the core network.
    pub fn core_network_arn(self) -> Value<Arn> {
        self.attribute("CoreNetworkArn")
    }

    /// The timestamp when the Connect attachment was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Errors from the last modification of the attachment.
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute("LastModificationErrors")
    }

    /// The ID of the Connect attachment owner.
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The attachment to move from one network function group to another.
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        self.attribute("ProposedNetworkFunctionGroupChange")
    }

    /// The attachment to move from one segment to another.
    pub fn proposed_segment_change(self) -> Value<Json> {
        self.attribute("ProposedSegmentChange")
    }

    /// The resource ARN for the Connect attachment.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceArn")
    }

    /// The name of the Connect attachment's segment.
    pub fn segment_name(self) -> Value<String> {
        self.attribute("SegmentName")
    }

    /// The state of the Connect attachment. This can be: `REJECTED` \| `PENDING_ATTACHMENT_ACCEPTANCE` \| `CREATING` \|
    /// `FAILED` \| `AVAILABLE` \| `UPDATING` \| `PENDING_NETWORK_UPDATE` \| `PENDING_TAG_ACCEPTANCE` \| `DELETING`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the Connect attachment was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ConnectAttachment`] is made of.
pub mod connect_attachment {
    use super::*;

    /// Describes a core network Connect attachment options.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectAttachmentOptions {
        /// The protocol used for the attachment connection.
        ///
        /// One of `GRE`, `NO_ENCAP`. A change replaces the resource.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for ConnectAttachmentOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Protocol", self.protocol);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkManager::ConnectPeer`.
///
/// Creates a core network Connect peer for a specified core network connect attachment between a core network and
/// an appliance.
///
/// Its ARN: `arn:${Partition}:networkmanager::${Account}:connect-peer/${ConnectPeerId}`.
#[derive(Clone, Debug, Default)]
pub struct ConnectPeer {
    /// Describes the BGP options.
    ///
    /// A change replaces the resource.
    pub bgp_options: Option<Value<connect_peer::BgpOptions>>,
    /// The ID of the attachment to connect.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub connect_attachment_id: Option<Value<String>>,
    /// The IP address of a core network.
    ///
    /// 1 to 50 characters. A change replaces the resource.
    pub core_network_address: Option<Value<String>>,
    /// The inside IP addresses used for a Connect peer configuration.
    ///
    /// A change replaces the resource.
    pub inside_cidr_blocks: Option<Value<Vec<String>>>,
    /// The IP address of the Connect peer.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub peer_address: Option<Value<String>>,
    /// The subnet ARN of the Connect peer.
    ///
    /// 0 to 500 characters. A change replaces the resource.
    pub subnet_arn: Option<Value<String>>,
    /// The list of key-value tags associated with the Connect peer.
    pub tags: Option<Value<Vec<connect_peer::Tag>>>,
}

impl Lower for ConnectPeer {
    fn fields(self, to: &mut Fields) {
        to.set("BgpOptions", self.bgp_options);
        to.set("ConnectAttachmentId", self.connect_attachment_id);
        to.set("CoreNetworkAddress", self.core_network_address);
        to.set("InsideCidrBlocks", self.inside_cidr_blocks);
        to.set("PeerAddress", self.peer_address);
        to.set("SubnetArn", self.subnet_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConnectPeer {
    const TYPE: &'static str = "AWS::NetworkManager::ConnectPeer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConnectPeer> {
    /// `Ref`: its `ConnectPeerId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Configuration`.
    pub fn configuration(self) -> Value<Json> {
        self.attribute("Configuration")
    }

    /// The attribute `Configuration.BgpConfigurations`.
    pub fn configuration_bgp_configurations(self) -> Value<Json> {
        self.attribute("Configuration.BgpConfigurations")
    }

    /// The attribute `Configuration.CoreNetworkAddress`.
    pub fn configuration_core_network_address(self) -> Value<String> {
        self.attribute("Configuration.CoreNetworkAddress")
    }

    /// The attribute `Configuration.InsideCidrBlocks`.
    pub fn configuration_inside_cidr_blocks(self) -> Value<Vec<String>> {
        self.attribute("Configuration.InsideCidrBlocks")
    }

    /// The attribute `Configuration.PeerAddress`.
    pub fn configuration_peer_address(self) -> Value<String> {
        self.attribute("Configuration.PeerAddress")
    }

    /// The attribute `Configuration.Protocol`.
    pub fn configuration_protocol(self) -> Value<String> {
        self.attribute("Configuration.Protocol")
    }

    /// The ID of the Connect peer.
    pub fn connect_peer_id(self) -> Value<String> {
        self.attribute("ConnectPeerId")
    }

    /// The core network ID.
    pub fn core_network_id(self) -> Value<String> {
        self.attribute("CoreNetworkId")
    }

    /// The timestamp when the Connect peer was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Connect peer Regions where edges are located.
    pub fn edge_location(self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// Describes the error associated with the attachment request.
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute("LastModificationErrors")
    }

    /// The state of the Connect peer. This will be: `REJECTED` \| `PENDING_ATTACHMENT_ACCEPTANCE` \| `CREATING` \|
    /// `FAILED` \| `AVAILABLE` \| `UPDATING` \| `PENDING_NETWORK_UPDATE` \| `PENDING_TAG_ACCEPTANCE` \| `DELETING`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`ConnectPeer`] is made of.
pub mod connect_peer {
    use super::*;

    /// Describes the BGP options.
    #[derive(Clone, Debug, Default)]
    pub struct BgpOptions {
        /// The Peer ASN of the BGP.
        ///
        /// A change replaces the resource.
        pub peer_asn: Option<Value<f64>>,
    }

    impl Lower for BgpOptions {
        fn fields(self, to: &mut Fields) {
            to.set("PeerAsn", self.peer_asn);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkManager::Connection`.
///
/// Resource Type definition for AWS::NetworkManager::Connection. Describes a connection between two devices in a
/// global network.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The ID of the second device in the connection.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub connected_device_id: Option<Value<String>>,
    /// The ID of the link for the second device.
    ///
    /// 1 to 50 characters.
    pub connected_link_id: Option<Value<String>>,
    /// The description of the connection.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// The ID of the first device in the connection.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub device_id: Option<Value<String>>,
    /// The ID of the global network that the connection belongs to.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub global_network_id: Option<Value<String>>,
    /// The ID of the link for the first device.
    ///
    /// 1 to 50 characters.
    pub link_id: Option<Value<String>>,
    /// The tags for the connection.
    pub tags: Option<Value<Vec<connection::Tag>>>,
}

impl Lower for Connection {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectedDeviceId", self.connected_device_id);
        to.set("ConnectedLinkId", self.connected_link_id);
        to.set("Description", self.description);
        to.set("DeviceId", self.device_id);
        to.set("GlobalNetworkId", self.global_network_id);
        to.set("LinkId", self.link_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Connection {
    const TYPE: &'static str = "AWS::NetworkManager::Connection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Connection> {
    /// `Ref`: its `ConnectionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the connection.
    pub fn connection_arn(self) -> Value<Arn> {
        self.attribute("ConnectionArn")
    }

    /// The ID of the connection.
    pub fn connection_id(self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// The date and time that the connection was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The state of the connection.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Connection`] is made of.
pub mod connection {
    use super::*;

    /// A key-value pair to associate with the connection.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key. Printable ASCII with at least one non-space character and no leading or trailing space, at most 128
        /// characters, and cannot be prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value. Printable ASCII with at least one non-space character and no leading or trailing space, at most
        /// 256 characters, and cannot be prefixed with aws:.
        ///
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

/// `AWS::NetworkManager::CoreNetwork`.
///
/// Describes a core network.
///
/// Its ARN: `arn:${Partition}:networkmanager::${Account}:core-network/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct CoreNetwork {
    /// The description of a core network.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The ID of the global network that your core network is a part of.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub global_network_id: Option<Value<String>>,
    /// Describes a core network policy. For more information, see Core network policies.
    ///
    /// 0 to 10000000 characters.
    pub policy_document: Option<Value<Json>>,
    /// The list of key-value tags associated with a core network.
    pub tags: Option<Value<Vec<core_network::Tag>>>,
}

impl Lower for CoreNetwork {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("GlobalNetworkId", self.global_network_id);
        to.set("PolicyDocument", self.policy_document);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CoreNetwork {
    const TYPE: &'static str = "AWS::NetworkManager::CoreNetwork";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CoreNetwork> {
    /// `Ref`: its `CoreNetworkId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the core network.
    pub fn core_network_arn(self) -> Value<Arn> {
        self.attribute("CoreNetworkArn")
    }

    /// The ID of the core network.
    pub fn core_network_id(self) -> Value<String> {
        self.attribute("CoreNetworkId")
    }

    /// The timestamp when the core network was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The edges.
    pub fn edges(self) -> Value<Json> {
        self.attribute("Edges")
    }

    /// The network function groups associated with a core network.
    pub fn network_function_groups(self) -> Value<Json> {
        self.attribute("NetworkFunctionGroups")
    }

    /// The owner of the core network.
    pub fn owner_account(self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// The segments.
    pub fn segments(self) -> Value<Json> {
        self.attribute("Segments")
    }

    /// The current state of the core network. These states are: `CREATING` \| `UPDATING` \| `AVAILABLE` \| `DELETING`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`CoreNetwork`] is made of.
pub mod core_network {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkManager::CoreNetworkPrefixListAssociation`.
///
/// Resource Type definition for AWS::NetworkManager::CoreNetworkPrefixListAssociation which associates a prefix
/// list with a core network.
#[derive(Clone, Debug, Default)]
pub struct CoreNetworkPrefixListAssociation {
    /// The ID of the core network.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub core_network_id: Option<Value<String>>,
    /// The alias of the prefix list.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub prefix_list_alias: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the prefix list.
    ///
    /// Required. 0 to 500 characters. A change replaces the resource.
    pub prefix_list_arn: Option<Value<String>>,
}

impl Lower for CoreNetworkPrefixListAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("CoreNetworkId", self.core_network_id);
        to.set("PrefixListAlias", self.prefix_list_alias);
        to.set("PrefixListArn", self.prefix_list_arn);
    }
}

impl Level1 for CoreNetworkPrefixListAssociation {
    const TYPE: &'static str = "AWS::NetworkManager::CoreNetworkPrefixListAssociation";
}

impl Handle<CoreNetworkPrefixListAssociation> {
    /// `Ref`: `CoreNetworkId`, `PrefixListArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::NetworkManager::CustomerGatewayAssociation`.
///
/// Specifies an association between a customer gateway, a device, and optionally, a link. If you specify a link, it
/// must be associated with the specified device.
#[derive(Clone, Debug, Default)]
pub struct CustomerGatewayAssociation {
    /// The Amazon Resource Name (ARN) of the customer gateway.
    ///
    /// Required. A change replaces the resource.
    pub customer_gateway_arn: Option<Value<String>>,
    /// The ID of the device.
    ///
    /// Required. A change replaces the resource.
    pub device_id: Option<Value<String>>,
    /// The ID of the global network.
    ///
    /// Required. A change replaces the resource.
    pub global_network_id: Option<Value<String>>,
    /// The ID of the link.
    ///
    /// A change replaces the resource.
    pub link_id: Option<Value<String>>,
}

impl Lower for CustomerGatewayAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("CustomerGatewayArn", self.customer_gateway_arn);
        to.set("DeviceId", self.device_id);
        to.set("GlobalNetworkId", self.global_network_id);
        to.set("LinkId", self.link_id);
    }
}

impl Level1 for CustomerGatewayAssociation {
    const TYPE: &'static str = "AWS::NetworkManager::CustomerGatewayAssociation";
}

impl Handle<CustomerGatewayAssociation> {
    /// `Ref`: `GlobalNetworkId`, `CustomerGatewayArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::NetworkManager::Device`.
///
/// Specifies a device.
#[derive(Clone, Debug, Default)]
pub struct Device {
    /// The AWS location of the device.
    pub aws_location: Option<Value<device::AWSLocation>>,
    /// A description of the device.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The ID of the global network.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub global_network_id: Option<Value<String>>,
    /// The site location.
    pub location: Option<Value<device::Location>>,
    /// The model of the device.
    ///
    /// 0 to 256 characters.
    pub model: Option<Value<String>>,
    /// The serial number of the device.
    ///
    /// 0 to 256 characters.
    pub serial_number: Option<Value<String>>,
    /// The site ID.
    ///
    /// 0 to 50 characters.
    pub site_id: Option<Value<String>>,
    /// The tags for the device.
    pub tags: Option<Value<Vec<device::Tag>>>,
    /// The device type.
    ///
    /// 0 to 256 characters.
    pub type_: Option<Value<String>>,
    /// The vendor of the device.
    ///
    /// 0 to 256 characters.
    pub vendor: Option<Value<String>>,
}

impl Lower for Device {
    fn fields(self, to: &mut Fields) {
        to.set("AWSLocation", self.aws_location);
        to.set("Description", self.description);
        to.set("GlobalNetworkId", self.global_network_id);
        to.set("Location", self.location);
        to.set("Model", self.model);
        to.set("SerialNumber", self.serial_number);
        to.set("SiteId", self.site_id);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("Vendor", self.vendor);
    }
}

impl Level1 for Device {
    const TYPE: &'static str = "AWS::NetworkManager::Device";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Device> {
    /// `Ref`: `GlobalNetworkId`, `DeviceId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time that the device was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the device. For example,
    /// `arn:aws:networkmanager::123456789012:device/global-network-01231231231231231/device-07f6fd08867abc123`.
    pub fn device_arn(self) -> Value<Arn> {
        self.attribute("DeviceArn")
    }

    /// The ID of the device. For example, `device-07f6fd08867abc123`.
    pub fn device_id(self) -> Value<String> {
        self.attribute("DeviceId")
    }

    /// The state of the device.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Device`] is made of.
pub mod device {
    use super::*;

    /// Specifies a location in AWS.
    #[derive(Clone, Debug, Default)]
    pub struct AWSLocation {
        /// The Amazon Resource Name (ARN) of the subnet that the device is located in.
        ///
        /// 0 to 500 characters.
        pub subnet_arn: Option<Value<String>>,
        /// The Zone that the device is located in. Specify the ID of an Availability Zone, Local Zone, Wavelength Zone, or
        /// an Outpost.
        ///
        /// 0 to 256 characters.
        pub zone: Option<Value<String>>,
    }

    impl Lower for AWSLocation {
        fn fields(self, to: &mut Fields) {
            to.set("SubnetArn", self.subnet_arn);
            to.set("Zone", self.zone);
        }
    }

    /// Describes a location.
    #[derive(Clone, Debug, Default)]
    pub struct Location {
        /// The physical address.
        ///
        /// 0 to 256 characters.
        pub address: Option<Value<String>>,
        /// The latitude.
        ///
        /// 0 to 256 characters.
        pub latitude: Option<Value<String>>,
        /// The longitude.
        ///
        /// 0 to 256 characters.
        pub longitude: Option<Value<String>>,
    }

    impl Lower for Location {
        fn fields(self, to: &mut Fields) {
            to.set("Address", self.address);
            to.set("Latitude", self.latitude);
            to.set("Longitude", self.longitude);
        }
    }

    /// A key-value pair to associate with a device resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkManager::DirectConnectGatewayAttachment`.
///
/// Creates an AWS Direct Connect gateway attachment.
#[derive(Clone, Debug, Default)]
pub struct DirectConnectGatewayAttachment {
    /// The ID of a core network for the Direct Connect Gateway attachment.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub core_network_id: Option<Value<String>>,
    /// The Direct Connect gateway attachment ARN.
    ///
    /// Required. 0 to 500 characters. A change replaces the resource.
    pub direct_connect_gateway_arn: Option<Value<String>>,
    /// The Regions where the edges are located.
    ///
    /// Required.
    pub edge_locations: Option<Value<Vec<String>>>,
    /// Routing policy label.
    ///
    /// 0 to 256 characters.
    pub routing_policy_label: Option<Value<String>>,
    /// Tags for the attachment.
    pub tags: Option<Value<Vec<direct_connect_gateway_attachment::Tag>>>,
}

impl Lower for DirectConnectGatewayAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("CoreNetworkId", self.core_network_id);
        to.set("DirectConnectGatewayArn", self.direct_connect_gateway_arn);
        to.set("EdgeLocations", self.edge_locations);
        to.set("RoutingPolicyLabel", self.routing_policy_label);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DirectConnectGatewayAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::DirectConnectGatewayAttachment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DirectConnectGatewayAttachment> {
    /// `Ref`: its `AttachmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Id of the attachment.
    pub fn attachment_id(self) -> Value<String> {
        self.attribute("AttachmentId")
    }

    /// The policy rule number associated with the attachment.
    pub fn attachment_policy_rule_number(self) -> Value<i64> {
        self.attribute("AttachmentPolicyRuleNumber")
    }

    /// Attachment type.
    pub fn attachment_type(self) -> Value<String> {
        self.attribute("AttachmentType")
    }

    /// The ARN of a core network for the Direct Connect Gateway attachment.
    pub fn core_network_arn(self) -> Value<Arn> {
        self.attribute("CoreNetworkArn")
    }

    /// Creation time of the attachment.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Errors from the last modification of the attachment.
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute("LastModificationErrors")
    }

    /// The name of the network function group.
    pub fn network_function_group_name(self) -> Value<String> {
        self.attribute("NetworkFunctionGroupName")
    }

    /// Owner account of the attachment.
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The attachment to move from one network function group to another.
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        self.attribute("ProposedNetworkFunctionGroupChange")
    }

    /// The attachment to move from one segment to another.
    pub fn proposed_segment_change(self) -> Value<Json> {
        self.attribute("ProposedSegmentChange")
    }

    /// The ARN of the Resource.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceArn")
    }

    /// The name of the segment attachment..
    pub fn segment_name(self) -> Value<String> {
        self.attribute("SegmentName")
    }

    /// State of the attachment.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// Last update time of the attachment.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`DirectConnectGatewayAttachment`] is made of.
pub mod direct_connect_gateway_attachment {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkManager::GlobalNetwork`.
///
/// Creates a new, empty global network.
///
/// Its ARN: `arn:${Partition}:networkmanager::${Account}:global-network/${GlobalNetworkId}`.
#[derive(Clone, Debug, Default)]
pub struct GlobalNetwork {
    /// The date and time that the global network was created.
    pub created_at: Option<Value<String>>,
    /// A description of the global network.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The state of the global network.
    pub state: Option<Value<String>>,
    /// The tags for the global network.
    pub tags: Option<Value<Vec<global_network::Tag>>>,
}

impl Lower for GlobalNetwork {
    fn fields(self, to: &mut Fields) {
        to.set("CreatedAt", self.created_at);
        to.set("Description", self.description);
        to.set("State", self.state);
        to.set("Tags", self.tags);
    }
}

impl Level1 for GlobalNetwork {
    const TYPE: &'static str = "AWS::NetworkManager::GlobalNetwork";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<GlobalNetwork> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the global network. For example,
    /// `arn:aws:networkmanager::123456789012:global-network/global-network-01231231231231231`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the global network. For example, `global-network-01231231231231231`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`GlobalNetwork`] is made of.
pub mod global_network {
    use super::*;

    /// A key-value pair to associate with a global network resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkManager::Link`.
///
/// Specifies a link for a site.
#[derive(Clone, Debug, Default)]
pub struct Link {
    /// The bandwidth for the link.
    ///
    /// Required.
    pub bandwidth: Option<Value<link::Bandwidth>>,
    /// A description of the link.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The ID of the global network.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub global_network_id: Option<Value<String>>,
    /// The provider of the link.
    ///
    /// 0 to 256 characters.
    pub provider: Option<Value<String>>,
    /// The ID of the site.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub site_id: Option<Value<String>>,
    /// The tags for the link.
    pub tags: Option<Value<Vec<link::Tag>>>,
    /// The type of the link.
    ///
    /// 0 to 256 characters.
    pub type_: Option<Value<String>>,
}

impl Lower for Link {
    fn fields(self, to: &mut Fields) {
        to.set("Bandwidth", self.bandwidth);
        to.set("Description", self.description);
        to.set("GlobalNetworkId", self.global_network_id);
        to.set("Provider", self.provider);
        to.set("SiteId", self.site_id);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Link {
    const TYPE: &'static str = "AWS::NetworkManager::Link";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Link> {
    /// `Ref`: `GlobalNetworkId`, `LinkId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date and time that the link was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the link. For example,
    /// `arn:aws:networkmanager::123456789012:link/global-network-01231231231231231/link-11112222aaaabbbb1`.
    pub fn link_arn(self) -> Value<Arn> {
        self.attribute("LinkArn")
    }

    /// The ID of the link. For example, `link-11112222aaaabbbb1`.
    pub fn link_id(self) -> Value<String> {
        self.attribute("LinkId")
    }

    /// The state of the link.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Link`] is made of.
pub mod link {
    use super::*;

    /// Describes bandwidth information.
    #[derive(Clone, Debug, Default)]
    pub struct Bandwidth {
        /// Download speed in Mbps.
        pub download_speed: Option<Value<i64>>,
        /// Upload speed in Mbps.
        pub upload_speed: Option<Value<i64>>,
    }

    impl Lower for Bandwidth {
        fn fields(self, to: &mut Fields) {
            to.set("DownloadSpeed", self.download_speed);
            to.set("UploadSpeed", self.upload_speed);
        }
    }

    /// A key-value pair to associate with a link resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkManager::LinkAssociation`.
///
/// Describes the association between a device and a link.
#[derive(Clone, Debug, Default)]
pub struct LinkAssociation {
    /// The device ID for the link association.
    ///
    /// Required. A change replaces the resource.
    pub device_id: Option<Value<String>>,
    /// The ID of the global network.
    ///
    /// Required. A change replaces the resource.
    pub global_network_id: Option<Value<String>>,
    /// The ID of the link.
    ///
    /// Required. A change replaces the resource.
    pub link_id: Option<Value<String>>,
}

impl Lower for LinkAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("DeviceId", self.device_id);
        to.set("GlobalNetworkId", self.global_network_id);
        to.set("LinkId", self.link_id);
    }
}

impl Level1 for LinkAssociation {
    const TYPE: &'static str = "AWS::NetworkManager::LinkAssociation";
}

impl Handle<LinkAssociation> {
    /// `Ref`: `GlobalNetworkId`, `DeviceId`, `LinkId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::NetworkManager::Site`.
///
/// Creates a new site in a global network.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// A description of your site.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The ID of the global network.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub global_network_id: Option<Value<String>>,
    /// The site location. This information is used for visualization in the Network Manager console. If you specify the
    /// address, the latitude and longitude are automatically calculated.
    pub location: Option<Value<site::Location>>,
    /// The tags for the site.
    pub tags: Option<Value<Vec<site::Tag>>>,
}

impl Lower for Site {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("GlobalNetworkId", self.global_network_id);
        to.set("Location", self.location);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Site {
    const TYPE: &'static str = "AWS::NetworkManager::Site";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Site> {
    /// `Ref`: `GlobalNetworkId`, `SiteId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time that the site was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the site. For example,
    /// `arn:aws:networkmanager::123456789012:site/global-network-01231231231231231/site-444555aaabbb11223`.
    pub fn site_arn(self) -> Value<Arn> {
        self.attribute("SiteArn")
    }

    /// The ID of the site. For example, `site-444555aaabbb11223`.
    pub fn site_id(self) -> Value<String> {
        self.attribute("SiteId")
    }

    /// The current state of the site.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Site`] is made of.
pub mod site {
    use super::*;

    /// Describes a location.
    #[derive(Clone, Debug, Default)]
    pub struct Location {
        /// The physical address.
        ///
        /// 0 to 256 characters.
        pub address: Option<Value<String>>,
        /// The latitude.
        ///
        /// 0 to 256 characters.
        pub latitude: Option<Value<String>>,
        /// The longitude.
        ///
        /// 0 to 256 characters.
        pub longitude: Option<Value<String>>,
    }

    impl Lower for Location {
        fn fields(self, to: &mut Fields) {
            to.set("Address", self.address);
            to.set("Latitude", self.latitude);
            to.set("Longitude", self.longitude);
        }
    }

    /// A key-value pair to associate with a site resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkManager::SiteToSiteVpnAttachment`.
///
/// Creates an Amazon Web Services site-to-site VPN attachment on an edge location of a core network.
#[derive(Clone, Debug, Default)]
pub struct SiteToSiteVpnAttachment {
    /// The ID of a core network where you're creating a site-to-site VPN attachment.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub core_network_id: Option<Value<String>>,
    /// The name of the network function group.
    pub network_function_group_name: Option<Value<String>>,
    /// Routing policy label.
    ///
    /// 0 to 256 characters.
    pub routing_policy_label: Option<Value<String>>,
    /// The tags associated with the Site-to-Site VPN attachment.
    pub tags: Option<Value<Vec<site_to_site_vpn_attachment::Tag>>>,
    /// The ARN of the site-to-site VPN attachment.
    ///
    /// Required. 0 to 500 characters. A change replaces the resource.
    pub vpn_connection_arn: Option<Value<String>>,
}

impl Lower for SiteToSiteVpnAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("CoreNetworkId", self.core_network_id);
        to.set("NetworkFunctionGroupName", self.network_function_group_name);
        to.set("RoutingPolicyLabel", self.routing_policy_label);
        to.set("Tags", self.tags);
        to.set("VpnConnectionArn", self.vpn_connection_arn);
    }
}

impl Level1 for SiteToSiteVpnAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::SiteToSiteVpnAttachment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SiteToSiteVpnAttachment> {
    /// `Ref`: its `AttachmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the site-to-site VPN attachment.
    pub fn attachment_id(self) -> Value<String> {
        self.attribute("AttachmentId")
    }

    /// The policy rule number associated with the attachment.
    pub fn attachment_policy_rule_number(self) -> Value<i64> {
        self.attribute("AttachmentPolicyRuleNumber")
    }

    /// The type of attachment. This will be `SITE_TO_SITE_VPN`.
    pub fn attachment_type(self) -> Value<String> {
        self.attribute("AttachmentType")
    }

    /// The ARN of the core network.
    pub fn core_network_arn(self) -> Value<Arn> {
        self.attribute("CoreNetworkArn")
    }

    /// The timestamp when the site-to-site VPN attachment was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Region where the core network edge is located.
    pub fn edge_location(self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// Errors from the last modification of the attachment.
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute("LastModificationErrors")
    }

    /// The ID of the site-to-site VPN attachment owner.
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The attachment to move from one network function group to another.
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        self.attribute("ProposedNetworkFunctionGroupChange")
    }

    /// The attachment to move from one segment to another.
    pub fn proposed_segment_change(self) -> Value<Json> {
        self.attribute("ProposedSegmentChange")
    }

    /// The resource ARN for the site-to-site VPN attachment.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceArn")
    }

    /// The name of the site-to-site VPN attachment's segment.
    pub fn segment_name(self) -> Value<String> {
        self.attribute("SegmentName")
    }

    /// The state of the site-to-site VPN attachment. This can be: `REJECTED` \| `PENDING_ATTACHMENT_ACCEPTANCE` \|
    /// `CREATING` \| `FAILED` \| `AVAILABLE` \| `UPDATING` \| `PENDING_NETWORK_UPDATE` \| `PENDING_TAG_ACCEPTANCE` \|
    /// `DELETING`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the site-to-site VPN attachment was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`SiteToSiteVpnAttachment`] is made of.
pub mod site_to_site_vpn_attachment {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkManager::TransitGatewayPeering`.
///
/// Creates a transit gateway peering connection.
///
/// Its ARN: `arn:${Partition}:networkmanager::${Account}:peering/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayPeering {
    /// The ID of the core network.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub core_network_id: Option<Value<String>>,
    /// The list of key-value tags associated with the peering.
    pub tags: Option<Value<Vec<transit_gateway_peering::Tag>>>,
    /// The ARN of the transit gateway.
    ///
    /// Required. 0 to 500 characters. A change replaces the resource.
    pub transit_gateway_arn: Option<Value<String>>,
}

impl Lower for TransitGatewayPeering {
    fn fields(self, to: &mut Fields) {
        to.set("CoreNetworkId", self.core_network_id);
        to.set("Tags", self.tags);
        to.set("TransitGatewayArn", self.transit_gateway_arn);
    }
}

impl Level1 for TransitGatewayPeering {
    const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayPeering";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGatewayPeering> {
    /// `Ref`: its `PeeringId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the core network.
    pub fn core_network_arn(self) -> Value<Arn> {
        self.attribute("CoreNetworkArn")
    }

    /// The timestamp when the core network peering was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The edge location for the peer.
    pub fn edge_location(self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// Errors from the last modification of the transit gateway peering.
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute("LastModificationErrors")
    }

    /// The ID of the account owner.
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The ID of the peering.
    pub fn peering_id(self) -> Value<String> {
        self.attribute("PeeringId")
    }

    /// The peering type. This will be `TRANSIT_GATEWAY`.
    pub fn peering_type(self) -> Value<String> {
        self.attribute("PeeringType")
    }

    /// The ARN of the resource peered to a core network.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceArn")
    }

    /// The current state of the peer. This can be `CREATING` \| `FAILED` \| `AVAILABLE` \| `DELETING`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The ID of the peering attachment.
    pub fn transit_gateway_peering_attachment_id(self) -> Value<String> {
        self.attribute("TransitGatewayPeeringAttachmentId")
    }
}

/// What [`TransitGatewayPeering`] is made of.
pub mod transit_gateway_peering {
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
}

/// `AWS::NetworkManager::TransitGatewayRegistration`.
///
/// Registers a transit gateway in your global network. Not all Regions support transit gateways for global
/// networks.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayRegistration {
    /// The ID of the global network.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub global_network_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the transit gateway.
    ///
    /// Required. 0 to 500 characters. A change replaces the resource.
    pub transit_gateway_arn: Option<Value<String>>,
}

impl Lower for TransitGatewayRegistration {
    fn fields(self, to: &mut Fields) {
        to.set("GlobalNetworkId", self.global_network_id);
        to.set("TransitGatewayArn", self.transit_gateway_arn);
    }
}

impl Level1 for TransitGatewayRegistration {
    const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayRegistration";
}

impl Handle<TransitGatewayRegistration> {
    /// `Ref`: `GlobalNetworkId`, `TransitGatewayArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::NetworkManager::TransitGatewayRouteTableAttachment`.
///
/// Creates a transit gateway route table attachment.
#[derive(Clone, Debug, Default)]
pub struct TransitGatewayRouteTableAttachment {
    /// The name of the network function group.
    pub network_function_group_name: Option<Value<String>>,
    /// The ID of the transit gateway peering.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub peering_id: Option<Value<String>>,
    /// Routing policy label.
    ///
    /// 0 to 256 characters.
    pub routing_policy_label: Option<Value<String>>,
    /// The list of key-value pairs associated with the transit gateway route table attachment.
    pub tags: Option<Value<Vec<transit_gateway_route_table_attachment::Tag>>>,
    /// The ARN of the transit gateway attachment route table. For example, `"TransitGatewayRouteTableArn":
    /// "arn:aws:ec2:us-west-2:123456789012:transit-gateway-route-table/tgw-rtb-9876543210123456"`.
    ///
    /// Required. 0 to 500 characters. A change replaces the resource.
    pub transit_gateway_route_table_arn: Option<Value<String>>,
}

impl Lower for TransitGatewayRouteTableAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("NetworkFunctionGroupName", self.network_function_group_name);
        to.set("PeeringId", self.peering_id);
        to.set("RoutingPolicyLabel", self.routing_policy_label);
        to.set("Tags", self.tags);
        to.set("TransitGatewayRouteTableArn", self.transit_gateway_route_table_arn);
    }
}

impl Level1 for TransitGatewayRouteTableAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayRouteTableAttachment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitGatewayRouteTableAttachment> {
    /// `Ref`: its `AttachmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the transit gateway route table attachment.
    pub fn attachment_id(self) -> Value<String> {
        self.attribute("AttachmentId")
    }

    /// The policy rule number associated with the attachment.
    pub fn attachment_policy_rule_number(self) -> Value<i64> {
        self.attribute("AttachmentPolicyRuleNumber")
    }

    /// The type of attachment. This will be `TRANSIT_GATEWAY_ROUTE_TABLE`.
    pub fn attachment_type(self) -> Value<String> {
        self.attribute("AttachmentType")
    }

    /// The ARN of the core network.
    pub fn core_network_arn(self) -> Value<Arn> {
        self.attribute("CoreNetworkArn")
    }

    /// The ID of the core network.
    pub fn core_network_id(self) -> Value<String> {
        self.attribute("CoreNetworkId")
    }

    /// The timestamp when the transit gateway route table attachment was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Region where the core network edge is located.
    pub fn edge_location(self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// Errors from the last modification of the attachment.
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute("LastModificationErrors")
    }

    /// The ID of the transit gateway route table attachment owner.
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The attachment to move from one network function group to another.
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        self.attribute("ProposedNetworkFunctionGroupChange")
    }

    /// The attachment to move from one segment to another.
    pub fn proposed_segment_change(self) -> Value<Json> {
        self.attribute("ProposedSegmentChange")
    }

    /// The resource ARN for the transit gateway route table attachment.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceArn")
    }

    /// The name of the attachment's segment.
    pub fn segment_name(self) -> Value<String> {
        self.attribute("SegmentName")
    }

    /// The state of the attachment. This can be: `REJECTED` \| `PENDING_ATTACHMENT_ACCEPTANCE` \| `CREATING` \|
    /// `FAILED` \| `AVAILABLE` \| `UPDATING` \| `PENDING_NETWORK_UPDATE` \| `PENDING_TAG_ACCEPTANCE` \| `DELETING`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the transit gateway route table attachment was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`TransitGatewayRouteTableAttachment`] is made of.
pub mod transit_gateway_route_table_attachment {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::NetworkManager::VpcAttachment`.
///
/// Creates a VPC attachment on an edge location of a core network.
///
/// Its ARN: `arn:${Partition}:networkmanager::${Account}:attachment/${AttachmentId}`.
#[derive(Clone, Debug, Default)]
pub struct VpcAttachment {
    /// The core network ID.
    ///
    /// Required. 0 to 50 characters. A change replaces the resource.
    pub core_network_id: Option<Value<String>>,
    /// Options for creating the VPC attachment.
    pub options: Option<Value<vpc_attachment::VpcOptions>>,
    /// Routing policy label.
    ///
    /// 0 to 256 characters.
    pub routing_policy_label: Option<Value<String>>,
    /// The subnet ARNs.
    ///
    /// Required.
    pub subnet_arns: Option<Value<Vec<String>>>,
    /// The tags associated with the VPC attachment.
    pub tags: Option<Value<Vec<vpc_attachment::Tag>>>,
    /// The ARN of the VPC attachment.
    ///
    /// Required. 0 to 500 characters. A change replaces the resource.
    pub vpc_arn: Option<Value<String>>,
}

impl Lower for VpcAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("CoreNetworkId", self.core_network_id);
        to.set("Options", self.options);
        to.set("RoutingPolicyLabel", self.routing_policy_label);
        to.set("SubnetArns", self.subnet_arns);
        to.set("Tags", self.tags);
        to.set("VpcArn", self.vpc_arn);
    }
}

impl Level1 for VpcAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::VpcAttachment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VpcAttachment> {
    /// `Ref`: its `AttachmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the VPC attachment.
    pub fn attachment_id(self) -> Value<String> {
        self.attribute("AttachmentId")
    }

    /// The policy rule number associated with the attachment.
    pub fn attachment_policy_rule_number(self) -> Value<i64> {
        self.attribute("AttachmentPolicyRuleNumber")
    }

    /// The type of attachment. This will be `VPC`.
    pub fn attachment_type(self) -> Value<String> {
        self.attribute("AttachmentType")
    }

    /// The ARN of the core network.
    pub fn core_network_arn(self) -> Value<Arn> {
        self.attribute("CoreNetworkArn")
    }

    /// The timestamp when the VPC attachment was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Region where the core network edge is located.
    pub fn edge_location(self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// Errors from the last modification of the attachment.
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute("LastModificationErrors")
    }

    /// The name of the network function group.
    pub fn network_function_group_name(self) -> Value<String> {
        self.attribute("NetworkFunctionGroupName")
    }

    /// The ID of the VPC attachment owner.
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The attachment to move from one network function group to another.
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        self.attribute("ProposedNetworkFunctionGroupChange")
    }

    /// The attachment to move from one segment to another.
    pub fn proposed_segment_change(self) -> Value<Json> {
        self.attribute("ProposedSegmentChange")
    }

    /// The resource ARN for the VPC attachment.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceArn")
    }

    /// The name of the attachment's segment.
    pub fn segment_name(self) -> Value<String> {
        self.attribute("SegmentName")
    }

    /// The state of the attachment. This can be: `REJECTED` \| `PENDING_ATTACHMENT_ACCEPTANCE` \| `CREATING` \|
    /// `FAILED` \| `AVAILABLE` \| `UPDATING` \| `PENDING_NETWORK_UPDATE` \| `PENDING_TAG_ACCEPTANCE` \| `DELETING`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the VPC attachment was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`VpcAttachment`] is made of.
pub mod vpc_attachment {
    use super::*;

    /// Describes the VPC options.
    #[derive(Clone, Debug, Default)]
    pub struct VpcOptions {
        /// Indicates whether appliance mode is supported. If enabled, traffic flow between a source and destination use the
        /// same Availability Zone for the VPC attachment for the lifetime of that flow.
        pub appliance_mode_support: Option<Value<bool>>,
        /// Indicates whether DNS is supported.
        pub dns_support: Option<Value<bool>>,
        /// Indicates whether IPv6 is supported.
        pub ipv6_support: Option<Value<bool>>,
        /// Indicates whether security group referencing is enabled for this VPC attachment. The default is `true`.
        pub security_group_referencing_support: Option<Value<bool>>,
    }

    impl Lower for VpcOptions {
        fn fields(self, to: &mut Fields) {
            to.set("ApplianceModeSupport", self.appliance_mode_support);
            to.set("DnsSupport", self.dns_support);
            to.set("Ipv6Support", self.ipv6_support);
            to.set("SecurityGroupReferencingSupport", self.security_group_referencing_support);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 10000000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
