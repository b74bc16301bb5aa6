//! Keeping to a rate.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use crate::{Deadline, Failure};

/// Lets calls through one after the other, evenly apart. It holds for one instance of a function: what an account allows
/// has to be divided by how many instances run at once, see [`Pace::shared`].
#[derive(Debug)]
pub struct Pace {
    period: Duration,
    turns: Mutex<Turns>,
}

#[derive(Debug)]
struct Turns {
    /// When the next one is.
    next: Option<Instant>,
    /// Until when there is none, because somebody asked to be left alone.
    held: Option<Instant>,
}

impl Pace {
    /// One call in every `period`.
    pub const fn every(period: Duration) -> Self {
        Self { period, turns: Mutex::new(Turns { next: None, held: None }) }
    }

    /// This instance's share of `per_second` calls that `instances` share evenly; zero counts as one.
    ///
    /// ```
    /// use std::time::Duration;
    /// assert_eq!(harness::Pace::shared(4, 10).period(), Duration::from_millis(2_500));
    /// ```
    pub fn shared(per_second: u32, instances: u32) -> Self {
        Self::every(Duration::from_secs(1) * instances.max(1) / per_second.max(1))
    }

    /// The time between two calls.
    pub fn period(&self) -> Duration {
        self.period
    }

    /// Lets nobody through for so long: after a 429, which one call is told and all others would be told too.
    pub fn hold(&self, wait: Duration) {
        let Some(until) = Instant::now().checked_add(wait) else {
            return;
        };
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        turns.held = turns.held.max(Some(until));
        turns.next = turns.next.max(Some(until));
    }

    /// Waits for the next turn. A turn that would come only after the deadline is not taken and not waited for: a
    /// passing failure; where a [hold](Pace::hold) lasts longer than the deadline, one that asks to wait until it ends.
    pub async fn turn(&self, deadline: Deadline) -> Result<(), Failure> {
        let wait = {
            let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
            let now = Instant::now();
            let turn = turns.next.map_or(now, |next| next.max(now));
            let wait = turn - now;
            if wait >= deadline.left() {
                let held = turns.held.map(|held| held.saturating_duration_since(now));
                if let Some(held) = held.filter(|held| !held.is_zero() && *held >= deadline.left()) {
                    return Err(
                        Failure::passing("the other side asked to be left alone beyond the deadline").after(held)
                    );
                }
                return Err(
                    Failure::passing("no turn within the rate limit was left before the deadline").at_next_delivery()
                );
            }
            turns.next = Some(turn + self.period);
            wait
        };
        if !wait.is_zero() {
            tokio::time::sleep(wait).await;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::join_all;

    use super::*;
    use crate::Again;

    #[tokio::test(start_paused = true)]
    async fn turns_are_a_period_apart() {
        let (pace, begun) = (Pace::shared(4, 2), Instant::now());
        let deadline = Deadline::after(Duration::from_mins(1));
        let turns = join_all((0..5).map(async |_| {
            pace.turn(deadline).await.unwrap();
            begun.elapsed().as_millis()
        }))
        .await;
        // tokio's timers have a millisecond's resolution.
        assert!(turns.iter().zip([0, 500, 1_000, 1_500, 2_000]).all(|(at, due)| at.abs_diff(due) <= 1), "{turns:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_hold_is_for_all_who_ask_after_it() {
        let (pace, begun) = (Pace::every(Duration::from_secs(1)), Instant::now());
        let deadline = Deadline::after(Duration::from_mins(1));
        pace.turn(deadline).await.unwrap();
        pace.hold(Duration::from_secs(10));
        pace.hold(Duration::from_secs(2));
        pace.turn(deadline).await.unwrap();
        pace.turn(deadline).await.unwrap();
        assert_eq!(begun.elapsed().as_secs(), 11);
        pace.hold(Duration::from_mins(2));
        let failure = pace.turn(deadline).await.unwrap_err();
        assert_eq!(failure.again(), Again::After(Duration::from_mins(2)));
        tokio::time::advance(Duration::from_mins(2)).await;
        let deadline = Deadline::after(Duration::from_mins(1));
        pace.hold(Duration::MAX);
        pace.turn(deadline).await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_after_the_deadline_is_not_waited_for() {
        let (pace, begun) = (Pace::every(Duration::from_secs(10)), Instant::now());
        let deadline = Deadline::after(Duration::from_secs(5));
        assert_eq!(pace.turn(deadline).await, Ok(()));
        assert!(pace.turn(deadline).await.is_err());
        assert_eq!(begun.elapsed(), Duration::ZERO);
        assert_eq!(pace.turn(Deadline::after(Duration::from_mins(1))).await, Ok(()));
        assert!(begun.elapsed() <= Duration::from_millis(10_001));
    }
}
