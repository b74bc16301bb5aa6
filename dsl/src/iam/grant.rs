//! A permission, made by binding a handle to a field of a contract.

use std::{fmt::Display, marker::PhantomData};

use contract::{Verb, View};

use super::CustomerKey;
use crate::{Arn, Expr, Handle, Value};

/// How a stack looks at a contract: every verb is a [`Grant`].
pub enum InStack {}

impl View for InStack {
    type To<V: Verb> = Grant<V>;
}

/// The right to do `V` to one thing: the text a function's variable gets, and the resources its statement names.
///
/// There is no way to make one with a star, and none but from a handle. Objects under a prefix are one thing.
///
/// ```compile_fail,E0308
/// use dsl::prelude::*;
/// fn wrong(orders: Handle<Queue<Standard>>) -> Grant<contract::Send<Fifo>> {
///     orders.grant::<contract::Send<Standard>>()
/// }
/// ```
#[derive(Debug)]
pub struct Grant<V> {
    /// What the variable gets: nothing for a thing that an optional binding leaves out.
    pub(crate) text: Option<Expr>,
    /// The thing of this stack, whose id names the statement and whose key follows.
    pub(crate) thing: Option<crate::Key>,
    pub(crate) resources: Vec<Expr>,
    /// Whether what it names is everything under a prefix.
    pub(crate) prefix: bool,
    /// The key of a thing that is not of this stack.
    pub(crate) key: Option<Expr>,
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
    note = "bind a queue or topic of the same message, a table of the same item, a secret, a bus, as the contract's field says"
)]
pub trait BoundBy<R> {
    /// What a grant on it names.
    fn resources(handle: Handle<R>) -> Resources;
}

impl<R> Handle<R> {
    /// Binds the thing to a field of a contract: the function gets the variable and exactly the verb's permissions. Where the thing is
    /// encrypted with a key of the customer's, what the verb needs of the key follows.
    pub fn grant<V: Verb>(self) -> Grant<V>
    where
        V::Of: BoundBy<R>,
    {
        Grant { thing: Some(self.key()), ..Grant::on(V::Of::resources(self)) }
    }
}

impl<V> Grant<V> {
    pub(crate) fn on(Resources { variable, arns }: Resources) -> Self {
        Self { text: Some(variable), thing: None, resources: arns, prefix: false, key: None, verb: PhantomData }
    }

    /// Says which key of the customer's a thing of another stack is encrypted with, so that what the verb needs of the key follows.
    /// A thing of this stack knows its key.
    pub fn encrypted_with(mut self, key: impl CustomerKey) -> Self {
        self.key = Some(key.arn().into_expr());
        self
    }
}

impl<V> Grant<Option<V>> {
    /// Leaves an optional field of a contract out: no variable, no permission.
    pub fn none() -> Self {
        let nothing = Resources { variable: Expr::from(""), arns: Vec::new() };
        Self { text: None, ..Self::on(nothing) }
    }
}

/// `emails: emails.map(Handle::grant).into()`.
///
/// ```
/// use contract::{Send, Standard};
/// use dsl::{Grant, prelude::*};
/// fn bind(emails: Option<Handle<Queue<Standard>>>) -> Grant<Option<Send<Standard>>> {
///     emails.map(Handle::grant::<Send<Standard>>).into()
/// }
/// bind(None);
/// ```
impl<V> From<Option<Grant<V>>> for Grant<Option<V>> {
    fn from(grant: Option<Grant<V>>) -> Self {
        match grant {
            Some(Grant { text, thing, resources, prefix, key, .. }) => {
                Self { text, thing, resources, prefix, key, verb: PhantomData }
            }
            None => Self::none(),
        }
    }
}

/// A plain text setting of a function: `steam_url: setting(&settings.steam_url)`.
pub fn setting<T>(text: impl Display) -> Grant<contract::Setting<T>>
where
    contract::Setting<T>: Verb,
{
    Grant::on(Resources { variable: Expr::from(text.to_string()), arns: Vec::new() })
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
    Grant::on(Resources { variable: text.into().into_expr(), arns: vec![arn.into_expr()] })
}
