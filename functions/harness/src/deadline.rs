//! How long an invocation may still work.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

/// The moment by which the work of an invocation must be over. It lies before the moment at which Lambda ends the
/// function, so that the outcome can still be told.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    at: Instant,
}

impl Deadline {
    /// The deadline that lies `left` from now.
    ///
    /// ```
    /// use std::time::Duration;
    /// assert!(harness::Deadline::after(Duration::ZERO).is_over());
    /// ```
    pub fn after(left: Duration) -> Self {
        Self { at: Instant::now() + left }
    }

    /// The deadline of an invocation that Lambda ends at `ends`, seen at `now`; a margin is taken off, see [`budget`].
    pub fn of_invocation(ends: SystemTime, now: SystemTime) -> Self {
        Self::after(budget(ends.duration_since(now).unwrap_or_default()))
    }

    /// How much time is left; zero when it is over.
    pub fn left(self) -> Duration {
        self.at.saturating_duration_since(Instant::now())
    }

    /// Whether nothing may be begun any more.
    pub fn is_over(self) -> bool {
        self.left().is_zero()
    }

    /// Lets `work` run until the deadline; `None` where it was cut off, and then it is dropped where it stood.
    pub async fn bound<F: Future>(self, work: F) -> Option<F::Output> {
        tokio::time::timeout_at(self.at, work).await.ok()
    }
}

/// How much of `given` may be worked: a twentieth is kept for telling the outcome, at least 250 ms and at most 2 s, and
/// never more than half of it.
///
/// ```
/// use std::time::Duration;
/// assert_eq!(harness::budget(Duration::from_secs(300)), Duration::from_secs(298));
/// assert_eq!(harness::budget(Duration::from_secs(20)), Duration::from_secs(19));
/// assert_eq!(harness::budget(Duration::from_millis(400)), Duration::from_millis(200));
/// ```
pub fn budget(given: Duration) -> Duration {
    let margin = (given / 20).clamp(Duration::from_millis(250), Duration::from_secs(2));
    given.saturating_sub(margin.min(given / 2))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn more_time_is_never_a_smaller_budget(less in 0_u64..1_000_000, more in 0_u64..1_000_000) {
            let (less, more) = (less.min(more), less.max(more));
            prop_assert!(budget(Duration::from_millis(less)) <= budget(Duration::from_millis(more)));
            prop_assert!(budget(Duration::from_millis(more)) <= Duration::from_millis(more));
            prop_assert!(budget(Duration::from_millis(more)) * 2 >= Duration::from_millis(more));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn work_is_cut_at_the_deadline() {
        let deadline = Deadline::after(Duration::from_secs(5));
        assert_eq!(deadline.bound(async { 7 }).await, Some(7));
        assert_eq!(deadline.left(), Duration::from_secs(5));
        assert_eq!(deadline.bound(std::future::pending::<()>()).await, None);
        assert!(deadline.is_over());
    }

    #[tokio::test(start_paused = true)]
    async fn a_deadline_that_has_passed_leaves_nothing() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000);
        assert!(Deadline::of_invocation(SystemTime::UNIX_EPOCH, now).is_over());
        let deadline = Deadline::of_invocation(now + Duration::from_secs(30), now);
        assert_eq!(deadline.left(), Duration::from_millis(28_500));
    }
}
