//! One statement of a policy document, and how statements are merged.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::Principal;
use crate::{Arn, Expr, Fields, Value, value::object};

/// A condition: operator, context key, value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Condition {
    pub(crate) operator: &'static str,
    pub(crate) key: &'static str,
    pub(crate) value: Expr,
}

/// One statement. Made by grants and by the builders' safe defaults, never by users.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Statement {
    sid: String,
    allow: bool,
    principals: Vec<Principal>,
    actions: BTreeSet<String>,
    resources: Vec<Expr>,
    conditions: Vec<Condition>,
}

impl Statement {
    /// Allows the actions on the resources.
    pub(crate) fn allow<A: Into<String>>(
        sid: &str,
        actions: impl IntoIterator<Item = A>,
        resources: Vec<Expr>,
    ) -> Self {
        Self {
            sid: sid.chars().filter(char::is_ascii_alphanumeric).collect(),
            allow: true,
            principals: Vec::new(),
            actions: actions.into_iter().map(Into::into).collect(),
            resources,
            conditions: Vec::new(),
        }
    }

    /// Refuses everything of a service that comes over plain HTTP.
    pub(crate) fn tls_only(actions: &str, resources: Vec<Expr>) -> Self {
        let condition = Condition { operator: "Bool", key: "aws:SecureTransport", value: Expr::from("false") };
        Self { allow: false, ..Self::allow("RefusePlainHttp", [actions], resources) }
            .by(vec![Principal::everybody()])
            .when(condition)
    }

    /// Names who the statement is about: for policies of resources.
    pub(crate) fn by(mut self, principals: Vec<Principal>) -> Self {
        self.principals = principals;
        self
    }

    /// Lets a service of AWS do the actions, for the one source named and no other.
    pub(crate) fn service(sid: &str, service: &str, actions: &[&str], resource: Expr, source: Value<Arn>) -> Self {
        let source = Condition { operator: "ArnEquals", key: "aws:SourceArn", value: source.into_expr() };
        Self::allow(sid, actions.iter().copied(), vec![resource]).by(vec![Principal::service(service)]).when(source)
    }

    /// Adds a condition.
    pub(crate) fn when(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// The policy document: statements on the same things become one, in the order they first came.
    pub(crate) fn document(statements: Vec<Self>) -> Expr {
        let mut merged: Vec<Self> = Vec::new();
        for statement in statements {
            match merged.iter_mut().find(|other| other.differs_in_actions_alone(&statement)) {
                Some(same) => same.actions.extend(statement.actions),
                None => merged.push(statement),
            }
        }
        // IAM takes each name once in a policy.
        let mut names = BTreeSet::new();
        for statement in &mut merged {
            let name = statement.sid.clone();
            let mut times = 1;
            while !names.insert(statement.sid.clone()) {
                times += 1;
                statement.sid = format!("{name}{times}");
            }
        }
        let statements = merged.into_iter().map(Self::into_expr).collect::<Vec<_>>();
        object([("Version", Expr::from("2012-10-17")), ("Statement", Expr::List(statements))])
    }

    fn differs_in_actions_alone(&self, other: &Self) -> bool {
        (self.allow, &self.sid, &self.principals, &self.resources, &self.conditions)
            == (other.allow, &other.sid, &other.principals, &other.resources, &other.conditions)
    }

    pub(super) fn into_expr(self) -> Expr {
        let mut fields = Fields::default();
        fields.insert("Sid", self.sid);
        fields.insert("Effect", if self.allow { "Allow" } else { "Deny" });
        fields.insert("Action", one_or_more(self.actions.into_iter().map(Expr::from).collect()));
        if !self.resources.is_empty() {
            fields.insert("Resource", one_or_more(self.resources));
        }
        if !self.principals.is_empty() {
            fields.insert("Principal", Principal::render(self.principals));
        }
        if !self.conditions.is_empty() {
            let mut conditions: BTreeMap<&'static str, Fields> = BTreeMap::new();
            for Condition { operator, key, value } in self.conditions {
                conditions.entry(operator).or_default().insert(key, value);
            }
            let conditions = conditions.into_iter().map(|(operator, keys)| (operator, Expr::Map(keys))).collect();
            fields.insert("Condition", Expr::Map(conditions));
        }
        Expr::Map(fields)
    }
}

/// IAM writes a single value without its list.
pub(super) fn one_or_more(mut values: Vec<Expr>) -> Expr {
    if values.len() == 1 { values.remove(0) } else { Expr::List(values) }
}

/// The policy that lets a service take on a role.
pub(super) fn trust(service: &str) -> Expr {
    Expr::from(json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Principal": { "Service": service }, "Action": "sts:AssumeRole" }],
    }))
}

/// The policy that lets a service take on a role in the name of this account alone. Source: EventBridge Scheduler user guide, prevent
/// confused deputy.
pub(super) fn trust_here(service: &str) -> Expr {
    let statement = Statement::allow("TakeOn", ["sts:AssumeRole"], Vec::new());
    Statement::document(vec![statement.by(vec![Principal::service(service)]).when(super::key::in_this_account())])
}

/// The policy that lets principals outside take on a role.
pub(super) fn trust_in(principals: Vec<Principal>, external_id: Option<String>) -> Expr {
    let statement = Statement::allow("TakeOn", ["sts:AssumeRole"], Vec::new()).by(principals);
    let statement = match external_id {
        Some(id) => statement.when(Condition { operator: "StringEquals", key: "sts:ExternalId", value: id.into() }),
        None => statement,
    };
    Statement::document(vec![statement])
}
