//! When a write shall take effect.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use contract::Item;

use super::Scalar;

/// What came of a conditional write.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The condition held, and the write is done.
    Written,
    /// The condition did not hold: nothing was written.
    Refused,
}

/// What must hold of the item as it is, for a write to take effect.
///
/// ```
/// use harness::Condition;
/// // Only a newer version replaces an older one, whoever comes first.
/// let newer = Condition::absent().or(Condition::less("version", 7_u32));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition(Is);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Is {
    Absent,
    Present,
    Equal(String, Scalar),
    Less(String, Scalar),
    Either(Box<Is>, Box<Is>),
}

impl Condition {
    /// There is no such item.
    pub fn absent() -> Self {
        Self(Is::Absent)
    }

    /// There is such an item.
    pub fn present() -> Self {
        Self(Is::Present)
    }

    /// The item has the attribute, and it equals `value`.
    pub fn equal(attribute: &str, value: impl Into<Scalar>) -> Self {
        Self(Is::Equal(attribute.to_owned(), value.into()))
    }

    /// The item has the attribute, and it is less than `value`.
    pub fn less(attribute: &str, value: impl Into<Scalar>) -> Self {
        Self(Is::Less(attribute.to_owned(), value.into()))
    }

    /// This or the other.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(Is::Either(Box::new(self.0), Box::new(other.0)))
    }

    /// The expression. Names and values are kept in `terms`, because any name may be one of the service's reserved words.
    pub(super) fn render<T: Item>(&self, terms: &mut Terms) -> String {
        self.0.render::<T>(terms)
    }
}

impl Is {
    fn render<T: Item>(&self, terms: &mut Terms) -> String {
        match self {
            Self::Absent => format!("attribute_not_exists({})", terms.name(T::PARTITION.name)),
            Self::Present => format!("attribute_exists({})", terms.name(T::PARTITION.name)),
            Self::Equal(name, value) => format!("{} = {}", terms.name(name), terms.scalar(value)),
            Self::Less(name, value) => format!("{} < {}", terms.name(name), terms.scalar(value)),
            Self::Either(left, right) => {
                format!("({} OR {})", left.render::<T>(terms), right.render::<T>(terms))
            }
        }
    }
}

/// The names and values that an expression speaks of.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    pub(crate) names: HashMap<String, String>,
    pub(crate) values: HashMap<String, AttributeValue>,
}

impl Terms {
    pub(crate) fn name(&mut self, name: &str) -> String {
        let place = format!("#n{}", self.names.len());
        self.names.insert(place.clone(), name.to_owned());
        place
    }

    pub(crate) fn value(&mut self, value: AttributeValue) -> String {
        let place = format!(":v{}", self.values.len());
        self.values.insert(place.clone(), value);
        place
    }

    pub(crate) fn scalar(&mut self, scalar: &Scalar) -> String {
        self.value(scalar.clone().into_value())
    }

    /// The service refuses an empty list of values.
    pub(crate) fn some_values(&mut self) -> Option<HashMap<String, AttributeValue>> {
        Some(std::mem::take(&mut self.values)).filter(|values| !values.is_empty())
    }

    /// The service refuses an empty list of names.
    pub(crate) fn some_names(&mut self) -> Option<HashMap<String, String>> {
        Some(std::mem::take(&mut self.names)).filter(|names| !names.is_empty())
    }
}
