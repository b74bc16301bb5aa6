//! The role of a function.

use super::{Statement, statement::trust};
use crate::{Expr, Key, Stack, cfn, stack::logical_id};

/// A role that a service takes on. Its permissions lie in policies of their own, so that what a permission names may
/// in turn name the role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Role {
    key: Key,
}

impl Role {
    /// A role for a service, with CloudFormation's own name for it, so that `CAPABILITY_IAM` is enough.
    pub(crate) fn for_service(stack: &mut Stack, given: &str, service: &str) -> Self {
        let role = cfn::Resource::new("AWS::IAM::Role").set("AssumeRolePolicyDocument", trust(service)).tagged();
        Self { key: stack.push(logical_id(given, "Role"), role) }
    }

    pub(crate) fn arn(&self) -> Expr {
        Expr::Att(self.key, "Arn".into())
    }

    /// A policy of the role, by its own logical id.
    pub(crate) fn policy(&self, stack: &mut Stack, id: String, name: Expr, statements: Vec<Statement>) -> Key {
        let policy = cfn::Resource::new("AWS::IAM::Policy")
            .set("PolicyName", name)
            .set("Roles", Expr::List(vec![Expr::Ref(self.key)]));
        let policy = stack.push(id, policy);
        stack.allow(policy, statements);
        policy
    }
}
