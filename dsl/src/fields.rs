//! Named expressions: the fields of an object of a template.

use std::borrow::Cow;

use crate::{Expr, Value};

/// The fields of an object. A list and no tree map: most objects have a handful, most names are known to the compiler, and a large app has
/// hundreds of thousands of them. Sorted when they become JSON.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields(Vec<(Cow<'static, str>, Expr)>);

impl Fields {
    /// Notes a field, if it is set.
    pub fn set<T>(&mut self, name: &'static str, value: Option<Value<T>>) {
        if let Some(value) = value {
            self.insert(name, value.into_expr());
        }
    }

    /// Puts a field in, in place of one of the same name.
    pub fn insert(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Expr>) {
        let (name, value) = (name.into(), value.into());
        match self.get_mut(&name) {
            Some(before) => *before = value,
            None => self.0.push((name, value)),
        }
    }

    /// A field's value.
    pub fn get(&self, name: &str) -> Option<&Expr> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// A field's value, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Expr> {
        self.0.iter_mut().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Names and values, in the order they were put in.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Expr)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Fields {
    type Item = (Cow<'static, str>, Expr);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<K: Into<Cow<'static, str>>> FromIterator<(K, Expr)> for Fields {
    fn from_iter<I: IntoIterator<Item = (K, Expr)>>(entries: I) -> Self {
        let mut fields = Self::default();
        for (name, value) in entries {
            fields.insert(name, value);
        }
        fields
    }
}
