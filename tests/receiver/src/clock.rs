//! The receiver's clock, which tests can stop and move on.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Time since the receiver started, as rate limits and tokens count it.
pub(crate) struct Clock {
    origin: Instant,
    hands: Mutex<Hands>,
}

#[derive(Default)]
struct Hands {
    /// What is added to the running time that was not missed.
    ahead: Duration,
    /// Where the clock stands while it is stopped.
    stopped: Option<Duration>,
    /// Running time that passed while the clock stood still.
    missed: Duration,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self { origin: Instant::now(), hands: Mutex::default() }
    }

    pub(crate) fn now(&self) -> Duration {
        self.read(&self.hands.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn advance(&self, by: Duration) {
        let mut hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut hands.stopped {
            Some(at) => *at = at.saturating_add(by),
            None => hands.ahead = hands.ahead.saturating_add(by),
        }
    }

    pub(crate) fn stop(&self) {
        let mut hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        hands.stopped = Some(self.read(&hands));
    }

    /// Lets a stopped clock run on from where it stands.
    pub(crate) fn run(&self) {
        let mut hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = hands.stopped.take() {
            hands.ahead = at;
            hands.missed = self.origin.elapsed();
        }
    }

    fn read(&self, hands: &Hands) -> Duration {
        let running = || self.origin.elapsed().saturating_sub(hands.missed).saturating_add(hands.ahead);
        hands.stopped.unwrap_or_else(running)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn runs_stops_and_jumps() {
        let clock = Clock::new();
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(clock.now(), Duration::from_secs(2));
        clock.advance(Duration::from_secs(10));
        assert_eq!(clock.now(), Duration::from_secs(12));
        clock.stop();
        tokio::time::advance(Duration::from_secs(5)).await;
        assert_eq!(clock.now(), Duration::from_secs(12));
        clock.advance(Duration::from_secs(1));
        clock.run();
        tokio::time::advance(Duration::from_secs(3)).await;
        assert_eq!(clock.now(), Duration::from_secs(16));
    }
}
