//! At which times of the clock.

use std::{fmt, str::FromStr};

/// Times of the clock, as EventBridge writes them. Source: EventBridge user guide, cron expressions.
///
/// ```
/// use dsl::{Cron, Weekday};
/// assert_eq!(Cron::daily(9, 0).to_string(), "cron(0 9 * * ? *)");
/// assert_eq!(Cron::weekly(Weekday::Monday, 9, 30).to_string(), "cron(30 9 ? * MON *)");
/// assert_eq!(Cron::monthly(1, 0, 0).to_string(), "cron(0 0 1 * ? *)");
/// let last_friday: Cron = "0 18 ? * 6L *".parse().unwrap();
/// let fault = "0 24 * * ? *".parse::<Cron>().unwrap_err();
/// assert_eq!(fault.to_string(), "`24` is no hours: expected 0 to 23");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cron(String);

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant says its own day")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    fn word(self) -> &'static str {
        match self {
            Self::Monday => "MON",
            Self::Tuesday => "TUE",
            Self::Wednesday => "WED",
            Self::Thursday => "THU",
            Self::Friday => "FRI",
            Self::Saturday => "SAT",
            Self::Sunday => "SUN",
        }
    }
}

/// Why a text is no cron expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CronError {
    /// It has not six parts.
    Parts(usize),
    /// A part that its field does not take.
    Part {
        /// What was written.
        text: String,
        /// The field: `hours`.
        field: &'static str,
        /// The least number and the most.
        range: (u32, u32),
    },
    /// Not exactly one of the two days is `?`.
    Days,
}

impl fmt::Display for CronError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parts(found) => write!(
                to,
                "expected six parts, minutes, hours, day of the month, month, day of the week and year, and found {found}"
            ),
            Self::Part { text, field, range: (least, most) } => {
                write!(to, "`{text}` is no {field}: expected {least} to {most}")
            }
            Self::Days => {
                to.write_str("expected `?` for the day of the month or for the day of the week, and not for both")
            }
        }
    }
}

impl std::error::Error for CronError {}

impl Cron {
    /// Every day at an hour and minute.
    ///
    /// # Panics
    /// For an hour above 23 or a minute above 59.
    #[track_caller]
    pub fn daily(hour: u32, minute: u32) -> Self {
        Self::checked(format!("{minute} {hour} * * ? *"))
    }

    /// Every week on a day, at an hour and minute.
    ///
    /// # Panics
    /// For an hour above 23 or a minute above 59.
    #[track_caller]
    pub fn weekly(day: Weekday, hour: u32, minute: u32) -> Self {
        Self::checked(format!("{minute} {hour} ? * {} *", day.word()))
    }

    /// Every month on a day that it has, at an hour and minute.
    ///
    /// # Panics
    /// For a day outside 1 to 31, an hour above 23 or a minute above 59.
    #[track_caller]
    pub fn monthly(day: u32, hour: u32, minute: u32) -> Self {
        Self::checked(format!("{minute} {hour} {day} * ? *"))
    }

    #[track_caller]
    fn checked(text: String) -> Self {
        match check(&text) {
            Ok(()) => Self(text),
            Err(error) => panic!("{error}"),
        }
    }
}

impl FromStr for Cron {
    type Err = CronError;

    fn from_str(text: &str) -> Result<Self, CronError> {
        check(text)?;
        Ok(Self(text.split_whitespace().collect::<Vec<_>>().join(" ")))
    }
}

impl fmt::Display for Cron {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "cron({})", self.0)
    }
}

struct Field {
    name: &'static str,
    range: (u32, u32),
    names: &'static [&'static str],
}

const MONTHS: [&str; 12] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

const FIELDS: [Field; 6] = [
    Field { name: "minutes", range: (0, 59), names: &[] },
    Field { name: "hours", range: (0, 23), names: &[] },
    Field { name: "day of the month", range: (1, 31), names: &[] },
    Field { name: "month", range: (1, 12), names: &MONTHS },
    Field { name: "day of the week", range: (1, 7), names: &DAYS },
    Field { name: "year", range: (1970, 2199), names: &[] },
];
const OF_MONTH: usize = 2;
const OF_WEEK: usize = 4;

fn check(text: &str) -> Result<(), CronError> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    if parts.len() != FIELDS.len() {
        return Err(CronError::Parts(parts.len()));
    }
    for (at, (part, field)) in parts.iter().zip(&FIELDS).enumerate() {
        let day = at == OF_MONTH || at == OF_WEEK;
        let fits = (day && *part == "?") || part.split(',').all(|item| field.takes(at, item));
        if !fits {
            return Err(CronError::Part { text: (*part).to_owned(), field: field.name, range: field.range });
        }
    }
    if (parts[OF_MONTH] == "?") == (parts[OF_WEEK] == "?") {
        return Err(CronError::Days);
    }
    Ok(())
}

impl Field {
    /// One item of a list: `*`, a value, a range, either with a step, or what a day may be besides.
    fn takes(&self, at: usize, item: &str) -> bool {
        let special = match at {
            OF_MONTH => {
                item == "L" || item == "LW" || item.strip_suffix('W').is_some_and(|day| self.value(day).is_some())
            }
            OF_WEEK => {
                item == "L"
                    || item.strip_suffix('L').is_some_and(|day| self.value(day).is_some())
                    || item.split_once('#').is_some_and(|(day, nth)| {
                        self.value(day).is_some() && matches!(nth, "1" | "2" | "3" | "4" | "5")
                    })
            }
            _ => false,
        };
        let (from, step) = item.split_once('/').map_or((item, None), |(from, step)| (from, Some(step)));
        let stepped = step.is_none_or(|step| step.parse::<u32>().is_ok_and(|step| step >= 1 && step <= self.range.1));
        let spans = match from.split_once('-') {
            Some((first, last)) => {
                matches!((self.value(first), self.value(last)), (Some(first), Some(last)) if first <= last)
            }
            None => from == "*" || self.value(from).is_some(),
        };
        special || (stepped && spans)
    }

    fn value(&self, text: &str) -> Option<u32> {
        if let Some(at) = self.names.iter().position(|name| name.eq_ignore_ascii_case(text)) {
            return u32::try_from(at).ok().map(|at| at + self.range.0);
        }
        let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = plain.then(|| text.parse().ok()).flatten()?;
        (self.range.0 <= number && number <= self.range.1).then_some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_cron_expression() {
        let part = |text: &str, at: usize| {
            Some(CronError::Part { text: text.into(), field: FIELDS[at].name, range: FIELDS[at].range })
        };
        for (text, expected) in [
            ("0 9 * * ? *", None),
            ("0/5 8-17 ? * MON-FRI *", None),
            ("0 10 L * ? *", None),
            ("0 10 15W * ? *", None),
            ("0 10 LW * ? *", None),
            ("0 10 ? * 6#3 *", None),
            ("0 10 ? * 6L 2026-2030", None),
            ("0,30 0 1 JAN,jul ? *", None),
            ("*/15 * * * ? *", None),
            ("0 9 * * ?", Some(CronError::Parts(5))),
            ("60 9 * * ? *", part("60", 0)),
            ("0 24 * * ? *", part("24", 1)),
            ("0 9 32 * ? *", part("32", 2)),
            ("0 9 * 13 ? *", part("13", 3)),
            ("0 9 ? * 8 *", part("8", 4)),
            ("0 9 ? * 6#6 *", part("6#6", 4)),
            ("0 9 * * ? 1969", part("1969", 5)),
            ("0/0 9 * * ? *", part("0/0", 0)),
            ("0 17-8 * * ? *", part("17-8", 1)),
            ("? 9 * * ? *", part("?", 0)),
            ("+1 9 * * ? *", part("+1", 0)),
            ("0 9 * * MON *", Some(CronError::Days)),
            ("0 9 ? * ? *", Some(CronError::Days)),
        ] {
            assert_eq!(text.parse::<Cron>().err(), expected, "{text}");
        }
    }
}
