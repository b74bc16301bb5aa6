//! The key of one item.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use contract::{Item, Key, KeyType};

/// A text or a number: what a key, or one side of a condition, can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scalar {
    /// `S`.
    Text(String),
    /// `N`.
    Number(i128),
}

impl From<&str> for Scalar {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Scalar {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

macro_rules! numbers {
    ($($number:ty),*) => { $(
        impl From<$number> for Scalar {
            fn from(number: $number) -> Self {
                Self::Number(number.into())
            }
        }
    )* };
}

numbers!(i32, i64, u32, u64);

impl Scalar {
    pub(super) fn into_value(self) -> AttributeValue {
        match self {
            Self::Text(text) => AttributeValue::S(text),
            Self::Number(number) => AttributeValue::N(number.to_string()),
        }
    }

    /// Whether it is what `key` asks for.
    pub(super) fn fits(&self, key: &Key) -> bool {
        matches!((self, key.of), (Self::Text(_), KeyType::Text) | (Self::Number(_), KeyType::Number))
    }
}

/// The whole key of one item: its partition key, and its sort key where the table has one.
///
/// ```
/// use harness::ItemKey;
/// let one: ItemKey = "reader-7".into();
/// let other: ItemKey = ("reader-7", 2024_u32).into();
/// assert_ne!(one, other);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemKey {
    partition: Scalar,
    sort: Option<Scalar>,
}

impl<P: Into<Scalar>> From<P> for ItemKey {
    fn from(partition: P) -> Self {
        Self { partition: partition.into(), sort: None }
    }
}

impl<P: Into<Scalar>, S: Into<Scalar>> From<(P, S)> for ItemKey {
    fn from((partition, sort): (P, S)) -> Self {
        Self { partition: partition.into(), sort: Some(sort.into()) }
    }
}

impl ItemKey {
    /// The key as attributes, where it is what the table of `T` asks for.
    pub(crate) fn attributes<T: Item>(self) -> Option<HashMap<String, AttributeValue>> {
        let fits = self.partition.fits(&T::PARTITION)
            && match (&self.sort, &T::SORT) {
                (None, None) => true,
                (Some(sort), Some(key)) => sort.fits(key),
                _ => false,
            };
        let sort = T::SORT.zip(self.sort).map(|(key, sort)| (key.name.to_owned(), sort.into_value()));
        let partition = (T::PARTITION.name.to_owned(), self.partition.into_value());
        fits.then(|| std::iter::once(partition).chain(sort).collect())
    }
}
