//! Objects under a prefix: what a contract binds.

use std::marker::PhantomData;

use contract::Verb;

use super::Bucket;
use crate::{Arn, CustomerKey, Expr, Grant, Handle, Key, Resources, Value, value::text};

/// The objects `T` under a prefix of a bucket: `results.objects::<Outcome>("feedback").grant()`.
///
/// ```
/// use contract::Write;
/// use dsl::{Bucket, Grant, prelude::*};
/// struct Ticket;
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let results = stack.add(Bucket::new("Results"));
/// let tickets: Grant<Write<contract::Objects<Ticket>>> = results.objects("feedback").grant();
/// ```
///
/// Objects of another type do not bind:
///
/// ```compile_fail,E0308
/// use contract::Write;
/// use dsl::{Bucket, Grant, prelude::*};
/// # struct Ticket;
/// # struct Letter;
/// fn wrong(results: Handle<Bucket>) -> Grant<Write<contract::Objects<Ticket>>> {
///     results.objects::<Letter>("feedback").grant::<Write<contract::Objects<Letter>>>()
/// }
/// ```
#[derive(Debug)]
pub struct Objects<T> {
    bucket: Expr,
    prefix: String,
    thing: Option<Key>,
    key: Option<Expr>,
    of: PhantomData<fn() -> T>,
}

impl<T> Objects<T> {
    fn new(bucket: Expr, prefix: &str) -> Self {
        let prefix = prefix.trim_matches('/');
        let prefix = if prefix.is_empty() { String::new() } else { format!("{prefix}/") };
        Self { bucket, prefix, thing: None, key: None, of: PhantomData }
    }

    /// Binds the objects to a field of a contract. The variable's text is `bucket/prefix/`, and the statement names everything behind
    /// that: the form of the resource itself.
    pub fn grant<V: Verb<Of = contract::Objects<T>>>(&self) -> Grant<V> {
        let variable = text([self.bucket.clone(), format!("/{}", self.prefix).into()]);
        let arn = text([
            "arn:".into(),
            Expr::Pseudo("AWS::Partition"),
            ":s3:::".into(),
            self.bucket.clone(),
            format!("/{}*", self.prefix).into(),
        ]);
        let mut grant = Grant::on(Resources { variable, arns: vec![arn] });
        grant.thing = self.thing;
        grant.key.clone_from(&self.key);
        grant.prefix = true;
        grant
    }
}

impl Handle<Bucket> {
    /// The objects `T` under a prefix, `feedback` or `a/b`; all of them where it is empty. A slash ends the prefix by itself.
    pub fn objects<T>(self, prefix: &str) -> Objects<T> {
        Objects { thing: Some(self.key()), ..Objects::new(self.name().into_expr(), prefix) }
    }
}

/// A bucket that exists already, by its name. Its policy and its settings are not ours.
///
/// ```
/// use contract::Read;
/// use dsl::{ExistingBucket, Grant};
/// struct Ticket;
/// let lake = ExistingBucket::named("the-data-lake");
/// let tickets: Grant<Read<contract::Objects<Ticket>>> = lake.objects("feedback").grant();
/// ```
#[derive(Clone, Debug)]
pub struct ExistingBucket {
    name: Value<String>,
    key: Option<Value<Arn>>,
}

impl ExistingBucket {
    /// The bucket of this name, in any account.
    pub fn named(name: impl Into<Value<String>>) -> Self {
        Self { name: name.into(), key: None }
    }

    /// The key of the customer's that encrypts it, where there is one, so that grants bring what they need of it.
    pub fn encrypted_with(mut self, key: impl CustomerKey) -> Self {
        self.key = Some(key.arn());
        self
    }

    /// The bucket's name.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The objects `T` under a prefix, as of a bucket that is made here.
    pub fn objects<T>(&self, prefix: &str) -> Objects<T> {
        let key = self.key.clone().map(Value::into_expr);
        Objects { key, ..Objects::new(self.name.clone().into_expr(), prefix) }
    }
}
