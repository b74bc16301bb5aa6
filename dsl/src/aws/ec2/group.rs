//! Who in a network reaches whom.

use super::Network;
use crate::{
    Diagnostic, Handle, Key, Port, Resource, Stack, Value,
    level1::{
        Level1,
        ec2::{self, security_group::Egress},
    },
    stack::logical_id,
};

/// A group of things in a network that reaches nobody and is reached by nobody, until an opening is added.
///
/// AWS lets a new group reach everything; ours is closed, by the one rule that keeps AWS from adding its own.
/// Source: CloudFormation, `AWS::EC2::SecurityGroup`, removing the default rule.
///
/// ```
/// use dsl::{Port, SecurityGroup, Vpc, VpcCidr, prelude::*};
/// const ADDRESSES: VpcCidr = VpcCidr::new([10, 20, 0, 0], 16);
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let network = stack.add(Vpc::new("Orders", ADDRESSES));
/// let worker = stack.add(SecurityGroup::new("Worker", network, "The worker"));
/// let database = stack.add(SecurityGroup::new("Database", network, "The database"));
/// stack.add(database.allow_from(worker, Port::POSTGRES));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let ingress = &orders.template.resource("DatabaseFromWorker5432").unwrap()["Properties"];
/// assert_eq!(ingress["SourceSecurityGroupId"]["Fn::GetAtt"][0], "WorkerSecurityGroup");
/// assert_eq!(orders.template.type_of("WorkerToDatabase5432"), Some("AWS::EC2::SecurityGroupEgress"));
/// ```
#[derive(Debug)]
#[must_use = "a security group is made by `Stack::add`"]
pub struct SecurityGroup {
    given: String,
    vpc: Value<String>,
    description: String,
}

const WORD: &str = "SecurityGroup";

impl SecurityGroup {
    /// A closed group, with what is in it: 1 to 255 letters, digits, spaces and `._-:/()#,@[]+=&;{}!$*`. Its logical id is the given
    /// name and `SecurityGroup`. A change of the description replaces the group.
    pub fn new<I>(id: &str, network: Network<I>, description: &str) -> Self {
        Self { given: id.to_owned(), vpc: network.id(), description: description.to_owned() }
    }
}

impl Resource for SecurityGroup {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = logical_id(&self.given, WORD);
        check_description(stack, &id, &self.description);
        let nobody = Egress {
            ip_protocol: Some("-1".into()),
            cidr_ip: Some("127.0.0.1/32".into()),
            description: Some("Nobody: keeps out the rule that allows everything".into()),
            ..Egress::default()
        };
        let group = ec2::SecurityGroup {
            vpc_id: Some(self.vpc),
            group_description: Some(self.description.into()),
            security_group_egress: Some([nobody].into()),
            ..ec2::SecurityGroup::default()
        };
        Handle::new(stack.push(id, group.lower()))
    }
}

fn check_description(stack: &mut Stack, id: &str, text: &str) {
    let fits = |c: char| c.is_ascii_alphanumeric() || " ._-:/()#,@[]+=&;{}!$*".contains(c);
    if text.is_empty() || text.len() > 255 || !text.chars().all(fits) {
        let message = format!("`{text}` is no description for `{id}`");
        let help = "use 1 to 255 letters, digits, spaces and `._-:/()#,@[]+=&;{}!$*`";
        stack.fault(Diagnostic::error("bad-description", message).resource(id).help(help));
    }
}

impl Handle<SecurityGroup> {
    /// The group's id.
    pub fn id(self) -> Value<String> {
        self.attribute("GroupId")
    }

    /// Lets another group reach this one by a port of TCP, and no other way. Opens both sides.
    pub fn allow_from(self, client: Self, port: Port) -> Opening {
        Opening { server: self, client, port, description: None }
    }

    /// Lets this group reach everything outside the network by a port of TCP: the internet by NAT, and S3 and DynamoDB by
    /// their gateway endpoints. In isolated subnets there is nothing else to reach.
    pub fn allow_out(self, port: Port) -> WayOut {
        WayOut { client: self, port, description: None }
    }
}

/// One group reaches another. Made by [`Handle::allow_from`].
#[derive(Debug)]
#[must_use = "an opening is made by `Stack::add`"]
pub struct Opening {
    server: Handle<SecurityGroup>,
    client: Handle<SecurityGroup>,
    port: Port,
    description: Option<String>,
}

/// One group reaches what is outside. Made by [`Handle::allow_out`].
#[derive(Debug)]
#[must_use = "a way out is made by `Stack::add`"]
pub struct WayOut {
    client: Handle<SecurityGroup>,
    port: Port,
    description: Option<String>,
}

impl Opening {
    /// Why. Ours names both groups.
    pub fn describe(mut self, description: &str) -> Self {
        self.description = Some(description.to_owned());
        self
    }
}

impl WayOut {
    /// Why. Ours names the group.
    pub fn describe(mut self, description: &str) -> Self {
        self.description = Some(description.to_owned());
        self
    }
}

/// A group's given name.
fn given(stack: &Stack, group: Handle<SecurityGroup>) -> String {
    let id = stack.id(group.key());
    id.strip_suffix(WORD).unwrap_or(id).to_owned()
}

impl Resource for Opening {
    type Made = ();

    fn add_to(self, stack: &mut Stack) {
        self.open(stack);
    }
}

impl Opening {
    /// Opens both sides: what must be there before anything goes through.
    pub(in crate::aws) fn open(self, stack: &mut Stack) -> [Key; 2] {
        let (server, client) = (given(stack, self.server), given(stack, self.client));
        let port = self.port.get();
        let description = self.description.unwrap_or_else(|| format!("{client} reaches {server} by TCP {port}"));
        let id = format!("{server}From{client}{port}");
        check_description(stack, &id, &description);
        let ingress = ec2::SecurityGroupIngress {
            group_id: Some(self.server.id()),
            source_security_group_id: Some(self.client.id()),
            ip_protocol: Some("tcp".into()),
            from_port: Some(self.port.into()),
            to_port: Some(self.port.into()),
            description: Some(description.as_str().into()),
            ..ec2::SecurityGroupIngress::default()
        };
        let ingress = stack.push(id, ingress.lower());
        let egress = ec2::SecurityGroupEgress {
            group_id: Some(self.client.id()),
            destination_security_group_id: Some(self.server.id()),
            ip_protocol: Some("tcp".into()),
            from_port: Some(self.port.into()),
            to_port: Some(self.port.into()),
            description: Some(description.into()),
            ..ec2::SecurityGroupEgress::default()
        };
        [ingress, stack.push(format!("{client}To{server}{port}"), egress.lower())]
    }
}

impl Resource for WayOut {
    type Made = ();

    fn add_to(self, stack: &mut Stack) {
        let client = given(stack, self.client);
        let port = self.port.get();
        let description = self.description.unwrap_or_else(|| format!("{client} reaches the outside by TCP {port}"));
        let id = format!("{client}Out{port}");
        check_description(stack, &id, &description);
        let egress = ec2::SecurityGroupEgress {
            group_id: Some(self.client.id()),
            cidr_ip: Some("0.0.0.0/0".into()),
            ip_protocol: Some("tcp".into()),
            from_port: Some(self.port.into()),
            to_port: Some(self.port.into()),
            description: Some(description.into()),
            ..ec2::SecurityGroupEgress::default()
        };
        stack.push(id, egress.lower());
    }
}
