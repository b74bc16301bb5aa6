//! Keys of the customer's, and how permissions on them follow from what they encrypt.

use serde_json::Value as Json;

use super::{Condition, Principal, Statement};
use crate::{
    Arn, Diagnostic, Expr, Handle, Key, Severity, Stack, Value,
    level1::kms,
    value::{object, text},
};

/// A key of KMS that belongs to the customer: one that is made here, or the ARN of one that exists.
///
/// What is encrypted with it takes it by `.encrypted_with(key)`; from there every grant on the thing brings the key's actions along, and
/// every service that writes to the thing is let in by the key's policy.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no key of KMS",
    note = "give the handle of a key, or the ARN of one that exists: `Value::<Arn>::known(\"arn:aws:kms:…\")`"
)]
pub trait CustomerKey {
    /// The key's ARN. An alias will not do: policies name keys.
    fn arn(self) -> Value<Arn>;
}

impl CustomerKey for Handle<kms::Key> {
    fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

impl CustomerKey for Value<Arn> {
    fn arn(self) -> Value<Arn> {
        self
    }
}

/// Notes that a thing is encrypted with a key, so that permissions on the key follow those on the thing.
pub(crate) fn encrypt(stack: &mut Stack, thing: Key, key: &Value<Arn>) {
    stack.permissions().keys.insert(thing, key.clone().into_expr());
}

/// The key that a thing of the stack is encrypted with.
pub(crate) fn of(stack: &mut Stack, thing: Key) -> Option<Expr> {
    stack.permissions().keys.get(&thing).cloned()
}

/// The statement on the key of a thing that these actions are on: through the thing's own service alone.
pub(super) fn statement(stack: &Stack, arn: Expr, on: &[&str], actions: Vec<&'static str>) -> Option<Statement> {
    let service = on.first().and_then(|action| action.split_once(':')).map_or("", |(service, _)| service);
    let sid = match &arn {
        Expr::Att(key, _) => format!("{}{service}", stack.id(*key)),
        _ => format!("CustomerKey{service}"),
    };
    let through = text([format!("{service}.").into(), Expr::Pseudo("AWS::Region"), ".amazonaws.com".into()]);
    let through = Condition { operator: "StringEquals", key: "kms:ViaService", value: through };
    (!actions.is_empty()).then(|| Statement::allow(&sid, actions, vec![arn]).when(through))
}

/// Lets a service use the key of a thing that it writes to, in the key's policy: for things of the stack's own account alone.
///
/// The condition names the account and not the source, since the source may be encrypted with the same key and each would wait for
/// the other.
pub(crate) fn admit(stack: &mut Stack, thing: Key, service: &str) {
    let Some(arn) = of(stack, thing) else { return };
    admit_to(stack, &arn, service, PRODUCE, &in_this_account());
}

/// What a service needs of the key of a thing that it writes to. Source: SQS and SNS developer guides, key management, compatibility between
/// event sources and encrypted queues.
pub(crate) const PRODUCE: &[&str] = &["kms:Decrypt", "kms:GenerateDataKey"];

/// That the service works for the stack's own account.
pub(crate) fn in_this_account() -> Condition {
    Condition { operator: "StringEquals", key: "aws:SourceAccount", value: Value::account().into_expr() }
}

/// Lets a service use a key, on a condition.
pub(crate) fn admit_to(stack: &mut Stack, arn: &Expr, service: &str, actions: &[&str], on: &Condition) {
    let Some(made) = made_here(stack, arn) else { return tell(stack, service, actions) };
    let name = service.split('.').next().unwrap_or(service);
    // In a key's policy the star is the key itself.
    let this = || vec![Expr::from("*")];
    let statement = |number: usize| {
        let sid = if number == 1 { format!("{name}Service") } else { format!("{name}Service{number}") };
        Statement::allow(&sid, actions.iter().copied(), this())
            .by(vec![Principal::service(service)])
            .when(on.clone())
            .into_expr()
    };
    let Some(key) = stack.resource_mut(made) else { return };
    if key.properties.get("KeyPolicy").is_none() {
        // What KMS writes where no policy is given: the account decides by its own policies.
        let owner = Statement::allow("Account", ["kms:*"], this()).by(vec![Principal::this_account()]).into_expr();
        let policy = object([("Version", "2012-10-17".into()), ("Statement", Expr::List(vec![owner]))]);
        key.properties.insert("KeyPolicy", policy);
    }
    let Some(policy) = key.properties.get_mut("KeyPolicy") else { return };
    open(policy);
    let Expr::Map(fields) = policy else { return };
    let Some(statements) = fields.get_mut("Statement") else { return };
    open(statements);
    if !matches!(statements, Expr::List(_)) {
        *statements = Expr::List(vec![std::mem::replace(statements, Expr::from(""))]);
    }
    let Expr::List(list) = statements else { return };
    if list.iter().any(|other| unnamed(other) == unnamed(&statement(1))) {
        return;
    }
    // A service that writes for several sources is admitted for each, under a name of its own.
    let mut number = 1;
    while list.iter().any(|other| sid(other) == sid(&statement(number))) {
        number += 1;
    }
    list.push(statement(number));
}

/// What a statement says, whatever its name.
fn unnamed(statement: &Expr) -> Vec<(&str, &Expr)> {
    match statement {
        Expr::Map(fields) => {
            let mut fields: Vec<_> = fields.iter().filter(|(name, _)| *name != "Sid").collect();
            fields.sort_by_key(|(name, _)| *name);
            fields
        }
        // A policy that was written by hand is not compared.
        other => vec![("", other)],
    }
}

/// A statement's name.
fn sid(statement: &Expr) -> Option<Expr> {
    match statement {
        Expr::Map(fields) => fields.get("Sid").cloned(),
        Expr::Literal(json) => json.get("Sid").cloned().map(Expr::Literal),
        _ => None,
    }
}

/// The key, where it is a resource of this stack.
fn made_here(stack: &Stack, arn: &Expr) -> Option<Key> {
    match arn {
        Expr::Att(key, _) => stack.resource(*key).map(|_| *key),
        _ => None,
    }
}

/// Turns one level of JSON into a tree that can be added to.
fn open(expr: &mut Expr) {
    *expr = match std::mem::replace(expr, Expr::from("")) {
        Expr::Literal(Json::Object(fields)) => {
            Expr::Map(fields.into_iter().map(|(name, value)| (name, Expr::Literal(value))).collect())
        }
        Expr::Literal(Json::Array(list)) => Expr::List(list.into_iter().map(Expr::Literal).collect()),
        other => other,
    };
}

/// A key of elsewhere: its policy is not ours to write.
fn tell(stack: &mut Stack, service: &str, actions: &[&str]) {
    let message = format!("the key is not of this stack, and `{service}` writes to what it encrypts");
    let help = format!("see that the key's policy lets `{service}` do {}", actions.join(" and "));
    stack.fault(Diagnostic::new(Severity::Info, "key-policy", message).help(help));
}
