//! Networks.

mod cidr;
mod endpoint;
mod group;
mod network;
mod vpc;

pub use cidr::VpcCidr;
pub use endpoint::{Endpoints, GatewayService, InterfaceService};
pub use group::{Opening, SecurityGroup, WayOut};
pub use network::{Inside, Internet, Isolated, Network, NoInternet, Online, Private, Public, Subnets};
pub use vpc::{NatGateways, Vpc};
