//! What a function may do to every resource, because AWS lets nobody narrow it.

use crate::{Diagnostic, Expr, Fields, Stack, Value, iam::Statement, level1::lambda::function};

/// Where its network interfaces stand.
#[derive(Debug)]
pub(super) struct Network {
    pub(super) subnets: Vec<Value<String>>,
    pub(super) groups: Vec<Value<String>>,
}

/// Statements whose actions AWS lets nobody narrow to a resource, each with its reason, which stands in the policy's metadata.
#[derive(Default)]
pub(super) struct Everywhere {
    pub(super) statements: Vec<Statement>,
    pub(super) reasons: Fields,
}

impl Everywhere {
    fn allow(&mut self, sid: &'static str, actions: &[&str], reason: &str) {
        self.statements.push(Statement::allow(sid, actions.iter().copied(), vec![Expr::from("*")]));
        self.reasons.insert(sid, reason);
    }

    /// Source: Lambda developer guide, giving functions access to resources in a VPC, required permissions.
    pub(super) fn network(&mut self, stack: &mut Stack, id: &str, network: Network) -> function::VpcConfig {
        if network.subnets.is_empty() || network.groups.is_empty() {
            let found =
                Diagnostic::error("empty-network", format!("`{id}` is in a network without subnet or security group"));
            stack.fault(found.resource(id).help("give it at least one of each"));
        }
        self.allow(
            "NetworkInterfaces",
            &[
                "ec2:AssignPrivateIpAddresses",
                "ec2:CreateNetworkInterface",
                "ec2:DeleteNetworkInterface",
                "ec2:DescribeNetworkInterfaces",
                "ec2:DescribeSubnets",
                "ec2:UnassignPrivateIpAddresses",
            ],
            "Lambda makes the network interfaces in the role's name, and asks for these on every resource",
        );
        function::VpcConfig {
            subnet_ids: Some(network.subnets.into()),
            security_group_ids: Some(network.groups.into()),
            ..function::VpcConfig::default()
        }
    }

    /// Source: service authorization reference, AWS X-Ray: neither action has a resource.
    pub(super) fn traces(&mut self) {
        let reason = "X-Ray has no resource that traces are put on";
        self.allow("Traces", &["xray:PutTelemetryRecords", "xray:PutTraceSegments"], reason);
    }
}
