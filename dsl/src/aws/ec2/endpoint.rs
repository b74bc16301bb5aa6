//! Ways to AWS's services that do not leave the network.

use super::{Network, SecurityGroup};
use crate::{
    Handle, Resource, Stack, Value,
    level1::{Level1, ec2},
};

/// A service that is reached by a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GatewayService {
    /// Tables.
    DynamoDb,
    /// Buckets.
    S3,
}

impl GatewayService {
    pub(super) fn name(self) -> Value<String> {
        service_name(match self {
            Self::DynamoDb => "dynamodb",
            Self::S3 => "s3",
        })
    }
}

/// A service that is reached by an address in each zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InterfaceService {
    /// EventBridge.
    Events,
    /// Keys.
    Kms,
    /// Functions.
    Lambda,
    /// Log groups. Functions write theirs without it.
    Logs,
    /// Metrics.
    Monitoring,
    /// Secrets.
    SecretsManager,
    /// Topics.
    Sns,
    /// Queues.
    Sqs,
    /// Parameters.
    Ssm,
    /// Roles that are taken on.
    Sts,
}

impl InterfaceService {
    fn name(self) -> Value<String> {
        service_name(match self {
            Self::Events => "events",
            Self::Kms => "kms",
            Self::Lambda => "lambda",
            Self::Logs => "logs",
            Self::Monitoring => "monitoring",
            Self::SecretsManager => "secretsmanager",
            Self::Sns => "sns",
            Self::Sqs => "sqs",
            Self::Ssm => "ssm",
            Self::Sts => "sts",
        })
    }
}

fn service_name(service: &str) -> Value<String> {
    Value::text(["com.amazonaws.".into(), Value::region(), format!(".{service}").into()])
}

/// Endpoints of services in a network's isolated subnets, behind one security group of their own. Made by
/// [`Network::endpoints`]; adding them gives that group, which lets nobody in until it is told.
///
/// ```
/// use dsl::{InterfaceService, Port, SecurityGroup, Vpc, VpcCidr, prelude::*};
/// const ADDRESSES: VpcCidr = VpcCidr::new([10, 20, 0, 0], 16);
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let network = stack.add(Vpc::new("Orders", ADDRESSES));
/// let worker = stack.add(SecurityGroup::new("Worker", network, "The worker"));
/// let endpoints = stack.add(network.endpoints("Aws", [InterfaceService::Sqs, InterfaceService::SecretsManager]));
/// stack.add(endpoints.allow_from(worker, Port::HTTPS));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let sqs = &orders.template.resource("AwsSqsEndpoint").unwrap()["Properties"];
/// assert_eq!(sqs["ServiceName"]["Fn::Sub"], "com.amazonaws.${AWS::Region}.sqs");
/// assert_eq!(sqs["PrivateDnsEnabled"], true);
/// ```
#[derive(Debug)]
#[must_use = "endpoints are made by `Stack::add`"]
pub struct Endpoints<I> {
    given: String,
    network: Network<I>,
    services: Vec<InterfaceService>,
}

impl<I> Endpoints<I> {
    pub(super) fn new(id: &str, network: Network<I>, services: impl IntoIterator<Item = InterfaceService>) -> Self {
        Self { given: id.to_owned(), network, services: services.into_iter().collect() }
    }
}

impl<I> Resource for Endpoints<I> {
    type Made = Handle<SecurityGroup>;

    fn add_to(self, stack: &mut Stack) -> Handle<SecurityGroup> {
        let group = SecurityGroup::new(&self.given, self.network, "Endpoints of AWS services").add_to(stack);
        for service in self.services {
            let endpoint = ec2::VPCEndpoint {
                vpc_id: Some(self.network.id()),
                vpc_endpoint_type: Some("Interface".into()),
                service_name: Some(service.name()),
                subnet_ids: Some(self.network.isolated().ids()),
                security_group_ids: Some([group.id()].into()),
                private_dns_enabled: Some(true.into()),
                ..ec2::VPCEndpoint::default()
            };
            stack.push(format!("{}{service:?}Endpoint", self.given), endpoint.lower());
        }
        group
    }
}
