//! The role of a service that works for the stack.

use super::{
    Statement,
    statement::{trust, trust_here},
};
use crate::{
    Expr, Key, Stack, Value,
    level1::{Level1, iam},
    stack::logical_id,
};

/// A role that a service takes on. Its permissions lie in policies of their own, so that what a permission names may
/// in turn name the role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ServiceRole {
    key: Key,
}

impl ServiceRole {
    /// A role that was made otherwise.
    pub(super) fn of(key: Key) -> Self {
        Self { key }
    }

    /// A role for a service, with CloudFormation's own name for it, so that `CAPABILITY_IAM` is enough.
    pub(crate) fn for_service(stack: &mut Stack, given: &str, service: &str) -> Self {
        let document = Some(Value::from_expr(trust(service)));
        let role = iam::Role { assume_role_policy_document: document, ..iam::Role::default() };
        Self { key: stack.push(logical_id(given, "Role"), role.lower()) }
    }

    /// A role for a service that works for many accounts and says for which: for this one alone.
    pub(crate) fn for_service_here(stack: &mut Stack, given: &str, service: &str) -> Self {
        let document = Some(Value::from_expr(trust_here(service)));
        let role = iam::Role { assume_role_policy_document: document, ..iam::Role::default() };
        Self { key: stack.push(logical_id(given, "Role"), role.lower()) }
    }

    pub(crate) fn arn(self) -> Value<String> {
        Value::from_expr(Expr::Att(self.key, "Arn".into()))
    }

    /// A policy of the role, by its own logical id.
    pub(crate) fn policy(self, stack: &mut Stack, id: String, name: Value<String>, statements: Vec<Statement>) -> Key {
        let roles = Some([Value::<String>::from_expr(Expr::Ref(self.key))].into());
        let policy = iam::Policy { policy_name: Some(name), roles, ..iam::Policy::default() };
        let policy = stack.push(id, policy.lower());
        stack.allow(policy, statements);
        policy
    }
}
