//! VPCs.

use std::marker::PhantomData;

use super::{
    cidr::VpcCidr,
    endpoint::GatewayService,
    network::{Internet, Network, NoInternet, Subnets},
};
use crate::{
    Expr, Handle, Key, LogGroup, LogRetention, Resource, Stack, Value, Zones,
    iam::{ServiceRole, Statement},
    level1::{Level1, ec2},
    stack::logical_id,
    value::object,
};

/// A network of its own, with isolated subnets in two zones; with a way to the internet also private and public ones.
///
/// Subnets are sixteenths of its addresses: the first four are for isolated subnets, then private, then public ones. Nothing gets a
/// public address by itself. The network's default security group lets its members reach each other; nothing made here joins it.
///
/// ```
/// use dsl::{NatGateways, Vpc, VpcCidr, prelude::*};
/// const ADDRESSES: VpcCidr = VpcCidr::new([10, 20, 0, 0], 16);
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let network = stack.add(Vpc::new("Orders", ADDRESSES).internet(NatGateways::One));
/// stack.output("PrivateSubnet", network.private().handles().next().unwrap().ref_(), "Where the worker runs");
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let subnet = &orders.template.resource("OrdersPrivateSubnet2").unwrap()["Properties"];
/// assert_eq!(subnet["CidrBlock"], "10.20.80.0/20");
/// assert_eq!(subnet["MapPublicIpOnLaunch"], false);
/// ```
///
/// Without a way to the internet there are no private subnets:
///
/// ```compile_fail,E0277
/// # use dsl::{Network, NoInternet};
/// fn subnets(network: Network<NoInternet>) {
///     network.private();
/// }
/// ```
#[derive(Debug)]
#[must_use = "a network is made by `Stack::add`"]
pub struct Vpc<I> {
    given: String,
    range: VpcCidr,
    zones: Zones,
    nat: Option<NatGateways>,
    gateways: Vec<GatewayService>,
    flow_logs: Option<LogRetention>,
    internet: PhantomData<fn() -> I>,
}

/// How many NAT gateways there are. Each costs by the hour and by the byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NatGateways {
    /// One: without its zone the private subnets of the others have no internet.
    One,
    /// One a zone.
    PerZone,
}

impl Vpc<NoInternet> {
    /// A network in two zones. Its logical id is the given name and `Vpc`. A change of its addresses replaces it, with everything in it.
    pub fn new(id: &str, range: VpcCidr) -> Self {
        Self {
            given: id.to_owned(),
            range,
            zones: Zones::MIN,
            nat: None,
            gateways: Vec::new(),
            flow_logs: None,
            internet: PhantomData,
        }
    }

    /// Adds an internet gateway, public subnets with NAT gateways, and private subnets that reach the internet by them.
    pub fn internet(self, nat: NatGateways) -> Vpc<Internet> {
        let Self { given, range, zones, gateways, flow_logs, .. } = self;
        Vpc { given, range, zones, nat: Some(nat), gateways, flow_logs, internet: PhantomData }
    }
}

impl<I> Vpc<I> {
    /// In how many zones it has subnets: the region's first ones. Ours is 2; a database needs as many.
    pub fn zones(mut self, zones: Zones) -> Self {
        self.zones = zones;
        self
    }

    /// A way to a service by the route tables of isolated and private subnets. Costs nothing.
    pub fn gateway_endpoint(mut self, service: GatewayService) -> Self {
        self.gateways.push(service);
        self
    }

    /// Logs every connection, accepted or refused, and keeps the lines so long. AWS's default is none.
    pub fn flow_logs(mut self, retention: LogRetention) -> Self {
        self.flow_logs = Some(retention);
        self
    }
}

impl<I> Resource for Vpc<I> {
    type Made = Network<I>;

    fn add_to(self, stack: &mut Stack) -> Network<I> {
        let id = logical_id(&self.given, "Vpc");
        let vpc = ec2::VPC {
            cidr_block: Some(self.range.to_string().into()),
            enable_dns_support: Some(true.into()),
            // Endpoints answer by the services' own names.
            enable_dns_hostnames: Some(true.into()),
            tags: Some([ec2::vpc::Tag { key: Some("Name".into()), value: Some(stack.name().into()) }].into()),
            ..ec2::VPC::default()
        };
        let vpc: Handle<ec2::VPC> = Handle::new(stack.push(id.clone(), vpc.lower()));
        let building = Building { given: &self.given, vpc, range: self.range, zones: self.zones };

        let isolated = building.subnets(stack, "Isolated", 0);
        let table = building.route_table(stack, "Isolated");
        building.associate(stack, "Isolated", &isolated, &[table]);
        let mut tables = vec![table];
        let mut private = Vec::new();
        let mut public = Vec::new();
        if let Some(nat) = self.nat {
            public = building.subnets(stack, "Public", 8);
            let gateways = building.gateways(stack, nat, &public);
            private = building.subnets(stack, "Private", 4);
            tables.extend(building.ways_out(stack, &private, &gateways));
        }
        for service in self.gateways {
            building.gateway_endpoint(stack, service, &tables);
        }
        if let Some(retention) = self.flow_logs {
            building.flow_logs(stack, retention);
        }
        Network {
            vpc,
            isolated: Subnets::new(isolated),
            private: Subnets::new(private),
            public: Subnets::new(public),
            internet: PhantomData,
        }
    }
}

/// A network while its parts are added.
struct Building<'a> {
    given: &'a str,
    vpc: Handle<ec2::VPC>,
    range: VpcCidr,
    zones: Zones,
}

impl Building<'_> {
    fn subnets(&self, stack: &mut Stack, kind: &str, first: u32) -> Vec<Handle<ec2::Subnet>> {
        let add = |index| {
            let name = format!("{}-{}-{}", stack.name(), kind.to_ascii_lowercase(), index + 1);
            let zones = object([("Fn::GetAZs", Expr::Pseudo("AWS::Region"))]);
            let zone = object([("Fn::Select", Expr::List(vec![Expr::from(index), zones]))]);
            let subnet = ec2::Subnet {
                vpc_id: Some(self.vpc.ref_()),
                availability_zone: Some(Value::from_expr(zone)),
                cidr_block: Some(self.range.sixteenth(first + index).into()),
                map_public_ip_on_launch: Some(false.into()),
                tags: Some([ec2::subnet::Tag { key: Some("Name".into()), value: Some(name.into()) }].into()),
                ..ec2::Subnet::default()
            };
            Handle::new(stack.push(format!("{}{kind}Subnet{}", self.given, index + 1), subnet.lower()))
        };
        (0..self.zones.get()).map(add).collect()
    }

    fn route_table(&self, stack: &mut Stack, kind: &str) -> Handle<ec2::RouteTable> {
        let name = format!("{}-{}", stack.name(), kind.to_ascii_lowercase());
        let table = ec2::RouteTable {
            vpc_id: Some(self.vpc.ref_()),
            tags: Some([ec2::route_table::Tag { key: Some("Name".into()), value: Some(name.into()) }].into()),
        };
        Handle::new(stack.push(format!("{}{kind}RouteTable", self.given), table.lower()))
    }

    /// Each subnet with its table; the last one serves the subnets that are left.
    fn associate(
        &self,
        stack: &mut Stack,
        kind: &str,
        subnets: &[Handle<ec2::Subnet>],
        tables: &[Handle<ec2::RouteTable>],
    ) {
        for (index, subnet) in subnets.iter().enumerate() {
            let Some(table) = tables.get(index).or(tables.last()) else { return };
            let association =
                ec2::SubnetRouteTableAssociation { subnet_id: Some(subnet.ref_()), route_table_id: Some(table.ref_()) };
            stack.push(format!("{}{kind}Subnet{}Routes", self.given, index + 1), association.lower());
        }
    }

    /// The internet gateway, with the public subnets' routes to it, and the NAT gateways in them.
    fn gateways(
        &self,
        stack: &mut Stack,
        nat: NatGateways,
        public: &[Handle<ec2::Subnet>],
    ) -> Vec<Handle<ec2::NatGateway>> {
        let name = |stack: &Stack| stack.name().into();
        let tag = ec2::internet_gateway::Tag { key: Some("Name".into()), value: Some(name(stack)) };
        let gateway = ec2::InternetGateway { tags: Some([tag].into()) };
        let gateway: Handle<ec2::InternetGateway> =
            Handle::new(stack.push(format!("{}InternetGateway", self.given), gateway.lower()));
        let attachment = ec2::VPCGatewayAttachment {
            vpc_id: Some(self.vpc.ref_()),
            internet_gateway_id: Some(gateway.ref_()),
            ..ec2::VPCGatewayAttachment::default()
        };
        let attached = stack.push(format!("{}InternetGatewayAttachment", self.given), attachment.lower());
        let table = self.route_table(stack, "Public");
        self.associate(stack, "Public", public, &[table]);
        let route = ec2::Route { gateway_id: Some(gateway.ref_()), ..everywhere(table) };
        let route = after(attached, route.lower());
        stack.push(format!("{}PublicRoute", self.given), route);

        let used = if nat == NatGateways::One { &public[..1] } else { public };
        let mut gateways = Vec::new();
        for (index, subnet) in used.iter().enumerate() {
            let address = ec2::EIP { domain: Some("vpc".into()), ..ec2::EIP::default() };
            let address: Handle<ec2::EIP> = Handle::new(
                stack.push(format!("{}NatAddress{}", self.given, index + 1), after(attached, address.lower())),
            );
            let tag = ec2::nat_gateway::Tag { key: Some("Name".into()), value: Some(name(stack)) };
            let gateway = ec2::NatGateway {
                allocation_id: Some(address.attribute("AllocationId")),
                subnet_id: Some(subnet.ref_()),
                tags: Some([tag].into()),
                ..ec2::NatGateway::default()
            };
            let gateway = after(attached, gateway.lower());
            gateways.push(Handle::new(stack.push(format!("{}NatGateway{}", self.given, index + 1), gateway)));
        }
        gateways
    }

    /// A route table for each NAT gateway.
    fn ways_out(
        &self,
        stack: &mut Stack,
        private: &[Handle<ec2::Subnet>],
        gateways: &[Handle<ec2::NatGateway>],
    ) -> Vec<Handle<ec2::RouteTable>> {
        let mut tables = Vec::new();
        for (index, gateway) in gateways.iter().enumerate() {
            let table = self.route_table(stack, &format!("Private{}", index + 1));
            let route = ec2::Route { nat_gateway_id: Some(gateway.ref_()), ..everywhere(table) };
            stack.push(format!("{}PrivateRoute{}", self.given, index + 1), route.lower());
            tables.push(table);
        }
        self.associate(stack, "Private", private, &tables);
        tables
    }

    fn gateway_endpoint(&self, stack: &mut Stack, service: GatewayService, tables: &[Handle<ec2::RouteTable>]) {
        let tables: Vec<Value<String>> = tables.iter().map(|table| table.ref_()).collect();
        let endpoint = ec2::VPCEndpoint {
            vpc_id: Some(self.vpc.ref_()),
            vpc_endpoint_type: Some("Gateway".into()),
            service_name: Some(service.name()),
            route_table_ids: Some(tables.into()),
            ..ec2::VPCEndpoint::default()
        };
        stack.push(format!("{}{service:?}Endpoint", self.given), endpoint.lower());
    }

    fn flow_logs(&self, stack: &mut Stack, retention: LogRetention) {
        let given = format!("{}Flow", self.given);
        let group = LogGroup::new(&given, retention).add_to(stack);
        let role = ServiceRole::for_service(stack, &given, "vpc-flow-logs.amazonaws.com");
        let actions = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"];
        let write = Statement::allow("WriteFlowLogs", actions, vec![group.streams()]);
        let policy = role.policy(stack, format!("{given}Policy"), "flow-logs".into(), vec![write]);
        let log = ec2::FlowLog {
            resource_id: Some(self.vpc.ref_()),
            resource_type: Some("VPC".into()),
            traffic_type: Some("ALL".into()),
            log_destination_type: Some("cloud-watch-logs".into()),
            log_group_name: Some(group.name()),
            deliver_logs_permission_arn: Some(role.arn()),
            ..ec2::FlowLog::default()
        };
        stack.push(format!("{given}Log"), after(policy, log.lower()));
    }
}

/// The route of everything that is not in the network.
fn everywhere(table: Handle<ec2::RouteTable>) -> ec2::Route {
    let route_table_id = Some(table.ref_());
    ec2::Route { route_table_id, destination_cidr_block: Some("0.0.0.0/0".into()), ..ec2::Route::default() }
}

fn after(other: Key, mut resource: crate::cfn::Resource) -> crate::cfn::Resource {
    resource.depends_on.push(other);
    resource
}
