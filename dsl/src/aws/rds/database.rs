//! A database that is there: what other resources take.

use super::Postgres;
use crate::{
    Bytes, Count, Credentials, Handle, Metric, Percent, Port, RotationInterval, SecurityGroup, Statistic, Subnets,
    Value,
    aws::{
        ec2::{Inside, Opening},
        secretsmanager::Rotation,
    },
    level1::secretsmanager::SecretTargetAttachment,
};

/// A database that was added to a stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Database {
    pub(super) instance: Handle<Postgres>,
    pub(super) group: Handle<SecurityGroup>,
    pub(super) credentials: Handle<Credentials>,
    pub(super) attachment: Handle<SecretTargetAttachment>,
}

impl Database {
    /// The instance.
    pub fn instance(self) -> Handle<Postgres> {
        self.instance
    }

    /// Name and password, with the host and port.
    pub fn credentials(self) -> Handle<Credentials> {
        self.credentials
    }

    pub(in crate::aws) fn attachment(self) -> Handle<SecretTargetAttachment> {
        self.attachment
    }

    /// The instance's identifier.
    pub fn identifier(self) -> Value<String> {
        self.instance.reference()
    }

    /// The host that clients connect to.
    pub fn address(self) -> Value<String> {
        self.instance.attribute("Endpoint.Address")
    }

    /// The port that clients connect to: 5432.
    pub fn port(self) -> Value<String> {
        self.instance.attribute("Endpoint.Port")
    }

    /// Lets a group reach the database, and opens both sides.
    pub fn allow_from(self, client: Handle<SecurityGroup>) -> Opening {
        self.group.allow_from(client, Port::POSTGRES)
    }

    /// Gives the database a new password every so many days, by a function in these subnets and this group. The group is let reach the
    /// database; that it reaches Secrets Manager, by an endpoint or by NAT, is the network's part. One a database.
    pub fn rotation<K: Inside>(
        self,
        every: RotationInterval,
        subnets: Subnets<K>,
        group: Handle<SecurityGroup>,
    ) -> Rotation {
        Rotation::new(self, every, subnets, group)
    }

    /// How busy its processors are, on average.
    pub fn cpu(self) -> Metric<Percent> {
        self.metric("CPUUtilization", Statistic::Average)
    }

    /// Storage that is left, at the least.
    pub fn free_storage(self) -> Metric<Bytes> {
        self.metric("FreeStorageSpace", Statistic::Minimum)
    }

    /// Memory that is left, at the least.
    pub fn free_memory(self) -> Metric<Bytes> {
        self.metric("FreeableMemory", Statistic::Minimum)
    }

    /// Connections that are open, at the most.
    pub fn connections(self) -> Metric<Count> {
        self.metric("DatabaseConnections", Statistic::Maximum)
    }

    fn metric<U>(self, name: &'static str, statistic: Statistic) -> Metric<U> {
        Metric::of("AWS/RDS", name, statistic).dimension("DBInstanceIdentifier", self.identifier())
    }
}
