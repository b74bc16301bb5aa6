//! What a JSON body must look like, and every way in which it does not.
//!
//! Our own and not the `jsonschema` crate: that one adds 3.4 MB to a function of 4.3 MB (opt-level s, thin LTO, stripped),
//! and a body that was parsed for it has lost what was said twice.

mod check;
mod fault;
mod schema;
mod tree;

pub use fault::{Fault, Faults};

/// What a value must be. Made in a `const`, so that it costs nothing when a function starts.
///
/// ```
/// use harness::{Field, Shape};
///
/// const ORDER: Shape = Shape::Object(&[
///     Field::required("orderId", Shape::text(1, 64)),
///     Field::required("amount", Shape::Number { least: 0.01, most: 1_000_000.0 }),
///     Field::optional("tags", Shape::List { of: &Shape::text(1, 20), least: 0, most: 5 }),
/// ]);
///
/// let faults = ORDER.check(br#"{"orderId": "", "amount": "7", "tags": ["a", 1], "Tags": 0, "tags": []}"#).unwrap_err();
/// let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
/// assert_eq!(told, [
///     "/orderId: expected 1 to 64 characters, found 0",
///     "/amount: expected a number, found a text",
///     "/tags/1: expected a text, found a number",
///     "/Tags: not known here",
///     "/tags: said more than once",
/// ]);
/// assert!(ORDER.check(br#"{"orderId": "test-123", "amount": 42.50}"#).is_ok());
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// A number without fraction or exponent, within these bounds.
    Integer {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A number within these bounds.
    Number {
        /// The least.
        least: f64,
        /// The most.
        most: f64,
    },
    /// A text. No text may hold a NUL, which neither PostgreSQL nor a C library takes.
    Text {
        /// Its least length, in characters (Unicode scalar values).
        least: usize,
        /// Its greatest.
        most: usize,
        /// What else it must be.
        like: Option<Like>,
    },
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// A text, a number or a truth, for values whose type is the sender's choice.
    Scalar {
        /// The greatest length of a text, in characters.
        most: usize,
    },
    /// A list.
    List {
        /// What each of its values must be.
        of: &'static Shape,
        /// How many there are at least.
        least: usize,
        /// How many there are at most.
        most: usize,
    },
    /// An object with these fields and no others, each at most once.
    Object(&'static [Field]),
    /// An object with names of the sender's choice, each at most once.
    Map {
        /// What each of its values must be.
        of: &'static Shape,
        /// How many there are at most.
        most: usize,
    },
    /// `null`, or this.
    Nullable(&'static Shape),
    /// Whatever JSON says, within the depth and without NULs.
    Any,
}

/// What else a text must be: a rule, and what it is called.
#[derive(Clone, Copy, Debug)]
pub struct Like {
    /// What is expected, such as `an e-mail address`.
    pub what: &'static str,
    /// Whether a text is one.
    pub is: fn(&str) -> bool,
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    name: &'static str,
    shape: Shape,
    required: bool,
}

impl Field {
    /// A field that must be there.
    pub const fn required(name: &'static str, shape: Shape) -> Self {
        Self { name, shape, required: true }
    }

    /// A field that may be left out. `null` is not left out: see [`Shape::Nullable`].
    pub const fn optional(name: &'static str, shape: Shape) -> Self {
        Self { name, shape, required: false }
    }
}

impl Shape {
    /// A text of so many characters.
    pub const fn text(least: usize, most: usize) -> Self {
        Self::Text { least, most, like: None }
    }

    /// A text of so many characters that `is` something: `what` completes "expected …".
    pub const fn text_like(least: usize, most: usize, what: &'static str, is: fn(&str) -> bool) -> Self {
        Self::Text { least, most, like: Some(Like { what, is }) }
    }
}
