//! Trying again inside the deadline.

use std::time::Duration;

use crate::{Again, Deadline, Failure};

/// How often and how patiently something is tried: full jitter, that is a random wait between nothing and a bound that
/// doubles with every attempt. A wait that the other side asked for is kept to instead, and does not count as an
/// attempt: it is bounded by the deadline alone.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// use std::{cell::Cell, time::Duration};
/// use harness::{Deadline, Failure, Retry};
///
/// let tried = Cell::new(0);
/// let retry = Retry { base: Duration::from_millis(1), ..Retry::default() };
/// let answer = retry
///     .run(Deadline::after(Duration::from_secs(5)), async || {
///         tried.set(tried.get() + 1);
///         if tried.get() < 3 { Err(Failure::passing("busy")) } else { Ok("done") }
///     })
///     .await;
/// assert_eq!(answer, Ok("done"));
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// The bound of the first wait. Default 200 ms.
    pub base: Duration,
    /// No wait is longer, unless the other side asks for it. Default 20 s.
    pub cap: Duration,
    /// How often it is tried at most, at least once. Default 6.
    pub attempts: u32,
}

impl Default for Retry {
    fn default() -> Self {
        Self { base: Duration::from_millis(200), cap: Duration::from_secs(20), attempts: 6 }
    }
}

impl Retry {
    /// The longest wait after the `failed`th failure in a row, counted from 1.
    ///
    /// ```
    /// use std::time::Duration;
    /// let retry = harness::Retry::default();
    /// assert_eq!(retry.bound(3), Duration::from_millis(800));
    /// assert_eq!(retry.bound(60), Duration::from_secs(20));
    /// ```
    pub fn bound(&self, failed: u32) -> Duration {
        let doubled = 2_u32.checked_pow(failed.saturating_sub(1)).unwrap_or(u32::MAX);
        self.base.checked_mul(doubled).unwrap_or(self.cap).min(self.cap)
    }

    /// Calls until it works, the failure is of no passing kind, the attempts are used up, or the next wait would not
    /// fit before the deadline: then the last failure is the answer.
    pub async fn run<T>(
        &self,
        deadline: Deadline,
        mut call: impl AsyncFnMut() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (mut failed, mut counted) = (0_u32, 0);
        loop {
            let failure = match call().await {
                Ok(done) => return Ok(done),
                Err(failure) => failure,
            };
            failed = failed.saturating_add(1);
            let jitter = self.bound(failed).mul_f64(fastrand::f64());
            let wait = match failure.again() {
                Again::Never | Again::NextDelivery => return Err(failure),
                // Never less than asked, and a little more, for whoever else was told the same.
                Again::After(asked) => asked.saturating_add(jitter.min(self.base)).max(jitter),
                Again::Soon => {
                    counted += 1;
                    if counted >= self.attempts {
                        return Err(failure);
                    }
                    jitter
                }
            };
            if wait >= deadline.left() {
                return Err(failure);
            }
            let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
            tracing::warn!(attempt = failed, waitMs = wait_ms, reason = failure.reason(), "trying again");
            tokio::time::sleep(wait).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tokio::time::Instant;

    use super::*;

    proptest! {
        #[test]
        fn bounds_grow_to_the_cap(base in 1_u64..10_000, cap in 1_u64..100_000, failed in 1_u32..100) {
            let retry = Retry { base: Duration::from_millis(base), cap: Duration::from_millis(cap), attempts: 3 };
            prop_assert!(retry.bound(failed) <= retry.bound(failed + 1));
            prop_assert!(retry.bound(failed) <= retry.cap);
            prop_assert!(retry.bound(failed) >= retry.base.min(retry.cap));
        }
    }

    async fn calls(retry: Retry, deadline: Deadline, failure: Failure) -> u32 {
        let mut calls = 0;
        let outcome = retry
            .run(deadline, async || {
                calls += 1;
                Err::<(), _>(failure.clone())
            })
            .await;
        assert_eq!(outcome, Err(failure));
        calls
    }

    #[tokio::test(start_paused = true)]
    async fn how_often_it_is_tried() {
        let (retry, hour) = (Retry::default(), Deadline::after(Duration::from_hours(1)));
        assert_eq!(calls(retry, hour, Failure::passing("busy")).await, 6);
        assert_eq!(calls(retry, hour, Failure::permanent("never")).await, 1);
        assert_eq!(calls(retry, hour, Failure::passing("refused").at_next_delivery()).await, 1);
        assert_eq!(calls(retry, Deadline::after(Duration::ZERO), Failure::passing("busy")).await, 1);
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_asked_for_is_waited_for_until_the_deadline() {
        let (begun, asked) = (Instant::now(), Duration::from_secs(10));
        let deadline = Deadline::after(Duration::from_secs(100));
        let calls = calls(Retry::default(), deadline, Failure::passing("429").after(asked)).await;
        assert!((8..=10).contains(&calls), "{calls}");
        assert!(begun.elapsed() >= asked * (calls - 1));
        assert!(!deadline.is_over());
    }

    #[tokio::test(start_paused = true)]
    async fn a_zero_retry_after_does_not_spin() {
        let deadline = Deadline::after(Duration::from_hours(1));
        let calls = calls(Retry::default(), deadline, Failure::passing("429").after(Duration::ZERO)).await;
        assert!(calls < 3_600, "{calls}");
    }
}
