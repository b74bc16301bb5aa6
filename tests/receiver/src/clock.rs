//! The receiver's clock, which tests can stop and move on.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

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
    /// The time of day where it stands.
    stopped_wall: Option<SystemTime>,
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

    /// The time of day, moved as far as the clock was moved.
    pub(crate) fn wall(&self) -> SystemTime {
        self.read_wall(&self.hands.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn advance(&self, by: Duration) {
        let mut hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut hands.stopped {
            Some(at) => {
                *at = at.saturating_add(by);
                hands.stopped_wall = hands.stopped_wall.and_then(|wall| wall.checked_add(by));
            }
            None => hands.ahead = hands.ahead.saturating_add(by),
        }
    }

    pub(crate) fn stop(&self) {
        let mut hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        hands.stopped_wall = Some(self.read_wall(&hands));
        hands.stopped = Some(self.read(&hands));
    }

    /// Lets a stopped clock run on from where it stands.
    pub(crate) fn run(&self) {
        let mut hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = hands.stopped.take() {
            hands.ahead = at;
            hands.missed = self.origin.elapsed();
            hands.stopped_wall = None;
        }
    }

    /// The machine's own time of day is asked each time: it goes on while the machine sleeps, and a sender's does.
    fn read_wall(&self, hands: &Hands) -> SystemTime {
        hands.stopped_wall.unwrap_or_else(|| {
            let (now, real, running) = (SystemTime::now(), self.origin.elapsed(), self.read(hands));
            let moved = match running.checked_sub(real) {
                Some(ahead) => now.checked_add(ahead),
                None => now.checked_sub(real.saturating_sub(running)),
            };
            moved.unwrap_or(now)
        })
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

    #[tokio::test]
    async fn the_time_of_day_moves_with_it() {
        let clock = Clock::new();
        clock.stop();
        let stopped = clock.wall();
        clock.advance(Duration::from_mins(5));
        assert_eq!(clock.wall(), stopped + Duration::from_mins(5));
        clock.run();
        let (running, real) = (clock.wall(), SystemTime::now());
        let ahead = running.duration_since(real).unwrap();
        assert!(ahead > Duration::from_secs(290) && ahead <= Duration::from_mins(5), "{ahead:?}");
    }
}
