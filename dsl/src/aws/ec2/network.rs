//! A network that is there: what other resources take.

use std::marker::PhantomData;

use super::{
    SecurityGroup,
    endpoint::{Endpoints, InterfaceService},
};
use crate::{Function, Handle, Value, level1::ec2};

/// A network without a way to the internet.
#[derive(Clone, Copy, Debug)]
pub enum NoInternet {}

/// A network with an internet gateway, and NAT gateways for its private subnets.
#[derive(Clone, Copy, Debug)]
pub enum Internet {}

/// Subnets that reach nothing outside the network but by endpoints.
#[derive(Clone, Copy, Debug)]
pub enum Isolated {}

/// Subnets that reach the internet by NAT, and that nobody reaches from there.
#[derive(Clone, Copy, Debug)]
pub enum Private {}

/// Subnets that the internet reaches. For gateways, not for functions or databases.
#[derive(Clone, Copy, Debug)]
pub enum Public {}

/// Kinds of subnets that nobody reaches from outside.
#[diagnostic::on_unimplemented(
    message = "this does not belong into `{Self}` subnets",
    note = "put it into `network.isolated()`, or into `network.private()` where it must reach the internet"
)]
pub trait Inside {}

impl Inside for Isolated {}
impl Inside for Private {}

/// Networks with private and public subnets.
#[diagnostic::on_unimplemented(
    message = "this network has no private and no public subnets",
    label = "a network without a way to the internet has isolated subnets alone",
    note = "give it one, `Vpc::new(…).internet(NatGateways::One)`, or use `network.isolated()`"
)]
pub trait Online {}

impl Online for Internet {}

/// The most zones a network has.
pub(super) const MOST_ZONES: usize = 4;

/// One subnet a zone, of kind `K`.
#[derive(Debug)]
pub struct Subnets<K> {
    handles: [Option<Handle<ec2::Subnet>>; MOST_ZONES],
    kind: PhantomData<fn() -> K>,
}

impl<K> Clone for Subnets<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Subnets<K> {}

impl<K> Subnets<K> {
    pub(super) fn new(subnets: impl IntoIterator<Item = Handle<ec2::Subnet>>) -> Self {
        let mut handles = [None; MOST_ZONES];
        handles.iter_mut().zip(subnets).for_each(|(place, subnet)| *place = Some(subnet));
        Self { handles, kind: PhantomData }
    }

    /// The subnets, one a zone.
    pub fn handles(self) -> impl Iterator<Item = Handle<ec2::Subnet>> {
        self.handles.into_iter().flatten()
    }

    /// Their ids.
    pub fn ids(self) -> Value<Vec<String>> {
        self.handles().map(Handle::<ec2::Subnet>::ref_).collect::<Vec<_>>().into()
    }
}

/// A network that was added to a stack. `I` says whether it has a way to the internet.
#[derive(Debug)]
pub struct Network<I> {
    pub(super) vpc: Handle<ec2::VPC>,
    pub(super) isolated: Subnets<Isolated>,
    pub(super) private: Subnets<Private>,
    pub(super) public: Subnets<Public>,
    pub(super) internet: PhantomData<fn() -> I>,
}

impl<I> Clone for Network<I> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<I> Copy for Network<I> {}

impl<I> Network<I> {
    /// The VPC.
    pub fn vpc(self) -> Handle<ec2::VPC> {
        self.vpc
    }

    /// The VPC's id.
    pub fn id(self) -> Value<String> {
        self.vpc.ref_()
    }

    /// The subnets that reach nothing outside but by endpoints. For databases, and for functions that call AWS alone.
    pub fn isolated(self) -> Subnets<Isolated> {
        self.isolated
    }

    /// Endpoints of AWS's services inside the network, for what has no way to the internet or need not take it. Their logical ids
    /// begin with the given name. Each costs by the hour and zone.
    pub fn endpoints(self, id: &str, services: impl IntoIterator<Item = InterfaceService>) -> Endpoints<I> {
        Endpoints::new(id, self, services)
    }

    /// The subnets that reach the internet by NAT.
    pub fn private(self) -> Subnets<Private>
    where
        I: Online,
    {
        self.private
    }

    /// The subnets that the internet reaches, where the NAT gateways are.
    pub fn public(self) -> Subnets<Public>
    where
        I: Online,
    {
        self.public
    }
}

impl<M> Function<M> {
    /// Puts the function into subnets of a network, and into a security group: [`in_vpc`](Self::in_vpc) by handles. Public subnets do
    /// not compile: a function in one reaches neither the internet nor AWS.
    ///
    /// ```
    /// use contract::{Nothing, contract};
    /// use dsl::{SecurityGroup, Vpc, VpcCidr, prelude::*};
    /// contract! {
    ///     /// Needs nothing.
    ///     pub Echo in "echo" consumes Nothing {}
    /// }
    /// const ADDRESSES: VpcCidr = VpcCidr::new([10, 20, 0, 0], 16);
    /// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
    /// # let mut stack = Stack::new("orders", &env, "");
    /// let network = stack.add(Vpc::new("Orders", ADDRESSES));
    /// let group = stack.add(SecurityGroup::new("Echo", network, "The echo"));
    /// stack.add(Function::new("Echo", Echo::default()).inside(network.isolated(), group));
    /// let (orders, findings) = stack.finish();
    /// assert!(findings.is_empty());
    /// let network = &orders.template.resource("EchoFunction").unwrap()["Properties"]["VpcConfig"];
    /// assert_eq!(network["SubnetIds"][1]["Ref"], "OrdersIsolatedSubnet2");
    /// ```
    pub fn inside<K: Inside>(self, subnets: Subnets<K>, group: Handle<SecurityGroup>) -> Self {
        self.in_vpc(subnets.handles().map(Handle::<ec2::Subnet>::ref_), [group.id()])
    }
}
