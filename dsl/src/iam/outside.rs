//! Roles of programs that run elsewhere.

use contract::Verb;

use super::{Grant, Permit, Principal, ServiceRole, statement::trust_in};
use crate::{
    Arn, Diagnostic, Handle, Resource, Stack, Value,
    level1::{Level1, iam},
    stack::logical_id,
};

/// A role that a program outside the stack takes on: an API that runs elsewhere, a partner's account. It may do what it is granted, and
/// nothing else.
///
/// ```
/// use contract::Send;
/// use dsl::{Principal, Role, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let orders = stack.add(Queue::<Standard>::new("Orders"));
/// stack.add(
///     Role::assumed_by("Api", [Principal::account("444455556666")])
///         .external_id("orders-of-tenant-7")
///         .may(orders.grant::<Send<Standard>>()),
/// );
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let policy = &orders.template.resource("ApiPolicy").unwrap()["Properties"]["PolicyDocument"]["Statement"];
/// assert_eq!(policy[0]["Action"], "sqs:SendMessage");
/// ```
#[derive(Debug)]
#[must_use = "a role is made by `Stack::add`"]
pub struct Role {
    given: String,
    principals: Vec<Principal>,
    external_id: Option<String>,
    description: Option<String>,
    boundary: Option<Value<Arn>>,
    permits: Vec<Permit>,
}

impl Role {
    /// A role that these may take on. Its logical id is the given name and `Role`. AWS chooses its name, so that `CAPABILITY_IAM` is
    /// enough; its ARN is what the outside is told.
    pub fn assumed_by(id: &str, principals: impl IntoIterator<Item = Principal>) -> Self {
        Self {
            given: id.to_owned(),
            principals: principals.into_iter().collect(),
            external_id: None,
            description: None,
            boundary: None,
            permits: Vec::new(),
        }
    }

    /// A word that whoever takes the role on must say: 2 to 1,224 letters, digits and `_+=,.@:/-`. It keeps a service that works for many
    /// from being led to this role by another of its customers. No secret. Source: IAM user guide, the confused deputy problem.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// What it is for. At most 1,000 characters.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The most it may ever do, whatever it is granted: the ARN of a managed policy.
    pub fn boundary(mut self, policy: Value<Arn>) -> Self {
        self.boundary = Some(policy);
        self
    }

    /// Lets it do a verb to a thing: `.may(orders.grant::<Send<Order>>())`.
    pub fn may<V: Verb>(mut self, grant: Grant<V>) -> Self {
        let name = format!("{}{}", self.given, self.permits.len() + 1);
        self.permits.push(Permit::of(grant, &name));
        self
    }
}

impl Resource for Role {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = logical_id(&self.given, "Role");
        if self.principals.is_empty() {
            let found = Diagnostic::error("no-principal", format!("nobody may take on `{id}`"));
            stack.fault(found.resource(&id).help("name an account or a role, or leave the role out"));
        }
        if self.principals.iter().any(|principal| principal.reason().is_some()) {
            let found = Diagnostic::error("anybody", format!("anybody may take on `{id}`"));
            stack.fault(found.resource(&id).help("name accounts or roles"));
        }
        if let Some(external) = &self.external_id {
            let fits = (2..=1_224).contains(&external.len())
                && external.chars().all(|c| c.is_ascii_alphanumeric() || "_+=,.@:/-".contains(c));
            if !fits {
                let found = Diagnostic::error("bad-external-id", format!("`{external}` is no external id"));
                stack.fault(found.resource(&id).help("use 2 to 1224 letters, digits and `_+=,.@:/-`"));
            }
        }
        let role = iam::Role {
            assume_role_policy_document: Some(Value::from_expr(trust_in(self.principals, self.external_id))),
            description: self.description.map(Into::into),
            permissions_boundary: self.boundary.map(Into::into),
            ..iam::Role::default()
        };
        let key = stack.push(id, role.lower());
        let statements: Vec<_> = self.permits.into_iter().flat_map(|permit| permit.statements(stack)).collect();
        if !statements.is_empty() {
            ServiceRole::of(key).policy(stack, format!("{}Policy", self.given), "grants".into(), statements);
        }
        Handle::new(key)
    }
}

impl Handle<Role> {
    /// The role's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The role's name.
    pub fn name(self) -> Value<String> {
        self.reference()
    }
}
