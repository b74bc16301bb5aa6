//! The names of metrics.

/// A metric that counts: added up in an invocation, written once, in the unit `Count`.
///
/// ```
/// use harness::Counter;
/// /// Messages that reached the shop.
/// const DELIVERED: Counter = Counter::new("Delivered");
/// assert_eq!(DELIVERED.name(), "Delivered");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counter(&'static str);

/// A metric that measures how long something took: every value is kept, in the unit `Milliseconds`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing(&'static str);

impl Counter {
    /// A counter of that name: 1 to 255 letters, digits and `-_./#` (what CloudWatch's consoles and alarms take without
    /// quoting; CloudWatch takes more). Another name does not compile, in a `const`.
    ///
    /// # Panics
    /// Outside a `const`, where the name is none.
    pub const fn new(name: &'static str) -> Self {
        assert!(is_name(name), "a metric's name has 1 to 255 letters, digits and `-_./#`");
        Self(name)
    }

    /// Its name.
    pub const fn name(self) -> &'static str {
        self.0
    }
}

impl Timing {
    /// A timing of that name: see [`Counter::new`].
    ///
    /// # Panics
    /// Outside a `const`, where the name is none.
    pub const fn new(name: &'static str) -> Self {
        assert!(is_name(name), "a metric's name has 1 to 255 letters, digits and `-_./#`");
        Self(name)
    }

    /// Its name.
    pub const fn name(self) -> &'static str {
        self.0
    }
}

pub(super) const fn is_name(name: &str) -> bool {
    let bytes = name.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !(bytes[at].is_ascii_alphanumeric() || matches!(bytes[at], b'-' | b'_' | b'.' | b'/' | b'#')) {
            return false;
        }
        at += 1;
    }
    // `_aws` is where the format keeps its own, and a field of the lines is no metric.
    !bytes.is_empty() && bytes.len() <= 255 && bytes[0] != b'_'
}
