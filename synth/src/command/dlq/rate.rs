//! How fast messages may be moved.

use std::{str::FromStr, time::Duration};

use tokio::time::Instant;

/// So many messages in a second or in a minute.
///
/// ```
/// use synth::command::dlq::Rate;
/// let rate: Rate = "5/s".parse().unwrap();
/// assert_eq!(rate, "5".parse().unwrap());
/// assert_eq!("300/m".parse(), Ok(rate));
/// assert_eq!("0/s".parse::<Rate>(), Err("write how many a second or a minute: `5/s`, `30/m`".to_owned()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// From one message to the next.
    interval: Duration,
}

impl Rate {
    /// What may be moved at once so that a second holds no more than its share.
    pub(super) fn batch(self) -> usize {
        let a_second = 1.0 / self.interval.as_secs_f64();
        // From 1 on and below what memory holds: the parser lets no more than a billion through.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the comment above")]
        let whole = a_second.round() as usize;
        whole.max(1)
    }
}

impl FromStr for Rate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (count, seconds) = match text.rsplit_once('/') {
            None => (text, 1),
            Some((count, "s")) => (count, 1),
            Some((count, "m")) => (count, 60),
            Some(_) => ("", 0),
        };
        match count.parse() {
            Ok(count @ 1_u32..=1_000_000) => Ok(Self { interval: Duration::from_secs(seconds) / count }),
            _ => Err("write how many a second or a minute: `5/s`, `30/m`".to_owned()),
        }
    }
}

/// Says when the next messages may go.
#[derive(Debug)]
pub(super) struct Pace {
    rate: Option<Rate>,
    next: Instant,
}

impl Pace {
    pub(super) fn new(rate: Option<Rate>) -> Self {
        Self { rate, next: Instant::now() }
    }

    /// How many may go at once.
    pub(super) fn batch(&self, most: usize) -> usize {
        self.rate.map_or(most, |rate| rate.batch().min(most))
    }

    /// Waits until the next may go.
    pub(super) async fn turn(&self) {
        tokio::time::sleep_until(self.next).await;
    }

    /// So many went. Time that went by unused is not made up for.
    pub(super) fn went(&mut self, count: usize) {
        if let Some(rate) = self.rate {
            self.next = self.next.max(Instant::now()) + rate.interval * u32::try_from(count).unwrap_or(u32::MAX);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_a_whole_number_of_messages_in_a_time() {
        for (text, batch) in [("1", 1), ("1/s", 1), ("7/s", 7), ("30/m", 1), ("90/m", 2), ("120/m", 2), ("500/s", 500)]
        {
            assert_eq!(text.parse::<Rate>().unwrap().batch(), batch, "{text}");
        }
        for text in ["", "s", "/s", "-1", "1.5", "5/h", "5/", "0", "0/m", "99999999"] {
            assert!(text.parse::<Rate>().is_err(), "{text}");
        }
    }

    #[tokio::test]
    async fn as_many_go_in_a_time_as_the_rate_says() {
        let mut pace = Pace::new(Some("30/m".parse().unwrap()));
        let began = pace.next;
        for _ in 0..6 {
            pace.went(pace.batch(10));
        }
        let turn = pace.next - began;
        assert!((Duration::from_secs(12)..Duration::from_secs(13)).contains(&turn), "{turn:?}");
        let mut pace = Pace::new(None);
        assert_eq!(pace.batch(10), 10);
        pace.went(10);
        assert!(pace.next <= Instant::now());
    }
}
