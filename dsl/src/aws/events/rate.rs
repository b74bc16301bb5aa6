//! How often.

use std::fmt;

/// A rate: so many minutes, hours or days between two ticks. AWS names no longest one; ours is a year.
/// Source: EventBridge user guide, schedule types.
///
/// ```
/// use dsl::Rate;
/// const EVERY: Rate = Rate::minutes(1);
/// assert_eq!(EVERY.to_string(), "rate(1 minute)");
/// assert_eq!(Rate::hours(2).to_string(), "rate(2 hours)");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    number: u32,
    unit: &'static str,
}

impl Rate {
    /// So many minutes, 1 to 525,600: the shortest there is is one.
    ///
    /// # Panics
    /// Outside the range: in a `const` that is a compile error.
    #[track_caller]
    pub const fn minutes(number: u32) -> Self {
        assert!(number >= 1 && number <= 525_600, "`Rate` must be 1 to 525_600 minutes");
        Self { number, unit: "minute" }
    }

    /// So many hours, 1 to 8,760.
    ///
    /// # Panics
    /// Outside the range: in a `const` that is a compile error.
    #[track_caller]
    pub const fn hours(number: u32) -> Self {
        assert!(number >= 1 && number <= 8_760, "`Rate` must be 1 to 8_760 hours");
        Self { number, unit: "hour" }
    }

    /// So many days, 1 to 365.
    ///
    /// # Panics
    /// Outside the range: in a `const` that is a compile error.
    #[track_caller]
    pub const fn days(number: u32) -> Self {
        assert!(number >= 1 && number <= 365, "`Rate` must be 1 to 365 days");
        Self { number, unit: "day" }
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.number == 1 { "" } else { "s" };
        write!(to, "rate({} {}{plural})", self.number, self.unit)
    }
}
