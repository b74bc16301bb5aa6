//! A permission, made by binding a handle to a field of a contract.

use std::{fmt::Display, marker::PhantomData};

use contract::{Verb, View};

use crate::{Arn, Expr, Handle, Value};

/// How a stack looks at a contract: every verb is a [`Grant`].
pub enum InStack {}

impl View for InStack {
    type To<V: Verb> = Grant<V>;
}

/// The right to do `V` to one thing: the text a function's variable gets, and the resources its statement names.
///
/// There is no way to make one with a star, and none but from a handle.
///
/// ```compile_fail,E0308
/// use dsl::prelude::*;
/// fn wrong(orders: Handle<Queue<Standard>>) -> Grant<contract::Send<Fifo>> {
///     orders.grant::<contract::Send<Standard>>()
/// }
/// ```
#[derive(Debug)]
pub struct Grant<V> {
    pub(crate) text: Expr,
    pub(crate) sid: Option<crate::Key>,
    pub(crate) resources: Vec<Expr>,
    verb: PhantomData<fn() -> V>,
}

/// What a grant on a thing puts into a variable and into a statement.
#[derive(Debug)]
pub struct Resources {
    /// The variable's text: a URL, a name, an ARN.
    pub variable: Expr,
    /// The ARNs that the statement names.
    pub arns: Vec<Expr>,
}

/// A kind of thing, as contracts name it, that the resource `R` is.
#[diagnostic::on_unimplemented(
    message = "the contract asks for a `{Self}`, and this is a `{R}`",
    label = "another kind of thing, or one of another message or item",
    note = "bind a queue of the same message, a table of the same item, or a secret, as the contract's field says"
)]
pub trait BoundBy<R> {
    /// What a grant on it names.
    fn resources(handle: Handle<R>) -> Resources;
}

impl<R> Handle<R> {
    /// Binds the thing to a field of a contract: the function gets the variable and exactly the verb's permissions.
    pub fn grant<V: Verb>(self) -> Grant<V>
    where
        V::Of: BoundBy<R>,
    {
        let Resources { variable, arns } = V::Of::resources(self);
        Grant { text: variable, sid: Some(self.key()), resources: arns, verb: PhantomData }
    }
}

/// A plain text setting of a function: `steam_url: setting(&settings.steam_url)`.
pub fn setting<T>(text: impl Display) -> Grant<contract::Setting<T>>
where
    contract::Setting<T>: Verb,
{
    Grant { text: Expr::from(text.to_string()), sid: None, resources: Vec::new(), verb: PhantomData }
}

/// Binds a thing that has no handle here, by its ARN: of another account, or a level-1 resource. `text` is what the function's
/// variable gets.
///
/// A star in the ARN is a diagnostic when the function is added.
///
/// ```
/// use contract::{Read, Secret};
/// use dsl::{Grant, Value, grant_on};
/// let arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shared-a1b2c3";
/// let shared: Grant<Read<Secret>> = grant_on(arn, Value::known(arn));
/// ```
pub fn grant_on<V: Verb>(text: impl Into<Value<String>>, arn: Value<Arn>) -> Grant<V> {
    Grant { text: text.into().into_expr(), sid: None, resources: vec![arn.into_expr()], verb: PhantomData }
}
