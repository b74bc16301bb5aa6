//! When a schedule ticks.

use std::{fmt, str::FromStr};

use crate::aws::events::{Cron, Rate};

/// When a schedule ticks: at a [`Rate`], at times of the clock ([`Cron`]), or once ([`Once`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When(String);

impl fmt::Display for When {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl From<Rate> for When {
    fn from(rate: Rate) -> Self {
        Self(rate.to_string())
    }
}

impl From<Cron> for When {
    fn from(cron: Cron) -> Self {
        Self(cron.to_string())
    }
}

impl From<Once> for When {
    fn from(at: Once) -> Self {
        Self(at.to_string())
    }
}

/// One moment, in the schedule's time zone.
///
/// ```
/// use dsl::Once;
/// let launch: Once = "2026-02-28T09:00:00".parse().unwrap();
/// assert_eq!(launch.to_string(), "at(2026-02-28T09:00:00)");
/// assert!("2026-02-29T09:00:00".parse::<Once>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once(String);

/// That a text is no moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnceError(String);

impl fmt::Display for OnceError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "`{}` is no moment: expected `YYYY-MM-DDThh:mm:ss` of a day there is, without a zone", self.0)
    }
}

impl std::error::Error for OnceError {}

impl FromStr for Once {
    type Err = OnceError;

    fn from_str(text: &str) -> Result<Self, OnceError> {
        let digits = |from: usize, to: usize| -> Option<u32> {
            let part = text.get(from..to)?;
            part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()
        };
        let signs = [(4, '-'), (7, '-'), (10, 'T'), (13, ':'), (16, ':')];
        let shaped =
            text.len() == 19 && text.is_ascii() && signs.iter().all(|(at, sign)| text[*at..].starts_with(*sign));
        let valid = || {
            let (year, month, day) = (digits(0, 4)?, digits(5, 7)?, digits(8, 10)?);
            let (hour, minute, second) = (digits(11, 13)?, digits(14, 16)?, digits(17, 19)?);
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let days = match month {
                2 => 28 + u32::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            let date = (1..=12).contains(&month) && (1..=days).contains(&day);
            (date && hour < 24 && minute < 60 && second < 60).then_some(())
        };
        if shaped && valid().is_some() { Ok(Self(text.to_owned())) } else { Err(OnceError(text.to_owned())) }
    }
}

impl fmt::Display for Once {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "at({})", self.0)
    }
}

/// A time zone of the IANA database, by its form: `Europe/Berlin`. EventBridge follows its daylight saving, and refuses one that it does not
/// know.
///
/// ```
/// use dsl::TimeZone;
/// assert!("Europe/Berlin".parse::<TimeZone>().is_ok());
/// assert!("UTC".parse::<TimeZone>().is_ok());
/// assert!("+02:00".parse::<TimeZone>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeZone(String);

/// That a text is no time zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeZoneError(String);

impl fmt::Display for TimeZoneError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "`{}` is no time zone: expected a name of the IANA database, as `Europe/Berlin`", self.0)
    }
}

impl std::error::Error for TimeZoneError {}

impl TimeZone {
    /// The name.
    pub fn name(&self) -> &str {
        &self.0
    }
}

impl FromStr for TimeZone {
    type Err = TimeZoneError;

    fn from_str(text: &str) -> Result<Self, TimeZoneError> {
        let part = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_uppercase())
                && part.chars().all(|c| c.is_ascii_alphanumeric() || "_+-".contains(c))
        };
        let fits = text.len() <= 50 && (1..=3).contains(&text.split('/').count()) && text.split('/').all(part);
        if fits { Ok(Self(text.to_owned())) } else { Err(TimeZoneError(text.to_owned())) }
    }
}
