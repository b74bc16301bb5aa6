//! New passwords by themselves.

use super::credentials::EXCLUDED;
use crate::{
    Handle, Resource, RotationInterval, SecurityGroup, Stack, Subnets, Value,
    aws::{ec2::Inside, rds::Database},
    iam::key,
    level1::{
        Level1,
        secretsmanager::{
            self,
            rotation_schedule::{HostedRotationLambda, RotationRules},
        },
    },
};

/// CloudFormation's macro that makes the function which rotates, and keeps it up to date, in a stack of its own.
/// Source: CloudFormation template reference, `AWS::SecretsManager` transform.
const TRANSFORM: &str = "AWS::SecretsManager-2024-09-16";

/// A schedule by which a database gets a new password, by AWS's own function for PostgreSQL with a single user. Made by
/// [`Database::rotation`]; one a database.
///
/// The first rotation follows the deployment. A function that the database refuses reads the secret again. Deploying it takes
/// `CAPABILITY_AUTO_EXPAND`.
#[derive(Debug)]
#[must_use = "a rotation is made by `Stack::add`"]
pub struct Rotation {
    database: Database,
    every: RotationInterval,
    subnets: Value<String>,
    group: Handle<SecurityGroup>,
}

impl Rotation {
    pub(in crate::aws) fn new<K: Inside>(
        database: Database,
        every: RotationInterval,
        subnets: Subnets<K>,
        group: Handle<SecurityGroup>,
    ) -> Self {
        let mut parts: Vec<Value<String>> = Vec::new();
        for subnet in subnets.handles() {
            parts.extend((!parts.is_empty()).then(|| ",".into()));
            parts.push(subnet.ref_());
        }
        Self { database, every, subnets: Value::text(parts), group }
    }
}

impl Resource for Rotation {
    type Made = ();

    fn add_to(self, stack: &mut Stack) {
        stack.transform(TRANSFORM);
        let credentials = self.database.credentials().key();
        let key = key::of(stack, credentials);
        let id = format!("{}Rotation", stack.id(credentials));
        let function = HostedRotationLambda {
            rotation_type: Some("PostgreSQLSingleUser".into()),
            exclude_characters: Some(EXCLUDED.into()),
            kms_key_arn: key.map(Value::from_expr),
            vpc_subnet_ids: Some(self.subnets),
            vpc_security_group_ids: Some(self.group.id()),
            ..HostedRotationLambda::default()
        };
        let days = self.every.get();
        let rate = if days == 1 { "rate(1 day)".to_owned() } else { format!("rate({days} days)") };
        let schedule = secretsmanager::RotationSchedule {
            // The attachment's own reference, so that the secret knows its database before it is rotated.
            secret_id: Some(self.database.attachment().ref_()),
            hosted_rotation_lambda: Some(function.into()),
            rotation_rules: Some(
                RotationRules { schedule_expression: Some(rate.into()), ..RotationRules::default() }.into(),
            ),
            ..secretsmanager::RotationSchedule::default()
        };
        let mut schedule = schedule.lower();
        // The first rotation begins with the schedule.
        schedule.depends_on.extend(self.database.allow_from(self.group).open(stack));
        stack.push(id, schedule);
    }
}
