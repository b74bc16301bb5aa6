//! Units, and what a metric of a unit is compared with.

use crate::{Duration, Milliseconds, Percent};

/// The unit of metrics that count.
#[derive(Clone, Copy, Debug)]
pub enum Count {}

/// A number of bytes, and the unit of metrics that measure space.
///
/// ```
/// use dsl::Bytes;
/// assert_eq!(Bytes::gigabytes(2).get(), 2_000_000_000);
/// assert_eq!(Bytes::gibibytes(2).get(), 2_147_483_648);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes(u64);

impl Bytes {
    /// So many bytes.
    pub const fn new(bytes: u64) -> Self {
        Self(bytes)
    }

    /// So many megabytes, of 1,000,000 bytes.
    pub const fn megabytes(megabytes: u32) -> Self {
        Self(megabytes as u64 * 1_000_000)
    }

    /// So many gigabytes, of 1,000,000,000 bytes.
    pub const fn gigabytes(gigabytes: u32) -> Self {
        Self(gigabytes as u64 * 1_000_000_000)
    }

    /// So many gibibytes, of 1,073,741,824 bytes: what RDS calls a gigabyte of storage.
    pub const fn gibibytes(gibibytes: u32) -> Self {
        Self(gibibytes as u64 * 1_073_741_824)
    }

    /// The number.
    pub const fn get(self) -> u64 {
        self.0
    }
}

/// A threshold in unit `U`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no threshold for a metric in `{U}`",
    note = "by the metric's unit: `Count` takes a number, `5`; `Duration` a `Duration::minutes(5)`; `Milliseconds` a \
            `Milliseconds::new(200)` or a `Duration`; `Percent` a `Percent::new(10)`; `Bytes` a `Bytes::gigabytes(2)`"
)]
pub trait Threshold<U> {
    /// The number CloudWatch compares with.
    fn number(self) -> u64;
}

impl Threshold<Count> for u32 {
    fn number(self) -> u64 {
        self.into()
    }
}

impl Threshold<Duration> for Duration {
    fn number(self) -> u64 {
        self.get().into()
    }
}

impl Threshold<Milliseconds> for Milliseconds {
    fn number(self) -> u64 {
        self.get().into()
    }
}

impl Threshold<Milliseconds> for Duration {
    fn number(self) -> u64 {
        u64::from(self.get()) * 1_000
    }
}

impl Threshold<Percent> for Percent {
    fn number(self) -> u64 {
        self.get().into()
    }
}

impl Threshold<Bytes> for Bytes {
    fn number(self) -> u64 {
        self.0
    }
}
