//! Units of metrics that builders give.

use super::cloudwatch::Threshold;
use crate::Duration;

/// The unit of metrics that CloudWatch keeps in milliseconds. Their thresholds are a [`Duration`] like any other's.
#[derive(Clone, Copy, Debug)]
pub enum Milliseconds {}

impl Threshold<Milliseconds> for Duration {
    fn number(self) -> u32 {
        self.get().saturating_mul(1_000)
    }
}
