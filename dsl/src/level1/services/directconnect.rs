//! `AWS::DirectConnect`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DirectConnect::Connection`.
///
/// Resource Type definition for AWS::DirectConnect::Connection.
///
/// Its ARN: `arn:${Partition}:directconnect:${Region}:${Account}:dxcon/${ConnectionId}`.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The bandwidth of the connection.
    ///
    /// Required. A change replaces the resource.
    pub bandwidth: Option<Value<String>>,
    /// The name of the connection.
    ///
    /// Required.
    pub connection_name: Option<Value<String>>,
    /// The ID or ARN of the LAG to associate the connection with.
    pub lag_id: Option<Value<String>>,
    /// The location of the connection.
    ///
    /// Required. A change replaces the resource.
    pub location: Option<Value<String>>,
    /// The name of the service provider associated with the requested connection.
    ///
    /// A change replaces the resource.
    pub provider_name: Option<Value<String>>,
    /// Indicates whether you want the connection to support MAC Security (MACsec).
    ///
    /// A change replaces the resource.
    pub request_mac_sec: Option<Value<bool>>,
    /// The tags associated with the connection.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<connection::Tag>>>,
}

impl Lower for Connection {
    fn fields(self, to: &mut Fields) {
        to.set("Bandwidth", self.bandwidth);
        to.set("ConnectionName", self.connection_name);
        to.set("LagId", self.lag_id);
        to.set("Location", self.location);
        to.set("ProviderName", self.provider_name);
        to.set("RequestMACSec", self.request_mac_sec);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Connection {
    const TYPE: &'static str = "AWS::DirectConnect::Connection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Connection> {
    /// `Ref`: its `ConnectionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the connection.
    pub fn connection_arn(self) -> Value<Arn> {
        self.attribute("ConnectionArn")
    }

    /// The ID of the connection.
    pub fn connection_id(self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// The state of the connection.
    pub fn connection_state(self) -> Value<String> {
        self.attribute("ConnectionState")
    }
}

/// What [`Connection`] is made of.
pub mod connection {
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

/// `AWS::DirectConnect::DirectConnectGateway`.
///
/// Resource Type definition for AWS::DirectConnect::DirectConnectGateway.
///
/// Its ARN: `arn:${Partition}:directconnect::${Account}:dx-gateway/${DirectConnectGatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct DirectConnectGateway {
    /// The autonomous system number (ASN) for the Amazon side of the connection.
    ///
    /// A change replaces the resource.
    pub amazon_side_asn: Option<Value<String>>,
    /// The name of the Direct Connect gateway.
    ///
    /// Required.
    pub direct_connect_gateway_name: Option<Value<String>>,
    /// The tags associated with the Direct Connect gateway.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<direct_connect_gateway::Tag>>>,
}

impl Lower for DirectConnectGateway {
    fn fields(self, to: &mut Fields) {
        to.set("AmazonSideAsn", self.amazon_side_asn);
        to.set("DirectConnectGatewayName", self.direct_connect_gateway_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DirectConnectGateway {
    const TYPE: &'static str = "AWS::DirectConnect::DirectConnectGateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DirectConnectGateway> {
    /// `Ref`: its `DirectConnectGatewayArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the Direct Connect gateway.
    pub fn direct_connect_gateway_arn(self) -> Value<Arn> {
        self.attribute("DirectConnectGatewayArn")
    }

    /// The ID of the Direct Connect gateway.
    pub fn direct_connect_gateway_id(self) -> Value<String> {
        self.attribute("DirectConnectGatewayId")
    }
}

/// What [`DirectConnectGateway`] is made of.
pub mod direct_connect_gateway {
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

/// `AWS::DirectConnect::DirectConnectGatewayAssociation`.
///
/// Resource Type definition for AWS::DirectConnect::DirectConnectGatewayAssociation.
#[derive(Clone, Debug, Default)]
pub struct DirectConnectGatewayAssociation {
    /// The Amazon Resource Name (ARN) of the role to accept the Direct Connect Gateway association proposal.
    ///
    /// A change replaces the resource.
    pub accept_direct_connect_gateway_association_proposal_role_arn: Option<Value<String>>,
    /// The Amazon VPC prefixes to advertise to the Direct Connect gateway. This parameter is required when you create
    /// an association to a transit gateway.
    ///
    /// At least 1 items.
    pub allowed_prefixes_to_direct_connect_gateway: Option<Value<Vec<String>>>,
    /// The ID or ARN of the virtual private gateway or transit gateway.
    ///
    /// Required. A change replaces the resource.
    pub associated_gateway_id: Option<Value<String>>,
    /// The ID or ARN of the Direct Connect gateway.
    ///
    /// Required. A change replaces the resource.
    pub direct_connect_gateway_id: Option<Value<String>>,
}

impl Lower for DirectConnectGatewayAssociation {
    fn fields(self, to: &mut Fields) {
        to.set(
            "AcceptDirectConnectGatewayAssociationProposalRoleArn",
            self.accept_direct_connect_gateway_association_proposal_role_arn,
        );
        to.set("AllowedPrefixesToDirectConnectGateway", self.allowed_prefixes_to_direct_connect_gateway);
        to.set("AssociatedGatewayId", self.associated_gateway_id);
        to.set("DirectConnectGatewayId", self.direct_connect_gateway_id);
    }
}

impl Level1 for DirectConnectGatewayAssociation {
    const TYPE: &'static str = "AWS::DirectConnect::DirectConnectGatewayAssociation";
}

impl Handle<DirectConnectGatewayAssociation> {
    /// `Ref`: its `AssociationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the Direct Connect gateway association.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// `AWS::DirectConnect::Lag`.
///
/// Resource Type definition for AWS::DirectConnect::Lag.
///
/// Its ARN: `arn:${Partition}:directconnect:${Region}:${Account}:dxlag/${LagId}`.
#[derive(Clone, Debug, Default)]
pub struct Lag {
    /// The bandwidth of the individual physical dedicated connections bundled by the LAG.
    ///
    /// Required. A change replaces the resource.
    pub connections_bandwidth: Option<Value<String>>,
    /// The name of the LAG.
    ///
    /// Required.
    pub lag_name: Option<Value<String>>,
    /// The location for the LAG.
    ///
    /// Required. A change replaces the resource.
    pub location: Option<Value<String>>,
    /// The minimum number of physical dedicated connections that must be operational for the LAG itself to be
    /// operational.
    pub minimum_links: Option<Value<i64>>,
    /// The name of the service provider associated with the requested LAG.
    ///
    /// A change replaces the resource.
    pub provider_name: Option<Value<String>>,
    /// Indicates whether you want the LAG to support MAC Security (MACsec).
    ///
    /// A change replaces the resource.
    pub request_mac_sec: Option<Value<bool>>,
    /// The tags associated with the LAG.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<lag::Tag>>>,
}

impl Lower for Lag {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionsBandwidth", self.connections_bandwidth);
        to.set("LagName", self.lag_name);
        to.set("Location", self.location);
        to.set("MinimumLinks", self.minimum_links);
        to.set("ProviderName", self.provider_name);
        to.set("RequestMACSec", self.request_mac_sec);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Lag {
    const TYPE: &'static str = "AWS::DirectConnect::Lag";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Lag> {
    /// `Ref`: its `LagArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the LAG.
    pub fn lag_arn(self) -> Value<Arn> {
        self.attribute("LagArn")
    }

    /// The ID of the LAG.
    pub fn lag_id(self) -> Value<String> {
        self.attribute("LagId")
    }

    /// The state of the LAG.
    pub fn lag_state(self) -> Value<String> {
        self.attribute("LagState")
    }
}

/// What [`Lag`] is made of.
pub mod lag {
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

/// `AWS::DirectConnect::PrivateVirtualInterface`.
///
/// Resource Type definition for AWS::DirectConnect::PrivateVirtualInterface.
///
/// Its ARN: `arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}`.
#[derive(Clone, Debug, Default)]
pub struct PrivateVirtualInterface {
    /// The Amazon Resource Name (ARN) of the role to allocate the private virtual interface. Needs
    /// directconnect:AllocatePrivateVirtualInterface permissions and tag permissions if applicable.
    ///
    /// A change replaces the resource.
    pub allocate_private_virtual_interface_role_arn: Option<Value<String>>,
    /// The BGP peers configured on this virtual interface.
    ///
    /// Required. 1 to 2 items.
    pub bgp_peers: Option<Value<Vec<private_virtual_interface::BgpPeer>>>,
    /// The ID or ARN of the connection or LAG.
    ///
    /// Required.
    pub connection_id: Option<Value<String>>,
    /// The ID or ARN of the Direct Connect gateway.
    ///
    /// A change replaces the resource.
    pub direct_connect_gateway_id: Option<Value<String>>,
    /// Indicates whether to enable or disable SiteLink.
    pub enable_site_link: Option<Value<bool>>,
    /// The maximum transmission unit (MTU), in bytes. The supported values are 1500 and 9001. The default value is
    /// 1500.
    pub mtu: Option<Value<i64>>,
    /// The rate limit (bandwidth allocation) for the virtual interface. The value must be one of the supported
    /// bandwidth values (e.g., 50Mbps, 1Gbps, 10Gbps) and cannot exceed the bandwidth of the parent connection or LAG.
    pub rate_limit: Option<Value<String>>,
    /// The tags associated with the private virtual interface.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<private_virtual_interface::Tag>>>,
    /// The ID or ARN of the virtual private gateway.
    ///
    /// A change replaces the resource.
    pub virtual_gateway_id: Option<Value<String>>,
    /// The name of the virtual interface assigned by the customer network. The name has a maximum of 100 characters.
    ///
    /// Required.
    pub virtual_interface_name: Option<Value<String>>,
    /// The ID of the VLAN.
    ///
    /// Required. 0 to 4095. A change replaces the resource.
    pub vlan: Option<Value<i64>>,
}

impl Lower for PrivateVirtualInterface {
    fn fields(self, to: &mut Fields) {
        to.set("AllocatePrivateVirtualInterfaceRoleArn", self.allocate_private_virtual_interface_role_arn);
        to.set("BgpPeers", self.bgp_peers);
        to.set("ConnectionId", self.connection_id);
        to.set("DirectConnectGatewayId", self.direct_connect_gateway_id);
        to.set("EnableSiteLink", self.enable_site_link);
        to.set("Mtu", self.mtu);
        to.set("RateLimit", self.rate_limit);
        to.set("Tags", self.tags);
        to.set("VirtualGatewayId", self.virtual_gateway_id);
        to.set("VirtualInterfaceName", self.virtual_interface_name);
        to.set("Vlan", self.vlan);
    }
}

impl Level1 for PrivateVirtualInterface {
    const TYPE: &'static str = "AWS::DirectConnect::PrivateVirtualInterface";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PrivateVirtualInterface> {
    /// `Ref`: its `VirtualInterfaceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ID of the virtual interface.
    pub fn virtual_interface_arn(self) -> Value<Arn> {
        self.attribute("VirtualInterfaceArn")
    }

    /// The ID of the virtual interface.
    pub fn virtual_interface_id(self) -> Value<String> {
        self.attribute("VirtualInterfaceId")
    }
}

/// What [`PrivateVirtualInterface`] is made of.
pub mod private_virtual_interface {
    use super::*;

    /// Information about a BGP peer.
    #[derive(Clone, Debug, Default)]
    pub struct BgpPeer {
        /// The address family for the BGP peer.
        ///
        /// Required.
        pub address_family: Option<Value<String>>,
        /// The IP address assigned to the Amazon interface.
        pub amazon_address: Option<Value<String>>,
        /// The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration.
        ///
        /// Required.
        pub asn: Option<Value<String>>,
        /// The authentication key for BGP configuration. This string has a minimum length of 6 characters and and a maximum
        /// length of 80 characters.
        pub auth_key: Option<Value<String>>,
        /// The IP address assigned to the customer interface.
        pub customer_address: Option<Value<String>>,
    }

    impl Lower for BgpPeer {
        fn fields(self, to: &mut Fields) {
            to.set("AddressFamily", self.address_family);
            to.set("AmazonAddress", self.amazon_address);
            to.set("Asn", self.asn);
            to.set("AuthKey", self.auth_key);
            to.set("CustomerAddress", self.customer_address);
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

/// `AWS::DirectConnect::PublicVirtualInterface`.
///
/// Resource Type definition for AWS::DirectConnect::PublicVirtualInterface.
///
/// Its ARN: `arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}`.
#[derive(Clone, Debug, Default)]
pub struct PublicVirtualInterface {
    /// The Amazon Resource Name (ARN) of the role to allocate the public virtual interface. Needs
    /// directconnect:AllocatePublicVirtualInterface permissions and tag permissions if applicable.
    ///
    /// A change replaces the resource.
    pub allocate_public_virtual_interface_role_arn: Option<Value<String>>,
    /// The BGP peers configured on this virtual interface.
    ///
    /// Required. 1 to 2 items.
    pub bgp_peers: Option<Value<Vec<public_virtual_interface::BgpPeer>>>,
    /// The ID or ARN of the connection or LAG.
    ///
    /// Required.
    pub connection_id: Option<Value<String>>,
    /// The rate limit (bandwidth allocation) for the virtual interface. The value must be one of the supported
    /// bandwidth values (e.g., 50Mbps, 1Gbps, 10Gbps) and cannot exceed the bandwidth of the parent connection or LAG.
    pub rate_limit: Option<Value<String>>,
    /// The routes to be advertised to the AWS network in this region.
    ///
    /// At least 1 items. A change replaces the resource.
    pub route_filter_prefixes: Option<Value<Vec<String>>>,
    /// The tags associated with the public virtual interface.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<public_virtual_interface::Tag>>>,
    /// The name of the virtual interface assigned by the customer network. The name has a maximum of 100 characters.
    ///
    /// Required.
    pub virtual_interface_name: Option<Value<String>>,
    /// The ID of the VLAN.
    ///
    /// Required. 0 to 4095. A change replaces the resource.
    pub vlan: Option<Value<i64>>,
}

impl Lower for PublicVirtualInterface {
    fn fields(self, to: &mut Fields) {
        to.set("AllocatePublicVirtualInterfaceRoleArn", self.allocate_public_virtual_interface_role_arn);
        to.set("BgpPeers", self.bgp_peers);
        to.set("ConnectionId", self.connection_id);
        to.set("RateLimit", self.rate_limit);
        to.set("RouteFilterPrefixes", self.route_filter_prefixes);
        to.set("Tags", self.tags);
        to.set("VirtualInterfaceName", self.virtual_interface_name);
        to.set("Vlan", self.vlan);
    }
}

impl Level1 for PublicVirtualInterface {
    const TYPE: &'static str = "AWS::DirectConnect::PublicVirtualInterface";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PublicVirtualInterface> {
    /// `Ref`: its `VirtualInterfaceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the virtual interface.
    pub fn virtual_interface_arn(self) -> Value<Arn> {
        self.attribute("VirtualInterfaceArn")
    }

    /// The ID of the virtual interface.
    pub fn virtual_interface_id(self) -> Value<String> {
        self.attribute("VirtualInterfaceId")
    }
}

/// What [`PublicVirtualInterface`] is made of.
pub mod public_virtual_interface {
    use super::*;

    /// Information about a BGP peer.
    #[derive(Clone, Debug, Default)]
    pub struct BgpPeer {
        /// The address family for the BGP peer.
        ///
        /// Required.
        pub address_family: Option<Value<String>>,
        /// The IP address assigned to the Amazon interface.
        pub amazon_address: Option<Value<String>>,
        /// The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration.
        ///
        /// Required.
        pub asn: Option<Value<String>>,
        /// The authentication key for BGP configuration. This string has a minimum length of 6 characters and and a maximum
        /// length of 80 characters.
        pub auth_key: Option<Value<String>>,
        /// The IP address assigned to the customer interface.
        pub customer_address: Option<Value<String>>,
    }

    impl Lower for BgpPeer {
        fn fields(self, to: &mut Fields) {
            to.set("AddressFamily", self.address_family);
            to.set("AmazonAddress", self.amazon_address);
            to.set("Asn", self.asn);
            to.set("AuthKey", self.auth_key);
            to.set("CustomerAddress", self.customer_address);
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

/// `AWS::DirectConnect::TransitVirtualInterface`.
///
/// Resource Type definition for AWS::DirectConnect::TransitVirtualInterface.
///
/// Its ARN: `arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}`.
#[derive(Clone, Debug, Default)]
pub struct TransitVirtualInterface {
    /// The Amazon Resource Name (ARN) of the role to allocate the TransitVifAllocation. Needs
    /// directconnect:AllocateTransitVirtualInterface permissions and tag permissions if applicable.
    ///
    /// A change replaces the resource.
    pub allocate_transit_virtual_interface_role_arn: Option<Value<String>>,
    /// The BGP peers configured on this virtual interface..
    ///
    /// Required. 1 to 2 items.
    pub bgp_peers: Option<Value<Vec<transit_virtual_interface::BgpPeer>>>,
    /// The ID or ARN of the connection or LAG.
    ///
    /// Required.
    pub connection_id: Option<Value<String>>,
    /// The ID or ARN of the Direct Connect gateway.
    ///
    /// Required. A change replaces the resource.
    pub direct_connect_gateway_id: Option<Value<String>>,
    /// Indicates whether to enable or disable SiteLink.
    pub enable_site_link: Option<Value<bool>>,
    /// The maximum transmission unit (MTU), in bytes. The supported values are 1500 and 9001. The default value is
    /// 1500.
    pub mtu: Option<Value<i64>>,
    /// The rate limit (bandwidth allocation) for the virtual interface. The value must be one of the supported
    /// bandwidth values (e.g., 50Mbps, 1Gbps, 10Gbps) and cannot exceed the bandwidth of the parent connection or LAG.
    pub rate_limit: Option<Value<String>>,
    /// The tags associated with the private virtual interface.
    ///
    /// At least 1 items.
    pub tags: Option<Value<Vec<transit_virtual_interface::Tag>>>,
    /// The name of the virtual interface assigned by the customer network. The name has a maximum of 100 characters.
    ///
    /// Required.
    pub virtual_interface_name: Option<Value<String>>,
    /// The ID of the VLAN.
    ///
    /// Required. 0 to 4095. A change replaces the resource.
    pub vlan: Option<Value<i64>>,
}

impl Lower for TransitVirtualInterface {
    fn fields(self, to: &mut Fields) {
        to.set("AllocateTransitVirtualInterfaceRoleArn", self.allocate_transit_virtual_interface_role_arn);
        to.set("BgpPeers", self.bgp_peers);
        to.set("ConnectionId", self.connection_id);
        to.set("DirectConnectGatewayId", self.direct_connect_gateway_id);
        to.set("EnableSiteLink", self.enable_site_link);
        to.set("Mtu", self.mtu);
        to.set("RateLimit", self.rate_limit);
        to.set("Tags", self.tags);
        to.set("VirtualInterfaceName", self.virtual_interface_name);
        to.set("Vlan", self.vlan);
    }
}

impl Level1 for TransitVirtualInterface {
    const TYPE: &'static str = "AWS::DirectConnect::TransitVirtualInterface";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TransitVirtualInterface> {
    /// `Ref`: its `VirtualInterfaceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the virtual interface.
    pub fn virtual_interface_arn(self) -> Value<Arn> {
        self.attribute("VirtualInterfaceArn")
    }

    /// The ID of the virtual interface.
    pub fn virtual_interface_id(self) -> Value<String> {
        self.attribute("VirtualInterfaceId")
    }
}

/// What [`TransitVirtualInterface`] is made of.
pub mod transit_virtual_interface {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct BgpPeer {
        /// The address family for the BGP peer.
        ///
        /// Required.
        pub address_family: Option<Value<String>>,
        /// The IP address assigned to the Amazon interface.
        pub amazon_address: Option<Value<String>>,
        /// The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration.
        ///
        /// Required.
        pub asn: Option<Value<String>>,
        /// The authentication key for BGP configuration. This string has a minimum length of 6 characters and and a maximum
        /// length of 80 characters.
        pub auth_key: Option<Value<String>>,
        /// The IP address assigned to the customer interface.
        pub customer_address: Option<Value<String>>,
    }

    impl Lower for BgpPeer {
        fn fields(self, to: &mut Fields) {
            to.set("AddressFamily", self.address_family);
            to.set("AmazonAddress", self.amazon_address);
            to.set("Asn", self.asn);
            to.set("AuthKey", self.auth_key);
            to.set("CustomerAddress", self.customer_address);
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
