//! What adding a resource gives back.

use std::{any::type_name, fmt, marker::PhantomData};

use crate::{Expr, Key, Value};

/// A resource of a stack: a small copy that can be given to other resources of the same stack.
///
/// It borrows nothing, so the stack stays free to be added to. Given to another stack it is a diagnostic at the line
/// that did so.
pub struct Handle<R> {
    key: Key,
    of: PhantomData<fn() -> R>,
}

impl<R> Handle<R> {
    pub(crate) fn new(key: Key) -> Self {
        Self { key, of: PhantomData }
    }

    pub(crate) fn key(self) -> Key {
        self.key
    }

    /// What CloudFormation's `Ref` gives: for most types the name.
    pub(crate) fn reference<T>(self) -> Value<T> {
        Value::from_expr(Expr::Ref(self.key))
    }

    /// What CloudFormation's `Fn::GetAtt` gives, by the attribute's name: for one that has no method here. One that the type does
    /// not have is told when the template is checked.
    pub fn attribute<T>(self, name: &'static str) -> Value<T> {
        Value::from_expr(Expr::Att(self.key, name.into()))
    }
}

impl<R> Clone for Handle<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Handle<R> {}

impl<R> PartialEq for Handle<R> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl<R> Eq for Handle<R> {}

impl<R> fmt::Debug for Handle<R> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "Handle<{}>({}.{})", type_name::<R>(), self.key.stack, self.key.index)
    }
}
